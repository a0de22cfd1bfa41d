import type {Handling} from '../../match/model/event-values.ts';
import type {RawEvent} from './schema.ts';

const SHOT_SAVED = 33;
const SUCCESS = 15;

/** Outcomes that mean the same for every type of goalkeeper record, by the ids that all versions share. */
const HANDLING: Readonly<Record<number, Handling>> = {
  /** Claim. */
  47: 'held',
  /** Collected Twice: at the second attempt. */
  49: 'held',
  /** In Play Danger. */
  52: 'parried',
  /** In Play Safe. */
  53: 'parried',
  /** Saved Twice: held at the second attempt. */
  56: 'held',
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
