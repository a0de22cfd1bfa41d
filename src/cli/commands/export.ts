import {checkOutput, writeOutput} from '../../files/write-output.ts';
import type {Position} from '../../match/model/clock.ts';
import {buildTimeline} from '../../match/model/timeline.ts';
import {plainText} from '../../text/plain-text.ts';
import {choiceOf} from '../event-filter.ts';
import {EXPORT_FORMATS, type ExportFormat} from '../export-formats.ts';
import type {Exporting} from '../exporting.ts';
import {openMatch, type World} from '../open-match.ts';
import {paceOptions} from '../range.ts';
import type {Request} from '../request.ts';
import {notesOn} from '../warnings.ts';

export type ExportRequest = Extract<Request, {readonly command: 'export'}>;

export type ExportSurroundings = {
  /** What opening the match needs, and where it is told how far the writing is. */
  readonly world: World;
  /** Where notes go. */
  readonly stderr: {readonly write: (text: string) => unknown};
  readonly env: Exporting['env'];
  readonly setForceColour: Exporting['setForceColour'];
  /** @default EXPORT_FORMATS */
  readonly formats?: readonly ExportFormat[];
};

/** Writes a match to a file of another kind. Throws an InputError or a UsageError, and leaves no half of a file. */
export async function exportMatch(
  request: ExportRequest,
  {stderr, world, env, setForceColour, formats = EXPORT_FORMATS}: ExportSurroundings,
): Promise<void> {
  const {match: name, format, output, options} = request;
  // Before what may take long: opening the match, drawing it.
  checkOutput(output, options);
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
    const {write} = formats.find(({extension}) => extension === format)!;
    const pieces = await write({timeline, range, choice, options, name, env, setForceColour, progress});
    await writeOutput(output, pieces, world.drafts, options);
  } finally {
    world.clear();
  }
  if (options.quiet) return;
  for (const note of notesOn(match, name)) stderr.write(`replay: ${note}\n`);
}
