import {Text} from 'ink';
import type {Side} from '../../match/model/side.ts';
import {horizontalBar} from '../layout/blocks.ts';
import {useLook} from '../theme/use-look.ts';

export type StatBarProps = {
  readonly side: Side;
  /** 0 to 1, of the room. */
  readonly share: number;
  /** Columns that the bar fills with blanks. */
  readonly room: number;
};

/** A bar in a side's colour, from the middle of the panel outwards. */
export function StatBar({side, share, room}: StatBarProps) {
  const {blocks, teams} = useLook();
  const {full, part} = horizontalBar(share, room, side === 'home' ? 'left' : 'right', blocks);
  const {color} = teams[side].text;
  const style = color === undefined ? {} : {color};
  const blank = ' '.repeat(Math.max(0, room - full.length - (part === undefined ? 0 : 1)));
  const end = part !== undefined && (
    <Text {...style} {...(part.inverse ? {inverse: true} : {})}>
      {part.character}
    </Text>
  );
  const whole = full !== '' && <Text {...style}>{full}</Text>;
  return side === 'home' ? (
    <>
      {blank}
      {end}
      {whole}
    </>
  ) : (
    <>
      {whole}
      {end}
      {blank}
    </>
  );
}
