import type {Scorer} from '../../matchday/scorer-list.ts';
import {type Line, lineWidth, span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';

/**
 * Scorers over at most `rows` lines of `columns`: all of them by name, or as many as there is room for and how many more there
 * are. Where not even one name has room, the minutes alone: a minute is never cut.
 */
export function scorerLines(
  scorers: readonly Scorer[],
  columns: number,
  rows: number,
  {redCard}: Pick<Glyphs, 'redCard'>,
): readonly Line[] {
  const of = (what: 'text' | 'minutes', gap: string) =>
    packed(
      scorers.map(scorer => pieceOf(scorer.kind, scorer[what], redCard)),
      {columns, rows, gap},
    );
  return of('text', '  ') ?? of('minutes', ', ') ?? [];
}

function pieceOf(kind: Scorer['kind'], text: string, redCard: string): Line {
  return kind === 'red-card' ? [span(redCard, 'red'), span(` ${text}`, 'faint')] : [span(text, 'faint')];
}

type Room = {readonly columns: number; readonly rows: number; readonly gap: string};

/** The most pieces that fit, with a count of the others; undefined where not even one fits beside it. */
function packed(pieces: readonly Line[], room: Room): readonly Line[] | undefined {
  for (let shown = pieces.length; shown > 0; shown -= 1) {
    const left = pieces.length - shown;
    const lines = laidOut(pieces.slice(0, shown), left === 0 ? '' : ` +${left}`, room);
    if (lines !== undefined) return lines;
  }
  return pieces.length === 0 ? [] : undefined;
}

function laidOut(pieces: readonly Line[], more: string, {columns, rows, gap}: Room): readonly Line[] | undefined {
  const lines: Line[] = [];
  for (const [n, piece] of pieces.entries()) {
    const whole = n === pieces.length - 1 && more !== '' ? [...piece, span(more, 'faint')] : piece;
    const last = lines.at(-1);
    const joined = last === undefined ? undefined : [...last, span(gap, 'faint'), ...whole];
    if (joined !== undefined && lineWidth(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(whole);
  }
  return lines.length <= rows && lines.every(line => lineWidth(line) <= columns) ? lines : undefined;
}
