import type {Match, Source} from './match.ts';

/** The name of a source. Until full-time an outside source is named by its publisher: its title may contain the result. */
export function sourceName({kind, title, publisher}: Source, afterwards: boolean): string {
  if (kind === 'outside') return afterwards ? title : (publisher ?? title);
  return publisher === undefined ? title : `${title}, ${publisher}`;
}

/** `Match report, sentence 36`; free of spoilers. */
export function citationName({sources}: Pick<Match, 'sources'>, citation: string): string {
  const [id = '', sentence] = citation.split('.');
  const source = sources.find(candidate => candidate.id === id);
  const name = source === undefined ? id : sourceName(source, false);
  return `${name}${sentence === undefined ? '' : `, sentence ${sentence}`}`;
}
