import type {Fixture} from '../../match/model/match.ts';
import type {Side} from '../../match/model/side.ts';
import type {MatchState} from '../../match/model/state.ts';
import {shorten, width} from '../layout/measure.ts';
import type {Style} from '../theme/look.ts';
import type {MatchLook} from '../theme/match-look.ts';
import type {TeamStyles} from '../theme/team-styles.ts';
import {type StyledSpan, styled} from './styled-text.tsx';

export type TeamNameOptions = {
  readonly fixture: Fixture;
  readonly state: MatchState;
  readonly side: Side;
  /** The side that has just scored. */
  readonly scoring: Side | undefined;
  /** True where cards stand beside the name. */
  readonly cards: boolean;
  readonly columns: number;
  readonly look: MatchLook;
};

/** A side's name next to the score, and its cards on the far side of it. */
export function teamName({
  fixture,
  state,
  side,
  scoring,
  cards,
  columns,
  look,
}: TeamNameOptions): readonly StyledSpan[] {
  const {colours, glyphs, teams} = look;
  const {name, short} = fixture[side];
  const {yellowCards, redCards} = state.tallies[side];
  const yellow = cards ? cardsShown(yellowCards, glyphs.yellowCard, glyphs.times) : '';
  const red = cards ? cardsShown(redCards, glyphs.redCard, glyphs.times) : '';
  const shown = width(name) + 4 + CARDS <= columns || (!cards && width(name) + 4 <= columns) ? name : short;
  const chip = ` ${shorten(shown.toUpperCase(), Math.max(1, columns - 3))} `;
  const room = ' '.repeat(Math.max(0, columns - width(chip + yellow + red) - 2));
  const flood = floodOf(scoring, teams);
  const coloured = scoring === undefined;
  const drawn = [styled(yellow, coloured ? colours.yellow : flood), styled(red, coloured ? colours.red : flood)];
  const label = styled(chip, {...flood, ...colours.strong, ...(scoring === side ? {} : teams[side].fill)});
  const blank = (text: string) => styled(text, flood);
  return side === 'home'
    ? [blank(room), ...drawn, blank(' '), label, blank(' ')]
    : [blank(' '), label, blank(' '), ...drawn, blank(room)];
}

/** The colour of the side that has just scored, on the whole board. */
export function floodOf(scoring: Side | undefined, teams: TeamStyles): Style {
  return scoring === undefined ? {} : teams[scoring].fill;
}

/** Columns of the most cards that are drawn. */
const CARDS = 5;

/** Few enough to be seen at a glance are drawn, more are counted. */
function cardsShown(count: number, card: string, times: string): string {
  return count > 4 ? `${card}${times}${count}` : card.repeat(count);
}
