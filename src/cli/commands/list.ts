import type {NamedMatch} from '../../output/match-list.ts';
import {isMatchday} from '../open-match.ts';

export async function bundledMatches(): Promise<readonly NamedMatch[]> {
  const {listBundled, readBundled} = await import('../../formats/bundled.ts');
  return Promise.all(listBundled().map(async name => ({name, match: await readBundled(name)})));
}

/** The bundled matchdays, one a line after its name. */
export async function bundledDays(): Promise<readonly {readonly name: string; readonly line: string}[]> {
  const {listBundledDays, openBundledDay} = await import('../../formats/bundled.ts');
  const days: {readonly name: string; readonly line: string}[] = [];
  for (const name of listBundledDays()) {
    const opened = await openBundledDay(name);
    if (!isMatchday(opened)) continue;
    const {competition, name: day, date, matches} = opened;
    const about = [competition, day, `${matches.length} matches`, date].filter(part => part !== undefined);
    days.push({name, line: `${name}  ${about.join(', ')}`});
  }
  return days;
}

/** What `replay list` prints. */
export async function matchList(): Promise<string> {
  const {formatMatchList} = await import('../../output/match-list.ts');
  const days = await bundledDays();
  const lines = [...formatMatchList(await bundledMatches()), 'Matchdays', ...days.map(({line}) => `  ${line}`)];
  return `${lines.join('\n')}\n`;
}
