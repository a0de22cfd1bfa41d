import type {Position} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import type {Choice} from '../streams/feed.ts';
import type {PacedRange} from './range.ts';
import type {ExportOptions} from './request.ts';

/** What a writer is given. */
export type Exporting = {
  /** The whole match. A writer tells nothing of what comes after `range.until`. */
  readonly timeline: Timeline;
  /** From where to where, both included, and how fast: positions, a pace, and the factor that it is played at (`speed`). */
  readonly range: PacedRange;
  /** Which events are asked for. */
  readonly choice: Choice;
  /** What the command line says, such as a width; `range` and `choice` are made from it. */
  readonly options: ExportOptions;
  /** What the command line calls the match. */
  readonly name: string;
  /** The environment's variables, for what is drawn. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tells the library that draws which colours it may use; it asks once, when it is loaded. */
  readonly setForceColour: (level: '0' | '1' | '2' | '3') => void;
  /** To be told how far the writer has come; only what takes more than a moment has to. */
  readonly progress: (position: Position) => void;
};
