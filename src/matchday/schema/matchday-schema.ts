import {checkMatchday} from './cross-checks.ts';
import {matchdayShape} from './matchday-shape.ts';

/** A matchday file, its matches in it, with its cross-checks. */
export const matchdaySchema = matchdayShape.superRefine(checkMatchday);
