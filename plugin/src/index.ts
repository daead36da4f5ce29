/** The linter without a whiteboard: read a board, lint it, export the journey. For Node and browsers. */
export { EngineError, loadEngine, type CoreSource, type Engine } from './engine/index.js';
export type * from './engine/types.js';
export { BoardError, readBoard } from './hosts/index.js';
