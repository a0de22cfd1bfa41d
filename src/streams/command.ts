import type {Position} from '../match/model/clock.ts';
import type {Score} from '../match/model/match.ts';
import type {Timeline} from '../match/model/timeline.ts';
import type {LiveEdge} from './live-edge.ts';
import type {Panel} from './panels.ts';

/** What a jump looks for. */
export type JumpTarget = 'cue' | 'highlight' | 'goal';

/** Everything that can be asked of a session. */
export type Command =
  | {readonly type: 'play'}
  | {readonly type: 'pause'}
  | {readonly type: 'toggle'}
  | {readonly type: 'seek'; readonly to: Position}
  /** By milliseconds of match time, in either direction. */
  | {readonly type: 'skip'; readonly by: number}
  /** To the next or previous cue, highlight or goal. */
  | {readonly type: 'jump'; readonly to: JumpTarget; readonly direction: 1 | -1}
  /** To a share of the nominal ninety minutes, 0 to 1. */
  | {readonly type: 'seek-share'; readonly share: number}
  /** To the end. Asks first, because the end shows the result; `sure` skips the question. */
  | {readonly type: 'seek-end'; readonly sure?: boolean}
  /** To a clock time or by minutes, as typed: `67:30`, `HT`, `-2:30`. Asks first where that is the end. */
  | {readonly type: 'go-to'; readonly clock: string; readonly sure?: boolean}
  | {readonly type: 'undo'}
  | {readonly type: 'redo'}
  /** Sets the start of a loop, then its end, then clears it. */
  | {readonly type: 'loop'}
  | {readonly type: 'director'}
  | {readonly type: 'speed'; readonly speed: number}
  | {readonly type: 'multiply-speed'; readonly by: number}
  /** To the next round speed in a direction. */
  | {readonly type: 'round-speed'; readonly direction: 1 | -1}
  /** Scrolls the feed by entries, or whatever covers it by lines; positive is down. Never farther than one page. */
  | {readonly type: 'scroll'; readonly by: number}
  | {readonly type: 'follow'}
  /** To the next or previous entry that matches the search. */
  | {readonly type: 'hit'; readonly direction: 1 | -1}
  | {readonly type: 'search'; readonly words: string}
  | {readonly type: 'filter'}
  | {readonly type: 'follow-player'; readonly player: string | undefined}
  | {readonly type: 'span'}
  /** Shows or hides what comes. Asks before it shows; `sure` skips the question. */
  | {readonly type: 'spoilers'; readonly sure?: boolean}
  /** Yes, to the open question. */
  | {readonly type: 'confirm'}
  | {readonly type: 'bookmark'}
  | {readonly type: 'remove-bookmark'; readonly position: Position}
  /** Opens an overlay, or closes it if it is open. */
  | {readonly type: 'overlay'; readonly overlay: Overlay}
  /** To the next or previous panel, or to one by name. */
  | {readonly type: 'panel'; readonly to: Panel | 1 | -1}
  /** Opens the match of a day that the cursor is on. */
  | {readonly type: 'open'}
  /** Opens a prompt. `typed` is text that arrived together with the key that opens it. */
  | {readonly type: 'ask'; readonly prompt: Prompt; readonly typed?: string}
  /** What the open prompt holds, after a key. */
  | {readonly type: 'type'; readonly text: string}
  /** Adds pasted text to the open prompt; without one, nothing happens. */
  | {readonly type: 'paste'; readonly text: string}
  /** Shows a notice that is not the result of a command, such as a failed save. */
  | {readonly type: 'notify'; readonly notice: string}
  /** Redraws the screen, whatever another program has written on it. */
  | {readonly type: 'redraw'}
  | {readonly type: 'back'}
  | {readonly type: 'quit'; readonly remember?: boolean}
  /** Time has passed. `early` also shows what the frame limits still hold back. */
  | {readonly type: 'tick'; readonly early?: boolean}
  /** A newer version of a live match or day. Without an edge it is the last: the match is over, or all of the day's are. */
  | {
      readonly type: 'version';
      readonly timeline: Timeline;
      /** As it is when the command is given. */
      readonly edge: Omit<LiveEdge, 'since'> | undefined;
      /** A score that the feed states and its events do not come to yet. */
      readonly reported?: Score | undefined;
      /** What is worth saying about it: late events, corrections. */
      readonly notice?: string | undefined;
      /** Since when another feed of its day has failed. */
      readonly failing?: string | undefined;
    }
  /** The feed of a live match has answered without news, or has failed since a time of day: `20:41`, `20:41 (A v B)`. */
  | {readonly type: 'feed'; readonly failing: string | undefined}
  /** Shows a live match so many real milliseconds later, or earlier for a negative number. */
  | {readonly type: 'nudge'; readonly by: number}
  /** The size of the terminal. */
  | {readonly type: 'resize'; readonly columns: number; readonly rows: number};

/** What can cover the feed. */
export type Overlay = 'help' | 'event' | 'counts' | 'bookmarks' | 'players' | 'command';

/** A prompt for text. */
export type TextPrompt = 'go-to' | 'search';

/** A prompt for yes or no, before something shows what the viewer does not know yet. */
export type Question = 'end' | 'spoilers';

export type Prompt = TextPrompt | Question;
