import {type PlayerStatus, shortName} from '../../match/model/line-up.ts';
import type {Side} from '../../match/model/side.ts';
import type {MatchState} from '../../match/model/state.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {overlay, type Piece} from './canvas.ts';
import {field} from './field.ts';
import {cutTo, type Line, lineWidth, span} from './lines.ts';
import type {PanelSize} from './panel-size.ts';
import {marksOf} from './player-marks.ts';

/** Rows between the lines of the pitch: five places for a line of up to five players, one row apart. */
const HEIGHT = 11;

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
  {glyphs, blocks}: PanelSize['look'],
): readonly Line[] | undefined {
  const pitch: Pitch = {timeline, state, columns, middle: Math.floor(columns / 2), glyphs};
  const home = standings(pitch, 'home');
  const away = standings(pitch, 'away');
  if (home === undefined || away === undefined) return undefined;
  const rowsOf = (numbers: boolean) =>
    Array.from({length: HEIGHT}, (_, y) => [
      placedIn(pitch, 'home', y, home, numbers),
      placedIn(pitch, 'away', y, away, numbers),
    ]);
  const numbered = rowsOf(true);
  // Numbers for all or for none: one without looks like a mistake.
  const rows = numbered.flat().every(({whole}) => whole) ? numbered : rowsOf(false);
  const drawn = field(columns - 2, HEIGHT + 2, blocks === 'ascii').canvas.lines();
  return drawn.map((line, row) =>
    overlay(
      [span(' '), ...line],
      (rows[row - 1] ?? []).flatMap(({pieces}) => pieces),
    ),
  );
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

/** The players of a side in one row, and whether all of them have room. */
type Row = {readonly whole: boolean; readonly pieces: readonly Piece[]};

/** The players of a side in one row: each where it stands, moved as far as its neighbours and its own half ask for. */
function placedIn(pitch: Pitch, side: Side, y: number, team: readonly Standing[], numbers: boolean): Row {
  const {columns, middle} = pitch;
  const [from, to] = side === 'home' ? [2, middle] : [middle + 1, columns - 2];
  const row = team.filter(standing => standing.y === y).sort((a, b) => a.centre - b.centre);
  const labels = row.map(({status}) => [span(' '), ...playerSpans(pitch, status, side, numbers), span(' ')]);
  const xs: number[] = [];
  for (const [n, {centre}] of row.entries()) {
    const free = n === 0 ? from : xs[n - 1]! + lineWidth(labels[n - 1]!);
    xs.push(Math.max(free, Math.round(centre - lineWidth(labels[n]!) / 2)));
  }
  let end = to;
  for (let n = row.length - 1; n >= 0; n -= 1) {
    xs[n] = Math.min(xs[n]!, end - lineWidth(labels[n]!));
    end = xs[n]!;
  }
  if (row.length === 0 || xs[0]! >= from) {
    return {whole: true, pieces: labels.map((spans, n) => ({x: xs[n]!, spans}))};
  }
  const share = Math.floor((to - from) / row.length);
  return {
    whole: false,
    pieces: labels.map((spans, n) => ({x: from + n * share, spans: [...cutTo(spans, share - 1), span(' ')]})),
  };
}

/** A player's number and name, with the marks for what has happened to the player. */
function playerSpans({timeline, glyphs}: Pitch, status: PlayerStatus, side: Side, numbers: boolean): Line {
  const {player, cameOn} = status;
  return [
    span(numbers && player.number !== undefined ? `${player.number} ` : '', 'faint'),
    span(shortName(timeline.players, player.id), side),
    ...(cameOn === undefined ? [] : [span(` ${glyphs.substitution}`, 'accent')]),
    ...marksOf(timeline, status, side, glyphs),
  ];
}
