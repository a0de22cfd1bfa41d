import type {Position} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import type {Command, Overlay, Prompt} from './command.ts';
import {updateDayView} from './day-view.ts';
import {FILTERS} from './feed.ts';
import {goTo} from './go-to.ts';
import {type Panel, panelsOf} from './panels.ts';
import {
  type FeedPlace,
  following,
  type ScrollLimits,
  scrollFeed,
  scrollLines,
  scrollToHit,
  showsFeed,
} from './scroll.ts';
import {type Bookmark, INITIAL_VIEW, isTyping, type Span, type View} from './view.ts';

/** Characters that a prompt holds. */
const TYPED_LIMIT = 1_000;
/** Panels that hide the references to their sources until they are asked for. */
const HIDES_SOURCES: readonly Panel[] = ['story', 'line-ups'];
const SPANS: readonly Span[] = ['match', 'period', 'last-15'];

export type ViewPlace = FeedPlace & {
  readonly position: Position;
  /** Called only for a scroll, since finding the limits lays out what is on the screen. */
  readonly limits: () => ScrollLimits;
};

/** The view after a command; the same object if it changes nothing. */
export function updateView(view: View, command: Command, place: ViewPlace): View {
  const onDay = isDayTimeline(place.timeline) ? updateDayView(view, command, place.timeline, place.limits) : undefined;
  if (onDay !== undefined) return onDay;
  switch (command.type) {
    case 'scroll':
      return showsFeed(view)
        ? scrollFeed(view, command.by, place.limits(), place)
        : scrollLines(view, command.by, place.limits());
    case 'follow':
      return following(view);
    case 'hit':
      return scrollToHit(view, command.direction, 'cursor', place);
    case 'search': {
      const searching: View = {...view, panel: 'commentary', prompt: undefined, search: command.words};
      return command.words === '' ? following(searching) : scrollToHit(searching, -1, 'newest', place);
    }
    case 'filter':
      return following({...view, filter: after(FILTERS, view.filter)});
    case 'follow-player':
      return following({...view, player: command.player, panel: 'commentary', overlay: undefined});
    case 'span':
      return {...view, span: after(SPANS, view.span)};
    case 'spoilers':
      return {...withoutPrompt(view), spoilers: !view.spoilers};
    case 'bookmark':
      // Rounded down to a whole millisecond: an event may come in the next one.
      return {...view, bookmarks: withBookmark(view.bookmarks, Math.floor(place.position))};
    case 'remove-bookmark':
      return {...view, bookmarks: view.bookmarks.filter(({position}) => position !== command.position)};
    case 'overlay':
      return withOverlay(view, command.overlay, place.timeline);
    case 'panel':
      return {...view, panel: panelAfter(view, command.to, place.timeline), overlay: undefined, top: 0};
    case 'ask':
      return withPrompt(view, command.prompt, command.typed);
    case 'type':
      return typed(view, command.text);
    case 'paste':
      return pasted(view, command.text);
    case 'seek-end':
      return withoutPrompt(view);
    case 'go-to':
      // A mistyped clock can be corrected at the prompt.
      return view.prompt === 'go-to' && 'problem' in goTo(place.timeline, place.position, command.clock)
        ? view
        : withoutPrompt(view);
    case 'back':
      return back(view);
    case 'play':
    case 'pause':
    case 'toggle':
    case 'seek':
    case 'skip':
    case 'jump':
    case 'seek-share':
    case 'undo':
    case 'redo':
    case 'loop':
    case 'director':
    case 'speed':
    case 'multiply-speed':
    case 'round-speed':
    case 'notify':
    case 'confirm':
    case 'redraw':
    case 'quit':
    case 'tick':
    case 'resize':
    case 'open':
    case 'version':
    case 'feed':
    case 'nudge':
      return view;
  }
}

function withOverlay(view: View, overlay: Overlay, {match}: Timeline): View {
  const open = view.overlay === overlay;
  // These panels are about no single event: the key shows the sources of what they say.
  if (overlay === 'event' && view.overlay === undefined && HIDES_SOURCES.includes(view.panel)) {
    return {...view, references: !view.references, prompt: undefined};
  }
  // From one event, the same key goes on to the sources of all events.
  if (open && overlay === 'event' && panelsOf(match).includes('sources')) {
    return {...view, overlay: undefined, panel: 'sources', top: 0};
  }
  return {...view, overlay: open ? undefined : overlay, top: 0, prompt: undefined};
}

/** Closes help, which fills the screen and would hide the prompt. */
function withPrompt(view: View, prompt: Prompt, typed = ''): View {
  return {
    ...view,
    prompt,
    typed: typed.slice(0, TYPED_LIMIT),
    overlay: view.overlay === 'help' ? undefined : view.overlay,
  };
}

/** An input that holds more than the limit starts anew, so that it does not grow with every piece of a long paste. */
function typed(view: View, text: string): View {
  if (!isTyping(view)) return view;
  return {...view, typed: text.slice(0, TYPED_LIMIT), pastes: view.pastes + (text.length > TYPED_LIMIT ? 1 : 0)};
}

function pasted(view: View, text: string): View {
  if (!isTyping(view) || text === '') return view;
  return {...view, typed: (view.typed + text).slice(0, TYPED_LIMIT), pastes: view.pastes + 1};
}

function withoutPrompt(view: View): View {
  return view.prompt === undefined ? view : {...view, prompt: undefined};
}

/** Closes one thing at a time: prompt, overlay, panel, search, scrolled feed, filter. */
export function back(view: View): View {
  if (view.prompt !== undefined) return withoutPrompt(view);
  if (view.overlay !== undefined) return {...view, overlay: undefined};
  if (view.panel !== 'commentary') return {...view, panel: 'commentary', top: 0};
  if (view.search !== '') return following({...view, search: ''});
  if (view.edge !== undefined) return following(view);
  const {player, filter} = INITIAL_VIEW;
  return view.player === player && view.filter === filter ? view : {...view, player, filter};
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

function after<T>(values: readonly T[], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length]!;
}
