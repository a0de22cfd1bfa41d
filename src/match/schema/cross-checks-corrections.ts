import {type Correction, canBeOverturned, isCorrection} from '../model/corrections.ts';
import type {MatchEvent} from '../model/event.ts';
import type {Match} from '../model/match.ts';
import {otherSide} from '../model/side.ts';
import type {Report} from './cross-checks-around.ts';
import {nearest} from './cross-checks-players.ts';

/**
 * A correction is about an earlier goal, card or awarded penalty of its own side, which has not been overturned before. Returns
 * false if one of them is not: which goals, and which players on the pitch, count is then not known.
 */
export function checkCorrections({events}: Match, report: Report): boolean {
  const earlier = new Map<string, MatchEvent>();
  const overturned = new Map<string, string>();
  let sound = true;
  for (const [index, event] of events.entries()) {
    if (isCorrection(event)) {
      const problem = correctionProblem(event, earlier, overturned.get(event.event));
      if (problem !== undefined) {
        report(['events', index, problem.field], problem.message);
        sound = false;
      }
      if (event.type === 'overturned') overturned.set(event.event, event.id);
    }
    earlier.set(event.id, event);
  }
  return sound;
}

const EXPECTED = {
  overturned: 'expected that of a goal, a card or an awarded penalty',
  'card-changed': 'expected that of a card',
} as const;

type Problem = {readonly field: 'event' | 'side'; readonly message: string};

function correctionProblem(
  correction: Correction,
  earlier: ReadonlyMap<string, MatchEvent>,
  overturned: string | undefined,
): Problem | undefined {
  const id = correction.event;
  const event = earlier.get(id);
  const canBe = (candidate: MatchEvent) =>
    correction.type === 'overturned' ? canBeOverturned(candidate) : candidate.type === 'card';
  if (event === undefined) {
    const candidates = [...earlier.values()].filter(canBe).map(candidate => candidate.id);
    const advice = nearest(id, candidates, EXPECTED[correction.type]);
    return {field: 'event', message: `"${id}" is not the id of an earlier event; ${advice}`};
  }
  if (overturned !== undefined) return {field: 'event', message: `"${id}" is overturned already ("${overturned}")`};
  if (!canBe(event)) {
    const rule =
      correction.type === 'overturned'
        ? 'only a goal, a card or an awarded penalty can be overturned'
        : 'only a card can be changed';
    return {field: 'event', message: `"${id}" is a ${event.type}: ${rule}`};
  }
  if ('side' in event && event.side === correction.side) return undefined;
  const right = otherSide(correction.side);
  return {field: 'side', message: `"${id}" is a ${event.type} of the ${right} side; expected "side": "${right}"`};
}
