import type {Position} from '../match/clock.ts';

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
  | {readonly type: 'seek-end'}
  | {readonly type: 'speed'; readonly speed: number}
  | {readonly type: 'multiply-speed'; readonly by: number}
  /** To the next round speed, either way. */
  | {readonly type: 'round-speed'; readonly direction: 1 | -1}
  /**
   * Through the feed by entries, or through what lies over it by lines; positive is down. `least` is the entry that the
   * feed's lower edge stops at, `most` the lines that can leave at the top.
   */
  | {readonly type: 'scroll'; readonly by: number; readonly least?: number; readonly most?: number}
  | {readonly type: 'follow'}
  | {readonly type: 'help'}
  | {readonly type: 'back'}
  | {readonly type: 'quit'};
