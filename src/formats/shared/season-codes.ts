import {plainLetters, teamCode} from './team-code.ts';

/** A code for each team of a season, by its name; no two have the same. */
export function seasonCodes(teams: readonly string[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const team of teams) {
    const code = [teamCode(team), ...otherCodes(team)].find(each => !taken.has(each)) ?? teamCode(team);
    taken.add(code);
    codes.set(team, code);
  }
  return codes;
}

/** Two letters and a later one of the name: ever further from what fans write, and last a number. */
function otherCodes(team: string): readonly string[] {
  const letters = plainLetters(team)
    .toUpperCase()
    .replace(/[^\p{L}]/gu, '');
  const start = letters.slice(0, 2);
  return [
    ...Array.from(letters.slice(2), letter => start + letter),
    ...[2, 3, 4, 5, 6, 7, 8, 9].map(n => `${start}${n}`),
  ];
}
