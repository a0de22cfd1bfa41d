import {describe, expect, test} from 'vitest';
import {readNative} from '../../src/formats/native/reader.ts';
import {incompleteParts} from '../../src/match/model/completeness.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {skeleton} from '../../src/output/skeleton.ts';

// A match of ten events, written from data/README.md alone into the file that `replay new` writes.

const at = (minute: number, added?: number) => ({
  clock: {period: minute > 45 ? 'second-half' : 'first-half', minute, ...(added === undefined ? {} : {added})},
});

const TEN = [
  {id: 'e1', type: 'corner', side: 'home', winner: 'har-7', ...at(8)},
  {
    id: 'e2',
    type: 'shot',
    side: 'home',
    shooter: 'har-9',
    outcome: 'saved',
    goalkeeper: 'mil-1',
    body: 'head',
    delivery: 'corner',
    ...at(8),
  },
  {id: 'e3', type: 'foul', side: 'away', fouler: 'mil-4', fouled: 'har-9', ...at(23)},
  {id: 'e4', type: 'card', side: 'away', player: 'mil-4', card: 'yellow', ...at(23)},
  {id: 'e5', type: 'penalty-appeal', side: 'home', decision: 'given', player: 'har-11', ...at(52)},
  {id: 'e6', type: 'goal', side: 'home', kind: 'penalty', scorer: 'har-10', ...at(53)},
  {id: 'e7', type: 'substitution', side: 'away', on: 'mil-14', off: 'mil-8', ...at(60)},
  {id: 'e8', type: 'shot', side: 'away', shooter: 'mil-14', outcome: 'woodwork', ...at(71)},
  {id: 'e9', type: 'goal', side: 'away', kind: 'own-goal', scorer: 'har-3', ...at(84)},
  {id: 'e10', type: 'added-time', minutes: 4, ...at(90)},
];

type File = {
  events: object[];
  lineUps: {home: {starting: {id: string; name: string; short?: string}[]}};
  score: object;
};

function written(change: (file: File) => void = () => {}): unknown {
  const file = JSON.parse(skeleton({home: 'Harbour', away: 'Mill Lane'})) as File;
  const [kickOff, halfTime, secondHalf, fullTime] = file.events as [object, object, object, object];
  file.events = [
    kickOff,
    ...structuredClone(TEN.slice(0, 4)),
    halfTime,
    secondHalf,
    ...structuredClone(TEN.slice(4)),
    {...fullTime, ...at(90, 4)},
  ];
  Object.assign(file.lineUps.home.starting[8]!, {name: 'Lena Fox', short: 'Fox'});
  file.score = {home: 1, away: 1};
  change(file);
  return file;
}

test('is valid, is complete, and says what was written', () => {
  const match = matchSchema.parse(written());
  expect(incompleteParts(match)).toEqual([]);
  const {words} = buildTimeline(match);
  expect(words).toHaveLength(14);
  const said: readonly (readonly [string, readonly RegExp[]])[] = [
    ['the corner', [/Harbour/, /HAR 7/, /[Cc]orner/]],
    ['the header, with the corner', [/Fox/, /head/, /MIL 1/, /after a corner/]],
    ['the foul', [/MIL 4/, /Fox/]],
    ['the card', [/MIL 4/]],
    ['the penalty', [/Penalty to Harbour, won by HAR 11/]],
    ['the penalty goal', [/^GOAL!/, /HAR 10/, /penalty/, /1-0/]],
    ['the substitution', [/MIL 14/, /MIL 8/]],
    ['the woodwork', [/MIL 14/, /woodwork/]],
    ['the own goal', [/^GOAL!/, /HAR 3/, /own goal/, /1-1/]],
    ['added time', [/4 minutes/]],
  ];
  const lines = [...words.slice(1, 5), ...words.slice(7, 13)];
  for (const [n, [what, patterns]] of said.entries())
    for (const pattern of patterns) expect(lines[n], what).toMatch(pattern);
  // The whole name at the first mention, and the short name after it.
  expect(words.filter(line => line.includes('Lena'))).toHaveLength(1);
});

test('a foul and its card are one line if they have the same second, and two otherwise', () => {
  const linesOf = (fields: object) => {
    const file = written(({events}) => {
      for (const place of [3, 4]) Object.assign(events[place]!, {clock: {...at(23).clock, ...fields}});
    });
    return buildTimeline(matchSchema.parse(file)).words.filter(line => line.includes('MIL 4'));
  };
  expect(linesOf({})).toHaveLength(2);
  expect(linesOf({second: 12})).toEqual([expect.stringContaining('Fox')]);
});

describe('a mistake says what would be right', () => {
  test.each<[string, (file: File) => void, string]>([
    [
      'a side of added time',
      file => Object.assign(file.events[12]!, {side: 'home'}),
      'events[12]: "side" is not a field of events of the type "added-time"; remove it, or correct its spelling',
    ],
    [
      'a card as a field of the foul',
      file => Object.assign(file.events[3]!, {card: 'yellow', how: 'late'}),
      'events[3]: "card", "how" are not fields of events of the type "foul"; remove them, or correct their spelling',
    ],
    [
      'an own goal with the side of its scorer',
      file => Object.assign(file.events[11]!, {side: 'home'}),
      'events[11].scorer: "har-3" plays for the home side, and an own goal has the side it counts for; expected "side": "away"',
    ],
    [
      'a minute of the other half',
      file => Object.assign(file.events[2]!, {clock: {period: 'first-half', minute: 50}}),
      'events[2].clock.minute: minute 50 is not in the first half, which has minutes 0 to 45; stoppage time is "minute": 45, "added": 5',
    ],
    [
      'a minute counted from the start of its half',
      file => Object.assign(file.events[7]!, {clock: {period: 'second-half', minute: 7}}),
      'events[7].clock.minute: minute 7 is not in the second half, which has minutes 46 to 90; minutes go on from one period to the next: is it 52, or in "first-half"?',
    ],
    [
      'a minute of the first half in a shoot-out, where no minute is meant',
      file => Object.assign(file.events[7]!, {clock: {period: 'penalty-shoot-out', minute: 7}}),
      'events[7].clock.minute: minute 7 is not in the penalty shoot-out, which has minutes 120 to 120',
    ],
    [
      'a clock as it is shown',
      file => Object.assign(file.events[2]!, {clock: "8'"}),
      `events[2].clock: is "8'"; expected an object like {"period": "first-half", "minute": 20}`,
    ],
    [
      'a minute in quotes',
      file => Object.assign(file.events[2]!, {clock: {period: 'first-half', minute: '8'}}),
      'events[2].clock.minute: is "8"; expected a number, without quotes: 8',
    ],
    [
      'a score in quotes',
      file => Object.assign(file, {score: '1-1'}),
      'score: is "1-1"; expected an object like {"home": 1, "away": 0}',
    ],
    [
      'a player by name',
      file => Object.assign(file.events[8]!, {scorer: 'Lena Fox'}),
      'events[8].scorer: "Lena Fox" is in neither line-up; events name players by their id: "har-9" is Lena Fox',
    ],
    [
      'a player by the short name',
      file => Object.assign(file.events[8]!, {scorer: 'fox'}),
      'events[8].scorer: "fox" is in neither line-up; events name players by their id: "har-9" is Lena Fox',
    ],
    [
      'a player by a number that both sides have',
      file => Object.assign(file.events[8]!, {scorer: '9'}),
      'events[8].scorer: "9" is in neither line-up; events name players by their id: "har-9" is Lena Fox',
    ],
  ])('%s', async (_what, change, message) => {
    expect(await readNative(written(change))).toMatchObject({findings: expect.arrayContaining([message])});
  });
});
