import {formatMinute, type Position} from '../match/model/clock.ts';
import type {EventOf, MatchEvent} from '../match/model/event.ts';
import {shortName} from '../match/model/line-up.ts';
import type {PerSide, Side} from '../match/model/side.ts';
import type {Cue, Timeline} from '../match/model/timeline.ts';
import {withoutInitials} from './surname.ts';
import {type TableChange, tableChanges} from './table-changes.ts';
import type {TablesFrom} from './tables.ts';

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

/** One entry of the vidiprinter. */
export type Entry = {
  readonly at: Position;
  readonly kind: EntryKind;
  /** The places of its matches on the day: one, all that kick off together, or none where only the table changes. */
  readonly matches: readonly number[];
  /** The minute of the match, such as `90+4'`; undefined where that says nothing. */
  readonly minute: string | undefined;
  /** The score from here on. */
  readonly score: PerSide<number> | undefined;
  /** The side that it is about. */
  readonly side: Side | undefined;
  /** Who and how: `Aguero`, `Barton sent off`. Empty if the score says it all. */
  readonly words: string;
  /** What it changes in the tables: `Manchester City go top`. */
  readonly changes: readonly TableChange[];
};

type Draft = Omit<Entry, 'changes'>;

/** All entries of a day in order, with what each changes in the tables. */
export function printDay(
  matches: readonly {readonly timeline: Timeline; readonly kickOff: Position}[],
  folded: readonly TablesFrom[],
): readonly Entry[] {
  const drafts = [
    ...kickOffs(matches),
    ...matches.flatMap(({timeline}, index) =>
      timeline.record.cues.flatMap((cue, n) => draftOf(timeline, index, cue, n) ?? []),
    ),
  ].sort((a, b) => a.at - b.at || (a.matches[0] ?? 0) - (b.matches[0] ?? 0));
  return withChanges(drafts, matches, folded);
}

function kickOffs(matches: readonly {readonly timeline: Timeline; readonly kickOff: Position}[]): readonly Draft[] {
  const begun = [...matches.entries()].filter(([, {timeline}]) =>
    timeline.record.cues.some(({event}) => event.type === 'kick-off'),
  );
  return [...Map.groupBy(begun, ([, {kickOff}]) => kickOff)].map(([at, together]) => ({
    ...ABOUT_NOTHING,
    at,
    kind: 'kick-off',
    matches: together.map(([index]) => index),
    words: together.length === 1 ? teamsOf(together[0]![1].timeline) : `${together.length} matches`,
  }));
}

const ABOUT_NOTHING = {minute: undefined, score: undefined, side: undefined, words: ''} as const;

function teamsOf({match: {fixture}}: Timeline): string {
  return `${fixture.home.name} v ${fixture.away.name}`;
}

function draftOf(timeline: Timeline, index: number, {at, event}: Cue, n: number): Draft | undefined {
  const {score} = timeline.record.states[n + 1]!;
  const side = 'side' in event ? event.side : undefined;
  const about = {at, matches: [index], minute: formatMinute(event.clock), score, side};
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
      return {...about, ...whistleOf(event), minute: undefined, side: undefined};
    case 'remark': {
      const {status} = timeline.record.states[n + 1]!;
      if (status === undefined || status === timeline.record.states[n]!.status) return undefined;
      return {
        ...about,
        kind: 'status',
        minute: undefined,
        side: undefined,
        score: status.score ?? score,
        words: status.kind,
      };
    }
    default:
      return undefined;
  }
}

function whistleOf({final, clock}: EventOf<'whistle'>): Pick<Draft, 'kind' | 'words'> {
  if (final) return {kind: 'full-time', words: ''};
  if (clock.period === 'first-half') return {kind: 'half-time', words: ''};
  return {kind: 'end-of-ninety', words: clock.period === 'second-half' ? 'after 90 minutes' : 'in extra time'};
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

/** A change belongs to the entry of its instant that the team plays in, or else to the last one. */
function withChanges(
  drafts: readonly Draft[],
  matches: readonly {readonly timeline: Timeline}[],
  folded: readonly TablesFrom[],
): readonly Entry[] {
  const changes = new Map<Draft, TableChange[]>();
  const added: Draft[] = [];
  const byInstant = Map.groupBy(drafts, ({at}) => at);
  for (const [n, {at, tables}] of folded.entries()) {
    if (n === 0) continue;
    for (const change of tableChanges(folded[n - 1]!.tables, tables)) {
      const near = byInstant.get(at) ?? added.filter(draft => draft.at === at);
      const own = near.find(draft => draft.matches.some(index => plays(matches[index]!.timeline, change.team)));
      const draft: Draft = own ?? near.at(-1) ?? {...ABOUT_NOTHING, at, kind: 'table', matches: []};
      if (near.length === 0) added.push(draft);
      changes.set(draft, [...(changes.get(draft) ?? []), change]);
    }
  }
  return [...drafts, ...added]
    .sort((a, b) => a.at - b.at)
    .map(draft => ({...draft, changes: changes.get(draft) ?? []}));
}

function plays({match: {fixture}}: Timeline, team: string): boolean {
  return fixture.home.name === team || fixture.away.name === team;
}
