import {type Clock, formatMinute} from '../model/clock.ts';
import type {EventOf} from '../model/event.ts';
import {otherSide, type Side} from '../model/side.ts';
import {buildUp, groupsText} from './build-up.ts';
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

type Goal = EventOf<'goal'>;

/** From this minute on, a goal that puts a side ahead is a late one. */
const LATE = 85;

/** The sentence for a goal: how it was scored, and what it means. */
export function writeGoal(event: Goal, context: CommentaryContext): string {
  const {groups, opening} = buildUp(event, event.kind === 'open-play' ? event.scorer : undefined, context);
  const meant = [...whatElse(event, context), `${meaning(event, context)}, ${scoreAfter(context, event.side)}.`].join(
    ' ',
  );
  if (groups.length === 0) {
    const scored = howScored(event, context);
    return usual(
      event,
      [
        `GOAL! ${scored}. ${meant}`,
        ...(event.kind === 'own-goal' ? [] : [`${scored}: GOAL! ${meant}`]),
        `It is a GOAL for ${teamIn(context, event.side)}! ${scored}. ${meant}`,
        `${teamIn(context, event.side)} score! GOAL! ${scored}. ${meant}`,
      ],
      context,
    );
  }
  const scored = howScored({...event, assist: undefined}, context);
  return choose(event, 'order', [
    `${opening}${groupsText(groups, context)}. GOAL! ${scored}. ${meant}`,
    `${opening}${groupsText(groups, context)}. ${scored}: GOAL! ${meant}`,
    `${opening}${groupsText(groups, context)}, and it is a GOAL! ${scored}. ${meant}`,
  ]);
}

function howScored(event: Goal, context: CommentaryContext): string {
  const {kind, scorer, assist, side, body, location, delivery} = event;
  if (kind === 'own-goal') return ownGoal(event, context);
  const name = who(context, scorer, side);
  if (kind === 'penalty') {
    return choose(event, 'penalty', [`${name} scores from the penalty spot`, `${name} puts the penalty away`]);
  }
  const place = placeWords(location);
  const from = place === undefined ? '' : ` ${place}`;
  if (kind === 'set-piece' && location !== undefined) return `${name} scores straight from the set piece,${from}`;
  const header = body === 'head';
  const finish: string = header
    ? choose(event, 'finish', [
        `${name} heads in${from}`,
        `${name} heads it home${from}`,
        `${name} scores with a header${from}`,
      ])
    : choose(event, 'finish', [
        `${name} scores${from}`,
        `${name} finds the net${from}`,
        `${name} puts it away${from}`,
        `${name} puts it in${from}`,
        ...(event.goalkeeper === undefined ? [] : [`${name} beats ${nameIn(context, event.goalkeeper)}${from}`]),
      ]);
  const foot = body === 'left-foot' || body === 'right-foot' ? ` with the ${body.replace('-', ' ')}` : '';
  const shown = choose(event, 'foot', [true, false]) ? finish + foot : finish;
  return shown + made(event, assist, delivery, context);
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

/** Hat-tricks, braces, goals by substitutes, and goals from poor chances. */
function whatElse(event: Goal, {before, players}: CommentaryContext): readonly string[] {
  const {scorer, kind, xg, side} = event;
  if (scorer === undefined || kind === 'own-goal') return [];
  const said: string[] = [];
  const scored = before.goals.filter(goal => goal.scorer === scorer && goal.kind !== 'own-goal').length;
  const name = players.get(scorer)?.short ?? players.get(scorer)?.nickname ?? players.get(scorer)?.name ?? scorer;
  if (scored === 1) said.push(choose(event, 'brace', [`A second for ${name}.`, `${name} has two.`]));
  if (scored === 2)
    said.push(choose(event, 'hat-trick', [`A hat-trick for ${name}!`, `That is ${possessive(name)} hat-trick!`]));
  if (scored > 2) said.push(`${name} has ${scored + 1}.`);
  const cameOn = before.lineUps[side].get(scorer)?.cameOn;
  if (cameOn !== undefined && scored === 0) said.push(substitute(event, cameOn.clock, name));
  if (xg !== undefined && xg < 0.04)
    said.push(choose(event, 'hardly', ['It was hardly a chance.', 'Few of those go in.']));
  return said;
}

function substitute(event: Goal, clock: Clock, name: string): string {
  const minute = formatMinute(clock);
  return choose(event, 'substitute', [
    `The substitute scores: ${name} came on in ${minute}.`,
    `${name}, on since ${minute}, is off the mark.`,
  ]);
}

function meaning(event: Goal, context: CommentaryContext): string {
  const {side} = event;
  const team = teamIn(context, side);
  const mine = context.before.score[side] + 1;
  const theirs = context.before.score[otherSide(side)];
  const ahead = mine - theirs;
  if (ahead === 0) return choose(event, 'level', [`${team} are level`, `${team} draw level`, 'All square']);
  if (ahead < 0) return choose(event, 'back', [`${team} pull one back`, `${team} get one back`]);
  if (ahead === 1) return leading(event, team, context);
  if (ahead === 2 && theirs === 0) return choose(event, 'two', [`${team} double their lead`, `${team} are two up`]);
  if (ahead === 2) return `${team} lead by two`;
  return choose(event, 'more', [`${team} are further ahead`, `${team} make it ${mine}`, `It is ${mine} for ${team}`]);
}

function leading(event: Goal, team: string, context: CommentaryContext): string {
  const {clock, side} = event;
  if (clock.minute >= LATE && clock.period !== 'extra-time-first-half') {
    return choose(event, 'late', [`It is late, and ${team} lead`, `A late, late goal, and ${team} are in front`]);
  }
  if (wasBehind(context, side) && !wasBehind(context, otherSide(side))) return `From behind, ${team} lead`;
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
