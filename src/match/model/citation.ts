import type {Match, Source} from './match.ts';

/** What a source is called. Until full-time an outside one is named by its publisher: its address may tell how the match ends. */
export function sourceName({kind, title, publisher}: Source, afterwards: boolean): string {
  if (kind === 'outside') return afterwards ? title : (publisher ?? title);
  return publisher === undefined ? title : `${title}, ${publisher}`;
}

/** `Match report, sentence 36`; it tells nothing of how the match ends. */
export function citationName({sources}: Pick<Match, 'sources'>, citation: string): string {
  const [id = '', sentence] = citation.split('.');
  const source = sources.find(candidate => candidate.id === id);
  const name = source === undefined ? id : sourceName(source, false);
  return `${name}${sentence === undefined ? '' : `, sentence ${sentence}`}`;
}
