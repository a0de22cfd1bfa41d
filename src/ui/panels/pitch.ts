import type {PlayerStatus} from '../../match/model/line-up.ts';
import type {Side} from '../../match/model/side.ts';
import type {MatchState} from '../../match/model/state.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {shorten, width} from '../layout/measure.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {cutTo, type Line, lineWidth, type Span, span} from './lines.ts';
import {marksOf} from './player-marks.ts';

/** Rows between the lines of the pitch: five places for a line of up to five players, one row apart. */
const HEIGHT = 11;

type Placed = {readonly x: number; readonly spans: readonly Span[]};

/** What all of a pitch is drawn from. */
type Pitch = {
  readonly timeline: Timeline;
  readonly state: MatchState;
  readonly columns: number;
  /** The column of the halfway line. */
  readonly middle: number;
  readonly glyphs: Glyphs;
};

/** Where a player stands: the row, and the column that the name is centred on. */
type Standing = {readonly status: PlayerStatus; readonly y: number; readonly centre: number};

/**
 * Both sides on one pitch, in their formations: the home side attacks to the right, the away side to the left, and each line
 * is listed from its right to its left, so that who meets whom stands face to face. Undefined unless both formations are known.
 */
export function pitchLines(
  timeline: Timeline,
  state: MatchState,
  columns: number,
  glyphs: Glyphs,
): readonly Line[] | undefined {
  const pitch: Pitch = {timeline, state, columns, middle: Math.floor(columns / 2), glyphs};
  const home = standings(pitch, 'home');
  const away = standings(pitch, 'away');
  if (home === undefined || away === undefined) return undefined;
  const edge = (left: string, join: string, right: string) => {
    const line = (length: number) => glyphs.rule.repeat(length);
    return [span(` ${left}${line(pitch.middle - 2)}${join}${line(columns - pitch.middle - 3)}${right} `, 'faint')];
  };
  const body = Array.from({length: HEIGHT}, (_, y) =>
    rowOf([...placedIn(pitch, 'home', y, home), ...placedIn(pitch, 'away', y, away)], pitch),
  );
  return [
    edge(glyphs.topLeft, glyphs.wallTop, glyphs.topRight),
    ...body,
    edge(glyphs.footLeft, glyphs.wallFoot, glyphs.footRight),
  ];
}

/** Where a side's players stand now; undefined if its formation has no place for one of them. A sending-off leaves a gap. */
function standings({state, columns}: Pitch, side: Side): readonly Standing[] | undefined {
  const counts = state.formations[side]?.split('-').map(Number);
  const bySlot = new Map<number, PlayerStatus>();
  for (const status of state.lineUps[side].values()) {
    if (status.place !== 'pitch') continue;
    // A player without a place would be missing; a list shows all.
    if (status.slot === undefined) return undefined;
    bySlot.set(status.slot, status);
  }
  const places = 1 + (counts ?? []).reduce((sum, count) => sum + count, 0);
  if (counts === undefined || places > 11 || bySlot.size === 0) return undefined;
  if ([...bySlot.keys()].some(slot => !(slot < places))) return undefined;
  const half = (columns - 4) / 2;
  const lines = [1, ...counts];
  let slot = 0;
  return lines.flatMap((count, depth) => {
    const forward = ((depth + 0.5) / lines.length) * half;
    return Array.from({length: count}, (_, n) => {
      const status = bySlot.get(slot++);
      // Facing right, a player's right hand is below; facing left, above.
      const y = rowFor(side === 'home' ? count - 1 - n : n, count);
      return status === undefined ? [] : [{status, y, centre: side === 'home' ? 2 + forward : columns - 2 - forward}];
    }).flat();
  });
}

/** Evenly over the height of the pitch. */
function rowFor(place: number, count: number): number {
  return Math.floor(((place + 0.5) / count) * HEIGHT);
}

/** The players of a side in one row: neighbours share the room between them, and a side stays in its own half. */
function placedIn(pitch: Pitch, side: Side, y: number, team: readonly Standing[]): readonly Placed[] {
  const {columns, middle} = pitch;
  const [from, to] = side === 'home' ? [3, middle - 1] : [middle + 2, columns - 3];
  const row = team
    .filter(standing => standing.y === y)
    .sort((a, b) => a.centre - b.centre)
    .map(({status, centre}) => {
      const half = lineWidth(playerSpans(pitch, status, side, columns)) / 2;
      return {status, centre, left: centre - half, right: centre + half};
    });
  return row.map(({status, centre}, n) => {
    const between = (a: number, b: number) => Math.round((row[a]!.right + row[b]!.left) / 2);
    const left = n === 0 ? from : between(n - 1, n);
    const right = n === row.length - 1 ? to : between(n, n + 1) - 1;
    const spans = playerSpans(pitch, status, side, right - left);
    const x = Math.round(centre - lineWidth(spans) / 2);
    return {x: Math.max(left, Math.min(right - lineWidth(spans), x)), spans};
  });
}

/** A player in at most so many columns: where it is narrow the number goes first, and then the end of the name. */
function playerSpans({timeline, glyphs}: Pitch, status: PlayerStatus, side: Side, room: number): Line {
  const {player, cameOn} = status;
  const marks = [
    ...(cameOn === undefined ? [] : [span(` ${glyphs.substitution}`, 'accent')]),
    ...marksOf(timeline, status, side, glyphs),
  ];
  const name = player.short ?? player.name;
  const left = room - lineWidth(marks);
  const number = player.number === undefined ? '' : `${player.number} `;
  const shown = width(number) + Math.min(width(name), 8) <= left ? number : '';
  return cutTo([span(shown, 'faint'), span(shorten(name, Math.max(3, left - width(shown))), side), ...marks], room);
}

function rowOf(players: readonly Placed[], {columns, middle, glyphs}: Pitch): Line {
  const spans: Span[] = [span(` ${glyphs.wall}`, 'faint')];
  let x = 2;
  const fill = (to: number) => {
    const halfway = x <= middle && middle < to;
    const blank = (length: number) => ' '.repeat(Math.max(0, length));
    spans.push(span(halfway ? `${blank(middle - x)}${glyphs.wall}${blank(to - middle - 1)}` : blank(to - x), 'faint'));
    x = to;
  };
  for (const player of players) {
    fill(player.x);
    spans.push(...player.spans);
    x += lineWidth(player.spans);
  }
  fill(columns - 2);
  return [...spans, span(`${glyphs.wall} `, 'faint')];
}
