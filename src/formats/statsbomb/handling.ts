import type {Handling, SavedWith} from '../../match/model/event-values.ts';
import type {RawEvent} from './schema.ts';

const SHOT_SAVED = 33;
const SUCCESS = 15;

/** Outcomes that mean the same for every type of goalkeeper record, by the ids that all versions share. */
const HANDLING: Readonly<Record<number, Handling>> = {
  /** Claim. */
  47: 'held',
  /** Collected Twice. */
  49: 'second-attempt',
  /** In Play Danger. */
  52: 'parried',
  /** In Play Safe. */
  53: 'parried',
  /** Saved Twice. */
  56: 'second-attempt',
  /** Touched Out. */
  59: 'behind',
};

/**
 * What happened to the ball after a save, from the goalkeeper's record. "Success" means a held ball only for the type Shot Saved:
 * for penalties and smothered balls it does not say where the ball went.
 */
export function handlingOf(keeper: RawEvent | undefined): Handling | undefined {
  const {type, outcome} = keeper?.goalkeeper ?? {};
  if (outcome?.id === undefined) return undefined;
  if (outcome.id === SUCCESS) return type?.id === SHOT_SAVED ? 'held' : undefined;
  return HANDLING[outcome.id];
}

const BODY: Readonly<Record<number, SavedWith>> = {
  35: 'both-hands',
  36: 'other',
  37: 'other',
  38: 'foot',
  39: 'one-hand',
  40: 'foot',
  41: 'one-hand',
};

/** What a goalkeeper saved with, from the goalkeeper's record. */
export function savedWith(keeper: RawEvent | undefined): SavedWith | undefined {
  return BODY[keeper?.goalkeeper?.body_part?.id ?? 0];
}

const DIVING = 45;
const STANDING = 46;

/** Whether the goalkeeper dived; undefined if the record does not say. */
export function dived(keeper: RawEvent | undefined): boolean | undefined {
  const technique = keeper?.goalkeeper?.technique?.id;
  return technique === DIVING ? true : technique === STANDING ? false : undefined;
}
