import type {DayTimeline} from '../matchday/day-timeline.ts';
import {clamp} from './clamp.ts';
import type {Command} from './command.ts';
import type {Filter} from './feed.ts';
import {following, type ScrollLimits, scrollLines} from './scroll.ts';
import type {DayPage, View} from './view.ts';

const FILTERS: readonly Filter[] = ['all', 'key', 'goals'];

/** The pages of a day, in the order of their tabs: without standings there is no page for them. */
export function dayPagesOf({day}: DayTimeline): readonly DayPage[] {
  return day.matchday.tables.length > 0 ? ['matches', 'standings', 'vidiprinter'] : ['matches', 'vidiprinter'];
}

/** The view of a day after a command that means something else on a day than in a match; undefined for the others. */
export function updateDayView(
  view: View,
  command: Command,
  timeline: DayTimeline,
  limits: () => ScrollLimits,
): View | undefined {
  switch (command.type) {
    case 'scroll':
      if (view.overlay !== undefined || view.page === 'vidiprinter') return undefined;
      if (view.page === 'standings') return scrollLines(view, command.by, limits());
      return {...view, chosen: clamp(view.chosen + command.by, 0, timeline.day.matches.length - 1)};
    case 'panel': {
      const pages = dayPagesOf(timeline);
      const step = typeof command.to === 'string' ? 0 : command.to;
      const page = pages[(pages.indexOf(view.page) + step + pages.length) % pages.length]!;
      return {...view, page, overlay: undefined, top: 0};
    }
    case 'filter': {
      const filter = FILTERS[(FILTERS.indexOf(view.filter) + 1) % FILTERS.length]!;
      return following({...view, filter});
    }
    case 'search':
      // Hits are in the vidiprinter.
      return undefined;
    case 'back':
      return view.prompt === undefined && view.overlay === undefined && view.page !== 'matches'
        ? {...view, page: 'matches', top: 0}
        : undefined;
    case 'overlay':
      // A day has no players, statistics and events of its own.
      return command.overlay === 'players' || command.overlay === 'counts' || command.overlay === 'event'
        ? view
        : undefined;
    case 'span':
      return view;
    default:
      return undefined;
  }
}
