import { html, nothing, type TemplateResult } from 'lit';
import type { Journey, Lane, NoteType, Phase } from '../engine/types.js';
import { isUnsure, type Cell, type ReadingMap, type Row } from './reading-map.js';
import type { Texts } from './texts/index.js';

/** One thing on the board of which people can say what it is. */
export interface Part {
  element: string;
  text: string;
  /** As what it is read now; `lane` for the name of a lane, null for nothing. */
  now: NoteType | 'lane' | null;
  sure: boolean;
}

/** What was pressed. */
export interface Opened {
  key: string;
  parts: Part[];
}

export interface TableInput {
  journey: Journey;
  map: ReadingMap;
  opened: Opened | null;
  texts: Texts;
  /** Null: nothing is pointed at any more. */
  light: (elements: readonly string[] | null) => void;
  open: (opened: Opened | null) => void;
  detail: (opened: Opened) => TemplateResult;
}

/** More notes than this are a number: as many as can be counted at a glance. */
const MOST_DOTS = 4;

/** Phases across, lanes down, a dot per note. */
export function renderTable(input: TableInput): TemplateResult {
  const { map, texts } = input;
  const width = map.columns.length + 1;
  return html`<div class="scroll">
    <table aria-label=${texts.read.table}>
      <thead>
        <tr>
          <td></td>
          ${map.columns.map(
            (phase) =>
              html`<th scope="col">
                ${
                  phase
                    ? press(input, headOf(phase), texts.read.heading(phase.title), 'phase', [
                        html`<span class="title">${phase.title}</span>`,
                      ])
                    : html`<span class="none"
                        ><span class="title">${texts.read.noPhase}</span></span
                      >`
                }
              </th>`,
          )}
        </tr>
        ${detailRow(
          input,
          width,
          map.columns.flatMap((phase) => (phase ? [headOf(phase)] : [])),
        )}
      </thead>
      <tbody>
        ${map.rows.map((row) => renderRow(input, row, width))}
      </tbody>
    </table>
  </div>`;
}

function renderRow(input: TableInput, row: Row, width: number): TemplateResult {
  const { lane } = row;
  const { read } = input.texts;
  const label = lane ? labelOf(lane) : null;
  const title = lane ? (lane.title === '' ? read.types[lane.type] : lane.title) : read.noLane;
  const words = html`<span class="title">${title}</span>`;
  return html`<tr>
      <th scope="row">
        ${
          label && label.parts.length > 0
            ? press(input, label, read.laneOf(title, read.types[lane?.type ?? 'other']), 'lane', [
                words,
                lane && isUnsure(lane) ? html`<span class="dot unsure"></span>` : nothing,
              ])
            : html`<span class="none">${words}</span>`
        }
      </th>
      ${row.cells.map((cell) => html`<td>${renderCell(input, cell, title)}</td>`)}
    </tr>
    ${detailRow(input, width, [...(label ? [label] : []), ...row.cells.map(notesOf)])}`;
}

function renderCell(input: TableInput, cell: Cell, lane: string): TemplateResult {
  const { read } = input.texts;
  const phase = cell.phase?.title ?? read.noPhase;
  const name = read.cell(phase, lane, cell.notes.length, cell.unsure);
  if (cell.notes.length === 0) return html`<span class="heard">${name}</span>`;
  const dots =
    cell.notes.length > MOST_DOTS
      ? [
          html`<span class="dot ${cell.unsure > 0 ? 'unsure' : ''}"></span
            ><span class="count">${cell.notes.length}</span>`,
        ]
      : cell.notes.map((note) => html`<span class="dot ${isUnsure(note) ? 'unsure' : ''}"></span>`);
  return press(input, notesOf(cell), name, 'cell', dots);
}

function press(
  { opened, open, light }: TableInput,
  what: Opened,
  name: string,
  kind: 'cell' | 'phase' | 'lane',
  inside: readonly unknown[],
): TemplateResult {
  const elements = what.parts.map(({ element }) => element);
  const isOpen = opened?.key === what.key;
  const on = (): void => {
    light(elements);
  };
  const off = (): void => {
    light(null);
  };
  return html`<button
    class=${kind}
    data-key=${what.key}
    aria-label=${name}
    title=${name}
    aria-expanded=${isOpen}
    @pointerenter=${on}
    @pointerleave=${off}
    @focus=${on}
    @blur=${off}
    @click=${() => {
      open(isOpen ? null : what);
    }}
  >
    ${inside}
  </button>`;
}

/** What can be said of what was pressed stands right below it. */
function detailRow(
  { opened, detail }: TableInput,
  width: number,
  whats: readonly Opened[],
): TemplateResult | typeof nothing {
  // As it is read now, which may have changed since it was pressed.
  const what = whats.find(({ key }) => key === opened?.key);
  if (!what) return nothing;
  return html`<tr class="below">
    <td colspan=${width}>${detail(what)}</td>
  </tr>`;
}

function notesOf(cell: Cell): Opened {
  const parts = cell.notes.map((note) => ({
    element: note.element,
    text: note.text,
    now: note.type,
    sure: !isUnsure(note),
  }));
  return { key: cell.key, parts };
}

function headOf({ id, title, elements, confidence }: Phase): Opened {
  const sure = !isUnsure({ confidence });
  const parts = elements
    .slice(0, 1)
    .map((element) => ({ element, text: title, now: 'phase' as const, sure }));
  return { key: id, parts };
}

function labelOf({ id, title, elements, confidence }: Lane): Opened {
  const sure = !isUnsure({ confidence });
  const parts = elements
    .slice(0, 1)
    .map((element) => ({ element, text: title, now: 'lane' as const, sure }));
  return { key: id, parts };
}
