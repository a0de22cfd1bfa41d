import type {Timeline} from '../match/model/timeline.ts';
import {countBelow, entriesOf, nextHit} from './feed.ts';
import type {View} from './view.ts';

/** What scrolling needs to know about the screen. In entries for the feed, in lines for everything that covers it. */
export type ScrollLimits = {
  /** The most that one command may scroll without passing over something unseen. */
  readonly page: number;
  /** Where scrolling stops: the entry that ends the feed's first page, or the most lines that can leave at the top. */
  readonly stop: number;
};

/** Limits where nothing is drawn: the feed scrolls up to its first entry, and there are no lines to scroll. */
export function undrawnLimits(view: View): ScrollLimits {
  return {page: Number.POSITIVE_INFINITY, stop: showsFeed(view) ? 1 : 0};
}

/** Where in the match a view is. */
export type FeedPlace = {readonly timeline: Timeline; readonly played: number};

/** True if the feed is visible, so that scrolling moves it. */
export function showsFeed({overlay, panel}: View): boolean {
  return overlay === undefined && panel === 'commentary';
}

/** The view `played` cues into the match: once nothing is left below the viewer's place, the feed follows again. */
export function keepPlace(view: View, played: number): View {
  if (view.edge === undefined) return view;
  if (view.edge >= played) return following(view);
  return view.seen > played ? {...view, seen: played} : view;
}

export function following(view: View): View {
  return view.edge === undefined ? view : {...view, edge: undefined, seen: 0};
}

/** Starts from the top line that is drawn, which is less than `view.top` after the terminal has grown. */
export function scrollLines(view: View, by: number, {page, stop}: ScrollLimits): View {
  const drawn = Math.min(view.top, stop);
  const top = Math.max(0, Math.min(drawn + atMost(by, page), stop));
  return top === view.top ? view : {...view, top};
}

export function scrollFeed(view: View, by: number, {page, stop}: ScrollLimits, {timeline, played}: FeedPlace): View {
  const entries = entriesOf(timeline, view);
  const count = countBelow(entries, played);
  const lowest = countBelow(entries, view.edge ?? played);
  // A search may have led to above the end of the first page: up stays there, down goes on from there.
  const next = Math.max(lowest + atMost(by, page), Math.min(stop, lowest));
  return next < 1 || next >= count ? following(view) : scrolledTo(view, entries[next - 1]! + 1, played);
}

/** To the nearest entry that matches: from the entry under the cursor, or from the newest, which may match itself. */
export function scrollToHit(
  view: View,
  direction: 1 | -1,
  start: 'cursor' | 'newest',
  {timeline, played}: FeedPlace,
): View {
  const from = start === 'newest' ? played : (view.edge ?? played) - 1;
  const hit = nextHit(timeline, entriesOf(timeline, view), {words: view.search, from, direction, played});
  if (hit === undefined) return view;
  return hit + 1 >= played ? following(view) : scrolledTo(view, hit + 1, played);
}

function scrolledTo(view: View, edge: number, played: number): View {
  return edge === view.edge ? view : {...view, edge, seen: view.edge === undefined ? played : view.seen};
}

function atMost(by: number, page: number): number {
  return Math.max(-page, Math.min(by, page));
}
