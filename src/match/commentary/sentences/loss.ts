import type {EventOf} from '../../model/event.ts';
import {isInPenaltyArea, turned} from '../../model/pitch.ts';
import {otherSide} from '../../model/side.ts';
import {type CommentaryContext, choose, nameIn, teamIn} from '../context.ts';
import {
  ASTRAY,
  CORNERS,
  CROSSED,
  CUT_OUT,
  FAILS,
  FREE_KICKS,
  LOSS_ENDS,
  SPELLS,
  STOPPED,
  STOPPED_ENDS,
  TACKLED,
  TAKEN,
} from '../moulds/losses.ts';
import {enters} from '../selection/commentary-level.ts';
import type {Passage} from '../selection/passages.ts';
import {beatenBy} from '../words/beaten.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import {type Group, runIn} from '../words/moves.ts';
import {cardinal} from '../words/numbers.ts';
import {flank, isBallIn} from '../words/zones.ts';
import {buildUp, groupsText, holderOf, moveText, withoutLast} from './build-up.ts';

type Play = EventOf<'play'>;

/** From this many passes on, a move that comes to nothing is a spell on the ball. */
const SPELL = 15;

/** The sentence for a passage that ends with the ball lost. */
export function writeLoss(event: Play, passage: Passage, context: CommentaryContext): string {
  const astray = passage.ending.kind === 'astray';
  const before = astray ? withoutLast(context) : context;
  const player = astray ? event.player : holderOf(passage);
  const {groups, opening} = buildUp(event, player, before);
  const facts = lossFacts(passage, groups, player, context);
  if (passage.corner !== undefined && astray && passage.plays.length === 1) {
    return pick(event, 'stopped', STOPPED.corner, facts) ?? pick(event, 'corner', CORNERS, facts)!;
  }
  if (isFreeKick(passage) && !isBallIn(event)) {
    return pick(event, 'stopped', STOPPED.freeKick, facts) ?? pick(event, 'free kick', FREE_KICKS, facts)!;
  }
  if (
    player !== undefined &&
    groups.length > 1 &&
    context.line?.detail === 'high' &&
    choose(event, 'whole', [true, true, false])
  ) {
    return opening + wholeMove(event, groups, passage, facts, before);
  }
  const stopped = astray ? pick(event, 'stopped', STOPPED[isBallIn(event) ? 'cross' : 'pass'], facts) : undefined;
  return (
    stopped ??
    pick(event, 'loss', mouldsFor(event, passage), facts) ??
    `${teamIn(context, passage.side)} lose the ball.`
  );
}

function wholeMove(
  event: Play,
  groups: readonly Group[],
  {ending}: Passage,
  facts: Facts,
  context: CommentaryContext,
): string {
  if (ending.kind !== 'taken') {
    const does = pick(event, 'stopped', STOPPED_ENDS, facts) ?? pick(event, 'fails', FAILS, facts)!;
    return `${moveText(groups, {player: event.player!, does}, context)}.`;
  }
  const ends = LOSS_ENDS[stopOf(ending.stopped)];
  return groupsText(groups, context) + pick(event, 'ends', ends, facts);
}

/** True for a free kick into the box that does not reach a team-mate. */
function isFreeKick({ending, plays}: Passage): boolean {
  const [first, ...others] = plays;
  if (first?.player === undefined || others.length > 0 || ending.kind !== 'astray') return false;
  return first.delivery === 'free-kick' && first.end !== undefined && isInPenaltyArea(first.end);
}

function passesIn({plays, side}: Passage): number {
  return plays.filter(play => play.side === side && play.kind === 'pass').length;
}

function mouldsFor(event: Play, passage: Passage): readonly string[] {
  const {ending} = passage;
  if (passesIn(passage) >= SPELL) return SPELLS;
  if (ending.kind !== 'taken') return isBallIn(event) ? CROSSED : ASTRAY;
  const {stopped} = ending;
  return {tackle: TACKLED, interception: CUT_OUT, taken: TAKEN}[stopOf(stopped)];
}

function stopOf(stopped: Play | undefined): 'tackle' | 'interception' | 'taken' {
  return stopped?.kind === 'tackle' || stopped?.kind === 'interception' ? stopped.kind : 'taken';
}

function lossFacts(
  passage: Passage,
  groups: readonly Group[],
  player: string | undefined,
  context: CommentaryContext,
): Facts {
  const {side, ending, plays, corner} = passage;
  const last = plays.findLast(play => play.side === side && (play.kind === 'pass' || play.kind === 'carry'));
  const stopped = ending.kind === 'taken' ? ending.stopped : undefined;
  const astray = ending.kind === 'astray' ? last : undefined;
  const name = (id: string | undefined) => (id === undefined ? undefined : nameIn(context, id));
  const place = stopped?.location === undefined ? last?.end : turned(stopped.location);
  const inBox = place !== undefined && isInPenaltyArea(place);
  const into = last?.location !== undefined && last.end !== undefined && enters(last.location, last.end);
  const runs = runIn(groups.at(-1), player);
  const {score} = context.before;
  const ahead = score[side] > score[otherSide(side)];
  return {
    team: teamIn(context, side),
    rivals: teamIn(context, otherSide(side)),
    player: name(player),
    target: name(last?.target),
    stopper: name(stopped?.player ?? astray?.stopper),
    beaten: name(beatenBy(player, context)),
    ball: ballOf(last?.delivery),
    delivered: last?.delivery === 'cross' ? undefined : ballOf(last?.delivery).replace(' in', ''),
    taker: name(corner?.taker),
    maker: name(groups.findLast(({receiver}) => receiver === player)?.player),
    runs,
    passes: cardinal(passesIn(passage)),
    where: inBox ? 'in the box' : undefined,
    wing: flank(last?.location).replace(' from the ', '') || undefined,
    ...conditions({
      astray: ending.kind === 'astray',
      taken: ending.kind === 'taken',
      crossed: last?.delivery === 'cross',
      low: ballOf(last?.delivery) === 'ball in',
      box: inBox,
      into: into && ending.kind === 'astray',
      ran: runs !== undefined,
      ahead,
      needy: !ahead,
    }),
    ...(astray?.stop === undefined ? {} : {[astray.stop]: ''}),
  };
}

/** What a ball in from a wing is called: only the data can say that it was a cross. */
function ballOf(delivery: Play['delivery']): string {
  return delivery === 'cross' ? 'cross' : delivery === 'free-kick' ? 'free kick' : 'ball in';
}
