import type {Writable} from 'node:stream';
import type {Timeline} from '../../match/model/timeline.ts';
import {lines} from '../../output/lines.ts';
import {printLines, printText} from '../../output/print-lines.ts';
import type {Formatted} from '../../output/text.ts';
import type {SessionOptions} from '../../streams/session.ts';
import {choiceOf} from '../event-filter.ts';
import {REPORT_FILTER, wrapTo} from '../export-formats.ts';
import {paceOptions} from '../range.ts';
import type {PlayOptions} from '../request.ts';

/** Prints a part of a match in the chosen format: each event at its time, a report at once. Throws a UsageError. */
export async function print(
  timeline: Timeline,
  options: PlayOptions,
  scheduler: SessionOptions['scheduler'],
  stream: Writable,
): Promise<void> {
  const paced = paceOptions(timeline, options);
  if (options.format === 'markdown') {
    const {from, until} = paced;
    const {report} = await import('../../output/report.ts');
    const part = {from, until, choice: choiceOf(timeline, options.filter ?? REPORT_FILTER)};
    return printText(`${report(timeline, part)}\n`, stream);
  }
  const formatted = await linesIn(timeline, options);
  const range = {...paced, choice: choiceOf(formatted.sequence, options.filter)};
  await printLines(open$ => lines(formatted, range, scheduler, open$), stream);
}

/** A match in the format of the options: the commentary as text, or every event as JSON. */
export async function linesIn(timeline: Timeline, {format, width}: PlayOptions): Promise<Formatted> {
  if (format === 'jsonl') return (await import('../../output/event-line.ts')).jsonLines(timeline);
  return (await import('../../output/text.ts')).textLines(timeline, await wrapTo(width));
}
