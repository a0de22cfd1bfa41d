import {checkOutput, writeOutput} from '../../files/write-output.ts';
import type {Position} from '../../match/model/clock.ts';
import {plainText} from '../../text/plain-text.ts';
import {EXPORT_FORMATS, type ExportFormat} from '../export-formats.ts';
import type {Exporting} from '../exporting.ts';
import {type OpeningContext, openAny} from '../open-match.ts';
import {paceOptions} from '../range.ts';
import type {Request} from '../request.ts';
import {timelineOf} from '../timeline-of.ts';
import {notesOn} from '../warnings.ts';

export type ExportRequest = Extract<Request, {readonly command: 'export'}>;

export type ExportContext = {
  /** For opening the match, and for showing how far the export has got. */
  readonly opening: OpeningContext;
  /** Receives notes. */
  readonly stderr: {readonly write: (text: string) => unknown};
  readonly env: Exporting['env'];
  readonly setForceColour: Exporting['setForceColour'];
  /** @default EXPORT_FORMATS */
  readonly formats?: readonly ExportFormat[];
};

/** Exports a match to a file. Throws an InputError or a UsageError, and never leaves a partial file. */
export async function exportMatch(
  request: ExportRequest,
  {stderr, opening, env, setForceColour, formats = EXPORT_FORMATS}: ExportContext,
): Promise<void> {
  const {match: name, format, output, options} = request;
  // Fail early: opening and drawing the match may take long.
  checkOutput(output, options);
  const opened = await openAny(name, options, opening);
  const timeline = timelineOf(opened, options);
  opening.clearProgress();
  const range = paceOptions(timeline, options);
  const progress = (position: Position) => {
    const share = (position - range.from) / Math.max(1, range.until - range.from);
    if (share > 0) opening.showProgress(`${plainText(output)}: ${Math.floor(100 * Math.min(1, share))}%`);
  };
  try {
    const {write} = formats.find(({extension}) => extension === format)!;
    const pieces = await write({timeline, range, options, name, env, setForceColour, progress});
    await writeOutput(output, pieces, opening.drafts, options);
  } finally {
    opening.clearProgress();
  }
  if (options.quiet) return;
  for (const note of notesOn(opened, name)) stderr.write(`replay: ${note}\n`);
}
