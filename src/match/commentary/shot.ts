import type {EventOf} from '../model/event.ts';
import {otherSide} from '../model/side.ts';
import {BIG_CHANCE} from './commentary-level.ts';
import {by, type CommentaryContext, choose, nameIn, placeWords, possessive, who} from './context.ts';
import {DELIVERY_WORDS} from './goal.ts';

type Shot = EventOf<'shot'>;

/** A side's first shot is worth a mention from this minute on. */
const LONG_WAIT = 20;

/** The sentence for a shot that did not score: who, from where, whose pass, and the outcome. */
export function writeShot(event: Shot, context: CommentaryContext): string {
  const shooter = who(context, event.shooter, event.side);
  const effort = effortOf(event);
  const spot = placeWords(event.penalty ? undefined : event.location);
  const maker = made(event, context);
  const from = `${spot === undefined ? '' : ` ${spot}`}${maker}`;
  return (
    lead(event, context) +
    ending(event, context, {shooter, effort, from, going: maker.startsWith(',') ? `${from},` : from})
  );
}

/** From where and off whose pass: `from` before a full stop or comma, `going` in the middle of a sentence. */
type Parts = {readonly shooter: string; readonly effort: string; readonly from: string; readonly going: string};

function ending(event: Shot, context: CommentaryContext, {shooter, effort, from, going}: Parts): string {
  const {goalkeeper, blocker} = event;
  switch (event.outcome) {
    case 'saved': {
      if (goalkeeper === undefined) return `A ${effort} by ${shooter}${from}, saved.`;
      const keeper = nameIn(context, goalkeeper);
      if (event.ontoWoodwork) return `${keeper} turns ${possessive(shooter)} ${effort}${going} onto the woodwork.`;
      return choose(event, 'saved', [
        `A ${effort} by ${shooter}${from}, saved by ${keeper}.`,
        `${keeper} saves ${possessive(shooter)} ${effort}${from}.`,
        `${possessive(shooter)} ${effort}${from}; ${keeper} is equal to it.`,
      ]);
    }
    case 'blocked': {
      const blocked = by(context, ' by', blocker);
      return choose(event, 'blocked', [
        `A ${effort} by ${shooter}${from}, blocked${blocked}.`,
        `${possessive(shooter)} ${effort}${going} is blocked${blocked}.`,
      ]);
    }
    case 'off-target':
      return choose(event, 'off', [
        `A ${effort} by ${shooter}${from}, off target.`,
        `${possessive(shooter)} ${effort}${going} misses the target.`,
        `${shooter} cannot hit the target${place(from, effort)}.`,
      ]);
    case 'woodwork':
      return choose(event, 'woodwork', [
        `A ${effort} by ${shooter}${from}, against the woodwork.`,
        `${shooter} hits the woodwork${place(from, effort)}.`,
      ]);
    case 'not-stated':
      return `A ${effort} by ${shooter}${from}.`;
  }
}

function place(from: string, effort: string): string {
  return effort === 'shot' ? from : ` with the ${effort}${from}`;
}

/** What sets a shot apart. */
function lead(event: Shot, {match, before}: CommentaryContext): string {
  const {side, penalty, xg} = event;
  const mine = before.tallies[side].shots;
  const theirs = before.tallies[otherSide(side)].shots;
  const counted = match.coverage === 'complete';
  if (counted && mine + theirs === 0)
    return choose(event, 'first', ['The first shot of the match. ', 'The first attempt of the match. ']);
  if (!penalty && xg !== undefined && xg >= BIG_CHANCE)
    return choose(event, 'big', ['A big chance! ', 'What a chance! ']);
  if (counted && mine === 0 && event.clock.minute >= LONG_WAIT) return `A first shot for ${match.fixture[side].name}. `;
  return '';
}

function effortOf({penalty, setPiece, body, location}: Shot): string {
  if (penalty) return 'penalty';
  if (body === 'head') return 'header';
  if (setPiece) return 'free kick';
  return location !== undefined && location.x < 75 ? 'long shot' : 'shot';
}

function made(event: Shot, context: CommentaryContext): string {
  const {creator, delivery} = event;
  if (creator === undefined || event.penalty) return '';
  const what = delivery === undefined ? undefined : DELIVERY_WORDS[delivery];
  return what === undefined
    ? `, set up by ${nameIn(context, creator)}`
    : choose(event, 'made', [
        `, from ${possessive(nameIn(context, creator))} ${what}`,
        ` after a ${what} by ${nameIn(context, creator)}`,
      ]);
}
