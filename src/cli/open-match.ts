import {existsSync} from 'node:fs';
import {InputError, UsageError} from '../errors.ts';
import type {Opened} from '../formats/match-format.ts';
import type {FileOptions, LoadStep} from '../formats/read-match.ts';
import type {Match} from '../match/model/match.ts';
import {parseClock} from '../match/model/parse-clock.ts';
import {MATCHDAY_FORMAT} from '../matchday/format-name.ts';
import type {Matchday} from '../matchday/matchday.ts';
import type {Progress} from '../providers/files.ts';
import type {DownloadOptions} from '../providers/open-download.ts';
import {meantReference, parseReference} from '../providers/reference.ts';
import {plainText} from '../text/plain-text.ts';
import {atSign} from './at-sign.ts';
import {meantCommand} from './check-args.ts';
import type {OpenOptions} from './request.ts';
import {wallNow} from './wall-now.ts';

/** What opening a match needs from its surroundings. */
export type OpeningContext = Pick<DownloadOptions, 'env' | 'timer' | 'drafts' | 'warn'> & {
  /** Shows what is being done; set `long` for work that is known to take long. */
  readonly showProgress: (text: string, long?: boolean) => void;
  /** Removes the progress again; call it before showing anything else. */
  readonly clearProgress: () => void;
};

/** How to open a match: `most` findings, and what to do with the doubts about it. */
export type Opening = OpenOptions & Pick<FileOptions, 'most' | 'doubts'>;

/**
 * Opens a match by its argument: a reference to a provider (`statsbomb:18236`), the name of a bundled match, or the path of a
 * file. `./statsbomb` is always a file. Throws an InputError or a UsageError.
 */
export async function openMatch(argument: string, options: Opening, context: OpeningContext): Promise<Match> {
  const opened = await openAny(argument, options, context);
  if (!isMatchday(opened)) return opened;
  const teams = opened.matches.map(({match: {fixture}}) => `${fixture.home.name} v ${fixture.away.name}`);
  throw new InputError(`${plainText(argument)} has ${teams.length} matches: --choose one\n  ${teams.join('\n  ')}`);
}

/** The same, or a matchday: the bundled name or the file of one, or the day or group of a file that the options select. */
export async function openAny(
  argument: string,
  {offline, date, group, all, ...reading}: Opening,
  {showProgress, ...context}: OpeningContext,
): Promise<Opened> {
  const reference = parseReference(argument);
  const name = plainText(argument);
  const day = date === undefined && group === undefined ? undefined : {date, group};
  const options = {...reading, day, progress: (step: LoadStep) => showProgress(...loading(name, step))};
  if (reference === undefined) {
    const meant = meantReference(argument);
    if (meant !== '' && !existsSync(argument)) throw new InputError(`${name}: unknown provider${meant}`);
    const command = meantCommand(argument);
    if (command !== '' && !existsSync(argument)) throw new InputError(`no match or command named "${name}"${command}`);
    if (all) throw new UsageError(`--all is for a competition of a provider, such as espn:eng.1, and not for ${name}`);
    const {listBundled, openLocal} = await import('../formats/bundled.ts');
    const problem = existsSync(argument) ? undefined : momentProblem(argument, listBundled);
    if (problem !== undefined) throw new UsageError(plainText(problem));
    return openLocal(argument, options);
  }
  if (day !== undefined && !all) {
    throw new UsageError(`--${date === undefined ? 'group' : 'date'} is for the file of a season, not for ${name}`);
  }
  const progress = (done: Progress) => showProgress(`${name}: ${downloading(done)}`);
  const downloads = {...context, offline, progress};
  showProgress(`${name}: opening`);
  if (all) {
    const {openDay} = await import('../providers/open-day.ts');
    return (await openDay(reference, date, {...downloads, wallNow})).matchday;
  }
  const {openDownload} = await import('../providers/open-download.ts');
  return openDownload(reference, downloads, options);
}

/** What is wrong with the clock of `cup.json@pen1`, which is not a file, while `cup.json` is. */
function momentProblem(argument: string, bundled: () => readonly string[]): string | undefined {
  const parts = atSign(argument);
  if (parts === undefined || !(existsSync(parts.match) || bundled().includes(parts.match))) return undefined;
  const clock = parseClock(parts.at);
  return 'problem' in clock ? `@${parts.at}: ${clock.problem}` : undefined;
}

export function isMatchday(opened: Opened): opened is Matchday {
  return opened.format === MATCHDAY_FORMAT;
}

const MEGABYTE = 2 ** 20;
/** Parsing and checking a file of this many bytes takes a noticeable time. */
const LONG = 6 * MEGABYTE;

/** `big.json: 48 MB, checking`, and whether that takes long. */
function loading(name: string, {step, bytes}: LoadStep): [text: string, long: boolean] {
  const verb = {read: 'reading', parse: 'parsing', check: 'checking'}[step];
  return [`${name}: ${size(bytes)}, ${verb}`, step !== 'read' && bytes > LONG];
}

export function downloading({what, bytes, all}: Progress): string {
  return `downloading ${what}, ${size(bytes)}${all === undefined ? '' : ` of ${size(all)}`}`;
}

function size(bytes: number): string {
  return bytes < MEGABYTE ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
