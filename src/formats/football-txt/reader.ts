import {perSide, SIDES, type Side} from '../../match/model/side.ts';
import type {Reading} from '../match-format.ts';
import {finalScore, showScore} from '../results/reconcile-score.ts';
import {sideOfScorer, toMatch} from '../results/results-match.ts';
import {type Candidate, chooseMatch, isNumbered} from '../shared/choose-match.ts';
import {nameKey, teamCodes} from '../shared/team-code.ts';
import {type Block, type Passage, readBlocks} from './blocks.ts';
import {readGoals, readKicks} from './goals.ts';
import {LineFault, readLineUp} from './line-up.ts';
import {readSquads} from './squads.ts';

type Listed = Candidate & {readonly block: Block};

/** One match of a text; `choose` says which, where it holds several. */
export function readFootballTxt(text: string, choose?: string): Reading {
  const choice = chooseMatch(candidates(readBlocks(text.split('\n'))), choose);
  if ('finding' in choice) return {findings: [choice.finding]};
  try {
    return readOne(choice.chosen.block);
  } catch (error) {
    if (error instanceof LineFault) return {findings: [error.message]};
    throw error;
  }
}

function candidates(blocks: readonly Block[]): readonly Listed[] {
  const numbered = isNumbered(blocks.map(({number}) => number));
  return blocks.map((block, index) => {
    const {home, away, date, stage, score, number} = block;
    const final = score === undefined ? undefined : finalScore(score);
    const result = final === undefined ? undefined : showScore(final);
    return {block, number: numbered ? number! : index + 1, home, away, date, stage, result};
  });
}

function readOne(block: Block): Reading {
  const {score = {}, goals} = block;
  const {fixture, lineUps, kicks, squads} = readProperties(block);
  const told = goals === undefined ? [] : readGoals(goals, score);
  const final = finalScore(score);
  const untold = goals === undefined && final !== undefined && final.home + final.away > 0;
  const dateless = block.date === undefined ? ['the date is left out: no known year fits it'] : [];
  return toMatch({
    fixture,
    ...(lineUps === undefined ? {} : {lineUps}),
    score,
    goals: untold ? undefined : told.map(goal => ({...goal, scorer: squads.idOf(sideOfScorer(goal), goal.scorer)})),
    cards: squads.cards,
    changes: squads.changes,
    kicks: kicks.map(kick => ({...kick, taker: squads.idOf(kick.side, kick.taker)})),
    stats: lineUps === undefined ? [] : ['yellowCards', 'redCards', 'substitutions'],
    source: {id: 'openfootball', title: 'Results in Football.TXT', kind: 'outside', publisher: 'openfootball (CC0)'},
    provider: 'football.txt',
    warnings: dateless,
  });
}

function readProperties(block: Block) {
  const lineUpOf = (side: Side) => {
    const own = block.properties.find(({name}) => nameKey(name) === nameKey(block[side]));
    return own === undefined ? [] : readLineUp(own);
  };
  refuseStrangers(block);
  const squads = readSquads(perSide(lineUpOf), {home: block.home, away: block.away});
  const shootOut = property(block, /^(?:penalt(?:y|ies)\b.*|shoot-?out)$/i);
  return {
    squads,
    lineUps: squads.lineUps,
    kicks: shootOut === undefined ? [] : readKicks(shootOut, squads.sideOf),
    fixture: fixtureOf(block, squads.captains),
  };
}

function property({properties}: Block, name: RegExp): Passage | undefined {
  return properties.find(each => name.test(each.name));
}

const NO_LINE_UP = /^(?:ref|pen|att|coach|manager|note|venue|stadium|goals)/i;

/** A line-up of a team that does not play is a slip of the pen that would else be passed over. */
function refuseStrangers({properties, home, away}: Block): void {
  for (const {name, line, lines} of properties) {
    const text = lines.join(' ');
    if (!/\s[-–]\s/.test(text) || text.split(',').length < 3 || NO_LINE_UP.test(name)) continue;
    if (![home, away].some(team => nameKey(team) === nameKey(name))) {
      throw new LineFault(line, `a line-up of "${name}", and ${home} v ${away} is the match that it stands in`);
    }
  }
}

function fixtureOf(block: Block, captains: Readonly<Record<Side, string | undefined>>) {
  const {competition, stage, date, time, venue} = block;
  const referee = property(block, /^ref(?:s|erees?)?\.?$/i)
    ?.lines.join(' ')
    .split(/[,;]/)[0]
    ?.trim();
  const counted = property(block, /^att(?:endance)?\.?$/i)
    ?.lines.join(' ')
    .replace(/[.,\s]/g, '');
  const attendance = block.attendance ?? (/^\d+$/.test(counted ?? '') ? Number(counted) : undefined);
  const comma = venue?.lastIndexOf(', ') ?? -1;
  const codes = teamCodes(block.home, block.away);
  const [home, away] = SIDES.map(side => {
    const captain = captains[side];
    return {name: block[side], short: codes[side], ...(captain === undefined ? {} : {captain})};
  });
  return {
    ...(competition === undefined ? {} : {competition}),
    ...(stage === undefined ? {} : {stage}),
    ...(date === undefined ? {} : {date}),
    ...(time === undefined ? {} : {kickOff: time}),
    ...(venue === undefined || venue === '' ? {} : comma > 0 ? splitAt(venue, comma) : {venue}),
    ...(attendance === undefined ? {} : {attendance}),
    ...(referee === undefined || referee === '' ? {} : {referee}),
    home: home!,
    away: away!,
  };
}

function splitAt(place: string, comma: number): {readonly venue: string; readonly city: string} {
  return {venue: place.slice(0, comma), city: place.slice(comma + 2)};
}
