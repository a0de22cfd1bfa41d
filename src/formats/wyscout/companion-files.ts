import {InputError} from '../../errors.ts';
import {isObject} from '../../text/is-object.ts';
import type {CompanionFiles, NamedFile} from '../shared/companion-files.ts';
import {type WyscoutMatch, wyscoutMatchSchema} from './schema.ts';

/** The entry of a match, and the file it is from. */
export type WyscoutEntry = {readonly match: WyscoutMatch; readonly file: string};

/**
 * The entries of these matches in the matches file that is named, or else in the events file itself or a matches file beside
 * it. Throws an InputError where the one that is named does not fit.
 */
export function wyscoutEntries(
  file: unknown,
  ids: ReadonlySet<number>,
  companions: CompanionFiles,
  named: NamedFile | undefined,
): {readonly entries: ReadonlyMap<number, WyscoutEntry>; readonly warnings: readonly string[]} {
  const entries = new Map<number, WyscoutEntry>();
  const warnings: string[] = [];
  const take = (values: readonly unknown[], where: string) => {
    for (const value of values) {
      if (!isObject(value) || typeof value.wyId !== 'number' || !ids.has(value.wyId) || entries.has(value.wyId))
        continue;
      const {data} = wyscoutMatchSchema.safeParse(value);
      if (data === undefined) warnings.push(`the entry of match ${value.wyId} in ${where} is invalid, and is ignored`);
      else entries.set(data.wyId, {match: data, file: where});
    }
  };
  if (named !== undefined) {
    take([named.value].flat(), named.file);
    if (entries.size === 0) {
      const shown = [...ids].slice(0, 3).join(', ');
      throw new InputError(warnings[0] ?? `--matches ${named.file}: no Wyscout entry for match ${shown}`);
    }
    return {entries, warnings};
  }
  if (isObject(file)) take([file.match, file.matches].flat(), 'the file');
  const names = ['.', '..'].flatMap(folder =>
    companions.list(folder).flatMap(name => (/^matches.*\.json$/i.test(name) ? [`${folder}/${name}`] : [])),
  );
  for (const name of names) {
    if ([...ids].every(id => entries.has(id))) break;
    if (!/"wyId"/.test(companions.text(name) ?? '')) continue;
    try {
      const value = companions.json(name);
      take(Array.isArray(value) ? value : [], name.split('/').at(-1)!);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      warnings.push(`${error.message}; it is ignored`);
    }
  }
  return {entries, warnings};
}
