import type {KeyBinding} from './input/keys.ts';
import type {Look} from './theme/look.ts';

/** What stays the same while a match is watched. */
export type Setting = {
  readonly look: Look;
  readonly keys: readonly KeyBinding[];
  /** What the command line calls the match. */
  readonly name: string;
  /** The words of the command line that say which match of its file is meant, and what goes with it. @default none */
  readonly opening?: readonly string[];
  readonly mouse: boolean;
  /** The director's real milliseconds for the match, where they were asked for. */
  readonly budget?: number | undefined;
  /** Stops the program until it is continued. */
  readonly suspend: () => Promise<void>;
};
