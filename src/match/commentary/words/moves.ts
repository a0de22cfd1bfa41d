import {expectedThreat} from '../../analysis/expected-threat.ts';
import type {EventOf} from '../../model/event.ts';
import {type CommentaryContext, nameIn} from '../context.ts';
import {enters} from '../selection/commentary-level.ts';
import type {Passage} from '../selection/passages.ts';
import {passes, passNoun, RUN, runs} from './plays.ts';

type Play = EventOf<'play'>;

/** What one player does in a move, without the name: `finds Xavi and takes it into the area`. */
export type Group = {
  readonly player: string;
  readonly does: readonly string[];
  /** To whom the last pass goes. */
  readonly receiver: string | undefined;
  /** What the last pass is called: `cross`. */
  readonly noun: string | undefined;
};

/** The run of a player with the ball, if it is all that a group has: `drives into the box`. */
export function runIn(group: Group | undefined, player: string | undefined): string | undefined {
  return group?.player === player && group?.receiver === undefined && group?.does.length === 1
    ? group.does[0]
    : undefined;
}

/** A pass or carry of a move, with its player, and for a pass the receiver. */
type Step = {readonly play: Play; readonly player: string; readonly receiver: string | undefined};

/** A pass mattered if it went this many metres forward or this many across, or added this much expected threat. */
const FORWARD = 15;
const ACROSS = 30;
const THREAT = 0.015;

/** The last steps of a passage up to the player who ends it, each passed on to the next: at most `most` passes. */
export function stepsTo(player: string | undefined, {plays, side}: Passage, most: number): readonly Step[] {
  const steps: Step[] = [];
  let holder = player;
  let passes = 0;
  for (let n = plays.length - 1; n >= 0 && holder !== undefined; n -= 1) {
    const play = plays[n]!;
    if (play.side !== side) continue;
    if (play.kind === 'carry') {
      if (play.player !== holder) break;
      if (isRun(play)) steps.unshift({play, player: holder, receiver: undefined});
      continue;
    }
    const receiver = play.target ?? nextOnBall(plays, n) ?? (n === plays.length - 1 ? player : undefined);
    const matters = passes === 0 ? most > 0 : passes < most && isTelling(play);
    if (play.player === undefined || receiver !== holder || play.completed === false || !matters) break;
    if (play.player === holder) break;
    steps.unshift({play, player: play.player, receiver});
    passes += 1;
    holder = play.player;
  }
  return steps;
}

/** The player of the side's next pass or carry. */
function nextOnBall(plays: readonly Play[], place: number): string | undefined {
  const {side} = plays[place]!;
  return plays.slice(place + 1).find(play => play.side === side)?.player;
}

function isRun({location, end}: Play): boolean {
  if (location === undefined || end === undefined) return false;
  return enters(location, end) || Math.hypot(end.x - location.x, end.y - location.y) >= RUN;
}

function isTelling({location, end}: Play): boolean {
  if (location === undefined || end === undefined) return false;
  return (
    end.x - location.x >= FORWARD ||
    Math.abs(end.y - location.y) >= ACROSS ||
    expectedThreat(end) - expectedThreat(location) >= THREAT
  );
}

/** The steps by player, in order. `way` chooses between the ways of saying a step. */
export function groupsOf(
  steps: readonly Step[],
  way: {readonly id: string},
  context: CommentaryContext,
): readonly Group[] {
  const groups: {player: string; does: string[]; receiver: string | undefined; noun: string | undefined}[] = [];
  for (const {play, player, receiver} of steps) {
    const last = groups.at(-1);
    const group = last?.player === player ? last : {player, does: [], receiver: undefined, noun: undefined};
    if (group !== last) groups.push(group);
    const tell = (id: string) =>
      receiver === undefined ? runs(play, {id}) : passes(play, nameIn(context, receiver), {id}, corner);
    const corner = isCornerKick(play, context);
    const first = tell(`${way.id} ${play.id}`);
    // Not `drives forward, drives into the box`.
    const isEcho = verbOf(first) === verbOf(group.does.at(-1) ?? '');
    group.does.push(isEcho ? tell(`${way.id} ${play.id} again`) : first);
    group.receiver = receiver;
    group.noun = receiver === undefined ? undefined : passNoun(play, corner);
  }
  return withOneTwos(groups, context);
}

function verbOf(phrase: string): string {
  return phrase.split(' ')[0]!;
}

/** True for the pass of the corner that the passage begins with. */
export function isCornerKick(play: Play, {line}: CommentaryContext): boolean {
  return line?.passage?.corner !== undefined && line.passage.plays[0] === play;
}

/** A pass that comes straight back is a one-two: `Messi plays a one-two with Villa`. */
function withOneTwos(groups: readonly Group[], context: CommentaryContext): readonly Group[] {
  const merged: Group[] = [];
  for (let n = 0; n < groups.length; n += 1) {
    const group = groups[n]!;
    const wall = groups[n + 1];
    const isWall = wall?.player === group.receiver && wall?.receiver === group.player && wall?.does.length === 1;
    if (!isWall || group.noun === 'corner' || group.noun === 'cross' || wall.noun === 'cross') {
      merged.push(group);
      continue;
    }
    const next = groups[n + 2];
    const does = [...group.does.slice(0, -1), `plays a one-two with ${nameIn(context, wall.player)}`];
    const goesOn = next?.player === group.player;
    merged.push({
      player: group.player,
      does: goesOn ? [...does, ...next.does] : does,
      receiver: goesOn ? next.receiver : undefined,
      noun: goesOn ? next.noun : undefined,
    });
    n += goesOn ? 2 : 1;
  }
  return merged;
}
