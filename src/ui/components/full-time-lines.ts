import {aggregateOf} from '../../match/model/tie.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {panelsOf} from '../../streams/panels.ts';
import type {KeyBinding} from '../input/keys.ts';
import {formatDate} from '../layout/dates.ts';
import {width} from '../layout/measure.ts';
import {BLANK, firstToFit, type Line, line, paragraph, span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {scorers} from './scorers.ts';

export type FullTimeOptions = {
  readonly keys: readonly KeyBinding[];
  readonly columns: number;
  readonly glyphs: Glyphs;
};

/** Rows of commentary that stay in sight above the card. */
const WORDS_ABOVE = 4;

/** The card under a feed of so many rows; empty before full-time, while the reader has scrolled up, and without room. */
export function cardLines(
  timeline: Timeline,
  {state, view}: Pick<Frame, 'state' | 'view'>,
  {rows, ...options}: FullTimeOptions & {readonly rows: number},
): readonly Line[] {
  if (state.phase !== 'over' || view.edge !== undefined) return [];
  const lines = fullTimeLines(timeline, {state}, options);
  return lines.length + WORDS_ABOVE <= rows ? lines : [];
}

/** The card at the end: the result, who scored, what it means for the tie, and what can be done now. */
function fullTimeLines(
  timeline: Timeline,
  {state}: Pick<Frame, 'state'>,
  {keys, columns, glyphs}: FullTimeOptions,
): readonly Line[] {
  const {match, players} = timeline;
  const {home, away} = match.fixture;
  const {score, shootOut} = state;
  const penalties = shootOut.home + shootOut.away === 0 ? '' : `, ${shootOut.home}-${shootOut.away} on penalties`;
  const result = (ours: string, theirs: string) =>
    line(
      ' ',
      span('FULL-TIME', 'title'),
      '  ',
      span(ours, 'home'),
      span(` ${score.home} ${glyphs.dash} ${score.away} `, 'strong'),
      span(theirs, 'away'),
      penalties,
    );
  const scored = (['home', 'away'] as const).flatMap(side => {
    const [goals = ''] = scorers(state, players, side, [columns - width(match.fixture[side].short) - 4]);
    return goals === '' ? [] : [line(' ', span(match.fixture[side].short, side), `  ${goals}`)];
  });
  return [
    line(span(glyphs.rule.repeat(columns), 'faint')),
    firstToFit([result(home.name, away.name), result(home.short, away.short)], columns),
    ...scored,
    ...tieLines(timeline, state.score, columns, glyphs),
    BLANK,
    firstToFit([line(` ${whatNow(match, keys, LONG)}`), line(` ${whatNow(match, keys, SHORT)}`)], columns),
  ];
}

/** The aggregate after the last leg; before that, when the other is played. */
function tieLines({match}: Timeline, score: Frame['state']['score'], columns: number, {dash}: Glyphs): readonly Line[] {
  const {tie, fixture} = match;
  const aggregate = aggregateOf(tie, score);
  if (aggregate !== undefined) {
    const {home, away} = fixture;
    return paragraph(`Aggregate: ${home.name} ${aggregate.home} ${dash} ${aggregate.away} ${away.name}`, columns);
  }
  const next = tie?.legs.find(({leg}) => fixture.leg !== undefined && leg > fixture.leg);
  if (next === undefined) return [];
  const where = next.venue === undefined ? '' : ` at ${next.venue}`;
  return paragraph(`The second leg is on ${formatDate(next.date)}${where}.`, columns);
}

const LONG = {reaction: 'Reaction is in:', again: 'watches again', quits: 'quits'} as const;
const SHORT = {reaction: 'Reaction:', again: 'again', quits: 'quits'} as const;

/** `Reaction is in: tab · Home watches again · q quits`, with the keys as they are bound. */
function whatNow(
  match: Timeline['match'],
  keys: readonly KeyBinding[],
  words: Readonly<Record<keyof typeof LONG, string>>,
): string {
  const of = (name: string) => keys.find(key => key.name === name && key.keys.length > 0)?.shown.split(' ')[0];
  const [tab, start, quit] = [of('next-panel'), of('start'), of('quit')];
  return [
    tab && (panelsOf(match).includes('reaction') ? `${words.reaction} ${tab}` : `${tab} panels`),
    start && `${start} ${words.again}`,
    quit && `${quit} ${words.quits}`,
  ]
    .filter(part => part !== undefined)
    .join(' · ');
}
