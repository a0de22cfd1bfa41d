import {UsageError} from '../../errors.ts';
import type {Candidate} from '../../formats/shared/choose-match.ts';
import {parseReference} from '../../providers/reference.ts';
import {plainText} from '../../text/plain-text.ts';
import type {Choice, Level} from '../../ui/components/offers-shape.ts';
import {type Context, isInteractive, write} from '../context.ts';
import {openingContext} from '../opening-context.ts';
import type {PlayOptions} from '../request.ts';
import {inTerminalCharacters, terminalOutput} from '../terminal-characters.ts';
import {bundledDays, bundledLines, bundledMatches} from './list.ts';
import type {Start} from './start-page.ts';

/**
 * The match to play: the one named on the command line, or one chosen from a list on the screen. When output is piped, prints
 * the matches of a provider and returns `none`. Throws a UsageError when no match is named and none can be chosen.
 */
export async function chooseMatch(context: Context, named: string | undefined, options: PlayOptions): Promise<Start> {
  const {offline, date, all, quiet} = options;
  const reference = named === undefined ? undefined : parseReference(named);
  if (reference !== undefined && !all) {
    const {listingFor} = await import('./browse.ts');
    const listing = await listingFor(reference, {offline, date}, await openingContext(context, quiet));
    if (listing !== undefined)
      return isInteractive(context) ? showList(context, listing.level) : print(context, listing);
  }
  return named === undefined ? chooseBundled(context, options) : {name: named};
}

/**
 * One of the matches of a file, chosen from a list on the screen, by its number. When output is piped, prints the list and returns
 * `none`. Neither gives a score away.
 */
export async function chooseFromFile(
  context: Context,
  file: string,
  candidates: readonly Candidate[],
): Promise<Choice> {
  const {fileListing} = await import('./browse.ts');
  const listing = fileListing(plainText(file), candidates);
  return isInteractive(context) ? showList(context, listing.level) : print(context, listing);
}

async function print(context: Context, {lines}: {readonly lines: readonly string[]}): Promise<Choice> {
  await write(context, await inTerminalCharacters(context, lines.map(line => `${line}\n`).join('')));
  return 'none';
}

async function chooseBundled(context: Context, options: PlayOptions): Promise<Start> {
  if (isInteractive(context)) {
    const [{startPage}, matches, days] = await Promise.all([
      import('./start-page.ts'),
      bundledMatches(),
      bundledDays(),
    ]);
    return startPage(context, options, {matches, days}, level => showList(context, level));
  }
  const list = (await bundledLines()).map(line => `\n  ${line}`).join('');
  throw new UsageError(
    `no match given; name one of these, or the path of a match file:${list}\nFor example: replay first-leg`,
  );
}

/** Shows a list to choose from; warnings are held back until it has left the screen. */
async function showList(context: Context, level: Level): Promise<Choice> {
  const {stdin, stderr} = context;
  context.progressLine?.clear();
  const warnings: string[] = [];
  context.heldWarnings = warnings;
  try {
    const [{choose}, {look, output}] = await Promise.all([import('../../ui/choose.tsx'), terminalOutput(context)]);
    return await choose(level, {stdin, stdout: output, stderr}, look.glyphs);
  } finally {
    for (const warning of new Set(warnings)) stderr.write(`replay: ${warning}\n`);
    context.heldWarnings = undefined;
  }
}
