import {InputError} from '../errors.ts';
import type {Beside} from './beside.ts';
import {isObject} from './wyscout-names.ts';
import {type WyscoutMatch, wyscoutMatchSchema} from './wyscout-schema.ts';

/** A match's entry, and where it was found. */
export type WyscoutEntry = {readonly match: WyscoutMatch; readonly file: string};

/** The entries of these matches in a matches file beside the events, or in the events file itself. */
export function wyscoutEntries(
  file: unknown,
  ids: ReadonlySet<number>,
  beside: Beside,
): {readonly entries: ReadonlyMap<number, WyscoutEntry>; readonly warnings: readonly string[]} {
  const entries = new Map<number, WyscoutEntry>();
  const warnings: string[] = [];
  const take = (values: readonly unknown[], where: string) => {
    for (const value of values) {
      if (!isObject(value) || typeof value.wyId !== 'number' || !ids.has(value.wyId) || entries.has(value.wyId))
        continue;
      const {data} = wyscoutMatchSchema.safeParse(value);
      if (data === undefined)
        warnings.push(`the entry of match ${value.wyId} in ${where} is not what it should be, and is not used`);
      else entries.set(data.wyId, {match: data, file: where});
    }
  };
  if (isObject(file)) take([file.match, file.matches].flat(), 'the file');
  const names = ['.', '..'].flatMap(folder =>
    beside.list(folder).flatMap(name => (/^matches.*\.json$/i.test(name) ? [`${folder}/${name}`] : [])),
  );
  for (const name of names) {
    if ([...ids].every(id => entries.has(id))) break;
    if (!/"wyId"/.test(beside.text(name) ?? '')) continue;
    try {
      const value = beside.json(name);
      take(Array.isArray(value) ? value : [], name.split('/').at(-1)!);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      warnings.push(`${error.message}; it is not used`);
    }
  }
  return {entries, warnings};
}
