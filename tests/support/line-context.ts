import type {LineContext} from '../../src/match/commentary/context.ts';
import {type Earlier, EarlierEvents} from '../../src/match/commentary/selection/earlier.ts';

/** What a line is about besides its event: nothing, at a position, unless it is given. */
export function lineAt(at: number, fields: Partial<LineContext> = {}): LineContext {
  return {
    passage: undefined,
    foul: undefined,
    changes: [],
    mark: undefined,
    attempt: 0,
    detail: 'normal',
    at,
    earlier: new EarlierEvents(),
    ...fields,
  };
}

/** The events before a line, all of which have lines, or none. */
export function earlierEvents(events: readonly Earlier[], areTold = true): EarlierEvents {
  const earlier = new EarlierEvents();
  for (const each of events) {
    earlier.add(each);
    if (areTold) earlier.told(each.event, each.at);
  }
  return earlier;
}
