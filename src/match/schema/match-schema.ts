import {checkMatch} from './cross-checks.ts';
import {matchShape} from './match-shape.ts';

/** A match file: fixture, line-ups, events and where they come from, with its cross-checks. */
export const matchSchema = matchShape.superRefine(checkMatch);
