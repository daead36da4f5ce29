import type { Command } from './arguments.js';

const BOARD_OPTIONS = `  --lang nl|en        language of the messages (default: the board's, else English)
  --stage STAGE       framing, collecting, mapping or improving (default: inferred from the board)
  --config FILE       settings of your team, as JSON
  --baseline REPORT   an earlier report (JSON): only what is new counts
  --page PAGE         only this page of the board
  --today YYYY-MM-DD  the day of the run (default: today)`;

const ABOUT: Record<Command, string> = {
  lint: `journeylint lint FILE…   finds what stands in the way of a journey map

  --format FORMAT     stylish (default), json, sarif, markdown or github
${BOARD_OPTIONS}

Ends with 0 when there is no error, 1 when there is one, 2 when something could not run.`,
  export: `journeylint export FILE   writes a journey map in another form

  --format FORMAT     json (default: the whole report), csv, mermaid, markdown, html or svg
  -o, --output FILE   where to (default: standard output)
${BOARD_OPTIONS}`,
  classify: `journeylint classify   says of each note who speaks, how it feels, and more

Reads JSON Lines from standard input, one {"text": …} a line ("lang" and "persona" may stand beside it),
and writes one line each.`,
  rules: `journeylint rules [RULE]   lists what is looked for

  --format FORMAT     table (default), json or markdown`,
};

const OVERVIEW = `journeylint: a linter for customer journey maps

  journeylint lint FILE…     find what stands in the way
  journeylint export FILE    write the map in another form
  journeylint classify       read single notes from standard input
  journeylint rules [RULE]   list what is looked for

FILE is a board of Excalidraw, tldraw, draw.io, JSON Canvas, Miro or FigJam; - is standard input.
journeylint help COMMAND says more; journeylint --version says which release this is.`;

export function help(about: Command | null): string {
  return about === null ? OVERVIEW : ABOUT[about];
}
