import {SIDES, type Side} from '../../match/model/side.ts';
import type {MatchState} from '../../match/model/state.ts';
import {boardAt} from '../../match/model/timeline.ts';
import {type Day, instantAt, type PlacedMatch} from '../../matchday/day.ts';
import {minuteNow} from '../../matchday/minute-now.ts';
import {scorerList} from '../../matchday/scorer-list.ts';
import {formatTimeOfDay} from '../../matchday/time-of-day.ts';
import {cell, width} from '../layout/measure.ts';
import {BLANK, column, type Line, line, lineWidth, span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {scorerLines} from './scorer-lines.ts';

export type MatchRowsOptions = {
  readonly day: Day;
  readonly states: readonly MatchState[];
  /** Shorter names of teams, for where the whole ones have no room. */
  readonly names: ReadonlyMap<string, string>;
  readonly position: number;
  /** The place of the match that the cursor is on. */
  readonly chosen: number;
  /** The match whose goal flashes. */
  readonly lit: number | undefined;
  readonly columns: number;
  readonly rows: number;
  readonly glyphs: Glyphs;
};

/** Columns of the cursor and the minute. */
const LEAD = 7;
/** The cursor, the minute and a blank. */
const LEAD_SPANS = 3;
const SCORE = 7;
/** Rows of a match at most: its score, and two of scorers. */
const MOST = 3;

/** The matches with their scores, and as many rows of scorers as there is room for. Where not all fit, those around the chosen one. */
export function matchRows(options: MatchRowsOptions): readonly Line[] {
  const {day, chosen, rows} = options;
  const each = Math.max(1, Math.min(MOST, Math.floor(rows / day.matches.length)));
  const shown = Math.max(1, Math.floor(rows / each));
  const first = Math.max(0, Math.min(chosen - Math.floor(shown / 2), day.matches.length - shown));
  const lines = day.matches.slice(first, first + shown).flatMap((match, n) => rowsOf(match, first + n, each, options));
  return each > 1 ? lines : [...lines, ...chosenScorers(rows - lines.length, options)];
}

/** Where the matches have no room for scorers, the score and the scorers of the chosen one, below all of them. */
function chosenScorers(rows: number, options: MatchRowsOptions): readonly Line[] {
  const {day, chosen} = options;
  const match = day.matches[chosen];
  if (match === undefined) return [];
  const lines = scorerRows(match, chosen, rows - 2, options).filter(each => each.some(({text}) => text.trim() !== ''));
  if (lines.length === 0) return [];
  const names = scoreRow(match, chosen, wingOf(options), options).slice(LEAD_SPANS);
  return [BLANK, [span(' '.repeat(LEAD)), ...names], ...lines];
}

function rowsOf(match: PlacedMatch, index: number, count: number, options: MatchRowsOptions): readonly Line[] {
  return [scoreRow(match, index, wingOf(options), options), ...scorerRows(match, index, count - 1, options)];
}

/** Columns on either side of the score. */
function wingOf({columns}: MatchRowsOptions): number {
  return Math.max(3, Math.floor((columns - LEAD - SCORE - 1) / 2));
}

function scorerRows(match: PlacedMatch, index: number, count: number, options: MatchRowsOptions): readonly Line[] {
  if (count < 1) return [];
  // On the left there is room below the minute, too.
  const rooms = {home: LEAD - 1 + wingOf(options), away: wingOf(options)};
  const state = options.states[index]!;
  const [home, away] = SIDES.map(side =>
    scorerLines(scorerList(match.timeline, state, side), rooms[side], count, options.glyphs),
  );
  return Array.from({length: count}, (_, n): Line => {
    const [ours, theirs] = [home![n] ?? BLANK, away![n] ?? BLANK];
    const gap = ' '.repeat(1 + rooms.home - lineWidth(ours));
    return [span(gap), ...ours, span(' '.repeat(SCORE)), ...theirs];
  });
}

function scoreRow(match: PlacedMatch, index: number, wing: number, options: MatchRowsOptions): Line {
  const {day, states, position, chosen, lit, glyphs} = options;
  const {timeline} = match;
  const state = states[index]!;
  const minute = minuteNow(state, boardAt(timeline, position)) ?? formatTimeOfDay(instantAt(day, match.kickOff));
  const stated = state.status?.score;
  const begun = state.phase !== 'before' || stated !== undefined;
  const {home, away} = stated ?? state.score;
  const score = begun ? `${String(home).padStart(2)} ${glyphs.dash} ${String(away).padEnd(2)}` : '   v   ';
  const flashes = index === lit;
  const strong = flashes ? 'lit' : index === chosen ? 'title' : begun && state.phase !== 'over' ? 'strong' : 'plain';
  const name = (side: Side) => nameFor(timeline.match.fixture[side], options.names, wing);
  return line(
    span(index === chosen ? glyphs.cursor : ' ', 'title'),
    column(minute, LEAD - 2, state.phase === 'playing' ? 'accent' : 'faint', 'right'),
    ' ',
    span(cell(name('home'), wing, 'right'), strong),
    span(cell(score, SCORE, 'centre'), flashes ? 'lit' : 'strong'),
    span(cell(name('away'), wing), strong),
  );
}

type Named = {readonly name: string; readonly short: string};

/** The longest form of a name that fits. */
function nameFor({name, short}: Named, names: ReadonlyMap<string, string>, columns: number): string {
  return [name, names.get(name) ?? name].find(each => width(each) <= columns) ?? short;
}
