import type {Fixture} from '../../match/model/match.ts';
import {SIDES, type Side} from '../../match/model/side.ts';
import {type Form, type HeadToHead, isKnown, type RouteMatch, type Tie} from '../../match/model/tie.ts';
import {width} from '../layout/measure.ts';
import {beside, column, type Line, line, lineWidth, paragraph, span, type Tone} from './lines.ts';
import {type Knowing, sourceTail} from './notes.ts';

/** Columns of the ground before a record. */
const LABEL = 12;

/** How both sides came here, side by side where there is room. */
export function routeLines({routes}: Tie, fixture: Fixture, knowing: Knowing): readonly Line[] {
  if (routes === undefined) return [];
  const wide = knowing.columns >= 100;
  const half = Math.floor(knowing.columns / 2);
  const columns = wide ? half - 1 : knowing.columns;
  const of = (side: Side) => {
    const matches = routes[side].flatMap(match => routeMatch(match, {...knowing, columns}));
    return matches.length === 0 ? [] : [...paragraph(fixture[side].name, columns, {tone: side}), ...matches];
  };
  return wide ? beside(of('home'), of('away'), half) : [...of('home'), ...of('away')];
}

const GROUNDS = {home: 'h', away: 'a', neutral: 'n'} as const;

function routeMatch(
  {round, opponent, ground, score, scorers, known, sources}: RouteMatch,
  {over, spoilers, columns}: Knowing,
): readonly Line[] {
  if (!isKnown(known, over, spoilers)) return [];
  const lead = line(' ', column(round, 14, 'faint'));
  const goals = scorers.length === 0 ? '' : `: ${scorers.join(', ')}`;
  return paragraph(`${score.for}-${score.against} ${opponent} (${GROUNDS[ground]})${goals}`, columns, {
    indent: 16,
    lead,
    tail: sourceTail(sources),
  });
}

/** On one line a side where there is room, else results, results at the ground and sources below each other. */
export function formLines({form}: Tie, fixture: Fixture, {over, spoilers, columns}: Knowing): readonly Line[] {
  if (form === undefined) return [];
  return SIDES.flatMap(side => {
    const {all, venue, sources, known}: Form = form[side];
    if (!isKnown(known, over, spoilers)) return [];
    const latest = Math.floor((columns - 12) / 2);
    const inAll = [span('all   ', 'faint'), ...letters(all.slice(-latest))];
    const there =
      venue === undefined ? [] : [span(venue.at.padEnd(6), 'faint'), ...letters(venue.results.slice(-latest))];
    const tail = sourceTail(sources);
    const one = line(
      ' ',
      column(fixture[side].name, 16, side),
      ...inAll,
      '   ',
      ...there,
      '   ',
      ...(tail === undefined ? [] : [tail]),
    );
    if (lineWidth(one) <= columns) return [one];
    return [
      ...paragraph(fixture[side].name, columns, {tone: side, tail}),
      line('   ', ...inAll),
      ...(there.length === 0 ? [] : [line('   ', ...there)]),
    ];
  });
}

const RESULT_TONES: Readonly<Record<string, Tone>> = {W: 'win', D: 'draw', L: 'loss'};

function letters(results: string) {
  return [...results].flatMap(letter => [span(letter, RESULT_TONES[letter] ?? 'plain'), span(' ')]);
}

/** Earlier meetings as they were printed. */
export function meetingLines(
  meetings: HeadToHead | undefined,
  fixture: Fixture,
  {over, spoilers, columns}: Knowing,
): readonly Line[] {
  if (meetings === undefined || !isKnown(meetings.known, over, spoilers)) return [];
  const names = SIDES.map(side => fixture[side].name);
  const room = Math.floor((columns - LABEL - 2) / 3);
  const [home, away] = names.every(name => width(name) < room) ? names : SIDES.map(side => fixture[side].short);
  const cellColumns = Math.min(room, Math.max(8, width(home!) + 2, width(away!) + 2));
  const cells = (values: readonly (string | number)[], tone: Tone = 'plain') =>
    values.map(value => column(String(value), cellColumns, tone, 'right'));
  return [
    line(' ', column('', LABEL), ...cells([home!, 'drawn', away!], 'faint')),
    ...meetings.rows.map(row =>
      line(' ', column(row.where, LABEL, 'faint'), ...cells([row.home, row.draws, row.away])),
    ),
    ...(meetings.note === undefined
      ? []
      : paragraph(meetings.note, columns, {tone: 'faint', tail: sourceTail(meetings.sources)})),
  ];
}
