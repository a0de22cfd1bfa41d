import type {Side} from '../../match/model/side.ts';
import {horizontalBar} from '../layout/blocks.ts';
import type {MatchLook} from '../theme/match-look.ts';
import {type StyledSpan, styled} from './styled-text.tsx';

export type StatBarOptions = {
  readonly side: Side;
  /** 0 to 1, of the room. */
  readonly share: number;
  /** Columns that the bar fills with blanks. */
  readonly room: number;
  readonly look: MatchLook;
};

/** A bar in a side's colour, from the middle of the panel outwards. */
export function statBar({side, share, room, look}: StatBarOptions): readonly StyledSpan[] {
  const {full, part} = horizontalBar(share, room, side === 'home' ? 'left' : 'right', look.blocks);
  const {color} = look.teams[side].text;
  const style = color === undefined ? {} : {color};
  const blank = styled(' '.repeat(Math.max(0, room - full.length - (part === undefined ? 0 : 1))));
  const end = part === undefined ? [] : [styled(part.character, part.inverse ? {...style, inverse: true} : style)];
  const whole = styled(full, style);
  return side === 'home' ? [blank, ...end, whole] : [whole, ...end, blank];
}
