import {Text} from 'ink';
import type {Fixture} from '../../match/model/match.ts';
import type {Side} from '../../match/model/side.ts';
import type {MatchState} from '../../match/model/state.ts';
import {shorten, width} from '../layout/measure.ts';
import {useLook} from '../theme/use-look.ts';

export type TeamNameProps = {
  readonly fixture: Fixture;
  readonly state: MatchState;
  readonly side: Side;
  /** The side that has just scored. */
  readonly scoring: Side | undefined;
  /** True where cards stand beside the name. */
  readonly cards: boolean;
  readonly columns: number;
};

/** A side's name next to the score, and its cards on the far side of it. */
export function TeamName({fixture, state, side, scoring, cards, columns}: TeamNameProps) {
  const {colours, glyphs, teams} = useLook();
  const {name, short} = fixture[side];
  const {yellowCards, redCards} = state.tallies[side];
  const yellow = cards ? cardsShown(yellowCards, glyphs.yellowCard, glyphs.times) : '';
  const red = cards ? cardsShown(redCards, glyphs.redCard, glyphs.times) : '';
  const shown = width(name) + 4 + CARDS <= columns || (!cards && width(name) + 4 <= columns) ? name : short;
  const chip = ` ${shorten(shown.toUpperCase(), Math.max(1, columns - 3))} `;
  const room = ' '.repeat(Math.max(0, columns - width(chip + yellow + red) - 2));
  const coloured = scoring === undefined;
  const drawn = (
    <>
      <Text {...(coloured ? colours.yellow : {})}>{yellow}</Text>
      <Text {...(coloured ? colours.red : {})}>{red}</Text>
    </>
  );
  const label = (
    <Text {...colours.strong} {...(scoring === side ? {} : teams[side].fill)}>
      {chip}
    </Text>
  );
  return side === 'home' ? (
    <Text>
      {room}
      {drawn} {label}{' '}
    </Text>
  ) : (
    <Text>
      {' '}
      {label} {drawn}
      {room}
    </Text>
  );
}

/** Columns of the most cards that are drawn. */
const CARDS = 5;

/** Few enough to be seen at a glance are drawn, more are counted. */
function cardsShown(count: number, card: string, times: string): string {
  return count > 4 ? `${card}${times}${count}` : card.repeat(count);
}
