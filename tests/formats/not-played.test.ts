import {describe, expect, test} from 'vitest';
import {NO_CONTEXT, type ReadContext} from '../../src/formats/match-format.ts';
import {readOpened, readValue} from '../../src/formats/registry.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {buildDay, tablesAt} from '../../src/matchday/day.ts';
import {entryWords} from '../../src/matchday/entry-words.ts';
import {minuteNow} from '../../src/matchday/minute-now.ts';
import {infoLines} from '../../src/output/info.ts';
import {report} from '../../src/output/report.ts';
import {formatLine} from '../../src/output/text.ts';
import {spokenPlace} from '../../src/streams/spoken.ts';

const TEXT = `= Harbour League 2023/24

Matchday 1
Sat Aug 12 2023
  15:00  Ardale  2-1 (2-0)  Breford
           (Kane 12', 30'; Moss 88')
  15:00  Cowick  v  Denby  [postponed]
  17:00  Elmham  v  Fairley  [cancelled]
  17:30  Gorton  0-3  Hayle  [awarded]
Tue Sep 5
  19:45  Cowick  3-0  Denby
Sat May 4
  15:00  Gorton v Ardale
`;

const JSON_FILE = {
  name: 'Harbour League 2023/24',
  matches: [
    {date: '2023-08-12', time: '15:00', team1: 'Ardale', team2: 'Breford', score: {ft: [1, 0]}},
    {date: '2023-08-12', team1: 'Cowick', team2: 'Denby', status: 'POSTPONED'},
  ],
};

const context = (rest: Partial<ReadContext>): ReadContext => ({...NO_CONTEXT, ...rest});
const choose = (value: unknown, choice: string) =>
  readValue(value, 'league', {context: context({choose: choice})}).then(buildTimeline);

async function dayOf(value: unknown) {
  const opened = await readOpened(value, 'league', {context: context({day: {date: '2023-08-12'}})});
  if (!('matches' in opened)) throw new Error('one match');
  return opened;
}

describe('a match that was not played', () => {
  test.each([
    ['text', TEXT, '2'],
    ['JSON', JSON_FILE, '2'],
    ['text, by its date', TEXT, 'Cowick 2023-08-12'],
  ])('is shown as such, without a score: %s', async (_, value, choice) => {
    const timeline = await choose(value, choice);
    const end = {from: 0, until: timeline.duration};
    expect(timeline.cues.map((_cue, place) => formatLine(timeline, place).trim().replace(/ +/g, ' '))).toEqual([
      'pre v The match was postponed.',
    ]);
    expect(infoLines(timeline)[0]).toBe('Cowick v Denby, postponed');
    const written = report(timeline, end);
    expect(written).toMatch(/^# Cowick v Denby\n/);
    expect(written).toContain('\n*The match was postponed.*');
    expect(written).not.toMatch(/\d-\d(?!\d)(?<!\d{4}-\d)|As it stood/);
  });

  test('is told by a screen reader without a score', async () => {
    const timeline = await choose(TEXT, '3');
    const state = timeline.states.at(-1)!;
    const board = {period: 'first-half' as const, elapsed: 0};
    // Only these fields are used.
    expect(spokenPlace(timeline, {state, board, position: 0} as Parameters<typeof spokenPlace>[1])).toBe(
      'Elmham against Fairley, cancelled.',
    );
    expect(minuteNow(state, board)).toBe('canc');
  });

  test('gives way to the one that was played later, where only the teams are named', async () => {
    expect((await choose(TEXT, 'Cowick v Denby')).match.fixture.date).toBe('2023-09-05');
  });

  test('that is merely to come has nothing to show yet', async () => {
    await expect(choose(TEXT, '6')).rejects.toThrow('Gorton v Ardale has no score yet');
  });

  test('is in the list of a file, and only a match that did not begin has its status there', async () => {
    await expect(readValue(TEXT, 'league')).rejects.toThrow(
      [
        '    1  2023-08-12  Ardale v Breford, Matchday 1',
        '    2  2023-08-12  Cowick v Denby (postponed), Matchday 1',
        '    3  2023-08-12  Elmham v Fairley (cancelled), Matchday 1',
        '    4  2023-08-12  Gorton v Hayle, Matchday 1',
        '    5  2023-09-05  Cowick v Denby, Matchday 1',
      ].join('\n'),
    );
  });
});

describe('a matchday', () => {
  test('shows matches that were not played, and counts an award', async () => {
    const day = buildDay(await dayOf(TEXT));
    expect(day.entries.filter(({kind}) => kind === 'status').map(entry => entryWords(day, entry))).toEqual([
      'Postponed: Cowick v Denby.',
      'Cancelled: Elmham v Fairley.',
      'Awarded: Gorton 0-3 Hayle. Hayle go top.',
    ]);
    const {standings} = tablesAt(day, day.duration).tables[0]!;
    expect(standings.filter(({won}) => won > 0).map(({team}) => team)).toEqual(['Hayle', 'Ardale']);
    expect(standings.find(({team}) => team === 'Cowick')).toMatchObject({drawn: 0, points: 0});
  });

  test('needs no kick-off time of one', async () => {
    const day = await dayOf(JSON_FILE);
    expect(day.matches.map(({match}) => match.fixture.kickOff)).toEqual(['15:00', '15:00']);
    expect(day.origin?.warnings).toContain(
      'Cowick v Denby: the file gives no kick-off time of a match that was postponed: it stands at 15:00',
    );
  });

  test('counts an award of an earlier day in the table, and no abandoned match', async () => {
    const earlier = TEXT.replace('Sat Aug 12 2023', 'Fri Aug 11 2023').replace(
      'Tue Sep 5',
      '  18:00  Ivel  1-0  Jarrow  [abandoned]\nSat Aug 12',
    );
    const [table] = (await dayOf(earlier)).tables;
    expect(table?.teams.filter(({won}) => won > 0).map(({team}) => team)).toEqual(['Hayle', 'Ardale']);
  });
});
