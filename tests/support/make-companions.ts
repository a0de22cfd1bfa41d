import type {ReadContext} from '../../src/formats/match-format.ts';
import type {CompanionFiles} from '../../src/formats/shared/companion-files.ts';

/** Files by their path, seen from the match file's folder: `../lineups/7.json`. Text that is no JSON is given as it is. */
export function beside(files: Readonly<Record<string, unknown>>): CompanionFiles {
  const clean = (file: string) => file.replace(/^\.\//, '');
  const entries = new Map(Object.entries(files));
  return {
    list: folder => {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const names = [...entries.keys()].flatMap(file =>
        file.startsWith(prefix) && (prefix !== '' || !file.startsWith('..'))
          ? [file.slice(prefix.length).split('/')[0]!]
          : [],
      );
      return [...new Set(names)].sort();
    },
    text: file => (entries.has(clean(file)) ? JSON.stringify(entries.get(clean(file))) : undefined),
    json: file => entries.get(clean(file)),
  };
}

export function contextOf(name: string, files: Readonly<Record<string, unknown>> = {}, choose?: string): ReadContext {
  return {name, companions: beside(files), named: {}, choose};
}
