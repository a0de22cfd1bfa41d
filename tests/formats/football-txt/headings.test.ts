import {expect, test} from 'vitest';
import {readHeading} from '../../../src/formats/football-txt/headings.ts';
import {tokens} from '../../support/football-txt.ts';

/** `stage 2 Group A`; undefined for a line that is no heading. */
function headingOf(text: string): string | undefined {
  const heading = readHeading(text, tokens(text));
  switch (heading?.kind) {
    case 'title':
      return `title ${heading.name}`;
    case 'stage':
      return `stage ${heading.level} ${heading.name}`;
    case 'definition':
      return 'definition';
    case undefined:
      return undefined;
  }
}

test.each([
  ['= World Cup 2018', 'title World Cup 2018'],
  ['=World Cup=', 'title World Cup'],
  ['== Group A', 'stage 1 Group A'],
  ['=== Matchday 1 ===', 'stage 2 Matchday 1'],
  ['=', 'definition'],
  ['==', 'definition'],
  ['= =', 'definition'],
  ['▪ Group A', 'stage 1 Group A'],
  ['▪▪ Group A', 'stage 2 Group A'],
  ['• Final', 'stage 1 Final'],
  ['» Final', 'stage 1 Final'],
  ['▪', undefined],
  ['▪ Final | Sun Jul 15', 'definition'],
  [':: Group A', 'stage 1 Group A'],
  ['::: Group A', 'stage 2 Group A'],
  ['::::: Group A', 'stage 2 :: Group A'],
  [': Group A', undefined],
  [':::: Final', 'stage 2 : Final'],
  ['▪ Group A :', 'stage 1 Group A'],
  ['▪ Group A: North', 'stage 1 Group A: North'],
  ['Group A', 'stage 1 Group A'],
  ['Group A:', 'stage 1 Group A'],
  ['Group A | Russia Egypt', 'definition'],
  ['Group', 'stage 1 Group'],
  ['Groups', 'stage 1 Groups'],
  ['Groupama', undefined],
  ['groups', 'stage 1 groups'],
  ['Final', 'stage 1 Final'],
  ['Finals', 'stage 1 Finals'],
  ['Final:', 'stage 1 Final'],
  ['Finalist', undefined],
  ['Semi-finals', 'stage 1 Semi-finals'],
  ['Semifinal', 'stage 1 Semifinal'],
  ['Quarter-finals', 'stage 1 Quarter-finals'],
  ['Quarterfinals', 'stage 1 Quarterfinals'],
  ['Knockout', 'stage 1 Knockout'],
  ['Knockouts', 'stage 1 Knockouts'],
  ['Knockout stage', 'stage 1 Knockout stage'],
  ['Playoff', 'stage 1 Playoff'],
  ['Play-offs', 'stage 1 Play-offs'],
  ['Replays', 'stage 1 Replays'],
  ['Replay of the final', 'stage 1 Replay of the final'],
  ['1st round', 'stage 1 1st round'],
  ['2nd Round, North', 'stage 1 2nd Round, North'],
  ['3rd round', 'stage 1 3rd round'],
  ['4th Round 2', 'stage 1 4th Round 2'],
  ['21st round x', 'stage 1 21st round x'],
  ['5 round', undefined],
  ['First round', 'stage 1 First round'],
  ['First Vienna v Rapid', undefined],
  ['First Vienna 1-0 Rapid', undefined],
  ['First Vienna - Rapid', 'stage 1 First Vienna - Rapid'],
  ['First Vienna -  Rapid', 'stage 1 First Vienna -  Rapid'],
  ['First Vienna', 'stage 1 First Vienna'],
  ['Matchday 3', 'stage 1 Matchday 3'],
  ['Round of 16', 'stage 1 Round of 16'],
  ['Rounders', undefined],
  ['Third place', 'stage 1 Third place'],
  ['Match for third place', 'stage 1 Match for third place'],
  ['Last 16', 'stage 1 Last 16'],
  ['Wildcard round', 'stage 1 Wildcard round'],
  ['Preliminary round', 'stage 1 Preliminary round'],
  ['Fourth place match', 'stage 1 Fourth place match'],
  ['Fifth place', 'stage 1 Fifth place'],
  ['Second leg', 'stage 1 Second leg'],
  ['Play-in round', 'stage 1 Play-in round'],
  ['Playin x', 'stage 1 Playin x'],
  ['(12) Final', undefined],
  ['(12) Round of 16', 'stage 1 (12) Round of 16'],
  ['(1234) Round of 16', undefined],
  ['Final 20:00', undefined],
  ['Final @ The Quay', undefined],
  ['Round of 16: North', undefined],
  ['Northport', undefined],
  ['May 4', undefined],
])('the line %j is %s', (text, heading) => {
  expect(headingOf(text)).toBe(heading);
});
