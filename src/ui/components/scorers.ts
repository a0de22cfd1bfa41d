import {shownMinute} from '../../match/model/event.ts';
import {type Players, shortName} from '../../match/model/line-up.ts';
import type {Side} from '../../match/model/side.ts';
import type {MatchState} from '../../match/model/state.ts';
import {width} from '../layout/measure.ts';

type Entry = {readonly name: string; readonly minutes: string};

/**
 * A side's scorers on as many lines as there are rooms, each a line's columns: `Redmond 20', 54' · Long 90+1'`. Every goal
 * stays as long as possible: a second line, then surnames, then shorter ones, then minutes alone. Only what still does not
 * fit is counted, at the end: `12' 20' +3`.
 */
export function scorers(state: MatchState, players: Players, side: Side, rooms: readonly number[]): readonly string[] {
  const goals = state.goals.filter(goal => goal.side === side);
  const names = entriesOf(goals, players, name => name);
  const minutes = goals.map(shownMinute);
  const ways = [
    names.map(written),
    entriesOf(goals, players, surname).map(written),
    entriesOf(goals, players, name => [...surname(name)].slice(0, SHORT).join('')).map(written),
  ].map(entries => filled(entries, ' · ', rooms));
  const most = ways.find(lines => lines !== undefined) ?? filled(minutes, ' ', rooms);
  if (most !== undefined) return most;
  for (let count = minutes.length - 1; count > 0; count -= 1) {
    const lines = filled([...minutes.slice(0, count), `+${minutes.length - count}`], ' ', rooms);
    if (lines !== undefined) return lines;
  }
  return rooms.map(() => '');
}

/** Letters of the shortest names. */
const SHORT = 4;

function surname(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function written({name, minutes}: Entry): string {
  return `${name} ${minutes}`;
}

function entriesOf(goals: MatchState['goals'], players: Players, called: (name: string) => string): readonly Entry[] {
  const minutes = new Map<string, string[]>();
  for (const goal of goals) {
    const note = goal.kind === 'own-goal' ? ' (og)' : goal.kind === 'penalty' ? ' (pen)' : '';
    const name = goal.scorer === undefined ? 'goal' : called(shortName(players, goal.scorer));
    minutes.set(name, [...(minutes.get(name) ?? []), `${shownMinute(goal)}${note}`]);
  }
  return [...minutes].map(([name, all]) => ({name, minutes: all.join(', ')}));
}

/** The entries on the lines, each broken between two of them only; undefined if they do not fit. */
function filled(entries: readonly string[], gap: string, rooms: readonly number[]): readonly string[] | undefined {
  const lines = rooms.map(() => '');
  let at = 0;
  for (const entry of entries) {
    const joined = () => (lines[at] === '' ? entry : lines[at] + gap + entry);
    while (at < rooms.length && width(joined()) > rooms[at]!) at += 1;
    if (at === rooms.length) return undefined;
    lines[at] = joined();
  }
  return lines;
}
