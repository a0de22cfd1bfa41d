import type {Position} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import type {Overlay, Prompt, Question, TextPrompt} from './command.ts';
import {type Choice, countBelow, entriesOf, type Filter} from './feed.ts';
import type {Panel} from './panels.ts';

/** Which part of the match the stat panel counts. */
export type Span = 'match' | 'period' | 'last-15';

export type Bookmark = {readonly position: Position; readonly name?: string | undefined};

/** What the middle of a day's screen shows where there is room for one thing, and what the keys scroll. */
export type DayPage = 'matches' | 'standings' | 'vidiprinter';

/** What the viewer looks at, independent of the playhead. */
export type View = {
  /** What the middle of the screen shows. */
  readonly panel: Panel;
  /** What covers it. */
  readonly overlay: Overlay | undefined;
  /** The prompt that is open. */
  readonly prompt: Prompt | undefined;
  /** What the open prompt holds. */
  readonly typed: string;
  /** How many pastes there have been: after each one the prompt's input starts anew, with all that it holds. */
  readonly pastes: number;
  /** How many cues of the timeline lie at or above the feed's lower edge; undefined while the feed follows the playhead. */
  readonly edge: number | undefined;
  /** How many cues were played when the viewer scrolled up: later ones are new. 0 while the feed follows. */
  readonly seen: number;
  /** Lines that a panel or overlay is scrolled by. */
  readonly top: number;
  readonly filter: Filter;
  /** Id of the only player whose events are shown. */
  readonly player: string | undefined;
  /** The search; empty while there is none. */
  readonly search: string;
  readonly span: Span;
  /** True if coming highlights may be shown. */
  readonly spoilers: boolean;
  /** True if a panel that hides its sources shows them. */
  readonly references: boolean;
  /** In the order of the match. */
  readonly bookmarks: readonly Bookmark[];
  /** The page of a day. */
  readonly page: DayPage;
  /** The place of the match of a day that the cursor is on. */
  readonly chosen: number;
};

export const INITIAL_VIEW: View = {
  panel: 'commentary',
  overlay: undefined,
  prompt: undefined,
  typed: '',
  pastes: 0,
  edge: undefined,
  seen: 0,
  top: 0,
  filter: 'all',
  player: undefined,
  search: '',
  span: 'match',
  spoilers: false,
  references: false,
  bookmarks: [],
  page: 'matches',
  chosen: 0,
};

/** The open prompt, if it is one for text. */
export function textPromptOf({prompt}: View): TextPrompt | undefined {
  return prompt === 'go-to' || prompt === 'search' ? prompt : undefined;
}

/** The open prompt, if it is a question. */
export function questionOf({prompt}: View): Question | undefined {
  return prompt === 'end' || prompt === 'spoilers' ? prompt : undefined;
}

/** True while an open prompt takes the keys. */
export function isTyping(view: View): boolean {
  return textPromptOf(view) !== undefined;
}

/** True for an overlay that takes the keys. */
export function isList(overlay: Overlay | undefined): boolean {
  return overlay === 'bookmarks' || overlay === 'players';
}

/** The place in the timeline of the entry under the cursor: the lowest that the feed shows. */
export function selected(timeline: Timeline, view: View & Choice, played: number): number | undefined {
  const entries = entriesOf(timeline, view);
  return entries[countBelow(entries, Math.min(view.edge ?? played, played)) - 1];
}
