import type {Places} from './matchday.ts';
import type {Table, Tables} from './tables.ts';

/** A new leader, or a team that moves into other places that mean something. */
export type TableChange = {readonly team: string; readonly words: string};

/** What has changed from one set of tables to the next, the leaders first. */
export function tableChanges(before: Tables, after: Tables): readonly TableChange[] {
  const leaders = after.tables.flatMap(({name, standings}, index) => {
    const [leader] = standings;
    const old = before.tables[index]?.standings[0];
    if (leader === undefined || leader.team === old?.team) return [];
    return [{team: leader.team, words: `${leader.team} go top${name === undefined ? '' : ` of ${name}`}`}];
  });
  return [...leaders, ...after.tables.flatMap(table => crossings(table, before, after))];
}

function crossings({standings}: Table, before: Tables, after: Tables): readonly TableChange[] {
  return standings.flatMap(({team, place}) => {
    const [from, to] = [before.meanings.get(team), after.meanings.get(team)];
    // A new leader says it all, also for the old one.
    const saidByLeader = (to?.kind === 'title' && place === 1) || (from?.kind === 'title' && to?.kind !== 'relegation');
    if (from?.name === to?.name || saidByLeader) return [];
    return [{team, words: `${team} ${moveOf(from, to)}`}];
  });
}

function moveOf(from: Places | undefined, to: Places | undefined): string {
  if (to === undefined) {
    return from!.kind === 'relegation' ? `climb out of ${placesName(from!)}` : `drop out of ${placesName(from!)}`;
  }
  const down = to.kind === 'relegation' || (from !== undefined && to.from > from.from);
  return `${down ? 'drop' : 'climb'} into ${placesName(to)}`;
}

/** `the Champions League places`, `the relegation places` */
function placesName({name, from, to}: Places): string {
  return `the ${name} ${from === to ? 'place' : 'places'}`;
}
