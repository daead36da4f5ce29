/** Which stories a seed draws from: some are tuned on, the others are for boards nobody tunes on. */
import { STORIES } from './stories.mjs';

const TUNED_STORIES = 8;

/** From this seed on boards tell the stories nobody tunes on. */
export const HELD_OUT = 50_000;

export const isHeldOut = (seed) => seed >= HELD_OUT;

export const storiesOf = (seed) =>
  isHeldOut(seed) ? STORIES.slice(TUNED_STORIES) : STORIES.slice(0, TUNED_STORIES);
