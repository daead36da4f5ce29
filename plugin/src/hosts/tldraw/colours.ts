/** The named colours of tldraw on a light board. */
import { colourTable } from '../colours.js';

export const NOTE_FILLS = colourTable(
  'black fce19c grey c0cad3 light-violet dfb0f9 violet db91fd blue 8aa3ff light-blue 9bc4fd yellow fed49a orange faa475 ' +
    'green 6fc896 light-green 98d08a light-red f7a5a1 red fc8282 white ffffff',
);

/** Of lines, and of boxes that are filled through. */
export const STRONG = colourTable(
  'black 1d1d1d grey 9fa8b2 light-violet e085f4 violet ae3ec9 blue 4465e9 light-blue 4ba1f1 yellow f1ac4b orange e16919 ' +
    'green 099268 light-green 4cb05e light-red f87777 red e03131 white ffffff',
);

/** Of boxes with the usual, light filling. */
export const LIGHT = colourTable(
  'black e8e8e8 grey eceef0 light-violet f5eafa violet ecdcf2 blue dce1f8 light-blue ddedfa yellow f9f0e6 orange f8e2d4 ' +
    'green d3e9e3 light-green dbf0e0 light-red f4dadb red f4dadb white f5f5f5',
);

/** Of version 1 files. */
export const FIRST_COLOURS = colourTable(
  'white f0f1f3 lightGray c6cbd1 gray 788492 black 1d1d1d green 36b24d cyan 0e98ad blue 1c7ed6 indigo 4263eb violet 7746f1 ' +
    'red ff2133 orange ff9433 yellow ffc936',
);
