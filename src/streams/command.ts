import type {Position} from '../match/model/clock.ts';
import type {Panel} from './panels.ts';

/** What a jump looks for. */
export type JumpTarget = 'cue' | 'highlight' | 'goal';

/** Everything that can be asked of a session. */
export type Command =
  | {readonly type: 'play'}
  | {readonly type: 'pause'}
  | {readonly type: 'toggle'}
  | {readonly type: 'seek'; readonly to: Position}
  /** By milliseconds of match time, either way. */
  | {readonly type: 'skip'; readonly by: number}
  /** To the next or previous cue, highlight or goal. */
  | {readonly type: 'jump'; readonly to: JumpTarget; readonly direction: 1 | -1}
  /** To a share of the nominal ninety minutes, 0 to 1. */
  | {readonly type: 'seek-share'; readonly share: number}
  /** To the end, which shows the result: it takes a second word, `sure`. */
  | {readonly type: 'seek-end'; readonly sure?: boolean}
  /** To a clock as a reader writes it, or by minutes either way: `67:30`, `HT`, `-2:30`. */
  | {readonly type: 'go-to'; readonly clock: string; readonly sure?: boolean}
  | {readonly type: 'undo'}
  | {readonly type: 'redo'}
  /** Sets the start of a loop, then its end, then clears it. */
  | {readonly type: 'loop'}
  | {readonly type: 'director'}
  | {readonly type: 'speed'; readonly speed: number}
  | {readonly type: 'multiply-speed'; readonly by: number}
  /** To the next round speed, either way. */
  | {readonly type: 'round-speed'; readonly direction: 1 | -1}
  /** Real time went by that is not to count, such as that of a closed laptop. Milliseconds. */
  | {readonly type: 'lost-time'; readonly real: number}
  /**
   * Through the feed by entries, or through what lies over it by lines; positive is down. `least` is the entry that the
   * feed's lower edge stops at, `most` the lines that can leave at the top.
   */
  | {readonly type: 'scroll'; readonly by: number; readonly least?: number; readonly most?: number}
  | {readonly type: 'follow'}
  /** To the next or previous entry whose words match the search. */
  | {readonly type: 'hit'; readonly direction: 1 | -1}
  | {readonly type: 'search'; readonly words: string}
  | {readonly type: 'filter'}
  | {readonly type: 'follow-player'; readonly player: string | undefined}
  | {readonly type: 'span'}
  | {readonly type: 'spoilers'}
  | {readonly type: 'bookmark'}
  | {readonly type: 'remove-bookmark'; readonly position: Position}
  /** Opens what lies over the feed, or closes it where it is open. */
  | {readonly type: 'overlay'; readonly overlay: Overlay}
  /** To the next or previous panel, or to one by name. */
  | {readonly type: 'panel'; readonly to: Panel | 1 | -1}
  /** `typed` is what came in one piece with the key that asks. */
  | {readonly type: 'ask'; readonly prompt: Prompt; readonly typed?: string}
  /** Says something that did not come of a command: what is kept on disk could not be. */
  | {readonly type: 'tell'; readonly notice: string}
  /** Draws the screen anew, whatever something else has written on it. */
  | {readonly type: 'redraw'}
  | {readonly type: 'back'}
  | {readonly type: 'quit'; readonly remember?: boolean};

/** What can lie over the feed. */
export type Overlay = 'help' | 'event' | 'counts' | 'bookmarks' | 'players' | 'command';

/** What can be asked of the reader. */
export type Prompt = 'go-to' | 'search' | 'end';
