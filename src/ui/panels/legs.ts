import type {Fixture} from '../../match/model/match.ts';
import {otherSide, type PerSide, type Side} from '../../match/model/side.ts';
import {aggregateOf, isKnown, type Leg, type Tie} from '../../match/model/tie.ts';
import {formatDate} from '../layout/dates.ts';
import {width} from '../layout/measure.ts';
import {column, heading, type Line, line, paragraph, span} from './lines.ts';
import {type Knowing, sourceTail} from './notes.ts';

/** The match so far, as the tie needs it. */
export type TieState = {
  readonly score: PerSide<number>;
  readonly scorers: PerSide<string>;
  /** Between the goals of a score, as on the scoreboard. */
  readonly dash: string;
};

const LEG_NAMES = {1: 'First leg', 2: 'Second leg'} as const;

/** In fewer columns the facts stand alone, so that they are read at a glance. */
export const NARROW = 60;

/** Columns of what stands before a score. */
const LABEL = 12;

/** The legs, and the aggregate as of the playhead. */
export function legLines(tie: Tie, fixture: Fixture, state: TieState, knowing: Knowing): readonly Line[] {
  if (tie.legs.length === 0) return [];
  const {over, spoilers, columns} = knowing;
  const legs = tie.legs.flatMap(leg => oneLeg(leg, fixture, state, knowing));
  // A leg to come can be added only to a match that is over.
  const counts = ({known}: Leg) => known === 'before' || (over && isKnown(known, over, spoilers));
  const aggregate = aggregateOf(tie, state.score, counts) ?? state.score;
  return [
    ...heading('The tie'),
    ...legs,
    scoreLine('Aggregate', fixture, 'home', aggregate, {columns, dash: state.dash}),
  ];
}

/** The two names with the score between them, the home team first; without a score they have yet to meet. */
function scoreLine(
  label: string,
  fixture: Fixture,
  home: Side,
  score: PerSide<number> | undefined,
  {columns, dash}: {readonly columns: number; readonly dash: string},
): Line {
  const away = otherSide(home);
  const middle = score === undefined ? ' v ' : ` ${score[home]} ${dash} ${score[away]} `;
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
    scoreLine(LEG_NAMES[leg.leg], fixture, home, score, {columns, dash: state.dash}),
    ...paragraph(details.filter(part => part !== undefined && part !== '').join(' · '), columns, {
      indent: columns < NARROW ? 3 : LABEL + 1,
      tone: 'faint',
      tail: known ? sourceTail(leg.sources) : undefined,
    }),
  ];
}
