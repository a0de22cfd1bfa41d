import type {EventOf} from '../model/event.ts';
import {writeAttempt} from './attempt.ts';
import {buildUp, startOf} from './build-up.ts';
import {by, type CommentaryContext, choose, nameIn, placeWords, possessive} from './context.ts';
import {DELIVERY_WORDS} from './goal.ts';
import {lead, savesTail, triesTail} from './situation.ts';
import {type Subject, subjectOf} from './subject.ts';

type Shot = EventOf<'shot'>;

/** The sentence for a shot that did not score: the move, who, from where, and the outcome. */
export function writeShot(event: Shot, context: CommentaryContext): string {
  const first = lead(event, context);
  const plain = context.line?.passage?.plays.length === 1 && choose(event, 'plain', [true, false]);
  const move = plain ? undefined : writeAttempt(event, first, context);
  return (move ?? shotAlone(event, first, context)) + (triesTail(event, context) || savesTail(event, context));
}

/** The sentence for a shot without the move that led to it: whose pass, if the provider names it. */
function shotAlone(event: Shot, first: string, context: CommentaryContext): string {
  const shooter = subjectOf(context, event.shooter, event.side);
  const effort = effortOf(event);
  const spot = placeWords(event.penalty ? undefined : event.location);
  const maker = made(event, spot !== undefined, context);
  const from = `${spot === undefined ? '' : ` ${spot}`}${maker}`;
  const opening = startOf(first, buildUp(event, event.shooter, context).opening, context);
  return opening + ending(event, context, {shooter, effort, from, going: maker.startsWith(',') ? `${from},` : from});
}

/** From where and off whose pass: `from` before a full stop or comma, `going` in the middle of a sentence. */
type Parts = {readonly shooter: Subject; readonly effort: string; readonly from: string; readonly going: string};

function ending(event: Shot, context: CommentaryContext, parts: Parts): string {
  const {effort, from, going} = parts;
  const {name: shooter, does} = parts.shooter;
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
        `${keeper} keeps out ${possessive(shooter)} ${effort}${from}.`,
        `${possessive(shooter)} ${effort}${going} is saved by ${keeper}.`,
        ...(going === from ? [`${shooter} cannot beat ${keeper}${place(from, effort)}.`] : []),
      ]);
    }
    case 'blocked': {
      const blocked = by(context, ' by', blocker);
      return choose(event, 'blocked', [
        `A ${effort} by ${shooter}${from}, blocked${blocked}.`,
        `${possessive(shooter)} ${effort}${going} is blocked${blocked}.`,
        ...(blocker === undefined
          ? []
          : [
              `${nameIn(context, blocker)} blocks ${possessive(shooter)} ${effort}${from}.`,
              `${nameIn(context, blocker)} gets in the way of ${possessive(shooter)} ${effort}${from}.`,
            ]),
      ]);
    }
    case 'off-target':
      return choose(event, 'off', [
        `A ${effort} by ${shooter}${from}, off target.`,
        `${possessive(shooter)} ${effort}${going} misses the target.`,
        // Not with who set it up: `cannot hit the target, set up by …`.
        ...(going === from
          ? [
              `${shooter} ${does('fails')} to hit the target${place(from, effort)}.`,
              `${shooter} ${does('misses')} the target${place(from, effort)}.`,
            ]
          : []),
        `Off target: ${possessive(shooter)} ${effort}${from}.`,
      ]);
    case 'woodwork':
      return choose(event, 'woodwork', [
        `A ${effort} by ${shooter}${from}, against the woodwork.`,
        `${shooter} ${does('hits')} the woodwork${place(from, effort)}.`,
      ]);
    case 'not-stated':
      return `A ${effort} by ${shooter}${from}.`;
  }
}

function place(from: string, effort: string): string {
  return effort === 'shot' ? from : ` with ${effort === 'penalty' ? 'the' : 'a'} ${effort}${from}`;
}

function effortOf({penalty, setPiece, body, location}: Shot): string {
  if (penalty) return 'penalty';
  if (body === 'head') return 'header';
  if (setPiece) return 'free kick';
  return location !== undefined && location.x < 75 ? 'long shot' : 'shot';
}

function made(event: Shot, isPlaced: boolean, context: CommentaryContext): string {
  const {creator, delivery} = event;
  if (event.penalty) return '';
  const what = delivery === undefined ? undefined : DELIVERY_WORDS[delivery];
  if (creator === undefined) return what === undefined ? '' : ` after a ${what}`;
  return what === undefined
    ? `, set up by ${nameIn(context, creator)}`
    : choose(event, 'made', [
        // Not twice: `from 12 yards from …`.
        ` ${isPlaced ? 'after' : 'from'} ${possessive(nameIn(context, creator))} ${what}`,
        ` after a ${what} by ${nameIn(context, creator)}`,
      ]);
}
