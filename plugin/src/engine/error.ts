/** What the core could not do, in one readable line. The next call works. */
export class EngineError extends Error {
  override name = 'EngineError';
}
