import type {Exporting} from './export-formats.ts';
import {choiceOf} from './filter.ts';
import type {Position} from './match/clock.ts';
import {plainText} from './match/text.ts';
import {buildTimeline} from './match/timeline.ts';
import {notesOn} from './notes.ts';
import {openMatch, type World} from './open-match.ts';
import {paceOptions} from './range.ts';
import type {Request} from './request.ts';
import type {SessionOptions} from './streams/session.ts';
import {mayWrite, writeWhole} from './write-file.ts';

export type ExportRequest = Extract<Request, {readonly command: 'export'}>;

export type ExportSurroundings = {
  readonly scheduler: Pick<SessionOptions['scheduler'], 'now'>;
  /** What opening the match needs. */
  readonly world: World;
  /** Where notes and progress go. */
  readonly stderr: {readonly isTTY?: boolean; readonly write: (text: string) => unknown};
  readonly env: Exporting['env'];
  readonly setForceColour: Exporting['setForceColour'];
};

/** What is over sooner needs no word on how far it has come, in real milliseconds. */
const SOON = 400;
const ERASE_LINE = '\r\u001b[K';

/** Writes a match to a file of another kind. Throws an InputError or a UsageError, and leaves no half of a file. */
export async function exportMatch(
  request: ExportRequest,
  {scheduler, stderr, world, env, setForceColour}: ExportSurroundings,
): Promise<void> {
  const {match: name, format, output, options} = request;
  // Before what may take long: opening the match, drawing it.
  mayWrite(output, options);
  const match = await openMatch(name, options, world);
  const timeline = buildTimeline(match, options.detail);
  world.clear();
  const range = paceOptions(timeline, options);
  const choice = choiceOf(timeline, options.filter);
  const start = scheduler.now();
  let shown = '';
  const say = (text: string) => {
    if (text !== shown) stderr.write(ERASE_LINE + text);
    shown = text;
  };
  const progress = (position: Position) => {
    if (options.quiet || stderr.isTTY !== true || scheduler.now() - start < SOON) return;
    const share = (position - range.from) / Math.max(1, range.until - range.from);
    say(`${plainText(output)}: ${Math.floor(100 * Math.min(1, Math.max(0, share)))}%`);
  };
  try {
    const pieces = await format.write({timeline, range, choice, options, name, env, setForceColour, progress});
    await writeWhole(output, pieces, options);
  } finally {
    say('');
  }
  if (options.quiet) return;
  for (const note of notesOn(match, name)) stderr.write(`replay: ${note}\n`);
}
