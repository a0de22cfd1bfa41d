import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {InputError} from '../../src/errors.ts';
import {readContent} from '../../src/formats/read-match.ts';
import {readValue} from '../../src/formats/registry.ts';
import {reportOfFields} from '../support/every-field.ts';
import {contextOf} from '../support/make-companions.ts';
import {linesOf} from '../support/match-lines.ts';
import {openedWith, SMALL_JSON_FILES, SMALL_SAMPLES} from '../support/small-samples.ts';

// What each field of each format is for: the small samples without one field at a time, and with null in its place, and what
// that changes in the match. Most fields are optional somewhere, so that each has a way to be missing.

/** Our own format says by its schema what is optional. */
const files = SMALL_JSON_FILES.filter(file => !file.startsWith('native/'));

test.each(files)('without any one field, %s is read as far as it goes, or refused', async name => {
  const opened = openedWith(name);
  const folder = path.dirname(name);
  const contents = new Map(
    files
      .filter(file => path.dirname(file) === folder)
      .map(file => [path.basename(file), readContent(readFileSync(path.join(SMALL_SAMPLES, file), 'utf8'), file)]),
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
