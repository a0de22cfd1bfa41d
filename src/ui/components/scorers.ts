import {formatMinute} from '../../match/model/clock.ts';
import {type Players, shortName} from '../../match/model/line-up.ts';
import type {Side} from '../../match/model/side.ts';
import type {MatchState} from '../../match/model/state.ts';
import {width} from '../layout/measure.ts';

/** `Redmond 20', 54' · Long 90+1'`, as far as it fits; where not all does, the latest. */
export function scorers(state: MatchState, players: Players, side: Side, columns: number): string {
  const goals = state.goals.filter(goal => goal.side === side);
  const more = (first: number) => (first > 0 ? '… ' : '');
  const lines = goals.map((_, first) => more(first) + list(goals.slice(first), players));
  const latest = goals.at(-1);
  const least = latest === undefined ? '' : more(goals.length - 1) + formatMinute(latest.clock);
  return lines.find(line => width(line) <= columns) ?? least;
}

function list(goals: MatchState['goals'], players: Players): string {
  const minutes = new Map<string, string[]>();
  for (const goal of goals) {
    const note = goal.kind === 'own-goal' ? ' (og)' : goal.kind === 'penalty' ? ' (pen)' : '';
    const name = goal.scorer === undefined ? 'goal' : shortName(players, goal.scorer);
    minutes.set(name, [...(minutes.get(name) ?? []), `${formatMinute(goal.clock)}${note}`]);
  }
  return [...minutes].map(([name, all]) => `${name} ${all.join(', ')}`).join(' · ');
}
