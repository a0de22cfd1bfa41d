import type {CompanionFiles} from '../../src/formats/shared/companion-files.ts';
import {isObject} from '../../src/text/is-object.ts';
import type {Stated} from './stated.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What the entry of a Wyscout match says, in the matches file beside its events; empty without one. */
export function statedInEntry(value: unknown, companions: CompanionFiles): Stated {
  const id = idOf(value);
  const entry = companions
    .list('.')
    .filter(name => /^matches.*\.json$/i.test(name))
    .map(name => entryIn(companions.json(name), id))
    .find(found => found !== undefined);
  if (entry === undefined) return {};
  const teams = objects(Object.values(isObject(entry.teamsData) ? entry.teamsData : {}));
  const goals = entry.duration === 'Regular' ? 'score' : 'scoreET';
  const of = (side: string) => Number(teams.find(team => team.side === side)?.[goals]);
  const formations = teams.flatMap(({formation}) => (isObject(formation) ? [formation] : []));
  const players = formations.flatMap(({lineup, bench}) => [...objects(lineup), ...objects(bench)]);
  const counts =
    formations.length < 2
      ? {}
      : {
          red: players.filter(({redCards}) => Number(redCards) > 0).length,
          substitutions: formations.flatMap(({substitutions}) =>
            objects(substitutions).filter(({playerOut}) => Number(playerOut) > 0),
          ).length,
        };
  return {score: {home: of('home'), away: of('away')}, ...counts};
}

function idOf(value: unknown): unknown {
  const events = Array.isArray(value) ? value : isObject(value) ? value.events : undefined;
  return objects(events)[0]?.matchId;
}

function entryIn(matches: unknown, id: unknown): Raw | undefined {
  return objects(matches).find(({wyId}) => wyId === id);
}

function objects(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
