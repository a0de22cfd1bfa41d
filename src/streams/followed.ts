import type {CommentaryLevel} from '../match/commentary/selection/commentary-level.ts';
import {heldBack} from '../match/live/held-back.ts';
import {type LiveTimeline, liveTimeline} from '../match/live/live-timeline.ts';
import type {History} from '../match/live/merge.ts';
import type {Match, Score} from '../match/model/match.ts';
import {dayHeldBack, liveDay, withCodesOf} from '../matchday/live-day.ts';
import type {Matchday} from '../matchday/matchday.ts';
import type {LiveEdge} from './live-edge.ts';

/** What is followed at an instant: its timeline, and how far it is known. */
export type Shown = Pick<LiveTimeline, 'timeline'> & {
  /** The newest position; undefined once everything is over. */
  readonly edge: Omit<LiveEdge, 'since'> | undefined;
  /** A score that the feed of a match states and its events do not come to yet. */
  readonly reported: Score | undefined;
};

/** What is followed while it is played: a match, or the matches of a day on one clock. */
export type Followed = {
  /** As each match was known when it was opened. */
  readonly first: readonly History[];
  /** @param wallclock When this was known, in milliseconds since 1970-01-01 UTC. */
  readonly shown: (histories: readonly History[], wallclock: number) => Shown;
  /** What was known `delay` milliseconds earlier. */
  readonly heldBack: (histories: readonly History[], delay: number, wallclock: number) => readonly History[];
  /** The match that a message is about: `Northport v Westmere`. Undefined if only one is followed. */
  readonly nameOf: (match: number) => string | undefined;
};

export type FollowOptions = {
  readonly detail?: CommentaryLevel | undefined;
  /** Data as they are to be shown, such as in the characters of a terminal. @default as they are */
  readonly shown?: <Data extends Match | Matchday>(data: Data) => Data;
};

export function followMatch(first: History, {detail, shown = data => data}: FollowOptions = {}): Followed {
  return {
    first: [first],
    shown: ([history = first]) => ({
      ...liveTimeline({...history, match: shown(history.match)}, detail),
      reported: history.reported,
    }),
    heldBack: (histories, delay) => histories.map(history => heldBack(history, delay)),
    nameOf: () => undefined,
  };
}

/**
 * Follows the matches of a day, in its order.
 *
 * @param zone As for `buildDay`.
 */
export function followDay(
  given: Matchday,
  first: readonly History[],
  {detail, shown = data => data, zone}: FollowOptions & {readonly zone?: number | undefined} = {},
): Followed {
  const matchday = shown(given);
  // A version changes one match; the timelines of the others stay.
  const built = new WeakMap<History, LiveTimeline>();
  const timelineOf = (history: History, index: number): LiveTimeline => {
    const known = built.get(history);
    if (known !== undefined) return known;
    const match = withCodesOf(matchday.matches[index]!.match, shown(history.match));
    const live = liveTimeline({...history, match}, detail);
    built.set(history, live);
    return live;
  };
  const dayAt = (histories: readonly History[], wallclock: number) => {
    const matches = histories.map((history, index) => ({history, live: timelineOf(history, index)}));
    return liveDay(matchday, matches, wallclock, zone);
  };
  return {
    first,
    shown: (histories, wallclock) => ({...dayAt(histories, wallclock), reported: undefined}),
    heldBack: (histories, delay, wallclock) => dayHeldBack(dayAt(histories, wallclock), histories, delay),
    nameOf: match => {
      const {home, away} = matchday.matches[match]!.match.fixture;
      return `${home.name} v ${away.name}`;
    },
  };
}
