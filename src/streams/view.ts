import type {Position} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {asksForEnd, goTo} from './apply-command.ts';
import type {Command, Overlay, Prompt} from './command.ts';
import {type Choice, countBelow, entriesOf, FILTERS, type Filter, nextHit} from './feed.ts';
import {type Panel, panelsOf} from './panels.ts';

/** Which part of the match the stat panel counts. */
export type Span = 'match' | 'period' | 'last-15';
const SPANS: readonly Span[] = ['match', 'period', 'last-15'];

export type Bookmark = {readonly position: Position; readonly name?: string | undefined};

/** What the reader looks at, apart from where the playhead is. */
export type View = {
  /** What the middle of the screen shows. */
  readonly panel: Panel;
  /** What lies over it. */
  readonly overlay: Overlay | undefined;
  /** What the reader is asked. */
  readonly prompt: Prompt | undefined;
  /** What had been typed for the prompt as it opened. */
  readonly typed: string;
  /** How many cues of the timeline lie at or above the feed's lower edge; undefined while it follows the playhead. */
  readonly edge: number | undefined;
  /** How many cues were played as the reader scrolled up: what comes after those is new. 0 while the feed follows. */
  readonly seen: number;
  /** Lines scrolled off the top of what lies over the feed. */
  readonly top: number;
  readonly filter: Filter;
  /** Id of the player whose events alone are shown. */
  readonly player: string | undefined;
  /** What is searched for; empty while no search is on. */
  readonly search: string;
  readonly span: Span;
  /** True where coming highlights may be shown. */
  readonly spoilers: boolean;
  /** In the order of the match. */
  readonly bookmarks: readonly Bookmark[];
};

export const INITIAL_VIEW: View = {
  panel: 'commentary',
  overlay: undefined,
  prompt: undefined,
  typed: '',
  edge: undefined,
  seen: 0,
  top: 0,
  filter: 'all',
  player: undefined,
  search: '',
  span: 'match',
  spoilers: false,
  bookmarks: [],
};

/** Where the match is as the view changes. */
export type Place = {readonly timeline: Timeline; readonly position: Position; readonly played: number};

/** The view after a command; the same object where it changes nothing. */
export function applyToView(current: View, command: Command, place: Place): View {
  const view = settled(current, place.played);
  switch (command.type) {
    case 'scroll':
      return view.overlay === undefined && view.panel === 'commentary'
        ? scrollFeed(view, command, place)
        : scrollLines(view, command);
    case 'follow':
      return following(view);
    case 'hit':
      return toHit(view, view.search, command.direction, place);
    case 'search': {
      const found = {...view, panel: 'commentary' as const, prompt: undefined, search: command.words};
      return command.words === '' ? following(found) : toHit(found, command.words, -1, place, true);
    }
    case 'filter':
      return following({...view, filter: after(FILTERS, view.filter)});
    case 'follow-player':
      return following({...view, player: command.player, panel: 'commentary', overlay: undefined});
    case 'span':
      return {...view, span: after(SPANS, view.span)};
    case 'spoilers':
      return {...view, spoilers: !view.spoilers};
    case 'bookmark':
      // A whole millisecond, and not one to come: an event may stand there.
      return {...view, bookmarks: withBookmark(view.bookmarks, Math.floor(place.position))};
    case 'remove-bookmark':
      return {...view, bookmarks: view.bookmarks.filter(({position}) => position !== command.position)};
    case 'overlay':
      // From an event, the same key leads on to the sources of all.
      if (
        view.overlay === 'event' &&
        command.overlay === 'event' &&
        panelsOf(place.timeline.match).includes('sources')
      ) {
        return {...view, overlay: undefined, panel: 'sources', top: 0};
      }
      return {
        ...view,
        overlay: view.overlay === command.overlay ? undefined : command.overlay,
        top: 0,
        prompt: undefined,
      };
    case 'panel':
      return {...view, panel: panelAfter(view, command.to, place.timeline), overlay: undefined, top: 0};
    case 'ask':
      return {...asking(view, command.prompt), typed: command.typed ?? ''};
    case 'seek-end':
      return command.sure ? {...view, prompt: undefined} : asking(view, 'end');
    case 'go-to': {
      const to = goTo(place.timeline, place.position, command.clock);
      // What was mistyped can be put right.
      if ('problem' in to) return view.prompt === 'go-to' ? view : {...view, prompt: undefined};
      return asksForEnd(place.timeline, to.position, command) ? asking(view, 'end') : {...view, prompt: undefined};
    }
    case 'back':
      return back(view);
    default:
      return view;
  }
}

/** Help fills the screen: what is asked would not be seen. */
function asking(view: View, prompt: Prompt): View {
  return {...view, prompt, overlay: view.overlay === 'help' ? undefined : view.overlay};
}

/** Out of one thing at a time: what is asked, what lies over the feed, the search, the reader's place, the choice of events. */
function back(view: View): View {
  if (view.prompt !== undefined) return {...view, prompt: undefined};
  if (view.overlay !== undefined) return {...view, overlay: undefined};
  if (view.panel !== 'commentary') return {...view, panel: 'commentary', top: 0};
  if (view.search !== '') return following({...view, search: ''});
  if (view.edge !== undefined) return following(view);
  return view.player === undefined && view.filter === 'all' ? view : {...view, player: undefined, filter: 'all'};
}

type Scroll = Command & {readonly type: 'scroll'};

function scrollLines(view: View, {by, most = 0}: Scroll): View {
  const top = Math.max(0, Math.min(view.top + by, most));
  return top === view.top ? view : {...view, top};
}

function scrollFeed(view: View, {by, least = 1}: Scroll, {timeline, played}: Place): View {
  const entries = entriesOf(timeline, view);
  const count = countBelow(entries, played);
  const lowest = countBelow(entries, view.edge ?? played);
  // A search may have led to above the first page: up stays there, down goes on from there.
  const next = by < 0 ? Math.max(lowest + by, Math.min(least, lowest)) : lowest + by;
  return next < 1 || next >= count ? following(view) : scrolledTo(view, entries[next - 1]! + 1, played);
}

/** A search begins at the newest entry, which may be a hit itself; from there it goes from hit to hit. */
function toHit(view: View, words: string, direction: 1 | -1, {timeline, played}: Place, inclusive = false): View {
  const entries = entriesOf(timeline, view);
  const from = inclusive ? played : (view.edge ?? played) - 1;
  const hit = nextHit(timeline, entries, {words, from, direction, played});
  if (hit === undefined) return view;
  return hit + 1 >= played ? following(view) : scrolledTo(view, hit + 1, played);
}

/** The place in the timeline of the entry under the cursor: the lowest that the feed shows. */
export function selected(timeline: Timeline, view: View & Choice, played: number): number | undefined {
  const entries = entriesOf(timeline, view);
  return entries[countBelow(entries, Math.min(view.edge ?? played, played)) - 1];
}

function panelAfter(view: View, to: Panel | 1 | -1, {match}: Timeline): Panel {
  if (typeof to === 'string') return to;
  const panels = panelsOf(match);
  return panels[(panels.indexOf(view.panel) + to + panels.length) % panels.length] ?? 'commentary';
}

function withBookmark(bookmarks: readonly Bookmark[], position: Position): readonly Bookmark[] {
  if (bookmarks.some(bookmark => bookmark.position === position)) return bookmarks;
  return [...bookmarks, {position}].sort((a, b) => a.position - b.position);
}

/** The view `played` cues into the match: once nothing waits below the reader's place, it follows the playhead again. */
export function settled(view: View, played: number): View {
  if (view.edge === undefined) return view;
  if (view.edge >= played) return following(view);
  return view.seen > played ? {...view, seen: played} : view;
}

/** True where two views show the same. */
export function sameView(a: View, b: View): boolean {
  return a === b || (Object.keys(a) as (keyof View)[]).every(key => a[key] === b[key]);
}

function following(view: View): View {
  return view.edge === undefined ? view : {...view, edge: undefined, seen: 0};
}

function scrolledTo(view: View, edge: number, played: number): View {
  return edge === view.edge ? view : {...view, edge, seen: view.edge === undefined ? played : view.seen};
}

function after<T>(values: readonly T[], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length]!;
}
