import {describe, expect, test} from 'vitest';
import {readMatchLine} from '../../../src/formats/football-txt/match-line.ts';
import type {Score} from '../../../src/match/model/match.ts';
import {tokens} from '../../support/football-txt.ts';

// What a line comes to: a number, a date, a time, a place, and two teams with their result.

function lineOf(text: string, dated = false): Readonly<Record<string, string | number | boolean>> {
  const {number, date, time, place, teams} = readMatchLine(tokens(text), dated);
  const score = teams === undefined ? '' : scoresOf(teams.result.score);
  const found = {
    number,
    date: date && `${date.month}/${date.day}`,
    time,
    venue: place?.venue,
    teams: teams && `${teams.home} v ${teams.away}`,
    score: score === '' ? undefined : score,
    status: teams?.result.status,
    winner: teams?.result.shootOutWinner,
    goals: teams?.goals,
    played: teams?.played === false ? false : undefined,
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function scoresOf(
  scores: {readonly [key in 'halfTime' | 'fullTime' | 'extraTime' | 'shootOut']?: Score | undefined},
): string {
  const {halfTime, fullTime, extraTime, shootOut} = scores;
  return Object.entries({ht: halfTime, ft: fullTime, aet: extraTime, pen: shootOut})
    .flatMap(([name, score]) => (score === undefined ? [] : [`${name} ${score.home}-${score.away}`]))
    .join(', ');
}

test.each([
  [
    '(49) Sat Jun/28 13:00   Northport  1-0  Westmere   @ The Quay (UTC-3)',
    {number: 49, date: '6/28', time: '13:00 UTC-3', venue: 'The Quay', teams: 'Northport v Westmere', score: 'ft 1-0'},
  ],
  ['(12345) Northport  1-0  Westmere', {teams: '(12345) Northport v Westmere', score: 'ft 1-0'}],
  ['(49 Northport  1-0  Westmere', {}],
  ['(4b) Northport  1-0  Westmere', {teams: '(4b) Northport v Westmere', score: 'ft 1-0'}],
  ['[49] Northport  1-0  Westmere', {teams: '[49] Northport v Westmere', score: 'ft 1-0'}],
  ['49) Northport  1-0  Westmere', {}],
  ['2014   Northport 1-0 Westmere', {teams: 'Northport v Westmere', score: 'ft 1-0'}],
  ['2014 Northport 1-0 Westmere', {teams: '2014 Northport v Westmere', score: 'ft 1-0'}],
  ['2014 @ The Quay   Northport 1-0 Westmere', {venue: 'The Quay', teams: 'Northport v Westmere', score: 'ft 1-0'}],
  ['1789   Northport 1-0 Westmere', {teams: '1789 Northport v Westmere', score: 'ft 1-0'}],
  ['20145   Northport 1-0 Westmere', {teams: '20145 Northport v Westmere', score: 'ft 1-0'}],
  [
    '13:00 CET  Northport 1-0 Westmere  @ The Quay (UTC-3)',
    {time: '13:00 CET', venue: 'The Quay', teams: 'Northport v Westmere', score: 'ft 1-0'},
  ],
  [
    '13:00  Northport 1-0 Westmere  @ The Quay (UTC-3)',
    {time: '13:00 UTC-3', venue: 'The Quay', teams: 'Northport v Westmere', score: 'ft 1-0'},
  ],
  ['Northport 1-0 Westmere  @ The Quay (UTC-3)', {venue: 'The Quay', teams: 'Northport v Westmere', score: 'ft 1-0'}],
  ['Northport 1-0 Westmere ▪ Replay', {teams: 'Northport v Westmere', score: 'ft 1-0'}],
  ['Northport 1-0 Westmere • Replay', {teams: 'Northport v Westmere', score: 'ft 1-0'}],
  ['Northport 1-0 Westmere » Replay', {teams: 'Northport v Westmere', score: 'ft 1-0'}],
  ['Northport 1-0 Westmere a▪ Replay', {teams: 'Northport v Westmere a▪ Replay', score: 'ft 1-0'}],
  ['@ The Quay   Northport 1-0 Westmere', {venue: 'The Quay', teams: 'Northport v Westmere', score: 'ft 1-0'}],
  [
    '@ The Quay, Northport,   att: 3000   Northport 1-0 Westmere',
    {venue: 'The Quay, Northport', teams: 'Northport v Westmere', score: 'ft 1-0'},
  ],
  [
    '@ The   Quay:   x,   Northport 1-0 Westmere',
    {venue: 'The Quay: x', teams: 'Northport v Westmere', score: 'ft 1-0'},
  ],
  ['@ The,   Quay,   x,   y,   Northport 1-0 Westmere', {venue: 'The, Quay, x, y, Northport 1-0 Westmere'}],
  ['@ The Quay Northport 1-0 Westmere', {venue: 'The Quay Northport 1-0 Westmere'}],
  ['@ The Quay  Northport 1-0 Westmere', {venue: 'The Quay', teams: 'Northport v Westmere', score: 'ft 1-0'}],
  ['@ The Quay', {venue: 'The Quay'}],
  ['@ X  A 1-0 B', {venue: 'X', teams: 'A v B', score: 'ft 1-0'}],
  [
    'Northport v Westmere @ The Quay [awarded 3-0]',
    {venue: 'The Quay', teams: 'Northport v Westmere', score: 'ft 3-0', status: 'awarded', played: false},
  ],
  [
    'Northport v Westmere 1-0 @ The Quay (aet)',
    {venue: 'The Quay (aet)', teams: 'Northport v Westmere', score: 'ft 1-0'},
  ],
  [
    'Northport v Westmere @ [postponed]',
    {venue: '', teams: 'Northport v Westmere', status: 'postponed', played: false},
  ],
  ['Northport v Westmere 1-0 x (aet)', {teams: 'Northport v Westmere', score: 'aet 1-0'}],
  ['Northport v  Void City', {teams: 'Northport v Void City', played: false}],
  ['Northport v Westmere @ The Quay', {venue: 'The Quay', teams: 'Northport v Westmere', played: false}],
  ['Northport - Westmere', {}],
  ['May 4 Northport - Westmere', {date: '5/4', teams: 'Northport v Westmere', played: false}],
  ['May 4 13:00', {date: '5/4', time: '13:00'}],
  ['13:00', {time: '13:00'}],
  ['', {}],
  ['Northport', {}],
  ['v Westmere', {}],
  ['Northport v', {}],
  ['Northport vs. Westmere', {teams: 'Northport v Westmere', played: false}],
  ['Northport vs Westmere', {teams: 'Northport v Westmere', played: false}],
  ['1-0 Westmere', {}],
  ['Northport 1-0', {}],
  ['Northport 1-0 12', {}],
  ['12 1-0 Westmere', {}],
  ['Northport: 1-0 Westmere', {}],
  ['Northport 1-0 Westmere; Rapid', {}],
  ['Northport (Bra) 1-0 Westmere (Arg)', {teams: 'Northport (Bra) v Westmere (Arg)', score: 'ft 1-0'}],
  ['Northport v Westmere (Arg) 1-0', {teams: 'Northport v Westmere (Arg)', score: 'ft 1-0'}],
  ['Northport v Westmere 1-0 (0-0)', {teams: 'Northport v Westmere', score: 'ht 0-0, ft 1-0'}],
  ['Northport v Westmere 1-0 abd', {teams: 'Northport v Westmere', score: 'ft 1-0', status: 'abandoned'}],
  ['Northport v Westmere 1-0 [abandoned]', {teams: 'Northport v Westmere', score: 'ft 1-0', status: 'abandoned'}],
  ['Northport v Westmere 1-0 x', {teams: 'Northport v Westmere', score: 'ft 1-0'}],
  ['Northport  1-0 awd. Westmere', {teams: 'Northport v Westmere', score: 'ft 1-0', status: 'awarded'}],
  ['Northport 1-0 awd Westmere', {teams: 'Northport v Westmere', score: 'ft 1-0', status: 'awarded'}],
  ['Northport 1-0 Westmere  awarded', {teams: 'Northport v Westmere', score: 'ft 1-0', status: 'awarded'}],
  ['Northport 1-0 Westmere awarded', {teams: 'Northport v Westmere awarded', score: 'ft 1-0'}],
  ['Northport n/p Westmere', {teams: 'Northport v Westmere', status: 'cancelled', played: false}],
  ['Northport w/o Westmere', {teams: 'Northport v Westmere', status: 'awarded', played: false}],
  ['Northport abd. Westmere', {teams: 'Northport v Westmere', status: 'abandoned', played: false}],
  ['Northport void Westmere', {teams: 'Northport v Westmere', status: 'annulled', played: false}],
  ['Northport  postponed  Westmere', {teams: 'Northport v Westmere', status: 'postponed', played: false}],
  ['Northport postponed  Westmere', {}],
  ['Northport  postponed Westmere', {}],
  ['n/p Westmere', {}],
  ['Northport v Westmere postponed', {teams: 'Northport v Westmere postponed', played: false}],
  ['Northport v Westmere  postponed', {teams: 'Northport v Westmere', status: 'postponed', played: false}],
  [
    'Northport 2-2 Westmere (Birch 1, Cole 2 - Moor 3, Low 4)',
    {teams: 'Northport v Westmere', score: 'ft 2-2', goals: '(Birch 1, Cole 2 - Moor 3, Low 4)'},
  ],
  ['Northport 2-2 Westmere (3)', {teams: 'Northport v Westmere (3)', score: 'ft 2-2'}],
  [
    'Northport - Westmere 1-1 [Westmere won 5-4 on penalties]',
    {teams: 'Northport v Westmere', score: 'ft 1-1, pen 4-5', winner: 'Westmere'},
  ],
  [
    'Northport - Westmere 1-1 [Northport won 4-5 on penalties]',
    {teams: 'Northport v Westmere', score: 'ft 1-1, pen 5-4', winner: 'Northport'},
  ],
  [
    'Northport - Westmere 1-1 [Westmere won on penalties]',
    {teams: 'Northport v Westmere', score: 'ft 1-1', winner: 'Westmere'},
  ],
  [
    'Northport - Westmere 1-1 [Others won 5-4 on penalties]',
    {teams: 'Northport v Westmere', score: 'ft 1-1, pen 5-4', winner: 'Others'},
  ],
  [
    'Northport - Westmere 1-1 (aet) [Westmere won 5-4 on penalties]',
    {teams: 'Northport v Westmere', score: 'aet 1-1, pen 4-5', winner: 'Westmere'},
  ],
  ['Northport - Westmere - Rapid 1-0', {teams: 'Northport v Westmere - Rapid', score: 'ft 1-0'}],
  ['Northport 1-0 Westmere - Rapid', {teams: 'Northport v Westmere - Rapid', score: 'ft 1-0'}],
  ['Northport -', {}],
  ['Northport 1:0 Westmere', {}],
  ['Northport 1-0pen Westmere', {teams: 'Northport v Westmere', score: 'pen 1-0'}],
  ['Northport 1-0x Westmere', {}],
  ['Northport 1-0 (0-0) Westmere', {teams: 'Northport v Westmere', score: 'ht 0-0, ft 1-0'}],
  ['Northport 1-0, 3-2 pen. Westmere', {teams: 'Northport v Westmere', score: 'ft 1-0, pen 3-2'}],
  ['Northport 1-0 a.e.t. Westmere', {teams: 'Northport v Westmere', score: 'aet 1-0'}],
  ['Northport 100-0 Westmere', {}],
  ['Northport (v Rapid) 1-0 Westmere', {teams: 'Northport (v Rapid) v Westmere', score: 'ft 1-0'}],
  ['Northport v Westmere [postponed] 1-0', {teams: 'Northport v Westmere', score: 'ft 1-0', status: 'postponed'}],
])('%j', (text, expected) => {
  expect(lineOf(text)).toEqual(expected);
});

test.each([
  [60, `${'N'.repeat(60)} v Westmere`],
  [61, undefined],
])('a name of %i letters', (length, teams) => {
  expect(lineOf(`${'N'.repeat(length)} 1-0 Westmere`).teams).toBe(teams);
});

test.each([
  ['Northport - Westmere', {teams: 'Northport v Westmere', played: false}],
  ['Northport – Westmere', {teams: 'Northport v Westmere', played: false}],
  ['Northport -', {}],
  ['- Westmere', {}],
  ['Northport - Westmere (postponed)', {teams: 'Northport v Westmere', status: 'postponed', played: false}],
  ['Northport-Westmere', {}],
  ['Northport Westmere', {}],
])('below a date, %j', (text, expected) => {
  expect(lineOf(text, true)).toEqual(expected);
});

describe('between the teams', () => {
  const TEAMS = {teams: 'Northport v Westmere'};

  test.each([
    ['2-1 (1-0)', {score: 'ht 1-0, ft 2-1'}],
    ['2-1 (1-0, 0-0)', {score: 'ht 1-0, ft 2-1'}],
    ['2-1 (a.e.t.)', {score: 'aet 2-1'}],
    ['2-1 (a.e.t., 1-1, 0-1)', {score: 'ht 0-1, ft 1-1, aet 2-1'}],
    ['2-1 aet (1-1, 0-1)', {score: 'ht 0-1, ft 1-1, aet 2-1'}],
    ['1-1 aet, 4-2 pen', {score: 'aet 1-1, pen 4-2'}],
    ['1-1 (aet) 4-2 pen.', {score: 'aet 1-1, pen 4-2'}],
    ['4-2 pen (1-1)', {score: 'ft 1-1, pen 4-2'}],
    ['4-2 pen. 1-1 aet', {score: 'aet 1-1, pen 4-2'}],
    ['1-1 (4-2 pen)', {score: 'ft 1-1, pen 4-2'}],
    ['1-1 (4-2p)', {score: 'ft 1-1, pen 4-2'}],
    ['1-1 (pen 4-2)', {score: 'ft 1-1, pen 4-2'}],
    ['1-1 (PEN 4-2)', {score: 'ft 1-1, pen 4-2'}],
    ['1-1 (4-2 PEN)', {score: 'ft 1-1, pen 4-2'}],
    ['1-1 (pens)', {score: 'ft 1-1'}],
    ['1-1 (HT 0-1)', {score: 'ht 0-1, ft 1-1'}],
    ['1-1 (ht 0-1)', {score: 'ht 0-1, ft 1-1'}],
    ['1-1 (0-1 ht)', {score: 'ht 0-1, ft 1-1'}],
    ['1-1 (0-1 HT)', {score: 'ht 0-1, ft 1-1'}],
    ['1-1 (FT 1-0, AET)', {score: 'ft 1-0, aet 1-1'}],
    ['2-2 (AGG 3-3)', {score: 'ft 2-2'}],
    ['2-2 (3-3 agg)', {score: 'ft 2-2'}],
    ['2-2 (3-3 on aggregate)', {score: 'ft 2-2'}],
    ['2-2 (wins on away goals)', {teams: 'Northport v (wins on away goals) Westmere', score: 'ft 2-2'}],
    ['2-2 (after extra time)', {score: 'aet 2-2'}],
    ['2-2 (extra time)', {score: 'aet 2-2'}],
    ['2-2 (extra-time)', {score: 'aet 2-2'}],
    ['2-2 n.V.', {score: 'aet 2-2'}],
    ['2-2 i.E.', {score: 'pen 2-2'}],
    ['2-2 (x)', {teams: 'Northport v (x) Westmere', score: 'ft 2-2'}],
    ['2-2 (Others)', {teams: 'Northport v (Others) Westmere', score: 'ft 2-2'}],
    ['2-2 (aet Others)', {teams: 'Northport v (aet Others) Westmere', score: 'ft 2-2'}],
    ['2-2 (aet; Westmere win on pens)', {score: 'aet 2-2', winner: 'Westmere'}],
    ['2-2 (aet; Westmere wins 3-1 on penalties)', {score: 'aet 2-2, pen 1-3', winner: 'Westmere'}],
    ['2-2 (aet; Westmere lost on penalties)', {teams: undefined}],
    ['2-2 (abandoned at 1-1)', {score: 'ft 1-1', status: 'abandoned'}],
    ['2-2 (abandoned)', {score: 'ft 2-2', status: 'abandoned'}],
    ['2-2 (awarded as 3-0)', {score: 'ft 3-0', status: 'awarded'}],
    ['2-2 (awarded 3-0)', {score: 'ft 3-0', status: 'awarded'}],
    ['2-2 ((1-0))', {score: 'ht 1-0, ft 2-2'}],
    ['2-1 (1-0, 0-0, 0-0)', {score: 'ht 1-0, ft 2-1'}],
    ['2-2,', {score: 'ft 2-2'}],
    ['2-1p', {score: 'pen 2-1'}],
    ['2-1 p', {score: 'pen 2-1'}],
    ['2-1 PSO', {score: 'pen 2-1'}],
    ['2-1 aet/gg', {score: 'aet 2-1'}],
    ['2-1 aet/sg', {score: 'aet 2-1'}],
    ['2-1aet', {score: 'aet 2-1'}],
    ['2–1', {score: 'ft 2-1'}],
    ['2−1', {score: 'ft 2-1'}],
    ['2‑1', {score: 'ft 2-1'}],
    ['2—1', {score: 'ft 2-1'}],
    ['12-11', {score: 'ft 12-11'}],
    ['2-1 (1-0;0-0)', {score: 'ht 1-0, ft 2-1'}],
    ['2-1 ()', {teams: 'Northport v () Westmere', score: 'ft 2-1'}],
    ['5-1 pen. (2-2, 1-1, 1-0)', {score: 'ht 1-0, ft 1-1, aet 2-2, pen 5-1'}],
    ['5-1 pen. (1-1, 1-0)', {score: 'ht 1-0, ft 1-1, pen 5-1'}],
    ['2-2 (goals)', {teams: 'Northport v (goals) Westmere', score: 'ft 2-2'}],
  ])('%s', (result, expected) => {
    expect(lineOf(`Northport ${result}  Westmere`)).toEqual({...TEAMS, ...expected});
  });
});
