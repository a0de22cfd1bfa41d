import type {Clock} from '../model/clock.ts';
import {type EventOf, isPlaced} from '../model/event.ts';
import {otherSide, type Side} from '../model/side.ts';
import {type CommentaryContext, choose, possessive, teamIn} from './context.ts';
import {cardinal, ordinalFigure} from './numbers.ts';
import {isFinal} from './occasion.ts';

type Goal = EventOf<'goal'>;

/** From this minute on, a goal that puts a side ahead is a late one, if the minute is known. */
const LATE = 85;

/** Hat-tricks, braces, and goals by substitutes. */
export function whatElse(event: Goal, {before, players}: CommentaryContext): readonly string[] {
  const {scorer, kind, side} = event;
  if (scorer === undefined || kind === 'own-goal') return [];
  const said: string[] = [];
  const scored = before.goals.filter(goal => goal.scorer === scorer && goal.kind !== 'own-goal').length;
  const name = players.get(scorer)?.short ?? players.get(scorer)?.nickname ?? players.get(scorer)?.name ?? scorer;
  if (scored === 1) said.push(choose(event, 'brace', [`A second for ${name}.`, `${name} has two.`]));
  if (scored === 2)
    said.push(choose(event, 'hat-trick', [`A hat-trick for ${name}!`, `That is ${possessive(name)} hat-trick!`]));
  if (scored > 2) said.push(`${name} has ${cardinal(scored + 1)}.`);
  const cameOn = before.lineUps[side].get(scorer)?.cameOn;
  if (cameOn !== undefined && scored === 0) said.push(substitute(event, cameOn.clock, name));
  return said;
}

function substitute(event: Goal, clock: Clock, name: string): string {
  const when = whenOn(clock);
  return choose(event, 'substitute', [
    `The substitute scores: ${name} came on ${when}.`,
    `${name} only came on ${when}.`,
    `A goal for the substitute, who came on ${when}.`,
  ]);
}

/** The board is at 45:00 both in the break and at the restart, so a change in the 46th minute may be either. */
function whenOn({period, minute, added}: Clock): string {
  if (period === 'second-half' && minute <= 46) return 'at the start of the second half';
  return added > 0 ? 'in stoppage time' : `in the ${ordinalFigure(minute)} minute`;
}

/** What a goal means, with the score: the scoring side's goals first, or the leader's if it is still behind. Without a full stop. */
export function meaning(event: Goal, context: CommentaryContext): string {
  const {side} = event;
  const team = teamIn(context, side);
  const mine = context.before.score[side] + 1;
  const theirs = context.before.score[otherSide(side)];
  const ahead = mine - theirs;
  if (ahead < 0) {
    const back = choose(event, 'back', [`${team} pull one back`, `${team} get one back`]);
    return `${back}. ${teamIn(context, otherSide(side))} lead ${theirs}-${mine}`;
  }
  return `${inFront(event, ahead, context)}, ${mine}-${theirs}`;
}

function inFront(event: Goal, ahead: number, context: CommentaryContext): string {
  const {side} = event;
  const team = teamIn(context, side);
  const mine = context.before.score[side] + 1;
  if (ahead === 0) return choose(event, 'level', [`${team} are level`, `${team} draw level`, 'It is all square']);
  if (ahead === 1) return leading(event, team, context);
  if (ahead === 2 && mine === 2) return choose(event, 'two', [`${team} double their lead`, `${team} are two up`]);
  if (ahead === 2) return choose(event, 'by two', [`${team} lead by two`, `${team} are two up`]);
  return choose(event, 'more', [`${team} extend their lead`, `${team} have ${cardinal(mine)}`]);
}

function leading(event: Goal, team: string, context: CommentaryContext): string {
  const {clock, side} = event;
  if (!isPlaced(event) && clock.minute >= LATE && clock.period !== 'extra-time-first-half') {
    return choose(event, 'late', [`${team} take a late lead`, `A late, late goal, and ${team} are in front`]);
  }
  if (wasBehind(context, side) && !wasBehind(context, otherSide(side)))
    return choose(event, 'turned', [`From behind, ${team} lead`, `${team} have turned it around`]);
  return context.before.goals.length === 0
    ? choose(event, 'first', [
        isFinal(context.match) ? `${team} lead in the final` : `${team} lead`,
        `The first goal goes to ${team}`,
        `${team} take the lead`,
      ])
    : choose(event, 'lead', [`${team} lead`, `${team} go in front again`]);
}

/** True if the side has been behind in the match. */
function wasBehind({before}: CommentaryContext, side: Side): boolean {
  let ahead = 0;
  return before.goals.some(goal => {
    ahead += goal.side === side ? 1 : -1;
    return ahead < 0;
  });
}
