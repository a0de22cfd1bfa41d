import {Box, Text} from 'ink';
import type {BoardTime} from '../../match/model/clock.ts';
import type {Players} from '../../match/model/line-up.ts';
import type {Fixture} from '../../match/model/match.ts';
import type {PerSide, Side} from '../../match/model/side.ts';
import type {MatchState} from '../../match/model/state.ts';
import {cell, shorten, width} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {useLook} from '../theme/use-look.ts';
import {clockText, phaseName} from './board-text.ts';
import {scorers} from './scorers.ts';

export type ScoreboardProps = {
  readonly fixture: Fixture;
  readonly players: Players;
  readonly state: MatchState;
  readonly board: BoardTime;
  readonly rows: 2 | 3;
  /** The side that has just scored: its name and the score flash. */
  readonly scoring: Side | undefined;
  /** Goals over both legs, where an earlier leg is known. */
  readonly aggregate: PerSide<number> | undefined;
};

/** The middle of the board keeps its width whatever the score and the clock, so that nothing beside it moves. */
const MIDDLE = 17;
/** The same with the aggregate beside the period. */
const WITH_AGGREGATE = 29;

/** Names, score, scorers, cards, clock and period. */
export function Scoreboard({fixture, players, state, board, rows, scoring, aggregate}: ScoreboardProps) {
  const look = useLook();
  const {columns} = useSize();
  const middle = aggregate === undefined || rows < 3 || columns < 60 ? MIDDLE : WITH_AGGREGATE;
  const wing = Math.max(0, Math.floor((columns - middle) / 2));
  const rest = Math.max(0, columns - wing - middle);
  const {dash, separator} = look.glyphs;
  const sum =
    aggregate === undefined || middle === MIDDLE ? '' : ` ${separator} agg ${aggregate.home} ${dash} ${aggregate.away}`;
  const homeScorers = cell(scorers(state, players, 'home', wing - 3), wing - 2, 'right');
  const awayScorers = cell(scorers(state, players, 'away', rest - 3), rest - 2);
  const phase = cell(phaseName(state, board) + sum, middle, 'centre');
  const clock = cell(clockText(state, board, look.glyphs.dash), middle, 'centre');
  return (
    <Box flexDirection="column">
      <Text wrap="truncate">
        <Name side="home" {...{fixture, scoring}} columns={wing} />
        <Score {...{state, scoring}} columns={middle} />
        <Name side="away" {...{fixture, scoring}} columns={rest} />
      </Text>
      <Text wrap="truncate">
        {`${homeScorers}  `}
        <Text {...look.colours.strong}>{clock}</Text>
        {`  ${awayScorers}`}
      </Text>
      {rows === 3 && (
        <Text wrap="truncate">
          <Cards {...{state}} side="home" columns={wing} />
          <Text {...look.colours.faint}>{phase}</Text>
          <Cards {...{state}} side="away" columns={rest} />
        </Text>
      )}
    </Box>
  );
}

type NameProps = Pick<ScoreboardProps, 'fixture' | 'scoring'> & {readonly side: Side; readonly columns: number};

function Name({fixture, scoring, side, columns}: NameProps) {
  const look = useLook();
  const {name, short} = fixture[side];
  const long = name.toUpperCase();
  const shown = width(long) + 4 <= columns ? long : short.toUpperCase();
  const chip = ` ${shorten(shown, Math.max(1, columns - 3))} `;
  const room = ' '.repeat(Math.max(0, columns - width(chip) - 1));
  return (
    <Text>
      {side === 'home' ? room : ' '}
      <Text {...look.colours.strong} {...look.teams[side].fill} underline={scoring === side}>
        {chip}
      </Text>
      {side === 'home' ? ' ' : room}
    </Text>
  );
}

type ScoreProps = Pick<ScoreboardProps, 'state' | 'scoring'> & {readonly columns: number};

function Score({state, scoring, columns}: ScoreProps) {
  const look = useLook();
  const {home, away} = state.score;
  const text = `  ${String(home).padStart(2)} ${look.glyphs.dash} ${String(away).padEnd(2)}  `;
  const shown = cell(text, columns, 'centre');
  if (scoring === undefined) return <Text {...look.colours.strong}>{shown}</Text>;
  const margin = shown.length - shown.trimStart().length - 2;
  const lead = shown.slice(0, margin);
  const chip = shown.slice(margin, shown.trimEnd().length + 2);
  return (
    <Text {...look.colours.strong}>
      {lead}
      <Text {...look.teams[scoring].fill}>{chip}</Text>
      {shown.slice(margin + chip.length)}
    </Text>
  );
}

type CardsProps = Pick<ScoreboardProps, 'state'> & {readonly side: Side; readonly columns: number};

function Cards({state, side, columns}: CardsProps) {
  const look = useLook();
  const {yellowCards, redCards} = state.tallies[side];
  const yellow = cards(yellowCards, look.glyphs.yellowCard, look.glyphs.times);
  const red = cards(redCards, look.glyphs.redCard, look.glyphs.times);
  const room = ' '.repeat(Math.max(0, columns - 2 - width(yellow) - width(red)));
  return (
    <Text>
      {side === 'home' ? room : '  '}
      <Text {...look.colours.yellow}>{yellow}</Text>
      <Text {...look.colours.red}>{red}</Text>
      {side === 'home' ? '  ' : room}
    </Text>
  );
}

/** Few enough to be seen at a glance are drawn, more are counted. */
function cards(count: number, card: string, times: string): string {
  return count > 4 ? `${card}${times}${count}` : card.repeat(count);
}
