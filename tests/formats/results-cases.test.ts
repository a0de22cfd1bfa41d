import {existsSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readMatchFile} from '../../src/formats/read-match.ts';
import {formatMinute} from '../../src/match/model/clock.ts';
import type {Match} from '../../src/match/model/match.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';

// Inputs of other people, on some machines only. The tests of each format have inputs of their own for the same kinds.

const FOLDER = '../shared/cases';
const there = existsSync(FOLDER);
if (!there) console.warn(`\n!! SKIPPED: there are no cases in ${FOLDER}\n`);

const read = (name: string, choose = '1') => readMatchFile(`${FOLDER}/${name}`, {choose});

/** Teams, score, shoot-out, and a word on how it ended: `Ardale 1-1 Breford (4-2 pen) abandoned 1-1`. */
function resultOf(match: Match): string {
  const {score, shootOut, status} = buildTimeline(match).states.at(-1)!;
  const {home, away} = match.fixture;
  const kicks = shootOut.home === shootOut.away ? '' : ` (${shootOut.home}-${shootOut.away} pen)`;
  const stated = status?.score === undefined ? '' : ` ${status.kind} ${status.score.home}-${status.score.away}`;
  return `${home.name} ${score.home}-${score.away} ${away.name}${kicks}${stated}`;
}

function goalsOf({events}: Match): readonly string[] {
  return events.flatMap(event =>
    event.type === 'goal'
      ? [
          `${formatMinute(event.clock)} ${event.side} ${event.scorer}${event.kind === 'open-play' ? '' : ` ${event.kind}`}`,
        ]
      : [],
  );
}

function cardsOf({events}: Match): readonly string[] {
  return events.flatMap(event =>
    event.type === 'card' ? [`${formatMinute(event.clock)} ${event.card} ${event.player}`] : [],
  );
}

describe.skipIf(!there)('the cases', () => {
  test.each([
    [
      '01-bare-flags.txt',
      '1',
      'Ardale 3-1 Breford',
      ["11' away Marsh own-goal", "29' home Anders", "71' home Anders penalty", "90+1' home Osgood"],
    ],
    ['02-bare-pen.txt', '1', 'Ardale 3-0 Breford', ["27' home Rudd penalty", "35' home Rudd", "84' home Roy Marks"]],
    ['03-date-place-match-one-line.txt', '1', 'Ardale 1-1 Breford', ["53' away Mann", "56' home Brand"]],
    [
      '03-date-place-match-one-line.txt',
      '2',
      'Cowick 2-3 Denby',
      ["6' away Mills", "26' home Lunn", "53' away Butler", "68' away Gorman", "84' home Pover"],
    ],
    ['04-result-in-brackets-after-away.txt', '1', 'Ardale 0-0 Breford (4-2 pen)', []],
    ['04-result-in-brackets-after-away.txt', '2', 'Cowick 1-1 Denby (9-8 pen)', ["54' home Jurek", "73' away Grazi"]],
    [
      '04-result-in-brackets-after-away.txt',
      '3',
      'Ardale 2-1 Cowick',
      ["59' away Berg penalty", "73' home Bierman", "95' home Bierman"],
    ],
    ['06-penalties-indented-over-lines.txt', '1', 'Cowick 1-1 Denby (4-3 pen)', ["54' home Jurek", "73' away Grazi"]],
    ['09-unknown-minutes.txt', '1', 'Ardale 2-0 Breford', ["90' home Gale", "90' home Tasker"]],
    ['10-awarded.txt', '1', 'Ardale 0-0 Breford awarded 0-3', []],
    ['10-awarded.txt', '2', 'Cowick 0-0 Denby abandoned 1-1', []],
    ['12-awarded.json', '1', 'Ardale 0-0 Breford awarded 0-3', []],
    ['12-awarded.json', '2', 'Cowick 0-0 Denby abandoned 1-2', []],
    [
      '13-extra-time-goal-without-et.json',
      '1',
      'Ardale 2-1 Breford',
      ["51' home Olm", "89' away Wirt", "119' home Merin"],
    ],
    [
      '15-goals-with-running-score.txt',
      '1',
      'URD 4-0 CHA',
      ["44' home Pienza", "55' home Gradi", "70' home Gradi", "75' home Pienza"],
    ],
    ['17-booked-below-line-up.txt', '1', 'Ardale 0-2 Breford', ["9' away Leon Grig", "12' away Otto KITE penalty"]],
    ['18-teams-parted-by-dash.txt', '1', 'Ardale 3-0 Breford', ["10' home Menad", "26' home Menad", "65' home Madjer"]],
    ['18-teams-parted-by-dash.txt', '2', 'Cowick 1-1 Denby', ["18' away Sharif", "37' home Hamoud"]],
    ['18-teams-parted-by-dash.txt', '3', 'Elmham 0-1 Fairley', ["5' away Hajer"]],
  ])('%s, match %s', async (file, choose, result, goals) => {
    const match = await read(file, choose);
    expect(resultOf(match)).toBe(result);
    expect(goalsOf(match)).toEqual(goals);
  });

  test('dates and places', async () => {
    const fixtures = await Promise.all(
      [
        ['03-date-place-match-one-line.txt', '1'],
        ['03-date-place-match-one-line.txt', '2'],
        ['09-unknown-minutes.txt', '1'],
        ['18-teams-parted-by-dash.txt', '2'],
        ['19-season-year.txt', '1'],
      ].map(async ([file, choose]) => (await read(file!, choose)).fixture),
    );
    expect(fixtures.map(({date, venue}) => [date, venue])).toEqual([
      ['1988-06-10', 'Northtown'],
      ['1988-06-11', 'Southtown'],
      ['1959-05-31', 'Northtown'],
      ['1989-01-06', 'Southtown'],
      ['2024-05-26', undefined],
    ]);
  });

  test('05 and 17: cards, with a booking at the latest when its player goes off', async () => {
    const first = await read('05-indented-line-ups.txt');
    expect(first.lineUps?.away.starting).toHaveLength(11);
    expect(cardsOf(first)).toEqual(["44' red Porter", "46' yellow Andrich", "90' yellow Tah", "90' yellow Ralst"]);
    expect(first.events.filter(({type}) => type === 'substitution')).toHaveLength(10);
    const second = await read('17-booked-below-line-up.txt');
    expect(second.lineUps?.home.starting).toHaveLength(11);
    expect(cardsOf(second)).toEqual([
      "38' yellow Otto KITE",
      "45' yellow Sam Aden",
      "53' yellow Modo Ciss",
      "80' red Andres ANDER",
    ]);
    expect([first, second].map(({origin}) => origin?.warnings)).toEqual([[], []]);
  });

  test('06: the shoot-out kick by kick', async () => {
    const {events} = await read('06-penalties-indented-over-lines.txt');
    const kicks = events.flatMap(event => (event.type === 'shoot-out-kick' ? [event] : []));
    expect(kicks).toHaveLength(8);
    expect(kicks[0]).toMatchObject({side: 'away', taker: 'Causi', scored: true});
    expect(kicks[6]).toMatchObject({side: 'away', taker: 'Collo', scored: false});
  });

  test('10 and 12: an abandoned match has no final whistle', async () => {
    for (const file of ['10-awarded.txt', '12-awarded.json']) {
      const {events} = await read(file, '2');
      expect(events.map(({type}) => type)).toEqual(['kick-off', 'remark']);
    }
  });

  test('13: a minute that proves extra time', async () => {
    const match = await read('13-extra-time-goal-without-et.json');
    expect(match.events.findLast(({type}) => type === 'goal')?.clock.period).toBe('extra-time-second-half');
    expect(match.origin?.warnings).toEqual(["an event at 119' proves extra time: the file gives no score after it"]);
  });
});
