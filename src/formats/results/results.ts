import type {Card, MatchStatus} from '../../match/model/event-values.ts';
import type {Score} from '../../match/model/match.ts';
import type {Side} from '../../match/model/side.ts';
import type {MinuteLabel} from '../shared/minute-label.ts';
import type {ImportDraft} from '../shared/validate-match.ts';

export type {MatchStatus};

/** Without `at`, the source does not give the minute. */
type At = {readonly at?: MinuteLabel | undefined};
export type StatedGoal = At & {
  /** The side that it counts for. */
  readonly side: Side;
  readonly scorer: string;
  readonly kind: 'open-play' | 'penalty' | 'own-goal';
  /** True if the source contradicts itself about it, such as with a minute that no match has. */
  readonly doubtful?: boolean;
};
export type StatedCard = At & {readonly side: Side; readonly player: string; readonly card: Card};
export type StatedChange = At & {readonly side: Side; readonly on: string; readonly off: string};
export type StatedKick = {readonly side: Side; readonly taker: string; readonly scored: boolean};

/** Scores as tables print them: `fullTime` is after 90 minutes, `extraTime` after 120, with the goals before. */
export type StatedScore = {
  readonly halfTime?: Score | undefined;
  readonly fullTime?: Score | undefined;
  readonly extraTime?: Score | undefined;
  readonly shootOut?: Score | undefined;
};

/** A match as a list of results has it: by minutes, in no order, without kick-offs, whistles and statistics. */
export type StatedMatch = {
  readonly fixture: ImportDraft['fixture'];
  readonly lineUps?: ImportDraft['lineUps'];
  readonly score: StatedScore;
  /** Undefined for a match that was played to its end. */
  readonly status?: MatchStatus | undefined;
  /** Undefined if the source gives the score and no goals. */
  readonly goals: readonly StatedGoal[] | undefined;
  readonly cards: readonly StatedCard[];
  readonly changes: readonly StatedChange[];
  /** In order; empty if the source gives only the result of a shoot-out, or there was none. */
  readonly kicks: readonly StatedKick[];
  readonly stats: ImportDraft['stats'];
  readonly source: NonNullable<ImportDraft['sources']>[number];
  readonly provider: string;
  readonly warnings: readonly string[];
};
