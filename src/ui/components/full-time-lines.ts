import {knownName} from '../../match/model/line-up.ts';
import {hasScore, isOver, statusText} from '../../match/model/state.ts';
import {aggregateOf} from '../../match/model/tie.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {countBelow, entriesOf} from '../../streams/feed.ts';
import type {Frame} from '../../streams/frame.ts';
import {panelsOf} from '../../streams/panels.ts';
import type {KeyBinding} from '../input/keys.ts';
import {formatDate} from '../layout/dates.ts';
import {width} from '../layout/measure.ts';
import {BLANK, cutTo, firstToFit, type Line, line, paragraph, span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {feedLineColumns} from './feed-line-columns.ts';
import {linesOf} from './feed-window.ts';
import {scorers} from './scorers.ts';

export type FullTimeOptions = {
  readonly keys: readonly KeyBinding[];
  readonly columns: number;
  readonly glyphs: Glyphs;
};

/** Rows of commentary above the card at least; the last entry is always whole. */
const WORDS_ABOVE = 4;

/**
 * The card under a feed of so many rows, with as much as fits under the last entry. Empty before the end, while the reader
 * has scrolled up, and without room.
 */
export function cardLines(
  timeline: Timeline,
  {state, view, played}: Pick<Frame, 'state' | 'view' | 'played'>,
  {rows, ...options}: FullTimeOptions & {readonly rows: number},
): readonly Line[] {
  if (!isOver(state) || view.edge !== undefined) return [];
  const entries = entriesOf(timeline, view);
  const last = entries[countBelow(entries, played) - 1];
  const {words} = feedLineColumns(options.columns);
  const above = last === undefined ? 0 : linesOf(timeline, last, words).length;
  const room = rows - Math.max(WORDS_ABOVE, above);
  return fullTimeWays(timeline, state, options).find(lines => lines.length <= room) ?? [];
}

/** The result, who scored, what it means for the tie, and what can be done now; then the same with less. */
function fullTimeWays(
  timeline: Timeline,
  state: Frame['state'],
  {keys, columns, glyphs}: FullTimeOptions,
): readonly (readonly Line[])[] {
  const {match, players} = timeline;
  const {home, away} = match.fixture;
  const {score, shootOut, status} = state;
  // A match that was abandoned can stand as it was, or be awarded with another score.
  const differs = status?.score !== undefined && (status.score.home !== score.home || status.score.away !== score.away);
  const stated = differs ? `, ${statusText(status)}` : '';
  const penalties = shootOut.home + shootOut.away === 0 ? '' : `, ${shootOut.home}-${shootOut.away} on penalties`;
  const result = (ours: string, theirs: string) =>
    line(
      ' ',
      span(status === undefined ? 'FULL-TIME' : status.kind.toUpperCase(), 'title'),
      '  ',
      span(ours, 'home'),
      span(hasScore(state) ? ` ${score.home} ${glyphs.dash} ${score.away} ` : ' v ', 'strong'),
      span(theirs, 'away'),
      penalties,
      stated,
    );
  const scored = (['home', 'away'] as const).flatMap(side => {
    const [goals = ''] = scorers(state, players, side, [columns - width(match.fixture[side].short) - 4]);
    return goals === '' ? [] : [line(' ', span(match.fixture[side].short, side), `  ${goals}`)];
  });
  const best = awardLines(timeline, columns);
  const top = [
    line(' ', span(glyphs.rule.repeat(Math.max(0, columns - 2)), 'faint')),
    firstToFit([result(home.name, away.name), result(home.short, away.short)], columns),
  ];
  const now = firstToFit([line(` ${whatNow(match, keys, LONG)}`), line(` ${whatNow(match, keys, SHORT)}`)], columns);
  return [
    [...top, ...scored, ...best, ...tieLines(timeline, score, columns, glyphs), BLANK, now],
    [...top, ...scored, ...best, now],
    [...top, ...scored, now],
    [...top, now],
    [...top.slice(1), now],
  ];
}

/** `Player of the match  Nathan Redmond`, where the file says who it was. */
function awardLines({match: {playerOfTheMatch}, players}: Timeline, columns: number): readonly Line[] {
  if (playerOfTheMatch === undefined) return [];
  const player = players.get(playerOfTheMatch.player);
  const name = player === undefined ? span(playerOfTheMatch.player) : span(knownName(player), player.side);
  return [cutTo(line(span(' Player of the match', 'faint'), '  ', name), columns)];
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
