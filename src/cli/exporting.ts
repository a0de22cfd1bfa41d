import type {Position} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import type {PacedRange} from './range.ts';
import type {ExportOptions} from './request.ts';

/** The arguments of a format's writer. */
export type Exporting = {
  /** The whole match. A writer must not reveal anything after `range.until`. */
  readonly timeline: Timeline;
  /** The positions from which and up to which to export, both inclusive, and the pace and its factor (`speed`). */
  readonly range: PacedRange;
  /** The options of the command line; `range` is derived from them. */
  readonly options: ExportOptions;
  /** The name of the match on the command line. */
  readonly name: string;
  /** Environment variables, which decide how the screen looks. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Chooses how many colours Ink may use; call it before Ink is loaded. */
  readonly setForceColour: (level: '0' | '1' | '2' | '3') => void;
  /** Reports how far a slow writer has got. */
  readonly progress: (position: Position) => void;
};
