import { checkEverything } from './support/everything.js';

checkEverything('nl');
