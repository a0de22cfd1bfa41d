import fc from 'fast-check';
import {FORMAT} from '../../src/match/model/format-name.ts';
import type {Match} from '../../src/match/model/match.ts';
import {SIDES, type Side} from '../../src/match/model/side.ts';
import type {Known} from '../../src/match/model/tie.ts';
import {buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {matchArbitrary, wordsArbitrary} from './arbitraries.ts';

/** What stands in the words of everything that becomes known at full-time or later; it is in no other text. */
export const SECRETS: Readonly<Record<Exclude<Known, 'before'>, string>> = {after: 'Qafter', later: 'Qlater'};

const TEAMS = ['Homeham', 'Borussia Verein für Leibesübungen 1900 Mönchengladbach', '鹿島アントラーズ', 'ﬁﬀ'];
const SHORTS = ['HOM', '鹿島鹿島', 'X', '⚽'];
const FORMATIONS = [undefined, '4-3-3', '3-5-2', '4-2-3-1', '5-3-2', '1-1-1-1-1-1-1-1-1-1', '4-4'];

const known = fc.constantFrom<Known>('before', 'after', 'later');
const side = fc.constantFrom<Side>(...SIDES);
const goals = fc.nat(12);
const citations = fc.subarray(['R1.4', 'R1.12', 'X1', 'a-source-with-a-very-long-name.123']);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, {nil: undefined});

/** The words, with the secret of what is not known yet in them. */
const told = (when: Known, words: string) => (when === 'before' ? words : `${SECRETS[when]} ${words}`);

const entry = fc.record({known, words: wordsArbitrary, side: maybe(side), sources: citations});
const notes = fc
  .array(entry, {maxLength: 4})
  .map(list => list.map(note => ({...note, words: told(note.known, note.words)})));
const dispute = fc.record({says: fc.array(wordsArbitrary, {minLength: 2, maxLength: 4}), settled: wordsArbitrary});
const results = fc
  .array(fc.constantFrom('W', 'D', 'L'), {minLength: 1, maxLength: 40})
  .map(letters => letters.join(''));

const route = fc.array(
  fc
    .record({
      known,
      round: wordsArbitrary,
      opponent: wordsArbitrary,
      ground: fc.constantFrom('home', 'away', 'neutral'),
      own: goals,
      other: goals,
      scorers: fc.array(wordsArbitrary, {maxLength: 4}),
      sources: citations,
    })
    .map(({own, other, opponent, ...match}) => ({
      ...match,
      opponent: told(match.known, opponent),
      score: {for: own, against: other},
    })),
  {maxLength: 4},
);

const form = fc.record({
  known,
  all: results,
  venue: maybe(fc.record({at: fc.constantFrom('home', 'away'), results})),
  sources: citations,
});

const headToHead = fc
  .record({
    known,
    rows: fc.array(fc.record({where: wordsArbitrary, home: goals, draws: goals, away: goals}), {
      minLength: 1,
      maxLength: 3,
    }),
    note: maybe(wordsArbitrary),
    sources: citations,
  })
  .map(record => ({
    ...record,
    rows: record.rows.map(row => ({...row, where: told(record.known, row.where).slice(0, 12)})),
  }));

const news = fc.array(
  fc
    .record({
      known,
      side,
      player: wordsArbitrary,
      status: fc.constantFrom('out', 'doubtful', 'expected', 'back', 'left', 'cover'),
      words: wordsArbitrary,
      sources: citations,
    })
    .map(item => ({...item, words: told(item.known, item.words)})),
  {maxLength: 4},
);

const tie = fc.record({
  leg: fc.constantFrom(1 as const, 2 as const),
  other: fc.record({
    home: goals,
    away: goals,
    referee: maybe(wordsArbitrary),
    scorers: fc.array(wordsArbitrary, {maxLength: 3}),
  }),
  rules: notes,
  routes: maybe(fc.record({home: route, away: route})),
  form: maybe(fc.record({home: form, away: form})),
  headToHead: maybe(headToHead),
  notes,
  teamNews: news,
  ahead: notes,
});

/** A random match with a tie, a story, a reaction, disputes and sources, or with only some of them. */
export function surroundedArbitrary(): fc.Arbitrary<Match> {
  return fc
    .record({
      match: matchArbitrary({allTypes: true}),
      names: fc.record({
        home: fc.constantFrom(...TEAMS),
        short: fc.constantFrom(...SHORTS),
        away: fc.constantFrom(...TEAMS),
      }),
      formations: fc.record({home: fc.constantFrom(...FORMATIONS), away: fc.constantFrom(...FORMATIONS)}),
      tie: maybe(tie),
      story: notes,
      reaction: fc.array(
        fc.record({
          speaker: wordsArbitrary,
          side: maybe(side),
          role: maybe(wordsArbitrary),
          words: fc.array(wordsArbitrary, {minLength: 1, maxLength: 3}),
          sources: citations,
        }),
        {maxLength: 3},
      ),
      disputes: fc.array(fc.tuple(entry, maybe(dispute)), {maxLength: 4}),
      official: fc.boolean(),
      rich: fc.boolean(),
    })
    .map(({match, names, formations, tie: around, story, reaction, disputes, official, rich}) => {
      const {home, away} = match.fixture;
      const {leg, other, ...rest} = around ?? {leg: undefined, other: undefined};
      return matchSchema.parse(
        numbered({
          ...match,
          format: FORMAT,
          fixture: {
            ...match.fixture,
            leg,
            home: {...home, name: names.home, short: names.short, ...given('formation', formations.home)},
            away: {...away, name: names.away, ...given('formation', formations.away)},
          },
          events: match.events.map((event, n) => ({...event, sources: n % 3 === 0 ? ['X1'] : []})),
          story,
          reaction: reaction.map(one => ({...one, words: one.words.map(words => told('after', words))})),
          disputes: disputes.map(([note, about]) => ({
            ...note,
            words: told(note.known, note.words),
            ...given(
              'dispute',
              about && {
                about: note.words,
                readings: about.says.map(says => ({says, sources: ['X1']})),
                settled: about.settled,
              },
            ),
          })),
          tie: around && {...rest, legs: legsOf(match, leg!, other!)},
          ...(rich ? {places: 'all', stats: ['shots', 'xg', 'passes', 'passCompletion', 'fieldTilt', 'ppda']} : {}),
          officialStats: official
            ? [{stat: SECRETS.after, home: 61, away: 39, unit: '%', sources: ['X1'], sure: 'high'}]
            : [],
          sources: [
            {id: 'R1', kind: 'document', title: 'Report', about: SECRETS.after},
            {
              id: 'X1',
              kind: 'outside',
              title: `${SECRETS.after}.example.org`,
              publisher: 'Example',
              about: SECRETS.after,
            },
            {
              id: 'a-source-with-a-very-long-name',
              kind: 'outside',
              title: `${SECRETS.after} elsewhere`,
              publisher: 'Elsewhere',
            },
          ],
        }),
      );
    });
}

/** A random surrounded match with its timeline. */
export function surroundedTimelineArbitrary(): fc.Arbitrary<Timeline> {
  return surroundedArbitrary().map(buildTimeline);
}

type Other = {
  readonly home: number;
  readonly away: number;
  readonly referee: string | undefined;
  readonly scorers: readonly string[];
};

/** This match's leg, and the other: played before where this is the second, and known only later where it is the first. */
function legsOf({fixture}: Match, leg: 1 | 2, {home, away, referee, scorers}: Other): readonly object[] {
  const before = leg === 2;
  const hidden = (words: string) => (before ? words : told('later', words));
  const other = {
    leg: before ? 1 : 2,
    home: 'away',
    date: before ? '2000-01-01' : '2040-01-01',
    score: {home, away},
    scorers: scorers.map(hidden),
    ...given('referee', referee && hidden(referee)),
    known: before ? 'before' : 'later',
  };
  const own = {leg, home: 'home', date: fixture.date, venue: 'The Rec'};
  return before ? [other, own] : [own, other];
}

/** An object with a field, or without one where there is nothing to say. */
function given(field: string, value: unknown): object {
  return value === undefined || value === '' ? {} : {[field]: value};
}

/** Gives every entry an id of its own, and takes out what is undefined: a file has no such thing. */
function numbered(value: unknown): unknown {
  let count = 0;
  const of = (item: unknown, key: string): unknown => {
    if (Array.isArray(item)) return item.map(one => of(one, key));
    if (typeof item !== 'object' || item === null) return item;
    const fields = Object.entries(item).filter(([, field]) => field !== undefined);
    const needsId =
      !('id' in item) && ['story', 'rules', 'notes', 'ahead', 'teamNews', 'reaction', 'disputes'].includes(key);
    count += 1;
    return {
      ...(needsId ? {id: `n${count}`} : {}),
      ...Object.fromEntries(fields.map(([name, field]) => [name, of(field, name)])),
    };
  };
  return of(value, '');
}
