import type {EventOf} from '../../model/event.ts';
import {type CommentaryContext, choose} from '../context.ts';
import {ENDS, JOINED_ENDS, SEEN_ENDS, SEEN_JOINED_ENDS} from '../moulds/endings.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import type {Group} from '../words/moves.ts';
import {groupsText, moveText} from './build-up.ts';

type Shot = EventOf<'shot'>;

/** A shot with the whole move that led to it: `Xavi finds Messi, who shoots from 12 yards, but cannot beat Valdés.` */
export function shotWithMove(event: Shot, groups: readonly Group[], facts: Facts, context: CommentaryContext): string {
  const {outcome} = event;
  const isSeen = outcome === 'saved' && choose(event, 'seen end', [true, true, true, false]);
  const passes = groupsText(groups, context);
  const isPassed = groups.at(-1)?.receiver === event.shooter;
  // `Xavi, who finds Messi. Messi shoots` says a name twice.
  const isChain = passes.slice(passes.lastIndexOf('.') + 1).includes(', who ');
  if (isPassed && (isChain || choose(event, 'joined', [true, true, false]))) {
    const joined = {
      ...facts,
      from: isEcho(facts.from, passes) ? undefined : facts.from,
      ...conditions({one: !isChain && passes.endsWith(facts.shooter!)}),
    };
    const end =
      (isSeen ? pick(event, 'joined', SEEN_JOINED_ENDS, joined) : undefined) ??
      pick(event, 'joined end', JOINED_ENDS[outcome], joined);
    if (end !== undefined) return passes + end;
  }
  const from = facts.from === undefined ? '' : ` ${facts.from}`;
  const move = moveText(groups, {player: event.shooter!, does: `${facts.strikes}${from}`}, context);
  const end = isSeen ? pick(event, 'seen ends', SEEN_ENDS, facts) : undefined;
  return move + (end ?? pick(event, 'ends', ENDS[outcome], facts));
}

/** True of a place that the passes have said already: the box, or a wing. */
function isEcho(from: string | undefined, passes: string): boolean {
  const wing = /\b(?:left|right)\b/.exec(from ?? '')?.[0];
  if (wing !== undefined) return passes.includes(wing);
  return /\bbox\b|\bspot\b/.test(from ?? '') && /\bbox\b|\barea\b/.test(passes);
}
