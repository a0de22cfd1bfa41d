import {breakdown, type Momentum} from '../../match/momentum.ts';
import {slicesPlayed} from '../../match/slices.ts';
import {THREATS, type ThreatId} from '../../match/threat.ts';
import type {Timeline} from '../../match/timeline.ts';
import {column, heading, type Line, line, paragraph, section, span} from './lines.ts';

/** Slices of the strip that the explanation is about, one a minute of the nominal ninety. */
const SLICES = 90;

const THREAT_IDS = Object.keys(THREATS) as ThreatId[];

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
  const {fixture} = timeline.match;
  const made = breakdown(model, {position, slices: SLICES, slice}).filter(({amount}) => amount >= LEAST);
  const sum = (side: 'home' | 'away') =>
    made.filter(part => part.side === side).reduce((total, {amount}) => total + amount, 0);
  return [
    ...heading('Who is on top now'),
    ...(made.length === 0 ? paragraph('Nothing told lately counts for either side.', columns, {tone: 'faint'}) : []),
    ...(['home', 'away'] as const).map(side =>
      line(
        ' ',
        column(fixture[side].name, 16, side),
        span(sum(side).toFixed(1).padStart(5)),
        span(bar(sum(side), Math.max(0, columns - 26), glyph), side),
      ),
    ),
    ...section(
      'What it is made of',
      made.map(({cue, id, side, amount}) =>
        line(
          column(cue.minute, 8, 'faint', 'right'),
          ' ',
          column(fixture[side].short, 4, side),
          ' ',
          column(THREATS[id].label, Math.min(40, columns - 24)),
          span(amount.toFixed(2).padStart(6)),
        ),
      ),
    ),
    ...heading('How it is counted'),
    ...paragraph(
      'Each event has a weight, in corners, that halves every three minutes; what favours the other side counts for it. The strip shows home minus away, softened so that the greatest storms stay on the screen.',
      columns,
      {tone: 'faint'},
    ),
    ...THREAT_IDS.map(id =>
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

function bar(amount: number, columns: number, glyph: string): string {
  return `  ${glyph.repeat(Math.min(columns, Math.round(amount * 3)))}`;
}
