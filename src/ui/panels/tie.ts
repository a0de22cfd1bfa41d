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
import {beside, column, heading, type Line, line, paragraph, span, type Tone} from './lines.ts';
import {type Knowing, noteLines, withSources} from './notes.ts';

/** The match so far, as the tie needs it. */
export type TieState = {readonly score: PerSide<number>; readonly scorers: PerSide<string>};

/** The legs and the aggregate as of the playhead, how both sides came here, form, meetings, and what lies ahead. */
export function tieLines({tie, fixture}: Match, state: TieState, knowing: Knowing): readonly Line[] {
  if (tie === undefined) return [];
  const {columns} = knowing;
  const shown = [
    ...legLines(tie, fixture, state, knowing),
    ...section('The rules', noteLines(tie.rules, knowing)),
    ...section('The way here', routeLines(tie, fixture, knowing)),
    ...section('Form, the latest last', formLines(tie, fixture, knowing)),
    ...section('Meetings', meetingLines(tie.headToHead, fixture, knowing)),
    ...section('Figures', noteLines(tie.notes, knowing)),
    ...section('Team news', newsLines(tie.teamNews, fixture, knowing)),
    ...section('Ahead', noteLines(tie.ahead, knowing)),
  ];
  const withheld =
    !knowing.over && !knowing.spoilers
      ? paragraph('What became known afterwards follows at full-time.', columns, {tone: 'faint'})
      : [];
  return [...shown, ...(withheld.length === 0 ? [] : [line('')]), ...withheld];
}

function section(title: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [...heading(title), ...lines];
}

const LEG_NAMES = {1: 'First leg', 2: 'Second leg'} as const;

function legLines(tie: Tie, fixture: Fixture, state: TieState, knowing: Knowing): readonly Line[] {
  if (tie.legs.length === 0) return [];
  const legs = tie.legs.flatMap(leg => oneLeg(leg, fixture, state, knowing));
  const aggregate = aggregateOf(tie, state.score) ?? state.score;
  const sum = line(
    ' ',
    column('Aggregate', 12, 'strong'),
    span(fixture.home.name, 'home'),
    span(` ${aggregate.home} - ${aggregate.away} `, 'strong'),
    span(fixture.away.name, 'away'),
  );
  return [...heading('The tie'), ...legs, sum];
}

function oneLeg(leg: Leg, fixture: Fixture, state: TieState, {over, spoilers, columns}: Knowing): readonly Line[] {
  const own = leg.leg === fixture.leg;
  const [home, away] = [leg.home, otherSide(leg.home)];
  const score = own
    ? {home: state.score[home], away: state.score[away]}
    : isKnown(leg.known, over, spoilers)
      ? leg.score
      : undefined;
  const scorers = own
    ? [state.scorers[home], state.scorers[away]].filter(text => text !== '')
    : score === undefined
      ? []
      : leg.scorers;
  const attendance =
    (own || score !== undefined) && leg.attendance !== undefined
      ? `attendance ${leg.attendance.toLocaleString('en-GB')}`
      : undefined;
  const result = score === undefined ? ' v ' : ` ${score.home} - ${score.away} `;
  const place = [formatDate(leg.date), leg.venue, leg.referee && `referee ${leg.referee}`, attendance];
  const details = [...place, scorers.join(', ') || undefined].filter(part => part !== undefined).join(' · ');
  return [
    line(
      ' ',
      column(LEG_NAMES[leg.leg], 12, 'strong'),
      span(fixture[home].name, home),
      span(result, 'strong'),
      span(fixture[away].name, away),
    ),
    ...paragraph(withSources(details, leg.sources), columns, {indent: 13, tone: 'faint'}),
  ];
}

function routeLines({routes}: Tie, fixture: Fixture, knowing: Knowing): readonly Line[] {
  if (routes === undefined) return [];
  const wide = knowing.columns >= 100;
  const half = Math.floor(knowing.columns / 2);
  const of = (side: Side) => [
    line(' ', span(fixture[side].name, side)),
    ...routes[side].flatMap(match => routeMatch(match, {...knowing, columns: wide ? half : knowing.columns})),
  ];
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
  return paragraph(
    withSources(`${score.for}-${score.against} ${opponent} (${GROUNDS[ground]})${goals}`, sources),
    columns,
    {indent: 15, lead},
  );
}

function formLines({form}: Tie, fixture: Fixture, {over, spoilers}: Knowing): readonly Line[] {
  if (form === undefined) return [];
  return SIDES.flatMap(side => {
    const of: Form = form[side];
    if (!isKnown(of.known, over, spoilers)) return [];
    const venue = of.venue === undefined ? [] : [span(`   ${of.venue.at}  `, 'faint'), ...letters(of.venue.results)];
    return [
      line(
        ' ',
        column(fixture[side].name, 14, side),
        span('all  ', 'faint'),
        ...letters(of.all),
        ...venue,
        span(`  [${of.sources.join(' ')}]`, 'faint'),
      ),
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
  const cells = (values: readonly string[]) => values.map(value => column(value, 13, 'plain', 'right'));
  return [
    line(' ', column('', 12), ...cells([fixture.home.name, 'drawn', fixture.away.name])),
    ...meetings.rows.map(row =>
      line(' ', column(row.where, 12, 'faint'), ...cells([String(row.home), String(row.draws), String(row.away)])),
    ),
    ...(meetings.note === undefined
      ? []
      : paragraph(withSources(meetings.note, meetings.sources), columns, {tone: 'faint'})),
  ];
}

function newsLines(news: readonly TeamNews[], fixture: Fixture, {over, spoilers, columns}: Knowing): readonly Line[] {
  return news
    .filter(({known}) => isKnown(known, over, spoilers))
    .flatMap(({side, player, status, words, sources}) => [
      line(
        ' ',
        column(fixture[side].short, 5, side),
        span(player, 'strong'),
        span(`  ${status}`, status === 'out' || status === 'left' ? 'red' : status === 'doubtful' ? 'yellow' : 'faint'),
      ),
      ...paragraph(withSources(words, sources), columns, {indent: 6}),
    ]);
}
