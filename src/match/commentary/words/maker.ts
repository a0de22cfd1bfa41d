import type {EventOf} from '../../model/event.ts';
import type {CommentaryContext} from '../context.ts';
import type {Group} from './moves.ts';

type Shot = EventOf<'shot'>;

/** Who made the chance, and with what; `special` if that is worth a mention of its own. */
export type Maker = {readonly player: string; readonly ball: string | undefined; readonly special: boolean};

/** Passes that are not worth a mention of their own. */
export const PLAIN: readonly (string | undefined)[] = [
  'pass',
  'short pass',
  'lay-off',
  'header',
  'ball in',
  'throw',
  undefined,
];

export const DELIVERY_WORDS = {
  cross: 'cross',
  'cut-back': 'cut-back',
  'through-ball': 'through ball',
  corner: 'corner',
  'free-kick': 'free kick',
  'throw-in': 'throw-in',
} as const;

export function makerOf(event: Shot, groups: readonly Group[], {line}: CommentaryContext): Maker | undefined {
  const {shooter, creator, delivery, penalty, setPiece} = event;
  if (penalty || setPiece || shooter === undefined) return undefined;
  const last = groups.findLast(({receiver}) => receiver === shooter);
  if (last !== undefined) return {player: last.player, ball: last.noun, special: !PLAIN.includes(last.noun)};
  // In a passage of play, the move has the pass that counts.
  if (creator === undefined || (line?.passage?.plays.length ?? 0) > 0) return undefined;
  const ball = delivery === undefined ? undefined : DELIVERY_WORDS[delivery];
  return {player: creator, ball, special: ball !== undefined};
}
