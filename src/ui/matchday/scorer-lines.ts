import type {Scorer} from '../../matchday/scorer-list.ts';
import {type Line, lineWidth, span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';

/**
 * Scorers over at most `rows` lines of `columns`: all of them by name, or as many as there is room for. Sendings-off give way
 * to goals, `+▮`, and earlier goals to the newest, `+1`. Where not even one name has room, the minutes alone: a minute is never
 * cut.
 */
export function scorerLines(
  scorers: readonly Scorer[],
  columns: number,
  rows: number,
  {redCard}: Pick<Glyphs, 'redCard'>,
): readonly Line[] {
  const goals = scorers.filter(({kind}) => kind === 'goal');
  const cards = scorers.filter(({kind}) => kind === 'red-card');
  const selections = [
    ...Array.from({length: cards.length + 1}, (_, hidden) => ({goals, cards: cards.slice(hidden)})),
    ...goals.slice(1).map((_, hidden) => ({goals: goals.slice(hidden + 1), cards: []})),
  ].filter(each => each.goals.length + each.cards.length > 0);
  for (const [what, gap] of [
    ['text', '  '],
    ['minutes', ', '],
  ] as const) {
    for (const shown of selections) {
      const [earlier, off] = [goals.length - shown.goals.length, cards.length - shown.cards.length];
      const pieces: readonly Line[] = [
        ...shown.goals.map((scorer, n) => [
          span(n === 0 && earlier > 0 ? `+${earlier} ${scorer[what]}` : scorer[what], 'faint'),
        ]),
        ...shown.cards.map(scorer => [span(redCard, 'red'), span(` ${scorer[what]}`, 'faint')]),
        ...(off > 0 ? [[span('+', 'faint'), span(redCard.repeat(off), 'red')]] : []),
      ];
      const lines = laidOut(pieces, columns, gap);
      if (lines.length <= rows && lines.every(line => lineWidth(line) <= columns)) return lines;
    }
  }
  return [];
}

/** Pieces beside each other where they fit, else below. */
function laidOut(pieces: readonly Line[], columns: number, gap: string): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined ? undefined : [...last, span(gap, 'faint'), ...piece];
    if (joined !== undefined && lineWidth(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}
