import {expect, test} from 'vitest';
import type {Scorer} from '../../../src/matchday/scorer-list.ts';
import {scorerLines} from '../../../src/ui/matchday/scorer-lines.ts';

const goal = (text: string, minutes: string): Scorer => ({kind: 'goal', text, minutes});
const PIENAAR = goal('Pienaar 16', '16');
const EVERTON = [PIENAAR, goal('Jelavic 27', '27'), goal('Heitinga 65', '65')];
const DAVIES = [goal('Davies 39, 45', '39, 45')];
const CAHILL: Scorer = {kind: 'red-card', text: 'Cahill 90+5', minutes: '90+5'};

function drawn(scorers: readonly Scorer[], columns: number, rows: number): readonly string[] {
  return scorerLines(scorers, columns, rows, {redCard: 'R'}).map(line => line.map(({text}) => text).join(''));
}

test.each([
  ['all on one line', EVERTON, 36, 1, ['Pienaar 16  Jelavic 27  Heitinga 65']],
  ['on two', EVERTON, 24, 2, ['Pienaar 16  Jelavic 27', 'Heitinga 65']],
  ['the newest, after the minutes of those before', EVERTON, 24, 1, ['16, 27  Heitinga 65']],
  ['the newest on a line of its own', [...EVERTON, goal('Fellaini 80', '80')], 15, 2, ['16, 27, 65', 'Fellaini 80']],
  ['a sending-off gives way to a goal', [...EVERTON, CAHILL], 24, 2, ['Pienaar 16  Jelavic 27', 'Heitinga 65  +R']],
  ['only minutes where no name has room beside the count', EVERTON, 11, 1, ['16, 27, 65']],
  ['both minutes of one scorer', DAVIES, 11, 1, ['39, 45']],
  ['a sending-off as its minute', [CAHILL], 8, 1, ['R 90+5']],
  ['as many minutes as fit', EVERTON, 6, 1, ['+2 65']],
  ['nothing rather than half a minute', DAVIES, 4, 1, []],
  ['nothing of nobody', [], 11, 1, []],
])('scorers: %s', (_, scorers, columns, rows, lines) => {
  expect(drawn(scorers, columns, rows)).toEqual(lines);
});
