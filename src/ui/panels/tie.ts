import type {Fixture, Match} from '../../match/match.ts';
import {otherSide, type PerSide, SIDES, type Side} from '../../match/side.ts';
import {
  aggregateOf,
  type Form,
  type HeadToHead,
  isKnown,
  type Leg,
  type RouteMatch,
  type TeamNews,
  type Tie,
} from '../../match/tie.ts';
import {formatDate} from '../dates.ts';
import {width} from '../measure.ts';
import {
  BLANK,
  beside,
  column,
  heading,
  type Line,
  line,
  lineWidth,
  paragraph,
  section,
  span,
  type Tone,
} from './lines.ts';
import {INDENT, type Knowing, noteLines, sideLead, sourceTail} from './notes.ts';

/** The match so far, as the tie needs it. */
export type TieState = {readonly score: PerSide<number>; readonly scorers: PerSide<string>};

/** The legs and the aggregate as of the playhead, how both sides came here, form, meetings, and what lies ahead. */
export function tieLines({tie, fixture}: Match, state: TieState, knowing: Knowing): readonly Line[] {
  if (tie === undefined) return [];
  return [
    ...legLines(tie, fixture, state, knowing),
    ...section('The rules', noteLines(tie.rules, knowing)),
    ...section('The way here', routeLines(tie, fixture, knowing)),
    ...section('Form, the latest last', formLines(tie, fixture, knowing)),
    ...section('Meetings', meetingLines(tie.headToHead, fixture, knowing)),
    ...section('Figures', noteLines(tie.notes, knowing)),
    ...section('Team news', newsLines(tie.teamNews, fixture, knowing)),
    ...section('Ahead', noteLines(tie.ahead, knowing)),
    ...withheldLines(tie, knowing),
  ];
}

/** A word on what is not shown yet. */
function withheldLines(tie: Tie, {over, spoilers, columns}: Knowing): readonly Line[] {
  const facts = [
    ...tie.legs,
    ...tie.rules,
    ...SIDES.flatMap(side => [...(tie.routes?.[side] ?? []), ...(tie.form === undefined ? [] : [tie.form[side]])]),
    ...(tie.headToHead === undefined ? [] : [tie.headToHead]),
    ...tie.notes,
    ...tie.teamNews,
    ...tie.ahead,
  ];
  const withheld = new Set(facts.map(({known}) => known).filter(known => !isKnown(known, over, spoilers)));
  const words = [
    ...(withheld.has('after') ? ['What became known afterwards follows at full-time.'] : []),
    ...(withheld.has('later') ? ['How it went on is shown with spoilers.'] : []),
  ];
  return words.length === 0 ? [] : [BLANK, ...paragraph(words.join(' '), columns, {tone: 'faint'})];
}

const LEG_NAMES = {1: 'First leg', 2: 'Second leg'} as const;

/** Columns of what stands before a score. */
const LABEL = 12;

function legLines(tie: Tie, fixture: Fixture, state: TieState, knowing: Knowing): readonly Line[] {
  if (tie.legs.length === 0) return [];
  const {over, spoilers, columns} = knowing;
  const legs = tie.legs.flatMap(leg => oneLeg(leg, fixture, state, knowing));
  // A leg to come can be added only to a match that is over.
  const counts = ({known}: Leg) => known === 'before' || (over && isKnown(known, over, spoilers));
  const aggregate = aggregateOf(tie, state.score, counts) ?? state.score;
  return [...heading('The tie'), ...legs, scoreLine('Aggregate', fixture, 'home', aggregate, columns)];
}

/** The two names with a score between them, the one who is at home first; without a score they are yet to meet. */
function scoreLine(
  label: string,
  fixture: Fixture,
  home: Side,
  score: PerSide<number> | undefined,
  columns: number,
): Line {
  const away = otherSide(home);
  const middle = score === undefined ? ' v ' : ` ${score[home]} - ${score[away]} `;
  const room = columns - LABEL - 2 - middle.length;
  const long = width(fixture[home].name) + width(fixture[away].name) <= room;
  const name = (side: Side) => (long ? fixture[side].name : fixture[side].short);
  return line(
    ' ',
    column(label, LABEL, 'strong'),
    span(name(home), home),
    span(middle, 'strong'),
    span(name(away), away),
  );
}

/** Of a match that is to come only the day and the ground are shown. */
function oneLeg(leg: Leg, fixture: Fixture, state: TieState, {over, spoilers, columns}: Knowing): readonly Line[] {
  const own = leg.leg === fixture.leg;
  const [home, away] = [leg.home, otherSide(leg.home)];
  const known = own || isKnown(leg.known, over, spoilers);
  const score = own
    ? state.score
    : known && leg.score !== undefined
      ? ({[home]: leg.score.home, [away]: leg.score.away} as PerSide<number>)
      : undefined;
  const scorers = own ? [state.scorers[home], state.scorers[away]] : leg.scorers;
  const details = [
    formatDate(leg.date),
    leg.venue,
    ...(known
      ? [
          leg.referee && `referee ${leg.referee}`,
          leg.attendance && `attendance ${leg.attendance.toLocaleString('en-GB')}`,
          scorers.filter(text => text !== '').join(', '),
        ]
      : []),
  ];
  return [
    scoreLine(LEG_NAMES[leg.leg], fixture, home, score, columns),
    ...paragraph(details.filter(part => part !== undefined && part !== '').join(' · '), columns, {
      indent: LABEL + 1,
      tone: 'faint',
      tail: known ? sourceTail(leg.sources) : undefined,
    }),
  ];
}

function routeLines({routes}: Tie, fixture: Fixture, knowing: Knowing): readonly Line[] {
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
function formLines({form}: Tie, fixture: Fixture, {over, spoilers, columns}: Knowing): readonly Line[] {
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

function meetingLines(
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
    ...paragraph(meetings.note ?? '', columns, {tone: 'faint', tail: sourceTail(meetings.sources)}),
  ];
}

const STATUS_TONES: Readonly<Record<TeamNews['status'], Tone>> = {
  out: 'red',
  left: 'red',
  doubtful: 'yellow',
  expected: 'faint',
  back: 'faint',
  cover: 'faint',
};

function newsLines(news: readonly TeamNews[], fixture: Fixture, {over, spoilers, columns}: Knowing): readonly Line[] {
  return news
    .filter(({known}) => isKnown(known, over, spoilers))
    .flatMap(({side, player, status, words, sources}) => [
      ...paragraph(player, columns, {
        indent: INDENT,
        tone: 'strong',
        lead: sideLead(fixture, side),
        tail: span(status, STATUS_TONES[status]),
      }),
      ...paragraph(words, columns, {indent: INDENT, tail: sourceTail(sources)}),
    ]);
}
