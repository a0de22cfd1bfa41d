import type {Exporting} from './export-formats.ts';
import {choiceOf} from './filter.ts';
import type {Position} from './match/clock.ts';
import {plainText} from './match/text.ts';
import {buildTimeline} from './match/timeline.ts';
import {notesOn} from './notes.ts';
import {openMatch, type World} from './open-match.ts';
import {paceOptions} from './range.ts';
import type {Request} from './request.ts';
import {mayWrite, writeWhole} from './write-file.ts';

export type ExportRequest = Extract<Request, {readonly command: 'export'}>;

export type ExportSurroundings = {
  /** What opening the match needs, and where it is told how far the writing is. */
  readonly world: World;
  /** Where notes go. */
  readonly stderr: {readonly write: (text: string) => unknown};
  readonly env: Exporting['env'];
  readonly setForceColour: Exporting['setForceColour'];
};

/** Writes a match to a file of another kind. Throws an InputError or a UsageError, and leaves no half of a file. */
export async function exportMatch(
  request: ExportRequest,
  {stderr, world, env, setForceColour}: ExportSurroundings,
): Promise<void> {
  const {match: name, format, output, options} = request;
  // Before what may take long: opening the match, drawing it.
  mayWrite(output, options);
  const match = await openMatch(name, options, world);
  const timeline = buildTimeline(match, options.detail);
  world.clear();
  const range = paceOptions(timeline, options);
  const choice = choiceOf(timeline, options.filter);
  const progress = (position: Position) => {
    const share = (position - range.from) / Math.max(1, range.until - range.from);
    if (share > 0) world.tell(`${plainText(output)}: ${Math.floor(100 * Math.min(1, share))}%`);
  };
  try {
    const pieces = await format.write({timeline, range, choice, options, name, env, setForceColour, progress});
    await writeWhole(output, pieces, options);
  } finally {
    world.clear();
  }
  if (options.quiet) return;
  for (const note of notesOn(match, name)) stderr.write(`replay: ${note}\n`);
}
