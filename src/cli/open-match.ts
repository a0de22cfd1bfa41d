import type {LoadStep} from '../formats/read-match.ts';
import type {Match} from '../match/model/match.ts';
import type {Progress} from '../providers/files.ts';
import type {DownloadOptions} from '../providers/open-download.ts';
import {parseReference} from '../providers/reference.ts';
import {plainText} from '../text/plain-text.ts';
import type {OpenOptions} from './request.ts';

/** What opening a match needs of the world around the program. */
export type World = Pick<DownloadOptions, 'env' | 'timer' | 'drafts' | 'warn'> & {
  /** Shows for a while what is being done; `long` where it is known to take long. */
  readonly tell: (doing: string, long?: boolean) => void;
  /** Takes it away, which has to be done before anything else is shown. */
  readonly clear: () => void;
};

/**
 * The match that an argument names: a provider's, as `statsbomb:18236`, a bundled one, or else a file. `./statsbomb` is the
 * file. Throws an InputError or a UsageError.
 */
export async function openMatch(
  argument: string,
  {offline, ...reading}: OpenOptions & {readonly most?: number},
  {tell, ...world}: World,
): Promise<Match> {
  const reference = parseReference(argument);
  const name = plainText(argument);
  const options = {...reading, progress: (step: LoadStep) => tell(...loading(name, step))};
  if (reference === undefined) {
    const {openLocal} = await import('../formats/bundled.ts');
    return openLocal(argument, options);
  }
  const {openDownload} = await import('../providers/open-download.ts');
  const progress = (done: Progress) => tell(`${name}: ${downloading(done)}`);
  tell(`${name}: opening`);
  return openDownload(reference, {...world, offline, progress}, options);
}

const MEGABYTE = 2 ** 20;
/** What takes longer than a person waits without a word. */
const LONG = 6 * MEGABYTE;

/** `big.json: 48 MB, checking`, and whether that takes long. */
function loading(name: string, {step, bytes}: LoadStep): [doing: string, long: boolean] {
  const doing = {read: 'reading', parse: 'parsing', check: 'checking'}[step];
  return [`${name}: ${size(bytes)}, ${doing}`, step !== 'read' && bytes > LONG];
}

export function downloading({what, bytes, all}: Progress): string {
  return `downloading ${what}, ${size(bytes)}${all === undefined ? '' : ` of ${size(all)}`}`;
}

function size(bytes: number): string {
  return bytes < MEGABYTE ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
