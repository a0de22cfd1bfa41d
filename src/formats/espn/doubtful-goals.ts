import {formatMinute} from '../../match/model/clock.ts';
import type {Score} from '../../match/model/match.ts';
import {doubtfulGoals} from '../shared/doubtful-goals.ts';
import type {Drafted} from './corrections.ts';

/**
 * The events of a finished match, whose stated score wins over doubtful goals: those are left out where the others add up
 * to it, each with a warning.
 */
export function withoutDoubtfulGoals(
  drafted: readonly Drafted[],
  stated: Score | undefined,
): {readonly standing: readonly Drafted[]; readonly left: readonly string[]} {
  const overturned = new Set(drafted.flatMap(({draft}) => (draft?.type === 'overturned' ? [draft.event] : [])));
  const hasKeys = drafted.some(({line}) => line.key);
  const seen = new Set<string>();
  const goals = drafted.flatMap(({line, draft}) => {
    if (draft?.type !== 'goal' || overturned.has(line.id)) return [];
    const name = `${draft.side} ${draft.scorer} ${formatMinute(line.clock)}`;
    const doubt = seen.has(name)
      ? 'it is listed twice'
      : hasKeys && !line.key
        ? 'the key events do not have it'
        : undefined;
    seen.add(name);
    return [{side: draft.side, doubt, id: line.id}];
  });
  const left = new Map(doubtfulGoals(goals, stated).map(({id, doubt}) => [id, doubt]));
  return {
    standing: drafted.filter(({line}) => !left.has(line.id)),
    left: drafted.flatMap(({line}) =>
      left.has(line.id)
        ? [
            `the goal at ${formatMinute(line.clock)} is left out: ${left.get(line.id)}, and the others add up to the stated score`,
          ]
        : [],
    ),
  };
}
