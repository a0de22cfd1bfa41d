import type {LineContext} from '../../src/match/commentary/context.ts';
import {type Earlier, EarlierEvents} from '../../src/match/commentary/selection/earlier.ts';
import {type Facts, fill} from '../../src/match/commentary/words/mould.ts';

/** What a line is about besides its event: nothing, at a position, unless it is given. */
export function lineAt(at: number, fields: Partial<LineContext> = {}): LineContext {
  return {
    passage: undefined,
    foul: undefined,
    changes: [],
    standing: undefined,
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

/** Every way that the moulds can read with these facts, sorted. */
export function filled(moulds: readonly string[], facts: Facts): readonly string[] {
  return [...new Set(moulds.flatMap(mould => fill(mould, facts) ?? []))].sort();
}

/** Every way that something reads under many ids, sorted. */
export function waysOf(write: (id: string) => string, ids = 80): readonly string[] {
  return [...new Set(Array.from({length: ids}, (_, n) => write(`e${n}`)))].sort();
}
