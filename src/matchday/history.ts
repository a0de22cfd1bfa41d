import type {Position} from '../match/model/clock.ts';
import type {Day} from './day.ts';

/** A team that holds a place of a table from a position on. */
export type Held = {readonly at: Position; readonly team: string};

/** Who held a place of a table, from before the day until the end; `table` is its index. */
export function historyOf({tables, tablesAt}: Day, place: number, table = 0): readonly Held[] {
  const held: Held[] = [];
  for (const [n, each] of tables.entries()) {
    const team = each.tables[table]?.standings[place - 1]?.team;
    if (team !== undefined && team !== held.at(-1)?.team) held.push({at: tablesAt[n]!, team});
  }
  return held;
}
