import type {Position} from '../match/model/clock.ts';
import type {MatchEvent} from '../match/model/event.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {draftsOf, type EntryDraft, kickOffDrafts} from './entry-drafts.ts';
import {type TableChange, tableChanges} from './table-changes.ts';
import type {TablesFrom} from './tables.ts';

/** One entry of the vidiprinter: a cue of the day, with the event that it is about. */
export type Entry = EntryDraft & {
  /** Worth jumping to. Of the whistles only the last one is, or every half-time would be ten jumps. */
  readonly highlight: boolean;
  /** What it changes in the tables: `Manchester City go top`. */
  readonly changes: readonly TableChange[];
};

type Placed = {readonly timeline: Timeline; readonly kickOff: Position};

/** All entries of a day in order, with what each changes in the tables. */
export function printDay(matches: readonly Placed[], folded: readonly TablesFrom[]): readonly Entry[] {
  const drafts = [...kickOffDrafts(matches), ...matches.flatMap(({timeline}, index) => draftsOf(timeline, index))].sort(
    (a, b) => a.at - b.at || (a.matches[0] ?? 0) - (b.matches[0] ?? 0),
  );
  return withChanges(drafts, matches, folded);
}

/** A change belongs to the entry of its instant that the team plays in, or else to the last one. */
function withChanges(
  drafts: readonly EntryDraft[],
  matches: readonly Placed[],
  folded: readonly TablesFrom[],
): readonly Entry[] {
  const changes = new Map<EntryDraft, TableChange[]>();
  const added: EntryDraft[] = [];
  const byInstant = Map.groupBy(drafts, ({at}) => at);
  for (const [n, {at, tables}] of folded.entries()) {
    if (n === 0) continue;
    for (const change of tableChanges(folded[n - 1]!.tables, tables)) {
      const near = byInstant.get(at) ?? added.filter(draft => draft.at === at);
      const own = near.find(draft => draft.matches.some(index => plays(matches[index]!.timeline, change.team)));
      const draft = own ?? near.at(-1) ?? tableDraft(matches, at);
      if (near.length === 0) added.push(draft);
      changes.set(draft, [...(changes.get(draft) ?? []), change]);
    }
  }
  const all = [...drafts, ...added].sort((a, b) => a.at - b.at);
  return all.map((draft, index) => ({
    ...draft,
    highlight: (draft.kind !== 'half-time' && draft.kind !== 'full-time') || index === all.length - 1,
    changes: changes.get(draft) ?? [],
  }));
}

/** An entry for what only the tables show, such as a booking that decides by fair play. */
function tableDraft(matches: readonly Placed[], at: Position): EntryDraft {
  const event = matches.flatMap(({timeline}) => eventAt(timeline, at) ?? [])[0]!;
  return {at, event, kind: 'table', matches: [], minute: '', score: undefined, side: undefined, words: ''};
}

function eventAt({record}: Timeline, at: Position): MatchEvent | undefined {
  return record.cues.find(cue => cue.at === at)?.event;
}

function plays({match: {fixture}}: Timeline, team: string): boolean {
  return fixture.home.name === team || fixture.away.name === team;
}
