import {expect, test} from 'vitest';
import {type Listed, readLineUp} from '../../../src/formats/football-txt/line-up.ts';
import {Warnings} from '../../../src/formats/football-txt/warnings.ts';
import {minuteText, passage} from '../../support/football-txt.ts';

/** `7 Gate [c] yellow 40 > 46 Hunt`: number, name, captain, cards, and who came on when. */
function shown({number, name, captain, cards, change}: Listed): string {
  return [
    ...(number === undefined ? [] : [number]),
    name,
    ...(captain ? ['[c]'] : []),
    ...cards.map(({card, at}) => `${card} ${minuteText(at)}`),
    ...(change === undefined
      ? []
      : [`> ${minuteText(change.at)}${change.leftOut ? ' left out' : ''} ${shown(change.on)}`]),
  ].join(' ');
}

function lineUpOf(text: string): readonly string[] {
  const warnings = new Warnings();
  const {players, manager} = readLineUp(passage(text), warnings);
  return [...players.map(shown), ...(manager === undefined ? [] : [`Coach: ${manager}`]), ...warnings.all];
}

test.each([
  ['Gate - Cole, Dunn - Birch', ['Gate', 'Cole', 'Dunn', 'Birch']],
  ['Gate; Cole; Birch', ['Gate', 'Cole', 'Birch']],
  ['1, 2 Cole', ['2 Cole']],
  [
    'Gate [c], Cole [C], Dunn [capt.], Evans [captain], Fox [cap]',
    [
      'Gate [c]',
      'Cole [c]',
      'Dunn [c]',
      'Evans [c]',
      'Fox',
      "line 1: \"[cap]\" behind Fox is left out: expected the captain, [c], or a card, [Y 40'], [Y/R 80'] or [R 71']",
    ],
  ],
  [
    "Gate [Y 40'], Cole [R], Dunn [y/r 80'], Evans [Y 3', R 4'], Fox [c; Y 5']",
    ['Gate yellow 40', 'Cole red ?', 'Dunn second-yellow 80', 'Evans yellow 3 red 4', 'Fox [c] yellow 5'],
  ],
  [
    "Gate [Y 40' x]",
    [
      'Gate',
      "line 1: \"[Y 40' x]\" behind Gate is left out: expected the captain, [c], or a card, [Y 40'], [Y/R 80'] or [R 71']",
    ],
  ],
  [
    'Gate [Y x]',
    [
      'Gate',
      "line 1: \"[Y x]\" behind Gate is left out: expected the captain, [c], or a card, [Y 40'], [Y/R 80'] or [R 71']",
    ],
  ],
  ["Gate [Y 0']", ['Gate', 'line 1: a yellow card of Gate is left out: "0\'" is not a minute of a match']],
  [
    "Gate [YC 1'], Cole [RC 2'], Dunn [YR 3'], Evans [Y+R 4'], Fox [2Y 5'], Gee [Y2 6']",
    [
      'Gate yellow 1',
      'Cole red 2',
      'Dunn second-yellow 3',
      'Evans second-yellow 4',
      'Fox second-yellow 5',
      'Gee second-yellow 6',
    ],
  ],
  ['Gate []', ['Gate']],
  [
    "Gate (46' Hunt), Cole (Hunt 47'), Dunn (Hunt), Evans (GK), Fox (c), Gee (capt.), Hay (HUNT), Ivy (HUN)",
    ['Gate > 46 Hunt', 'Cole > 47 Hunt', 'Dunn > ? Hunt', 'Evans', 'Fox', 'Gee', 'Hay > ? HUNT', 'Ivy'],
  ],
  ["Gate (46' Hunt (80' Iron))", ['Gate > 46 Hunt > 80 Iron']],
  ["Gate (46' Hunt, 80' Iron)", ['Gate > 46 Hunt > 80 Iron']],
  ["Gate (46' Hunt, 80' Iron, 85' Jump)", ['Gate > 46 Hunt > 80 Iron > 85 Jump']],
  ["Gate (46' Hunt [Y 50'])", ['Gate > 46 Hunt yellow 50']],
  ["Gate (46' Hunt [c])", ['Gate > 46 Hunt [c]']],
  [
    "Gate (0' Hunt)",
    ['Gate > ? left out Hunt', 'line 1: the substitution of Hunt is left out: "0\'" is not a minute of a match'],
  ],
  [
    "Gate (89+59' Hunt)",
    ['Gate > ? left out Hunt', 'line 1: the substitution of Hunt is left out: "89+59\'" is not a minute of a match'],
  ],
  ["Gate (90+1' Hunt)", ['Gate > 90+1 Hunt']],
  ["Gate (46' 12 Hunt)", ['Gate > 46 12 Hunt']],
  ["Gate (46' A (47' B (48' C (49' D (50' E)))))", ['Gate > 46 A > 47 B > 48 C > 49 D']],
  ["Gate (46' Hunt) (80' Iron)", ['Gate > 46 Hunt > 80 Iron']],
  ["Gate (46' Hunt) [Y 3']", ['Gate yellow 3 > 46 Hunt']],
  ["Gate (46' Hunt) Cole, Dunn", ['Gate > 46 Hunt', 'Cole', 'Dunn', 'line 1: a comma is missing before "Cole"']],
  ['Gate [c] Cole', ['Gate [c]', 'Cole', 'line 1: a comma is missing before "Cole"']],
  ['Gate (GK) - Cole', ['Gate', 'Cole']],
  ['(Gate) Cole', ['Cole']],
  ['[x] Cole', ['Cole']],
  ['Gate, , Cole', ['Gate', 'Cole']],
  ["Gate 46', Cole", ['Gate', 'Cole']],
  ["46'", []],
  ['Gate - Cole; Coach: Max Boss', ['Gate', 'Cole', 'Coach: Max Boss']],
  ['Gate - Cole; Trainer: Max Boss; Dunn', ['Gate', 'Cole', 'Dunn', 'Coach: Max Boss']],
  ['Coach: ', []],
  ["Gate (46' - Hunt)", ['Gate > 46 Hunt']],
  ['Gate (', ['Gate']],
  ["Gate (46' Hunt", ['Gate > 46 Hunt']],
  ["Gate (?' Hunt)", ['Gate > ? Hunt']],
])('the line-up %j', (text, expected) => {
  expect(lineUpOf(text)).toEqual(expected);
});

test('a list of more than 40 is cut', () => {
  expect(lineUpOf(Array.from({length: 45}, () => 'Gate').join(', '))).toHaveLength(40);
});
