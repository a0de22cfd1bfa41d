import type {Fixture, Match, Score} from '../match/model/match.ts';
import {otherSide, SIDES, type Side} from '../match/model/side.ts';
import {aggregateOf, type Form, type HeadToHead, isKnown, type Leg, type Note, type Tie} from '../match/model/tie.ts';
import {list, literal, section, table} from './markdown.ts';

/** What a report knows of the match when it tells about the tie. */
export type TieMoment = {readonly match: Match; readonly score: Score; readonly over: boolean};

/**
 * Everything around a match that is known by then: legs, aggregate and rules, then routes, form, meetings, figures, team news
 * and what comes next, each under its own heading.
 */
export function tieSection({match: {tie, fixture}, score, over}: TieMoment): readonly string[] {
  if (tie === undefined) return [];
  const known = <T extends Pick<Note, 'known'>>(facts: readonly T[]) =>
    facts.filter(fact => isKnown(fact.known, over, false));
  const meetings = tie.headToHead === undefined ? undefined : known([tie.headToHead])[0];
  return [
    ...list([...legs(tie, fixture, score, over), ...known(tie.rules).map(noteLine)]),
    ...section(3, 'The way here', routes(tie, fixture, known)),
    ...section(3, 'Form, the latest last', form(tie, fixture, known)),
    ...(meetings === undefined ? [] : section(3, 'Meetings', headToHead(meetings, fixture))),
    ...section(3, 'Figures', list(known(tie.notes).map(note => about(fixture, note.side) + noteLine(note)))),
    ...section(
      3,
      'Team news',
      list(
        known(tie.teamNews).map(
          ({side, player, status, ...note}) => `${about(fixture, side)}${player}, ${status}. ${noteLine(note)}`,
        ),
      ),
    ),
    ...section(3, 'Ahead', list(known(tie.ahead).map(note => about(fixture, note.side) + noteLine(note)))),
  ];
}

/** A fact with its sources. */
export function noteLine({words, sources}: Pick<Note, 'words' | 'sources'>): string {
  return words + cited(sources);
}

export function cited(sources: readonly string[]): string {
  return sources.length === 0 ? '' : ` (${sources.join(' ')})`;
}

/** `Southampton: `, or nothing for a fact about neither side. */
export function about(fixture: Fixture, side: Side | undefined): string {
  return side === undefined ? '' : `${fixture[side].name}: `;
}

function legs(tie: Tie, fixture: Fixture, score: Score, over: boolean): readonly string[] {
  const aggregate = aggregateOf(tie, score);
  return [
    ...tie.legs.map(leg => legLine(leg, fixture, score, over)),
    ...(aggregate === undefined
      ? []
      : [`Aggregate: ${fixture.home.name} ${aggregate.home}-${aggregate.away} ${fixture.away.name}`]),
  ];
}

const LEG_NAMES = {1: 'First leg', 2: 'Second leg'} as const;

/** The leg that this match is has the score of this moment. Of a leg to come only the day and the ground are known. */
function legLine(leg: Leg, fixture: Fixture, score: Score, over: boolean): string {
  const {home, date, venue, scorers, referee, attendance} = leg;
  const [first, second] = [fixture[home].name, fixture[otherSide(home)].name];
  const own = leg.leg === fixture.leg;
  const known = own || isKnown(leg.known, over, false);
  const result = own ? score : known ? leg.score : undefined;
  const rest = [
    date,
    venue,
    ...(known
      ? [referee && `referee ${referee}`, attendance && `attendance ${attendance.toLocaleString('en-GB')}`, ...scorers]
      : []),
  ].filter(part => part !== undefined);
  const teams = result === undefined ? `${first} v ${second}` : `${first} ${result.home}-${result.away} ${second}`;
  return `${LEG_NAMES[leg.leg]}: ${teams}, ${rest.join(', ')}${known ? cited(leg.sources) : ''}`;
}

type Known = <T extends Pick<Note, 'known'>>(facts: readonly T[]) => readonly T[];

const GROUNDS = {home: 'home', away: 'away', neutral: 'neutral ground'} as const;

function routes({routes: all}: Tie, fixture: Fixture, known: Known): readonly string[] {
  if (all === undefined) return [];
  return list(
    SIDES.flatMap(side =>
      known(all[side]).map(({round, opponent, ground, score, scorers, sources}) => {
        const goals = scorers.length === 0 ? '' : `: ${scorers.join(', ')}`;
        const result = `${score.for}-${score.against} ${opponent} (${GROUNDS[ground]})${goals}`;
        return `${fixture[side].name}, ${round}: ${result}${cited(sources)}`;
      }),
    ),
  );
}

function form({form: both}: Tie, fixture: Fixture, known: Known): readonly string[] {
  if (both === undefined) return [];
  const line = (side: Side, {all, venue, sources}: Form) =>
    `${fixture[side].name}: ${all}${venue === undefined ? '' : `, ${venue.at} ${venue.results}`}${cited(sources)}`;
  return list(SIDES.flatMap(side => known([both[side]]).map(each => line(side, each))));
}

function headToHead({rows, note, sources}: HeadToHead, fixture: Fixture): readonly string[] {
  const columns = [{title: ''}, ...[fixture.home.name, 'Drawn', fixture.away.name].map(numbers)];
  const cells = rows.map(({where, home, draws, away}) => [where, ...[home, draws, away].map(String)]);
  const words = [note, cited(sources).trim()].filter(text => text !== undefined && text !== '').join(' ');
  return [...table(columns, cells), ...(words === '' ? [] : ['', literal(words)])];
}

function numbers(title: string) {
  return {title, align: 'right' as const};
}
