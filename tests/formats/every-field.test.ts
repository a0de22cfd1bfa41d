import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {InputError} from '../../src/errors.ts';
import {readContent} from '../../src/formats/read-match.ts';
import {readValue} from '../../src/formats/registry.ts';
import {contextOf} from '../support/make-companions.ts';
import {changesBetween, linesOf} from '../support/match-lines.ts';

// What each field of each format is for: the small samples without one field at a time, and with null in its place, and what
// that changes in the match. Most fields are optional somewhere, so that each has a way to be missing.

const SAMPLES = fileURLToPath(new URL('../data/samples/', import.meta.url));
/** The file to open where it is not the changed one itself. */
const OPENED: Readonly<Record<string, string>> = {
  'fifa/match.json': 'fifa/timeline.json',
  'statsbomb/7.lineups.json': 'statsbomb/7.events.json',
  'statsbomb/matches-1.json': 'statsbomb/7.events.json',
  'statsperform/ma1.json': 'statsperform/ma3.json',
  'wyscout/matches_Cup.json': 'wyscout/7.json',
};
/** Our own format says by its schema what is optional. */
const files = readdirSync(SAMPLES, {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.json') && file.includes('/') && !file.startsWith('native/'))
  .sort();

type Path = readonly (string | number)[];

/** The first field of every shape of path, `events[].shot.xg`: the entries of a list have the same shape. */
function fieldsOf(root: unknown): ReadonlyMap<string, Path> {
  const fields = new Map<string, Path>();
  const visit = (value: unknown, at: Path, shape: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      const inside = Array.isArray(value) ? `${shape}[]` : shape === '' ? key : `${shape}.${key}`;
      const place = [...at, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value) && !fields.has(inside)) fields.set(inside, place);
      visit(each, place, inside);
    }
  };
  visit(root, [], '');
  return fields;
}

/** A copy of the value without the field at a path, or with null in its place. */
function without(root: unknown, at: Path, isNull: boolean): unknown {
  const copy = structuredClone(root);
  let parent = copy as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) parent = parent[key] as typeof parent;
  if (isNull) parent[at.at(-1)!] = null;
  else delete parent[at.at(-1)!];
  return copy;
}

test.each(files)('without any one field, %s is read as far as it goes, or refused', async name => {
  const opened = OPENED[name] ?? name;
  const folder = path.dirname(name);
  const contents = new Map(
    files
      .filter(file => path.dirname(file) === folder)
      .map(file => [path.basename(file), readContent(readFileSync(path.join(SAMPLES, file), 'utf8'), file)]),
  );
  const outcomeOf = async (value: unknown): Promise<readonly string[]> => {
    const given = new Map(contents).set(path.basename(name), value);
    const beside = Object.fromEntries(given);
    try {
      const context = contextOf(path.basename(opened), beside, '1');
      return linesOf(await readValue(given.get(path.basename(opened)), path.basename(opened), {context}));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return [`refused: ${error.message.split('\n').slice(0, 3).join('\n    ')}`];
    }
  };
  const value = contents.get(path.basename(name));
  const whole = await outcomeOf(value);
  const report: string[] = [];
  for (const [shape, place] of fieldsOf(value)) {
    const effects: (readonly string[])[] = [];
    for (const isNull of [false, true]) {
      const lines = await outcomeOf(without(value, place, isNull));
      effects.push(lines[0]?.startsWith('refused: ') ? [`  ${lines[0]}`] : changesBetween(whole, lines));
    }
    const [missing = [], isNull = []] = effects;
    report.push(shape, ...(missing.length === 0 ? ['  nothing changes'] : missing));
    if (isNull.join('\n') !== missing.join('\n')) {
      report.push(`${shape} is null`, ...(isNull.length === 0 ? ['  nothing changes'] : isNull));
    }
  }
  await expect(`${report.join('\n')}\n`).toMatchFileSnapshot(
    `../golden/fields/${name.replaceAll('/', '-').replace(/\.json$/, '')}.txt`,
  );
});
