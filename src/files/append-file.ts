import {type FileHandle, open} from 'node:fs/promises';
import {InputError} from '../errors.ts';
import {plainText} from '../text/plain-text.ts';
import {systemErrorReason} from './system-error.ts';

/** A new file that grows by whole pieces, each written at once, so that its readers see whole lines. */
export type AppendedFile = {
  /** Writes after everything before it. Gives the reason if that fails: nothing more is written then. */
  readonly add: (text: string) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
};

/** Creates the file. Throws an InputError if there is one already, or if it cannot be created. */
export async function appendFile(path: string): Promise<AppendedFile> {
  const name = plainText(path);
  if (path.includes('\0')) throw new InputError(`${name}: not a valid file name`);
  const file = await created(path, name);
  let turn: Promise<string | undefined> = Promise.resolve(undefined);
  const write = async (text: string) => {
    try {
      await file.appendFile(text);
      return undefined;
    } catch (error) {
      return `${name}: ${systemErrorReason(error)}`;
    }
  };
  return {
    add: text => {
      turn = turn.then(failed => failed ?? write(text));
      return turn;
    },
    close: async () => {
      await turn;
      await file.close();
    },
  };
}

async function created(path: string, name: string): Promise<FileHandle> {
  try {
    return await open(path, 'ax');
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new InputError(`${name}: ${exists ? 'already exists; name a new file' : systemErrorReason(error)}`);
  }
}
