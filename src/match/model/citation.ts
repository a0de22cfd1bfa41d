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

/** The sources that nothing but `later` entries of the tie cite: their titles tell what comes after the match. */
export function laterSources({events, tie, sources}: Match): ReadonlySet<string> {
  const entries = [...(tie?.legs ?? []), ...(tie?.notes ?? []), ...(tie?.ahead ?? [])];
  const ids = (later: boolean) =>
    new Set(
      entries
        .filter(({known}) => (known === 'later') === later)
        .flatMap(entry => entry.sources.map(citation => citation.split('.')[0])),
    );
  const [later, before] = [ids(true), ids(false)];
  const played = new Set(events.flatMap(event => event.sources.map(citation => citation.split('.')[0])));
  return new Set(sources.flatMap(({id}) => (later.has(id) && !before.has(id) && !played.has(id) ? [id] : [])));
}
