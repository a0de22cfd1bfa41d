import type {KeyBinding} from './input/keys.ts';
import type {Look} from './theme/look.ts';

/** Everything about the screen that stays the same during a match. */
export type Setting = {
  readonly look: Look;
  readonly keys: readonly KeyBinding[];
  /** What the command line calls the match. */
  readonly name: string;
  /** Further arguments that reopen the match, such as which one of its file it is. @default none */
  readonly opening?: readonly string[];
  readonly mouse: boolean;
  /** The director's real milliseconds for the match, as given on the command line. */
  readonly budget?: number | undefined;
  /** True if the window's title has the score. @default false */
  readonly titleScore?: boolean;
  /** Stops the program until it is continued; undefined where the system cannot do that. */
  readonly suspend: (() => Promise<void>) | undefined;
};
