import type {Scorer} from '../../matchday/scorer-list.ts';
import {type Line, lineWidth, span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';

/**
 * Scorers over at most `rows` lines of `columns`: all by name, or else sendings-off as `+▮` and the earlier goals as minutes
 * alone, so that the newest keep their names. Only where the minutes alone have no room are the first counted, `+2 65`. No minute
 * is cut.
 */
export function scorerLines(
  scorers: readonly Scorer[],
  columns: number,
  rows: number,
  {redCard}: Pick<Glyphs, 'redCard'>,
): readonly Line[] {
  const goals = scorers.filter(({kind}) => kind === 'goal');
  const cards = scorers.filter(({kind}) => kind === 'red-card');
  const ways = [
    ...Array.from({length: cards.length + 1}, (_, off) => ({named: goals.length, off, counted: 0})),
    ...Array.from({length: goals.length}, (_, less) => ({
      named: goals.length - 1 - less,
      off: cards.length,
      counted: 0,
    })),
    ...goals.slice(1).map((_, less) => ({named: 0, off: cards.length, counted: less + 1})),
  ];
  for (const {named, off, counted} of ways) {
    const listed = goals.slice(counted, goals.length - named).map(goal => goal.minutes);
    const minutes = `${counted > 0 ? `+${counted} ` : ''}${listed.join(', ')}`;
    const of = (scorer: Scorer) => (named === 0 ? scorer.minutes : scorer.text);
    const pieces: readonly Line[] = [
      ...(minutes === '' ? [] : [[span(minutes, 'faint')]]),
      ...goals.slice(goals.length - named).map(goal => [span(goal.text, 'faint')]),
      ...cards.slice(off).map(card => [span(redCard, 'red'), span(` ${of(card)}`, 'faint')]),
      ...(off > 0 ? [[span('+', 'faint'), span(redCard.repeat(off), 'red')]] : []),
    ];
    const lines = laidOut(pieces, columns);
    if (lines.length <= rows && lines.every(line => lineWidth(line) <= columns)) return lines;
  }
  return [];
}

/** Pieces beside each other where they fit, else below. */
function laidOut(pieces: readonly Line[], columns: number): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined ? undefined : [...last, span('  ', 'faint'), ...piece];
    if (joined !== undefined && lineWidth(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}
