import {expect, test} from 'vitest';
import {readFootballTxt} from '../../../src/formats/football-txt/reader.ts';
import {changesBetween, linesOf} from '../../support/match-lines.ts';

// What each word and each sign of a Football.TXT file is for: a file without one of them at a time, and what that changes in
// the match. People leave out any of them.

const CUP = `= Harbour Cup 2031

▪ Final
Sun May 4 18:00 UTC+1 @ The Quay, Northport, Att: 12345
  (7) Northport v Westmere  3-3 a.e.t. (2-2, 1-1), 1-2 pen.
     (Ada BIRCH 12', 90+4'(p), Wes MOOR 100'(og);
      Ivy O'DELL 45+1', 60', Lou HART 119')

Penalties: 1-0 Ada BIRCH, 1-1 Lou HART, Bea COLE (saved), 1-2 Ivy O'DELL

Northport: Gus GATE [c] - Bea COLE, Cyd DUNN [Y 40'], Dot EVANS -
      Eve FOX, Fay GREY (46' Hal HUNT (80' Ian IRON)) - Ada BIRCH; Coach: Max BOSS
Westmere: Kit KEEP - Wes MOOR [Y 28'] [Y/R 115'], Lou HART - Max IVES,
      Ned JAY (104' Old NEW [R 119']) - Ivy O'DELL [c]

Refs: Ria ROSS (XYZ), Sam SIDE (XYZ)
`;

const LEAGUE = `= Premier League 2011/12

Matchday 38
[Sun May/13]
  15.00  Northport FC  2-1 (1-1)  Westmere City   @ Park Lane
           (Birch 12 pen, 60 (Cole); Dell 45+2 o.g.)
         Easthaven     P-P        Midvale
`;

const WORD = /[\p{L}\p{N}.+/’'-]+|[^\s\p{L}\p{N}]/gu;

test.each([
  ['cup', undefined, CUP],
  ['league', 'Northport', LEAGUE],
])('without any one word or sign, a %s is read as far as it goes, or refused', async (name, choose, text) => {
  const outcomeOf = (written: string): readonly string[] => {
    const reading = readFootballTxt(written, choose);
    return 'findings' in reading ? [`refused: ${reading.findings[0]!.split('\n')[0]}`] : linesOf(reading.match);
  };
  const whole = outcomeOf(text);
  const report = ['the whole', ...whole.map(line => `  ${line}`)];
  for (const {0: word, index} of text.matchAll(WORD)) {
    // With the space before it, unless that is the indent of its line.
    const before = text.slice(0, index).replace(/(?<=\S) +$/, '');
    const lines = outcomeOf(before + text.slice(index + word.length));
    const changes = lines[0]?.startsWith('refused: ') ? [`  ${lines[0]}`] : changesBetween(whole, lines);
    const line = text.slice(0, index).split('\n').length;
    report.push(`line ${line}: ${word}`, ...(changes.length === 0 ? ['  nothing changes'] : changes));
  }
  await expect(`${report.join('\n')}\n`).toMatchFileSnapshot(`../../golden/fields/football-txt-${name}.txt`);
});
