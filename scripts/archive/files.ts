import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {InputError} from '../../src/errors.ts';
import {readText} from '../../src/files/read-json.ts';
import {memoryFault} from '../../src/files/size-limits.ts';
import type {Season, SeasonMatch} from '../../src/formats/match-format.ts';
import {readContent} from '../../src/formats/read-match.ts';
import {readValue, seasonIn} from '../../src/formats/registry.ts';
import {type CompanionFiles, companionsOfFile} from '../../src/formats/shared/companion-files.ts';
import {eventsOf} from '../../src/formats/wyscout/recognise.ts';
import type {Match} from '../../src/match/model/match.ts';
import {isObject} from '../../src/text/is-object.ts';
import type {Around} from './stated.ts';

/** A match of a file, or why it cannot be read; `choose` is how one of several is chosen. */
export type ArchiveEntry = {
  readonly file: string;
  readonly choose: string | undefined;
  readonly around: Around;
  /** The content of the file, parsed. */
  readonly value: unknown;
  /** Undefined for a fixture without a result: there is nothing to replay. */
  readonly result: {readonly match: Match} | {readonly refusal: string} | undefined;
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
  const companions = remembered(companionsOfFile(from));
  const around = {earlier: 0, companions};
  const whole = {file, choose: undefined, around, value: undefined};
  let text: string;
  let value: unknown;
  try {
    text = textOf(from, file);
    value = readContent(text, file);
  } catch (error) {
    yield {...whole, result: {refusal: reasonOf(error, file)}};
    return;
  }
  const context = {name: path.basename(file), text, companions, named: {}, choose: undefined};
  const season = await seasonIn(value, context);
  if (season !== undefined && season.matches.length > 0) {
    yield* readSeason(season, value, file, companions);
    return;
  }
  for (const choose of idsOf(value)) {
    try {
      yield {
        file,
        choose,
        around,
        value,
        result: {match: await readValue(value, file, {context: {...context, choose}})},
      };
    } catch (error) {
      yield {file, choose, around, value, result: {refusal: reasonOf(error, file)}};
    }
  }
}

/** The matches of a list, by their places in it; the file is read once, however many it has. */
async function* readSeason(
  season: Season,
  value: unknown,
  file: string,
  companions: CompanionFiles,
): AsyncGenerator<ArchiveEntry> {
  const counts = new Map<string, number>();
  for (const listed of season.matches) {
    const {home, away, date} = listed;
    const teams = `${home} v ${away}`;
    const earlier = counts.get(teams) ?? 0;
    counts.set(teams, earlier + 1);
    const choose = `${teams}${date === undefined ? '' : ` ${date}`}`;
    yield {
      file,
      choose,
      around: {earlier, companions},
      value,
      result: listed.settled ? await readListed(season, listed) : undefined,
    };
  }
}

async function readListed(season: Season, listed: SeasonMatch): Promise<NonNullable<ArchiveEntry['result']>> {
  const reading = await season.read(listed);
  return 'match' in reading ? reading : {refusal: reading.findings.join('; ')};
}

/** Wyscout's events name their match by its id alone; undefined for a file of a single match. */
function idsOf(value: unknown): readonly (string | undefined)[] {
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
