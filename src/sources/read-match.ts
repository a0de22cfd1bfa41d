import type {Match} from '../match/match.ts';
import {readValue} from './formats.ts';
import {readBytes} from './read-bytes.ts';
import {readJson} from './read-json.ts';

/** The match in a file of any known format. Throws an InputError that names the file, the place in it, and what would be right. */
export async function readMatchFile(path: string): Promise<Match> {
  return readMatch(await readBytes(path), path);
}

/** The match in the bytes of a file; `name` is what messages call it. */
export function readMatch(bytes: Uint8Array, name: string): Match {
  return readValue(readJson(bytes, name), name);
}
