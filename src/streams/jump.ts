import {MINUTE, type Position, SECOND} from '../match/model/clock.ts';
import {type Cue, nextCue, previousCue, type Timeline} from '../match/model/timeline.ts';
import type {JumpTarget} from './command.ts';
import {speedHere, type Transport} from './transport.ts';

/** A jump to a goal lands this much before it, in real milliseconds at the chosen speed; and in match milliseconds, at least and at most. */
const LEAD_IN = 5 * SECOND;
const LONGEST_LEAD_IN = 2 * MINUTE;
/** While playing, a jump back within this much real time of what it would land on goes one further. */
const GRACE = 1 * SECOND;

/** Where a jump lands; undefined if there is nothing of the kind in that direction. */
export function jumpTarget(
  here: Transport,
  timeline: Timeline,
  target: JumpTarget,
  direction: 1 | -1,
): Position | undefined {
  const matches = JUMPS[target];
  const lead = target === 'goal' ? Math.min(LEAD_IN * Math.max(1, here.speed), LONGEST_LEAD_IN) : 0;
  const landing = (cue: Cue | undefined) => (cue === undefined ? undefined : Math.max(0, cue.at - lead));
  if (direction > 0) {
    const next = landing(nextCue(timeline, here.position + lead, matches));
    // Within the lead-in of the last goal, the goal itself.
    return next ?? nextCue(timeline, here.position, matches)?.at;
  }
  const speed = speedHere(here, here.position);
  const grace = here.playing && Number.isFinite(speed) ? GRACE * speed : 0;
  return landing(previousCue(timeline, here.position + lead - grace, matches));
}

const JUMPS: Readonly<Record<JumpTarget, (cue: Cue) => boolean>> = {
  cue: () => true,
  highlight: ({highlight}) => highlight,
  goal: ({event}) => event.type === 'goal',
};
