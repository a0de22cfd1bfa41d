import {describe, expect, test} from 'vitest';
import type {StatedMatch, StatedScore} from '../../../src/formats/results/results.ts';
import {toMatch} from '../../../src/formats/results/results-match.ts';
import type {Side} from '../../../src/match/model/side.ts';
import {linesOf} from '../../support/match-lines.ts';

const SOURCE = {id: 'list', title: 'A list of results', kind: 'outside', publisher: 'Nobody'} as const;

/** `45+2`; undefined for `?`. */
function minuteOf(text: string | undefined) {
  if (text === undefined || text === '?') return undefined;
  const [minute, added = 0] = text.split('+').map(Number);
  return {minute: minute!, added};
}

/** `2-1` */
function scoreOf(text: string | undefined) {
  if (text === undefined) return undefined;
  const [home, away] = text.split('-').map(Number);
  return {home: home!, away: away!};
}

const words = (text: string) => text.split(', ').map(each => each.split(' '));

type Given = {
  readonly halfTime?: string;
  readonly fullTime?: string;
  readonly extraTime?: string;
  readonly shootOut?: string;
  readonly status?: StatedMatch['status'];
  /** `home 12 Ann, away ? Bob og` */
  readonly goals?: string;
  /** `home 12 Ann red` */
  readonly cards?: string;
  /** `home 46 Ann Cid`: on, off. */
  readonly changes?: string;
  /** `home Ann yes` */
  readonly kicks?: string;
};

/** The events of the match, and before them what it states and the warnings. */
function matchOf(given: Given): readonly string[] {
  const score: StatedScore = {
    halfTime: scoreOf(given.halfTime),
    fullTime: scoreOf(given.fullTime),
    extraTime: scoreOf(given.extraTime),
    shootOut: scoreOf(given.shootOut),
  };
  const listed = (text: string | undefined) => (text === undefined ? [] : words(text));
  const reading = toMatch({
    fixture: {home: {name: 'Northport', short: 'NOR'}, away: {name: 'Westmere', short: 'WES'}},
    score,
    status: given.status,
    goals:
      given.goals === undefined
        ? undefined
        : (given.goals === '' ? [] : words(given.goals)).map(([side, at, scorer, kind]) => ({
            side: side as Side,
            at: minuteOf(at),
            scorer: scorer!,
            kind:
              kind === 'og' ? ('own-goal' as const) : kind === 'pen' ? ('penalty' as const) : ('open-play' as const),
            ...(kind === 'bad' ? {doubtful: true} : {}),
          })),
    cards: listed(given.cards).map(([side, at, player, card]) => ({
      side: side as Side,
      at: minuteOf(at),
      player: player!,
      card: card as 'yellow' | 'red',
    })),
    changes: listed(given.changes).map(([side, at, on, off]) => ({
      side: side as Side,
      at: minuteOf(at),
      on: on!,
      off: off!,
    })),
    kicks: listed(given.kicks).map(([side, taker, scored]) => ({
      side: side as Side,
      taker: taker!,
      scored: scored === 'yes',
    })),
    stats: undefined,
    source: SOURCE,
    provider: 'list',
    warnings: ['given'],
  });
  if ('findings' in reading) return reading.findings;
  return linesOf(reading.match)
    .filter(line => !/^(?:fixture|format|coverage|origin\.(?:provider|events)|stats|sources|places)/.test(line))
    .map(line => line.replace(/"note":"[^"]*",?/, '').replace(/^origin\.warnings\.\d+: /, 'warning '));
}

describe('a list of results comes to a match', () => {
  const CASES: readonly (readonly [string, Given])[] = [
    ['goals', {fullTime: '2-1', halfTime: '1-0', goals: 'home 12 Ann, away 60 Bob pen, home 90+2 Wes og'}],
    ['a score without goals', {fullTime: '2-1', halfTime: '1-0'}],
    ['scores of every period without goals', {halfTime: '0-1', fullTime: '1-1', extraTime: '2-1', shootOut: '0-0'}],
    ['parts of a score that contradict each other', {halfTime: '3-0', fullTime: '2-1', extraTime: '1-1'}],
    ['nothing', {}],
    ['nothing, with no goals listed', {fullTime: '0-0', goals: ''}],
    [
      'a shoot-out of which only the result is known',
      {fullTime: '1-1', goals: 'home 1 Ann, away 2 Bob', shootOut: '4-3'},
    ],
    ['a shoot-out without a winner', {fullTime: '0-0', goals: '', shootOut: '3-3'}],
    ['kicks of a shoot-out', {extraTime: '0-0', goals: '', shootOut: '1-0', kicks: 'home Ann yes, away Bob no'}],
    ['kicks that miss the result', {fullTime: '0-0', goals: '', shootOut: '2-0', kicks: 'home Ann yes, away Bob no'}],
    ['a goal without a minute', {fullTime: '1-0', goals: 'home ? Ann'}],
    [
      'a goal without a minute by a substitute who is sent off',
      {fullTime: '1-0', goals: 'home ? Ann', changes: 'home 46 Ann Cid', cards: 'home 80 Ann red, home 60 Ann yellow'},
    ],
    [
      'a goal without a minute by a player who is replaced',
      {fullTime: '1-0', goals: 'home ? Cid', changes: 'home 46 Ann Cid'},
    ],
    [
      'a substitution without a minute, before what the substitute does',
      {fullTime: '1-0', goals: 'home 70 Ann', changes: 'home ? Ann Cid', cards: 'home 60 Ann yellow'},
    ],
    [
      'a player who goes off before coming on',
      {fullTime: '1-0', goals: 'home ? Ann', changes: 'home 60 Ann Cid', cards: 'home 50 Ann red'},
    ],
    ['a goal without a minute in extra time', {extraTime: '1-0', goals: 'home ? Ann'}],
    ['a minute that proves extra time', {fullTime: '1-0', goals: 'home 12 Ann, home 110 Cid'}],
    ['a minute that proves extra time, which the score counts', {fullTime: '2-0', goals: 'home 12 Ann, home 110 Cid'}],
    [
      'a late minute, with goals of both sides and one without a minute',
      {fullTime: '2-1', goals: 'home 12 Ann, home ? Cid, away 50 Bob, away 110 Bob'},
    ],
    [
      'a late minute, with a score of neither 90 minutes nor extra time',
      {fullTime: '1-1', goals: 'home 12 Ann, home 110 Cid'},
    ],
    ['a card that proves extra time', {fullTime: '1-0', goals: 'home 12 Ann', cards: 'away 119 Bob yellow'}],
    ['a minute that is late stoppage time', {fullTime: '1-0', goals: 'home 105 Ann'}],
    ['a late minute without a score', {goals: 'home 12 Ann, away 106 Bob'}],
    ['a goal that is listed twice', {fullTime: '1-0', goals: 'home 12 Ann, home 12 Ann'}],
    ['a goal with a bad minute', {fullTime: '1-0', goals: 'home ? Ann bad, home 12 Cid'}],
    ['a goal without a minute too many', {fullTime: '1-0', goals: 'home ? Ann, home 12 Cid'}],
    [
      'doubtful goals of several kinds',
      {fullTime: '1-0', goals: 'home ? Ann, home ? Eve bad, home 12 Cid, home 12 Cid'},
    ],
    ['goals under the wrong teams', {fullTime: '2-0', goals: 'away 12 Bob, away 45+1 Wes'}],
    ['goals that cannot be right', {fullTime: '1-0', goals: 'home 12 Ann, home 13 Cid'}],
    [
      'goals, cards and substitutions of one minute',
      {
        fullTime: '1-0',
        goals: 'home 60 Ann',
        cards: 'away 60 Bob red',
        changes: 'home 60 Eve Cid, home 60 Fay Eve',
      },
    ],
    [
      'a substitute who scores in the minute of coming on',
      {fullTime: '1-0', goals: 'home 60 Ann', changes: 'home 60 Ann Cid'},
    ],
    [
      'a substitute who is booked in the minute of coming on',
      {fullTime: '0-0', goals: '', cards: 'home 60 Ann yellow', changes: 'home 60 Ann Cid'},
    ],
    ['an abandoned match', {fullTime: '1-0', status: 'abandoned', goals: 'home 12 Ann'}],
    [
      'an abandoned match with more goals than are listed',
      {fullTime: '1-1', status: 'abandoned', goals: 'home 12 Ann'},
    ],
    ['an abandoned match in its second half', {status: 'abandoned', goals: 'home 12 Ann, home 50 Ann'}],
    ['an abandoned match without events', {fullTime: '1-0', status: 'abandoned'}],
    ['a postponed match', {status: 'postponed'}],
    ['a postponed match with a filler', {fullTime: '0-0', status: 'postponed'}],
    ['a cancelled match with a score', {fullTime: '1-0', status: 'cancelled'}],
    ['an awarded match', {fullTime: '3-0', status: 'awarded'}],
    ['an awarded match that was played', {fullTime: '3-0', status: 'awarded', goals: 'away 12 Bob'}],
  ];

  test('whatever it lacks, and whatever it contradicts', async () => {
    const shown = CASES.map(
      ([name, given]) =>
        `${name}\n${matchOf(given)
          .map(line => `  ${line}\n`)
          .join('')}`,
    );
    await expect(shown.join('\n')).toMatchFileSnapshot('../../golden/fields/results.txt');
  });
});
