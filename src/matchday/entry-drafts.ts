import {formatMinute, type Position} from '../match/model/clock.ts';
import {type EventOf, type MatchEvent, shownMinute, sideOf} from '../match/model/event.ts';
import {shortName} from '../match/model/line-up.ts';
import type {PerSide, Side} from '../match/model/side.ts';
import {hasScore} from '../match/model/state.ts';
import type {Cue, Timeline} from '../match/model/timeline.ts';
import {withoutInitials} from './without-initials.ts';

/** What the vidiprinter prints. */
export type EntryKind =
  | 'kick-off'
  | 'goal'
  | 'overturned'
  | 'red-card'
  | 'penalty-missed'
  | 'half-time'
  | 'end-of-ninety'
  | 'full-time'
  | 'status'
  | 'table';

/** An entry before it is known what it changes in the tables. */
export type EntryDraft = Omit<Cue, 'highlight'> & {
  readonly kind: EntryKind;
  /** The places of its matches on the day: one, all that kick off together, or none where only the table changes. */
  readonly matches: readonly number[];
  /** The score from here on. */
  readonly score: PerSide<number> | undefined;
  /** The side that it is about. */
  readonly side: Side | undefined;
  /** Who and how: `Aguero`, `Barton sent off`. Empty if the score says it all. */
  readonly words: string;
};

type Placed = {readonly timeline: Timeline; readonly kickOff: Position};

/** One entry for all matches that kick off together. */
export function kickOffDrafts(matches: readonly Placed[]): readonly EntryDraft[] {
  const begun = matches.flatMap(({timeline, kickOff}, index) => {
    const event = timeline.record.cues.find(cue => cue.event.type === 'kick-off')?.event;
    return event === undefined ? [] : [{index, timeline, kickOff, event}];
  });
  return [...Map.groupBy(begun, ({kickOff}) => kickOff)].map(([at, together]) => ({
    at,
    event: together[0]!.event,
    kind: 'kick-off',
    matches: together.map(({index}) => index),
    minute: 'KO',
    score: undefined,
    side: undefined,
    words: together.length === 1 ? teamsOf(together[0]!.timeline) : `${together.length} matches`,
  }));
}

/** The entries of one match; `index` is its place on the day. */
export function draftsOf(timeline: Timeline, index: number): readonly EntryDraft[] {
  return timeline.record.cues.flatMap((cue, n) => draftOf(timeline, index, cue, n) ?? []);
}

function teamsOf({match: {fixture}}: Timeline): string {
  return `${fixture.home.name} v ${fixture.away.name}`;
}

function draftOf(timeline: Timeline, index: number, {at, event}: Cue, n: number): EntryDraft | undefined {
  const {score} = timeline.record.states[n + 1]!;
  const side = sideOf(event);
  const about = {at, event, matches: [index], minute: shownMinute(event), score, side};
  switch (event.type) {
    case 'goal':
      return {...about, kind: 'goal', words: goalWords(timeline, event)};
    case 'overturned': {
      const taken = eventOf(timeline, event.event);
      return taken?.type === 'goal' ? {...about, kind: 'overturned', words: goalWords(timeline, taken)} : undefined;
    }
    case 'card':
    case 'card-changed':
      return event.card === 'yellow' ? undefined : {...about, kind: 'red-card', words: sentOff(timeline, event)};
    case 'shot':
      return event.penalty
        ? {...about, kind: 'penalty-missed', words: nameOf(timeline, event.shooter) ?? teamOf(timeline, event.side)}
        : undefined;
    case 'whistle':
      return {...about, ...whistleOf(event), side: undefined};
    case 'remark': {
      const state = timeline.record.states[n + 1]!;
      const {status} = state;
      if (status === undefined || status === timeline.record.states[n]!.status) return undefined;
      return {
        ...about,
        kind: 'status',
        minute: '',
        side: undefined,
        score: status.score ?? (hasScore(state) ? score : undefined),
        words: status.kind,
      };
    }
    default:
      return undefined;
  }
}

function whistleOf({final, clock}: EventOf<'whistle'>): Pick<EntryDraft, 'kind' | 'minute' | 'words'> {
  if (final) return {kind: 'full-time', minute: 'FT', words: ''};
  if (clock.period === 'first-half') return {kind: 'half-time', minute: 'HT', words: ''};
  const words = clock.period === 'second-half' ? 'after 90 minutes' : 'in extra time';
  return {kind: 'end-of-ninety', minute: formatMinute(clock), words};
}

function goalWords(timeline: Timeline, {scorer, kind, side}: EventOf<'goal'>): string {
  const name = nameOf(timeline, scorer) ?? teamOf(timeline, side);
  return kind === 'own-goal' ? `${name} (own goal)` : kind === 'penalty' ? `${name} (penalty)` : name;
}

function sentOff(timeline: Timeline, event: EventOf<'card'> | EventOf<'card-changed'>): string {
  const card = event.type === 'card' ? event : eventOf(timeline, event.event);
  const player = card?.type === 'card' ? card.player : undefined;
  return `${nameOf(timeline, player) ?? `somebody of ${teamOf(timeline, event.side)}`} sent off`;
}

function eventOf({record}: Timeline, id: string): MatchEvent | undefined {
  return record.cues.find(({event}) => event.id === id)?.event;
}

function nameOf({players}: Timeline, id: string | undefined): string | undefined {
  return id === undefined ? undefined : withoutInitials(shortName(players, id));
}

function teamOf({match}: Timeline, side: Side): string {
  return match.fixture[side].name;
}
