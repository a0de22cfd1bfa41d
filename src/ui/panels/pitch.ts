import type {PlayerStatus} from '../../match/line-up.ts';
import {SIDES, type Side} from '../../match/side.ts';
import type {MatchState} from '../../match/state.ts';
import type {Timeline} from '../../match/timeline.ts';
import type {Glyphs} from '../glyphs.ts';
import {shorten, width} from '../measure.ts';
import {marksOf} from './line-ups.ts';
import {type Line, lineWidth, type Span, span} from './lines.ts';

/** Rows between the lines of the pitch: five places for a line of up to five players, one row apart. */
const HEIGHT = 11;

type Placed = {readonly x: number; readonly y: number; readonly spans: readonly Span[]};

/**
 * Both sides on one pitch, in their formations: the home side attacks to the right, the away side to the left, and each line
 * is listed from its right to its left, so that who meets whom stands face to face. Undefined without both formations.
 */
export function pitchLines(
  timeline: Timeline,
  state: MatchState,
  columns: number,
  glyphs: Glyphs,
): readonly Line[] | undefined {
  const placed: Placed[] = [];
  for (const side of SIDES) {
    const rows = formationRows(timeline, state, side);
    if (rows === undefined) return undefined;
    placed.push(...placeSide(timeline, rows, side, columns, glyphs));
  }
  const middle = Math.floor(columns / 2);
  const edge = (left: string, join: string, right: string) => {
    const line = (length: number) => glyphs.rule.repeat(length);
    return [span(` ${left}${line(middle - 2)}${join}${line(columns - middle - 3)}${right} `, 'faint')];
  };
  const body = Array.from({length: HEIGHT}, (_, y) =>
    rowOf(
      placed.filter(player => player.y === y),
      columns,
      middle,
      glyphs,
    ),
  );
  return [
    edge(glyphs.topLeft, glyphs.wallTop, glyphs.topRight),
    ...body,
    edge(glyphs.footLeft, glyphs.wallFoot, glyphs.footRight),
  ];
}

/** The goalkeeper and then each line from the back, as they stand now; undefined where the file gives no formation. */
function formationRows(
  {match}: Timeline,
  state: MatchState,
  side: Side,
): readonly (readonly PlayerStatus[])[] | undefined {
  const counts = match.fixture[side].formation?.split('-').map(Number);
  const bySlot = new Map<number, PlayerStatus>();
  for (const status of state.lineUps[side].values()) {
    if (status.place === 'pitch' && status.slot !== undefined) bySlot.set(status.slot, status);
  }
  if (counts === undefined || counts.reduce((sum, count) => sum + count, 1) !== 11 || bySlot.size === 0)
    return undefined;
  let slot = 0;
  return [1, ...counts].map(count =>
    Array.from({length: count}, () => bySlot.get(slot++)).filter(status => status !== undefined),
  );
}

function placeSide(
  timeline: Timeline,
  rows: readonly (readonly PlayerStatus[])[],
  side: Side,
  columns: number,
  glyphs: Glyphs,
): readonly Placed[] {
  const half = (columns - 4) / 2;
  const room = Math.floor(half / rows.length);
  return rows.flatMap((players, depth) =>
    players.map((status, n) => {
      const spans = playerSpans(timeline, status, side, room, glyphs);
      const forward = ((depth + 0.5) / rows.length) * half;
      const centre = side === 'home' ? 2 + forward : columns - 2 - forward;
      // Facing right, a player's right hand is below; facing left, above.
      const across = side === 'home' ? players.length - 1 - n : n;
      const x = Math.round(centre - lineWidth(spans) / 2);
      return {x: Math.max(2, Math.min(columns - 2 - lineWidth(spans), x)), y: rowFor(across, players.length), spans};
    }),
  );
}

/** Evenly over the height of the pitch. */
function rowFor(place: number, count: number): number {
  return Math.floor(((place + 0.5) / count) * HEIGHT);
}

function playerSpans(
  timeline: Timeline,
  status: PlayerStatus,
  side: Side,
  room: number,
  glyphs: Glyphs,
): readonly Span[] {
  const {player, cameOn} = status;
  const marks = [
    ...(cameOn === undefined ? [] : [span(` ${glyphs.substitution}`, 'accent')]),
    ...marksOf(timeline, status, side, glyphs),
  ];
  const number = player.number === undefined ? '' : `${player.number} `;
  const name = shorten(player.short ?? player.name, Math.max(3, room - width(number) - lineWidth(marks)));
  return [span(number, 'faint'), span(name, side), ...marks];
}

function rowOf(players: readonly Placed[], columns: number, middle: number, glyphs: Glyphs): Line {
  const spans: Span[] = [span(` ${glyphs.wall}`, 'faint')];
  let x = 2;
  const fill = (to: number) => {
    if (to <= x) return;
    const line = x <= middle && middle < to;
    spans.push(
      span(
        line ? `${' '.repeat(middle - x)}${glyphs.wall}${' '.repeat(to - middle - 1)}` : ' '.repeat(to - x),
        'faint',
      ),
    );
    x = to;
  };
  for (const player of players.toSorted((a, b) => a.x - b.x)) {
    // Names that would run into each other stand one column apart instead.
    fill(Math.max(player.x, x + (x > 2 ? 1 : 0)));
    spans.push(...player.spans);
    x += lineWidth(player.spans);
  }
  fill(columns - 2);
  return [...spans, span(`${glyphs.wall} `, 'faint')];
}
