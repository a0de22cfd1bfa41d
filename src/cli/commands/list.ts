import type {NamedMatch} from '../../output/match-list.ts';

export async function bundledMatches(): Promise<readonly NamedMatch[]> {
  const {listBundled, readBundled} = await import('../../formats/bundled.ts');
  return Promise.all(listBundled().map(async name => ({name, match: await readBundled(name)})));
}

/** What `replay list` prints. */
export async function matchList(): Promise<string> {
  const {formatMatchList} = await import('../../output/match-list.ts');
  return `${formatMatchList(await bundledMatches()).join('\n')}\n`;
}
