import {perSide, SIDES, type Side} from '../../match/model/side.ts';
import {nearestFirst} from '../../text/did-you-mean.ts';
import type {Reading} from '../match-format.ts';
import {finalScore, showScore} from '../results/reconcile-score.ts';
import type {StatedCard} from '../results/results.ts';
import {sideOfScorer, toMatch} from '../results/results-match.ts';
import {type Candidate, chooseMatch, isNumbered} from '../shared/choose-match.ts';
import {nameKey} from '../shared/team-code.ts';
import type {Block} from './block.ts';
import {type Booking, readBookings} from './cards.ts';
import {readDocument} from './document.ts';
import {fixtureOf} from './fixture.ts';
import {readGoals} from './goals.ts';
import {type ListedTeam, readLineUp} from './line-up.ts';
import {kindOfProperty, type Property} from './passages.ts';
import {readKicks} from './shoot-out.ts';
import {bookedCards, readSquads, type Squads, withBooked} from './squads.ts';
import {Warnings} from './warnings.ts';

type Listed = Candidate & {readonly block: Block};

/** One match of a text; `choose` says which if it holds several. */
export function readFootballTxt(text: string, choose?: string): Reading {
  const {blocks} = readDocument(text);
  if (blocks.length === 0) {
    return {findings: ['no match found: expected lines such as "France v Croatia  4-2" below a title or a date']};
  }
  const choice = chooseMatch(candidatesOf(blocks), choose);
  return 'findings' in choice ? choice : readOne(choice.chosen.block);
}

function candidatesOf(blocks: readonly Block[]): readonly Listed[] {
  const numbered = isNumbered(blocks.map(({number}) => number));
  return blocks.map((block, index) => {
    const {home, away, date, stage, result, number} = block;
    const final = finalScore(result.score);
    const score = final === undefined ? undefined : showScore(final);
    return {
      block,
      number: numbered ? number! : index + 1,
      home,
      away,
      date,
      stage,
      result: score,
      status: result.status,
    };
  });
}

/** The match of a block. */
export function readOne(block: Block): Reading {
  const warnings = new Warnings();
  const {score, status, shootOutWinner} = block.result;
  const {teams, unders} = readTeams(block, warnings);
  const squads = readSquads(
    perSide(side => teams[side].players),
    {home: block.home, away: block.away},
  );
  const cards = [...squads.cards, ...readCards(block, unders, squads, warnings)];
  const listedGoals = block.goals ?? block.properties.find(({name}) => kindOfProperty(name) === 'goals');
  const goals = listedGoals === undefined ? [] : readGoals(listedGoals, score, warnings);
  const penalties = block.properties.find(({name}) => kindOfProperty(name) === 'penalties');
  const listed = penalties === undefined ? [] : readKicks(penalties, squads.sideOf, warnings);
  // A match that was not drawn may list a penalty that was missed in it.
  const isShootOut = score.shootOut !== undefined || SIDES.every(side => listed.some(kick => kick.side === side));
  if (!isShootOut && listed.length > 0)
    warnings.add(penalties!.line, 'the penalties are left out: there was no shoot-out');
  const kicks = isShootOut ? listed : [];
  const scored = goals.map(goal => ({...goal, scorer: squads.idOf(sideOfScorer(goal), goal.scorer)}));
  const taken = kicks.map(kick => ({...kick, taker: squads.idOf(kick.side, kick.taker)}));
  const lineUps = withBooked(squads.lineUps, cards);
  return toMatch({
    fixture: fixtureOf(
      block,
      squads.captains,
      perSide(side => teams[side].manager),
    ),
    ...(lineUps === undefined ? {} : {lineUps}),
    score,
    status,
    goals: listedGoals === undefined ? undefined : scored,
    cards,
    changes: squads.changes,
    kicks: taken,
    stats: squads.lineUps === undefined ? [] : ['yellowCards', 'redCards', 'substitutions'],
    source: {id: 'openfootball', title: 'Results in Football.TXT', kind: 'outside', publisher: 'openfootball (CC0)'},
    provider: 'football.txt',
    warnings: [
      ...(block.yearless ? ['the date is left out: the file does not give its year'] : []),
      ...(shootOutWinner !== undefined && score.shootOut === undefined
        ? [`${shootOutWinner} won on penalties: the file does not give the score of the shoot-out`]
        : []),
      ...warnings.all,
    ],
  });
}

/** Both line-ups, and for each property the side whose line-up stands above it. */
function readTeams(block: Block, warnings: Warnings) {
  const teams: Record<Side, ListedTeam> = {
    home: {players: [], manager: undefined},
    away: {players: [], manager: undefined},
  };
  const unders = new Map<Property, Side | undefined>();
  let under: Side | undefined;
  for (const property of block.properties) {
    unders.set(property, under);
    if (under !== undefined && kindOfProperty(property.name) === 'coach') {
      const manager = property.lines[0]?.text.split(/[,;(]/)[0]?.trim();
      if (manager) teams[under] = {...teams[under], manager};
    }
    const side = teamOf(block, property, warnings);
    if (side === undefined || teams[side].players.length > 0) continue;
    teams[side] = readLineUp(property, warnings);
    under = side;
  }
  return {teams, unders};
}

/** The side whose line-up a property is. A name with a slip in it is the team that it resembles; any other is skipped, with a warning. */
function teamOf(block: Block, {name, line, lines}: Property, warnings: Warnings): Side | undefined {
  if (kindOfProperty(name) !== undefined) return undefined;
  const exact = SIDES.find(side => nameKey(block[side]) === nameKey(name));
  const text = lines.map(each => each.text).join(' ');
  const lists = text.split(',').length >= (/\s[-–]\s/.test(text) ? 3 : 5);
  if (exact !== undefined || !lists) return exact;
  const [near] = nearestFirst(name, [block.home, block.away]);
  if (near === undefined || near.distance > 2 || name.length < 5) {
    warnings.add(line, `a line-up of "${name}" is left out: the match is ${block.home} v ${block.away}`);
    return undefined;
  }
  warnings.add(line, `the line-up of "${name}" is taken for that of ${near.name}`);
  return near.name === block.home ? 'home' : 'away';
}

function readCards(
  {properties}: Block,
  unders: ReadonlyMap<Property, Side | undefined>,
  squads: Squads,
  warnings: Warnings,
): readonly StatedCard[] {
  const bookings = properties.flatMap((property): readonly Booking[] => {
    const kind = kindOfProperty(property.name);
    if (kind !== 'yellow' && kind !== 'red' && kind !== 'second-yellow') return [];
    return readBookings(property, kind, unders.get(property), warnings);
  });
  return bookedCards(bookings, squads, warnings);
}
