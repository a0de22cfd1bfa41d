import {expect, test} from 'vitest';
import {statedInText} from '../../scripts/archive/football-txt-lines.ts';

const TEXT = `= Cup 2024

Sat Jun 1
  Northport  3-2 aet (2-2, 1-1)  North Westmere  @ Eastham
    (Aden 10', 45+1'(p) Berg 101'; Cole 30' Dunn 80' (o.g.))
    Northport: Ash, Bell [Y 40'] (46' Carr [R 90']), Aden - Berg (Dale 70')
    North Westmere: Cole [Y/R 60'], Dunn
    Ref: Hale (ENG)
Sun Jun 2
  Westmere  1-1  Northport  (4-2 pen)  @ N'Ham
    Ash 5'; Cole 7'
  Dale - Eastham  2-0  @ N'Ham
    Fox 8'\n    Gil ??'
  Northport v Westmere  0-0
`;

test('the lines of a match state its score, goals, cards and substitutions', () => {
  expect(statedInText(TEXT, {home: 'Northport', away: 'North Westmere'}, 0)).toEqual({
    score: {home: 3, away: 2},
    goals: 5,
    goalsBySide: {home: 3, away: 2},
    yellow: 1,
    red: 2,
    substitutions: 2,
  });
  expect(statedInText(TEXT, {home: 'Westmere', away: 'Northport'}, 0)).toEqual({
    score: {home: 1, away: 1},
    goals: 2,
    goalsBySide: {home: 1, away: 1},
  });
  expect(statedInText(TEXT, {home: 'Northport', away: 'Westmere'}, 0)).toEqual({score: {home: 0, away: 0}});
  expect(statedInText(TEXT, {home: 'Northport', away: 'Westmere'}, 1)).toEqual({});
});

test('goals behind the next date belong to the match there', () => {
  const text = `= Cup 2024

Jun 15 20:45 @ Eastham   Northport   0-0 Westmere
Jun 19 20:45 @ Westham   Westmere    2-0 Southam
                           (Cole 45, 70)
`;
  expect(statedInText(text, {home: 'Northport', away: 'Westmere'}, 0)).toEqual({score: {home: 0, away: 0}});
  expect(statedInText(text, {home: 'Westmere', away: 'Southam'}, 0)).toEqual({score: {home: 2, away: 0}, goals: 2});
});
