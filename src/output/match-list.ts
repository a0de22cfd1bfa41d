import type {Fixture, Match} from '../match/model/match.ts';
import {SIDES} from '../match/model/side.ts';

export type NamedMatch = {readonly name: string; readonly match: Match};

/** Matches, one per line after its name in `width` columns; the legs of a tie are together, in order, under a title. */
export function formatMatchList(
  matches: readonly NamedMatch[],
  width = Math.max(0, ...matches.map(({name}) => name.length)),
): readonly string[] {
  return ties(matches).flatMap(tie => {
    const [{match}] = tie;
    const {competition, stage} = match.fixture;
    const title = [competition, stage].filter(part => part !== undefined).join(', ');
    return [
      `${title}${tie.length > 1 ? `, ${tie.length} legs` : ''}`,
      ...tie.map(each => `  ${formatMatch(each, width)}`),
    ];
  });
}

/** `first-leg  Southampton v Liverpool, first leg, 2017-01-11`. */
export function formatMatch({name, match: {fixture}}: NamedMatch, width: number): string {
  const leg = fixture.leg === undefined ? [] : [['first leg', 'second leg'][fixture.leg - 1]];
  return `${name.padEnd(width)}  ${[`${fixture.home.name} v ${fixture.away.name}`, ...leg, ...(fixture.date === undefined ? [] : [fixture.date])].join(', ')}`;
}

type Group = [NamedMatch, ...NamedMatch[]];

/** Groups matches by competition, stage and teams, in order of date. */
function ties(matches: readonly NamedMatch[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const named of matches.toSorted((a, b) =>
    (a.match.fixture.date ?? '').localeCompare(b.match.fixture.date ?? ''),
  )) {
    const key = tieKey(named.match.fixture, named.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [named]);
    else group.push(named);
  }
  return [...groups.values()];
}

function tieKey(fixture: Fixture, name: string): string {
  if (fixture.leg === undefined) return name;
  const teams = SIDES.map(side => fixture[side].name).sort();
  return [fixture.competition, fixture.stage, ...teams].join('\n');
}
