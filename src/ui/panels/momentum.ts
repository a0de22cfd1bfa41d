import {breakdown, type Contribution, type Momentum} from '../../match/analysis/momentum.ts';
import {THREATS, type ThreatId} from '../../match/analysis/threat.ts';
import {slicesPlayed} from '../../match/analysis/time-buckets.ts';
import {SIDES, type Side} from '../../match/model/side.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {width} from '../layout/measure.ts';
import {column, heading, type Line, line, paragraph, section, span} from './lines.ts';

/** Slices of the strip that the explanation is about, one a minute of the nominal ninety. */
const SLICES = 90;

const THREAT_IDS = Object.keys(THREATS) as ThreatId[];

/** What is said besides where the data has places. */
const MOVES =
  ' Passes that arrive and carries count for what they add to the expected threat of the ball: how likely a goal is from there. The idea is Karun Singh’s (2018), the model is our own.';

/** Columns of the longest name of a team that is shown whole, in a narrow panel and in a wide one. */
const NAME = {narrow: 15, wide: 25};

/** What has faded to less than this is not worth a line. */
const LEAST = 0.05;

/** What the strip over the timeline bar says just now, and what it is made of. */
export function momentumLines(
  timeline: Timeline,
  model: Momentum,
  position: number,
  columns: number,
  glyph: string,
): readonly Line[] {
  const slice = slicesPlayed(timeline, {position, slices: SLICES}).length - 1;
  const {fixture, places} = timeline.match;
  const moves = places === 'all';
  const made = breakdown(model, {position, slices: SLICES, slice}).filter(
    // A pass is little by itself, and much with others.
    ({id, amount}) => amount >= (id === 'move' ? LEAST / 10 : LEAST),
  );
  const sum = (side: 'home' | 'away') =>
    made.filter(part => part.side === side).reduce((total, {amount}) => total + amount, 0);
  const parts = [
    ...SIDES.flatMap(side => movesOf(made, side)),
    ...made.filter(({id}) => id !== 'move').map(partOf),
  ].sort((a, b) => b.amount - a.amount);
  const longest = Math.max(...SIDES.map(side => width(fixture[side].name)));
  const whole = longest <= (columns < 60 ? NAME.narrow : NAME.wide);
  const label = Math.max(NAME.narrow, whole ? longest : 0) + 1;
  return [
    ...heading('Who is on top now'),
    ...(made.length === 0 ? paragraph('No recent events favour either side.', columns, {tone: 'faint'}) : []),
    ...(['home', 'away'] as const).map(side =>
      line(
        ' ',
        column(whole ? fixture[side].name : fixture[side].short, label, side),
        span(sum(side).toFixed(2).padStart(6)),
        span(bar(sum(side), Math.max(0, columns - label - 11), glyph), side),
      ),
    ),
    ...section(
      'What it is based on',
      parts.map(({minute, side, label, amount}) =>
        line(
          column(minute, 8, 'faint', 'right'),
          ' ',
          column(fixture[side].short, 4, side),
          ' ',
          column(label, Math.min(40, columns - 24)),
          span(amount.toFixed(2).padStart(6)),
        ),
      ),
    ),
    ...heading('How it is calculated'),
    ...paragraph(
      `Each event has a weight, measured in corners, which halves every three minutes. An event that favours the opponent counts for the opponent. The strip shows home minus away, compressed so that the highest values fit on the screen.${moves ? MOVES : ''}`,
      columns,
      {tone: 'faint'},
    ),
    ...THREAT_IDS.filter(id => moves || id !== 'move').map(id =>
      line(
        ' ',
        column(
          id === 'spell-minute' ? `${THREATS[id].label}, each minute` : THREATS[id].label,
          Math.min(40, columns - 12),
          'faint',
        ),
        span(THREATS[id].weight.toFixed(2).padStart(6), 'faint'),
      ),
    ),
  ];
}

type Part = {readonly minute: string; readonly side: Side; readonly label: string; readonly amount: number};

function partOf({cue, id, side, amount}: Contribution): Part {
  return {minute: cue.minute, side, label: THREATS[id].label, amount};
}

/** A side's passes and carries as one line: there are many, and none is worth one of its own. */
function movesOf(made: readonly Contribution[], side: Side): readonly Part[] {
  const moves = made.filter(part => part.id === 'move' && part.side === side);
  if (moves.length === 0) return [];
  const amount = moves.reduce((sum, part) => sum + part.amount, 0);
  const label = `${moves.length} ${moves.length === 1 ? 'pass or carry' : 'passes and carries'} forward`;
  return [{minute: '', side, label, amount}];
}

function bar(amount: number, columns: number, glyph: string): string {
  return `  ${glyph.repeat(Math.min(columns, Math.round(amount * 3)))}`;
}
