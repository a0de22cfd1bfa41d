import type {EventOf} from '../model/event.ts';
import {distanceToGoal} from '../model/pitch.ts';
import {buildUp, groupsText, moveText, startOf} from './build-up.ts';
import {type CommentaryContext, capital, choose, nameIn, placeWords, possessive, teamIn} from './context.ts';
import type {Group} from './moves.ts';
import {outcomeTail, outcomeVerb} from './outcome.ts';

type Shot = EventOf<'shot'>;

/** Shots from this many metres are long ones, and from this xG down hopeful ones. */
const FAR = 18;
const HOPEFUL = {metres: 25, xg: 0.035};

/** The sentence for a shot that ends a move, after what is said first; undefined if nothing is known of the move. */
export function writeAttempt(event: Shot, lead: string, context: CommentaryContext): string | undefined {
  const {shooter} = event;
  if (shooter === undefined) return undefined;
  const {groups, opening} = buildUp(event, shooter, context);
  const last = groups.at(-1);
  if (last === undefined) return undefined;
  const start = startOf(lead, opening, context);
  const from = fromWhere(event);
  const tail = outcomeTail(event, event, context);
  const move = () => `${start}${moveText(groups, {player: shooter, does: shootsFrom(event, from)}, context)}${tail}`;
  const {receiver} = last;
  if (receiver !== shooter) return move();
  const made = makerPhrase(event, last, context);
  const name = nameIn(context, shooter);
  const noun = shotNoun(event);
  const result = outcomeVerb(event, event, context);
  const intoArea = / in the (?:area|box)$/.test(last.does.at(-1) ?? '');
  const short = groups.length < 3;
  // Not `after` twice: `After Xavi’s corner, Iniesta shoots after a pass from Busquets`.
  const chosen = choose(event, 'shape', SHAPES);
  const shape = /^(?:After|Following) /.test(start) && chosen !== 'pass' ? 'move' : chosen;
  if (result !== undefined && (intoArea || (shape === 'noun' && short))) {
    return `${start}${groupsText(groups, context)}. The ${noun}${from} ${result}.`;
  }
  // The shorter shapes name one pass alone.
  if (groups.length > 1) return shape === 'through' ? (through(event, groups, start, context) ?? move()) : move();
  if (shape === 'after') return `${start}${name} ${shootsFrom(event, from, false)}${made}${tail}`;
  if (shape === 'result')
    return `${start}${resultFirst(event, made, context) ?? capital(`${name} ${shootsFrom(event, from, false)}${made}${tail}`)}`;
  if (shape === 'pass' && result !== undefined && last.does.length === 1) {
    const pass = `${possessive(nameIn(context, last.player))} ${last.noun ?? 'pass'}`;
    return choose(event, 'pass', [
      `${start}${pass} finds ${name}, whose ${noun}${from} ${result}.`,
      `${start}${pass} reaches ${name}. The ${noun}${from} ${result}.`,
      `${start}${pass} sets up ${name}, whose ${noun}${from} ${result}.`,
    ]);
  }
  return move();
}

/** The shapes of a sentence; the move in order is the most common. */
const SHAPES = ['move', 'move', 'noun', 'after', 'result', 'pass', 'through', 'through'] as const;

/** ` after Xavi’s cross`. */
function makerPhrase(event: Shot, {player, noun = 'pass'}: Group, context: CommentaryContext): string {
  const maker = nameIn(context, player);
  return choose(event, 'maker', [` after ${possessive(maker)} ${noun}`, ` after a ${noun} from ${maker}`]);
}

/** `Vidić blocks Villa’s shot from 20 yards after Xavi’s pass.`; undefined if nobody stopped the shot. */
function resultFirst(event: Shot, made: string, context: CommentaryContext): string | undefined {
  const {goalkeeper, blocker, outcome, ontoWoodwork} = event;
  const shooter = nameIn(context, event.shooter!);
  const from = fromWhere(event);
  const noun = shotNoun(event);
  if (outcome === 'saved' && goalkeeper !== undefined && !ontoWoodwork) {
    const keeper = nameIn(context, goalkeeper);
    return choose(event, 'keeper first', [
      `${keeper} saves from ${shooter}, who shoots${from}${made}.`,
      `${keeper} keeps out ${possessive(shooter)} ${noun}${from}${made}.`,
      `${keeper} denies ${shooter}${from}${made}.`,
    ]);
  }
  if (outcome === 'blocked' && blocker !== undefined) {
    const name = nameIn(context, blocker);
    return choose(event, 'blocker first', [
      `${name} blocks ${possessive(shooter)} ${noun}${from}${made}.`,
      `${name} gets in the way of ${possessive(shooter)} ${noun}${from}${made}.`,
    ]);
  }
  return undefined;
}

/** `Barcelona come forward through Xavi and Messi, and Villa shoots …`. */
function through(event: Shot, groups: readonly Group[], start: string, context: CommentaryContext): string | undefined {
  const names = [...new Set(groups.map(({player}) => nameIn(context, player)))];
  // Who won the ball did not only pass it on.
  if (names.length !== 2 || start !== '' || groups[0]!.receiver === undefined) return undefined;
  const team = teamIn(context, event.side);
  const shooter = nameIn(context, event.shooter!);
  if (names.includes(shooter)) return undefined;
  const by = names.join(' and ');
  const shoots = `${shooter} ${shootsFrom(event, fromWhere(event))}${outcomeTail(event, event, context)}`;
  return choose(event, 'through', [
    `${team} work it to ${shooter} through ${by}. ${capital(shoots)}`,
    `${capital(by)} combine for ${team}, and ${shoots}`,
    ...(isForward(event, groups[0]!.player, context)
      ? [`${team} come forward through ${by}, and ${shoots}`, `${team} build through ${by}, and ${shoots}`]
      : []),
  ]);
}

/** Metres from where the move begins to the shot from which on a side comes forward. */
const FORWARD = 10;

function isForward({location}: Shot, player: string, {line}: CommentaryContext): boolean {
  const start = line?.passage?.plays.findLast(play => play.player === player && play.kind === 'pass')?.location;
  return location !== undefined && start !== undefined && location.x - start.x >= FORWARD;
}

function shotNoun(event: Shot): string {
  return event.body === 'head' ? 'header' : choose(event, 'noun', ['shot', 'shot', 'effort', 'attempt']);
}

function fromWhere({location}: Shot): string {
  const place = placeWords(location);
  return place === undefined ? '' : ` ${place}`;
}

/** What the shooter does; `meets it` only where the ball has been mentioned. */
function shootsFrom(event: Shot, from: string, hasBall = true): string {
  const {body, location, xg} = event;
  if (body === 'head') {
    return choose(event, 'heads', [
      `heads at goal${from}`,
      `gets a header in${from}`,
      `goes for goal with a header${from}`,
      ...(hasBall ? [`meets it with a header${from}`] : []),
    ]);
  }
  const distance = location === undefined ? 0 : distanceToGoal(location);
  if (distance > HOPEFUL.metres && xg !== undefined && xg < HOPEFUL.xg) {
    return choose(event, 'hopeful', [
      `tries a hopeful one${from}`,
      `has a go${from}`,
      `tries a long one${from}`,
      `chances it${from}`,
    ]);
  }
  if (distance > FAR) {
    return choose(event, 'far', [
      `shoots${from}`,
      `has a go${from}`,
      `tries a shot${from}`,
      `goes for goal${from}`,
      `has a shot${from}`,
    ]);
  }
  const foot = body === 'left-foot' || body === 'right-foot' ? ` with the ${body.replace('-', ' ')}` : '';
  return choose(event, 'shoots', [
    `shoots${from}`,
    `gets a shot away${from}`,
    `goes for goal${from}`,
    `shoots${foot}${from}`,
    `has a shot${from}`,
  ]);
}
