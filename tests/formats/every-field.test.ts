import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {InputError} from '../../src/errors.ts';
import {readContent} from '../../src/formats/read-match.ts';
import {readValue} from '../../src/formats/registry.ts';
import {reportOfFields} from '../support/every-field.ts';
import {contextOf} from '../support/make-companions.ts';
import {linesOf} from '../support/match-lines.ts';

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
  const report = await reportOfFields(contents.get(path.basename(name)), outcomeOf);
  await expect(report).toMatchFileSnapshot(`../golden/fields/${name.replaceAll('/', '-').replace(/\.json$/, '')}.txt`);
});
