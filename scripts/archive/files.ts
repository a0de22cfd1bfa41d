import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {InputError} from '../../src/errors.ts';
import {readText} from '../../src/files/read-json.ts';
import {memoryFault} from '../../src/files/size-limits.ts';
import {readContent} from '../../src/formats/read-match.ts';
import {fixturesOf, readValue} from '../../src/formats/registry.ts';
import {type CompanionFiles, companionsOfFile} from '../../src/formats/shared/companion-files.ts';
import {eventsOf} from '../../src/formats/wyscout/recognise.ts';
import type {Match} from '../../src/match/model/match.ts';
import {isObject} from '../../src/text/is-object.ts';

/** A match of a file, or why it cannot be read; `choose` is how one of several is chosen. */
export type ArchiveEntry = {
  readonly file: string;
  readonly choose: string | undefined;
  /** The content of the file, parsed. */
  readonly value: unknown;
  readonly result: {readonly match: Match} | {readonly refusal: string};
};

const EXTENSIONS = ['.json', '.txt', '.xml', '.csv'];

/** Every file under a folder that may hold matches, in alphabetical order, as paths from that folder. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter(entry => entry.isFile() && EXTENSIONS.includes(path.extname(entry.name)))
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The matches of a file. */
export async function* readArchiveFile(folder: string, file: string): AsyncGenerator<ArchiveEntry> {
  const from = path.join(folder, file);
  const whole = {file, choose: undefined, value: undefined};
  let text: string;
  let value: unknown;
  try {
    text = textOf(from, file);
    value = readContent(text, file);
  } catch (error) {
    yield {...whole, result: {refusal: reasonOf(error, file)}};
    return;
  }
  const choices = await choicesOf(value);
  const companions = remembered(companionsOfFile(from));
  for (const choose of choices) {
    try {
      const context = {name: path.basename(file), text, companions, named: {}, choose};
      yield {file, choose, value, result: {match: await readValue(value, file, {context})}};
    } catch (error) {
      yield {file, choose, value, result: {refusal: reasonOf(error, file)}};
    }
  }
}

/** How each match of a file is chosen; one that is undefined where the file holds a single match. */
async function choicesOf(value: unknown): Promise<readonly (string | undefined)[]> {
  const listed = await fixturesOf(value);
  if (listed.length > 1)
    return listed.map(({home, away, date}) => `${home} v ${away}${date === undefined ? '' : ` ${date}`}`);
  // Wyscout's events name their match by its id alone.
  const ids = new Set(eventsOf(value).flatMap(event => (isObject(event) && 'matchId' in event ? [event.matchId] : [])));
  return ids.size > 1 ? [...ids].map(String) : [undefined];
}

function textOf(from: string, file: string): string {
  const bytes = readFileSync(from);
  const finding = memoryFault(bytes);
  if (finding !== undefined) throw new InputError(`${file}: ${finding}`);
  return readText(bytes, file);
}

/** What is wrong with the file; a bug is thrown on. */
function reasonOf(error: unknown, file: string): string {
  if (!(error instanceof InputError)) throw error;
  return error.message.startsWith(`${file}: `) ? error.message.slice(file.length + 2) : error.message;
}

/** Reads each file beside a season once, however many matches it has. */
function remembered(companions: CompanionFiles): CompanionFiles {
  const texts = new Map<string, string | undefined>();
  return {
    ...companions,
    text: file => {
      if (!texts.has(file)) texts.set(file, companions.text(file));
      return texts.get(file);
    },
  };
}
