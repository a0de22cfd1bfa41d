import {Box} from 'ink';
import type {BoardTime} from '../../match/model/clock.ts';
import type {Players} from '../../match/model/line-up.ts';
import type {Fixture} from '../../match/model/match.ts';
import type {PerSide, Side} from '../../match/model/side.ts';
import {hasScore, type MatchState} from '../../match/model/state.ts';
import type {ScoreboardRows} from '../layout/layout.ts';
import {cell} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {useLook} from '../theme/use-look.ts';
import {BIG_COLUMNS, bigScore} from './big-score.ts';
import {clockText, phaseName} from './board-text.ts';
import {scorers} from './scorers.ts';
import {StyledText, styled} from './styled-text.tsx';
import {floodOf, teamName} from './team-name.ts';

export type ScoreboardProps = {
  readonly fixture: Fixture;
  readonly players: Players;
  readonly state: MatchState;
  readonly board: BoardTime;
  readonly rows: ScoreboardRows;
  /** The side that has just scored: the whole board takes its colour. */
  readonly scoring: Side | undefined;
  /** Goals over both legs, where an earlier leg is known. */
  readonly aggregate: PerSide<number> | undefined;
  /** What takes the place of the aggregate while the match is live: `LIVE`, `45 s behind`. */
  readonly live: string | undefined;
};

/** Columns of each row's middle. They are the same whatever it shows, so that nothing beside it moves. */
const SCORE = 17;
/** Blanks on either side of a large score. */
const MARGIN = 1;
const PERIOD = 17;
const PERIOD_AND_AGGREGATE = 31;
const CLOCK = 15;

/** Names, score, scorers, cards, clock, period and aggregate. */
export function Scoreboard(props: ScoreboardProps) {
  const {fixture, players, state, rows, scoring} = props;
  const look = useLook();
  const {glyphs, colours, blocks} = look;
  const {columns} = useSize();
  const big = rows === 4;
  const shown = hasScore(state) ? state.score : undefined;
  const digits = big ? bigScore(shown, blocks) : [plainScore(shown, glyphs.dash)];
  const middle = big ? BIG_COLUMNS + 2 * MARGIN : SCORE;
  const below = belowScore(props, columns, glyphs);
  const rooms = [middle, ...(rows > 2 ? [below.length] : [])].map(used => wing(columns, used, 'home') - 3);
  const lines = {home: scorers(state, players, 'home', rooms), away: scorers(state, players, 'away', rooms)};
  const flood = floodOf(scoring, look.teams);
  const strong = {...flood, ...colours.strong};
  const faint = scoring === undefined ? colours.faint : flood;
  const names = (side: Side) =>
    teamName({fixture, state, side, scoring, cards: rows > 2, columns: wing(columns, middle, side), look});
  const list = (side: Side, line: number, used: number) => {
    const room = Math.max(0, wing(columns, used, side) - 2);
    const text = lines[side][line] ?? '';
    return styled(side === 'home' ? `${cell(text, room, 'right')}  ` : `  ${cell(text, room)}`, flood);
  };
  const score = (line: number) => styled(cell(digits[line] ?? '', middle, 'centre'), strong);
  const blank = (side: Side) => styled(cell('', wing(columns, middle, side)), flood);
  const clock = styled(cell(clockText(state, props.board, glyphs.dash), middle, 'centre'), strong);
  return (
    <Box flexDirection="column">
      {big && <StyledText spans={[blank('home'), score(0), blank('away')]} />}
      <StyledText spans={[...names('home'), score(big ? 1 : 0), ...names('away')]} />
      <StyledText spans={[list('home', 0, middle), big ? score(2) : clock, list('away', 0, middle)]} />
      {rows > 2 && (
        <StyledText
          spans={[
            list('home', 1, below.length),
            styled(below.before, faint),
            styled(below.clock, strong),
            styled(below.after, faint),
            list('away', 1, below.length),
          ]}
        />
      )}
    </Box>
  );
}

/** Columns beside a row's middle. */
function wing(columns: number, middle: number, side: Side): number {
  const home = Math.max(0, Math.floor((columns - middle) / 2));
  return side === 'home' ? home : Math.max(0, columns - middle - home);
}

function plainScore(score: PerSide<number> | undefined, dash: string): string {
  if (score === undefined) return 'v';
  const {home, away} = score;
  return `${String(home).padStart(2)} ${dash} ${String(away).padEnd(2)}`;
}

/** The row below the scorers: period and aggregate, and under large digits the clock between them. */
function belowScore(
  {state, board, aggregate, live, rows}: ScoreboardProps,
  columns: number,
  {dash, separator}: {readonly dash: string; readonly separator: string},
) {
  const period = phaseName(state, board);
  const sum =
    live !== undefined ? live : aggregate === undefined ? '' : `agg ${aggregate.home} ${dash} ${aggregate.away}`;
  if (rows === 4) {
    const running = clockText(state, board, dash);
    // `full-time` says what the clock's `FT` says.
    const stopped = running === 'FT' || running === 'HT';
    const before = cell(stopped ? '' : period, PERIOD + 1, 'right');
    const clock = cell(stopped ? period : running, CLOCK, 'centre');
    const after = cell(sum, PERIOD + 1);
    return {before, clock, after, length: 2 * PERIOD + 2 + CLOCK};
  }
  const both = sum !== '' && columns >= 60;
  const length = both ? PERIOD_AND_AGGREGATE : PERIOD;
  return {
    before: cell(both ? `${period} ${separator} ${sum}` : period, length, 'centre'),
    clock: '',
    after: '',
    length,
  };
}
