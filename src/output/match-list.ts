import type {Fixture, Match} from '../match/match.ts';

export type NamedMatch = {readonly name: string; readonly match: Match};

/** One line a match: the name to type, who plays, and where it belongs. The result is not among it. */
export function formatMatchList(matches: readonly NamedMatch[]): readonly string[] {
  const width = Math.max(0, ...matches.map(({name}) => name.length));
  return matches.map(({name, match}) => `${name.padEnd(width)}  ${describeFixture(match.fixture)}`);
}

/** `Southampton v Liverpool, EFL Cup, Semi-final, leg 1, 2017-01-11`. */
export function describeFixture({home, away, competition, stage, leg, date}: Fixture): string {
  const parts = [competition, stage, leg === undefined ? undefined : `leg ${leg}`, date];
  return [`${home.name} v ${away.name}`, ...parts.filter(part => part !== undefined)].join(', ');
}
