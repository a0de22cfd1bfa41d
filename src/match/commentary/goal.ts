import type {Clock} from '../model/clock.ts';
import {type EventOf, isPlaced} from '../model/event.ts';
import {otherSide, type Side} from '../model/side.ts';
import {buildUp, moveText} from './build-up.ts';
import {
  type CommentaryContext,
  choose,
  nameIn,
  placeWords,
  possessive,
  scoreAfter,
  teamIn,
  usual,
  who,
} from './context.ts';
import {cardinal, ordinalFigure} from './numbers.ts';

type Goal = EventOf<'goal'>;

/** From this minute on, a goal that puts a side ahead is a late one, if the minute is known. */
const LATE = 85;

/** The sentence for a goal: how it was scored, and what it means. */
export function writeGoal(event: Goal, context: CommentaryContext): string {
  const {groups, opening} = buildUp(event, event.kind === 'open-play' ? event.scorer : undefined, context);
  const meant = `${meaning(event, context)}, ${scoreAfter(context, event.side)}.`;
  const also = whatElse(event, context)
    .map(each => ` ${each}`)
    .join('');
  const {scorer} = event;
  if (groups.length === 0 || scorer === undefined) {
    const scored = howScored(event, context);
    return usual(
      event,
      [`GOAL! ${opening}${scored}.${also} ${meant}`, `GOAL! ${meant} ${opening}${scored}.${also}`],
      context,
    );
  }
  const move = `${opening}${moveText(groups, {player: scorer, does: finishOf(event, context)}, context)}.${also}`;
  return usual(event, [`GOAL! ${meant} ${move}`, `GOAL! ${move} ${meant}`], context);
}

function howScored(event: Goal, context: CommentaryContext): string {
  const {kind, scorer, assist, location, delivery} = event;
  if (kind === 'own-goal') return ownGoal(event, context);
  if (scorer === undefined) return teamScored(event, context);
  const name = nameIn(context, scorer);
  if (kind === 'penalty') {
    return choose(event, 'penalty', [`${name} scores from the penalty spot`, `${name} puts the penalty away`]);
  }
  if (kind === 'set-piece' && location !== undefined)
    return `${name} scores straight from the set piece, ${placeWords(location)}`;
  return `${name} ${finishOf(event, context)}${made(event, assist, delivery, context)}`;
}

/** A goal whose scorer is not known may be anybody's: it is only known whom it counts for. */
function teamScored(event: Goal, context: CommentaryContext): string {
  const {kind, side, assist, location, delivery} = event;
  const team = teamIn(context, side);
  if (kind === 'penalty') return `${team} score from the penalty spot`;
  const place = placeWords(location);
  const from = place === undefined ? '' : ` ${place}`;
  const scored = choose(event, 'team', [`${team} score${from}`, `A goal for ${team}${from}`]);
  return scored + made(event, assist, delivery, context);
}

/** How the ball is put in, without the scorer's name: `heads in from 6 yards`. */
function finishOf(event: Goal, context: CommentaryContext): string {
  const {body, goalkeeper} = event;
  const place = placeWords(event.location);
  const from = place === undefined ? '' : ` ${place}`;
  const header = body === 'head';
  const finish: string = header
    ? choose(event, 'finish', [`heads in${from}`, `heads it home${from}`, `scores with a header${from}`])
    : choose(event, 'finish', [
        `scores${from}`,
        `finds the net${from}`,
        `puts it away${from}`,
        ...(goalkeeper === undefined ? [] : [`beats ${nameIn(context, goalkeeper)}${from}`]),
      ]);
  const foot = body === 'left-foot' || body === 'right-foot' ? ` with the ${body.replace('-', ' ')}` : '';
  return choose(event, 'foot', [true, false]) ? finish + foot : finish;
}

function made(event: Goal, assist: string | undefined, delivery: Goal['delivery'], context: CommentaryContext): string {
  if (assist === undefined) return '';
  const maker = nameIn(context, assist);
  const what = delivery === undefined ? undefined : DELIVERY_WORDS[delivery];
  if (what !== undefined)
    return choose(event, 'made', [`, from ${possessive(maker)} ${what}`, ` after a ${what} by ${maker}`]);
  return choose(event, 'made', [
    `, set up by ${maker}`,
    `, from ${possessive(maker)} pass`,
    `; ${maker} with the assist`,
  ]);
}

export const DELIVERY_WORDS = {
  cross: 'cross',
  'cut-back': 'cut-back',
  'through-ball': 'through ball',
  corner: 'corner',
  'free-kick': 'free kick',
  'throw-in': 'throw-in',
} as const;

function ownGoal(event: Goal, context: CommentaryContext): string {
  const {scorer} = event;
  if (scorer === undefined) return 'An own goal';
  const name = nameIn(context, scorer);
  return choose(event, 'own', [`An own goal by ${name}`, `It goes in off ${name}: an own goal`]);
}

/** Hat-tricks, braces, and goals by substitutes. */
function whatElse(event: Goal, {before, players}: CommentaryContext): readonly string[] {
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

function meaning(event: Goal, context: CommentaryContext): string {
  const {side} = event;
  const team = teamIn(context, side);
  const mine = context.before.score[side] + 1;
  const theirs = context.before.score[otherSide(side)];
  const ahead = mine - theirs;
  if (ahead === 0) return choose(event, 'level', [`${team} are level`, `${team} draw level`, 'It is all square']);
  if (ahead < 0) return choose(event, 'back', [`${team} pull one back`, `${team} get one back`]);
  if (ahead === 1) return leading(event, team, context);
  if (ahead === 2 && theirs === 0) return choose(event, 'two', [`${team} double their lead`, `${team} are two up`]);
  if (ahead === 2) return choose(event, 'by two', [`${team} lead by two`, `${team} are two up`]);
  return choose(event, 'more', [
    `${team} extend their lead`,
    `${team} make it ${cardinal(mine)}`,
    `It is ${cardinal(mine)} for ${team}`,
  ]);
}

function leading(event: Goal, team: string, context: CommentaryContext): string {
  const {clock, side} = event;
  if (!isPlaced(event) && clock.minute >= LATE && clock.period !== 'extra-time-first-half') {
    return choose(event, 'late', [`${team} take a late lead`, `A late, late goal, and ${team} are in front`]);
  }
  if (wasBehind(context, side) && !wasBehind(context, otherSide(side)))
    return choose(event, 'turned', [`From behind, ${team} lead`, `${team} have turned it around`]);
  return context.before.goals.length === 0
    ? choose(event, 'first', [`${team} lead`, `The first goal is ${possessive(team)}`, `${team} take the lead`])
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

/** The sentence for a shoot-out kick, with the score. */
export function writeKick(event: EventOf<'shoot-out-kick'>, context: CommentaryContext): string {
  const {before} = context;
  const taker = who(context, event.taker, event.side);
  const kicks = {...before.shootOut, [event.side]: before.shootOut[event.side] + (event.scored ? 1 : 0)};
  const ending = `${kicks.home}-${kicks.away} in the shoot-out`;
  if (event.scored)
    return `${choose(event, 'kick', [`${taker} scores`, `${taker} puts it away`, `${taker} makes no mistake`])}. ${ending}.`;
  return event.goalkeeper === undefined
    ? `${choose(event, 'miss', [`${taker} misses`, `${taker} cannot find the net`])}. ${ending}.`
    : `${nameIn(context, event.goalkeeper)} saves from ${taker}. ${ending}.`;
}
