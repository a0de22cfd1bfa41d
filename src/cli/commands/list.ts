import type {NamedMatch} from '../../output/match-list.ts';
import {isMatchday} from '../open-match.ts';

export async function bundledMatches(): Promise<readonly NamedMatch[]> {
  const {listBundled, readBundled} = await import('../../formats/bundled.ts');
  return Promise.all(listBundled().map(async name => ({name, match: await readBundled(name)})));
}

/** A bundled matchday and what it is: `Premier League 2011/12, Final day, 10 matches, 2012-05-13`. */
export type NamedDay = {readonly name: string; readonly about: string};

/** The bundled matchdays. */
export async function bundledDays(): Promise<readonly NamedDay[]> {
  const {listBundledDays, openBundledDay} = await import('../../formats/bundled.ts');
  const days: NamedDay[] = [];
  for (const name of listBundledDays()) {
    const opened = await openBundledDay(name);
    if (!isMatchday(opened)) continue;
    const {competition, name: day, date, matches} = opened;
    const about = [competition, day, `${matches.length} matches`, date].filter(part => part !== undefined);
    days.push({name, about: about.join(', ')});
  }
  return days;
}

/** What `replay list` prints. */
export async function matchList(): Promise<string> {
  return `${(await bundledLines()).join('\n')}\n`;
}

/** The bundled matches and matchdays as lines, each after its name. */
export async function bundledLines(): Promise<readonly string[]> {
  const {formatMatchList} = await import('../../output/match-list.ts');
  const [matches, days] = [await bundledMatches(), await bundledDays()];
  const width = Math.max(...[...matches, ...days].map(({name}) => name.length));
  const dayLines = days.map(({name, about}) => `  ${name.padEnd(width)}  ${about}`);
  return [...formatMatchList(matches, width), 'Matchdays', ...dayLines];
}
