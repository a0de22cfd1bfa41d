import type {MatchEvent} from './event.ts';
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

/** The sources that only entries known `later` cite, and none of the events so far: their titles tell what comes after the match. */
export function laterSources({sources: _list, ...match}: Match, played: readonly MatchEvent[]): ReadonlySet<string> {
  const later = new Set(citedIn([match.story, match.tie, match.disputes], true));
  if (later.size === 0) return later;
  const earlier = new Set(citedIn({...match, events: played}, false));
  return new Set([...later].filter(id => !earlier.has(id)));
}

/** The ids of the sources that a part of a match cites: those of its entries known `later`, or those of all else. */
function citedIn(part: unknown, wanted: boolean, within = false): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const later = within || ('known' in part && part.known === 'later');
  return Object.entries(part).flatMap(([key, value]) => {
    if (key !== 'sources') return citedIn(value, wanted, later);
    return later === wanted ? (value as readonly string[]).map(citation => citation.split('.')[0]!) : [];
  });
}
