import {UsageError} from '../errors.ts';
import {didYouMean} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';
import {listed} from './option-values.ts';
import {OPTIONS, SUBCOMMANDS, type Subcommand} from './options.ts';
import type {SubcommandName} from './request.ts';

// What may stand on a command line together. Each check throws a UsageError.

/** Checks the number of arguments, not counting the subcommand itself. */
export function checkWords(subcommand: Subcommand | undefined, words: readonly string[]): void {
  const listing = plainText(words.join(', '));
  if (subcommand?.teams) {
    if (words.length === 2 && words.every(word => word.trim() !== '')) return;
    const many = words.length > 2 ? ` (given: ${listing}); a name of several words needs quotes` : '';
    throw new UsageError(`replay new needs two team names, such as replay new Rovers Albion${many}`);
  }
  if (subcommand === undefined || subcommand.match || subcommand.words || subcommand.name === 'help') {
    if (words.length > 1) {
      const meant = subcommand === undefined ? meantCommand(words[0] ?? '') : '';
      throw new UsageError(
        meant === ''
          ? `expected one argument, got ${listing}${meantMatch(words)}`
          : `unknown command "${plainText(words[0] ?? '')}"${meant}`,
      );
    }
  } else if (subcommand.optional !== undefined) {
    if (words.length > 1 || !words.every(word => subcommand.optional?.includes(word))) {
      throw new UsageError(`replay ${subcommand.name} takes ${listed(subcommand.optional)} or nothing, got ${listing}`);
    }
  } else if (words.length > 0) {
    throw new UsageError(`replay ${subcommand.name} takes no arguments, got ${listing}`);
  }
  if (subcommand?.match && words.length === 0) {
    throw new UsageError(`replay ${subcommand.name} needs a match: a bundled name or the path of a file`);
  }
}

/** `; did you mean "export"?` of a word that is nearly a command, or nothing. */
export function meantCommand(word: string): string {
  return didYouMean(
    word,
    SUBCOMMANDS.map(({name}) => name),
  );
}

/** `; did you mean "first-leg"?` of a bundled match in two words: its name has a hyphen between them. */
function meantMatch(words: readonly string[]): string {
  return words.every(word => /^[a-z]+$/i.test(word)) ? `; did you mean "${words.join('-').toLowerCase()}"?` : '';
}

/** Refuses options that the command does not take. */
export function checkOptions(command: SubcommandName, given: Readonly<Record<string, unknown>>): void {
  for (const {name, of = ['play']} of OPTIONS) {
    if (!(camelCase(name) in given) || of.includes(command)) continue;
    const where = of.map(other => (other === 'play' ? 'playing' : `replay ${other}`)).join(', ');
    throw new UsageError(
      command === 'play' ? `--${name} is for ${where}, not for playing` : `replay ${command} does not take --${name}`,
    );
  }
}

type Taking = {readonly takes: readonly string[]};

/** Refuses an option that only other formats use. `--speed max` is accepted by formats that are not timed. */
export function checkTaken(
  what: string,
  {takes}: Taking,
  others: readonly Taking[],
  given: Readonly<Record<string, unknown>>,
): void {
  for (const name of new Set(others.flatMap(other => other.takes))) {
    if (takes.includes(name) || given[camelCase(name)] === undefined || (name === 'speed' && given.speed === Infinity))
      continue;
    throw new UsageError(`${what} does not take --${name}`);
  }
}

/** The field of an option: `idleLimit` of `idle-limit`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
