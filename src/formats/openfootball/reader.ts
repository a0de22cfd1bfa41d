import {describeIssues} from '../../files/describe-issues.ts';
import type {Score} from '../../match/model/match.ts';
import {perSide, type Side} from '../../match/model/side.ts';
import type {Reading} from '../match-format.ts';
import {finalScore, showScore} from '../results/reconcile-score.ts';
import type {StatedGoal, StatedScore} from '../results/results.ts';
import {toMatch} from '../results/results-match.ts';
import {statusOf} from '../results/status-words.ts';
import {type Candidate, chooseMatch, isNumbered} from '../shared/choose-match.ts';
import {teamCodes} from '../shared/team-code.ts';
import {type RawFile, rawFile} from './recognise.ts';
import {listedSchema, type RawGoal, type RawMatch, rawMatchSchema} from './schema.ts';

type Listed = Candidate & {readonly at: RawFile['matches'][number]};

/** Reads one match of a file; `choose` selects it if the file has several. */
export function readOpenfootball(value: unknown, choose?: string): Reading {
  const file = rawFile(value) ?? {name: undefined, matches: []};
  const choice = chooseMatch(candidates(file), choose);
  return 'findings' in choice ? choice : readListed(value, file, choice.chosen.at);
}

/** One match of a file, by its place in it. */
export function readListed(value: unknown, file: RawFile, {raw, path, round}: RawFile['matches'][number]): Reading {
  const parsed = rawMatchSchema.safeParse(raw);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(issue => ({...issue, path: [...path, ...issue.path]}));
    return {findings: describeIssues(issues, value)};
  }
  return readOne(parsed.data, {round, competition: file.name});
}

/** The matches that a list shows. */
export function candidates({matches}: RawFile): readonly Listed[] {
  const listed = matches.flatMap((at, index) => {
    const parsed = listedSchema.safeParse(at.raw);
    return parsed.success ? [{at, index, data: parsed.data}] : [];
  });
  const numbered = isNumbered(listed.map(({data}) => data.num));
  return listed.map(({at, index, data}): Listed => {
    const {team1, team2, num, date, group, score, score1, score2, score1et, score2et} = data;
    const final = score?.et ?? pairOf(score1et, score2et) ?? score?.ft ?? pairOf(score1, score2);
    return {
      at,
      number: numbered ? num! : index + 1,
      home: team1.name,
      away: team2.name,
      codes: [team1.code ?? team1.name, team2.code ?? team2.name],
      date: date ?? undefined,
      stage: stageOf(data.round ?? at.round, group),
      result: score != null && 'unreadable' in score ? '?' : final === undefined ? undefined : showScore(final),
      status: statusOf(data.status ?? ''),
    };
  });
}

type Around = {readonly round: string | undefined; readonly competition: string | undefined};

function readOne(raw: RawMatch, {round, competition}: Around): Reading {
  const {team1, team2, date, time, group, goals1, goals2} = raw;
  const score = scoreOf(raw);
  const codes = teamCodes(team1.name, team2.name);
  const shorts = perSide(side => (side === 'home' ? team1 : team2).code?.slice(0, 4) ?? codes[side]);
  const stage = stageOf(raw.round ?? round, group);
  const reported = goals1 !== undefined || goals2 !== undefined;
  const unreported = !reported && finalScore(score) !== undefined;
  return toMatch({
    fixture: {
      ...(competition === undefined || competition === '' ? {} : {competition}),
      ...(stage === undefined ? {} : {stage}),
      ...(date == null ? {} : {date}),
      ...(time == null ? {} : {kickOff: time}),
      ...groundOf(raw),
      home: {name: team1.name, short: shorts.home},
      away: {name: team2.name, short: shorts.away},
    },
    score,
    status: statusOf(raw.status ?? ''),
    goals: unreported ? undefined : [...goalsOf('home', goals1 ?? []), ...goalsOf('away', goals2 ?? [])],
    cards: [],
    changes: [],
    kicks: [],
    stats: [],
    source: {id: 'openfootball', title: 'Results and goals', kind: 'outside', publisher: 'openfootball (CC0)'},
    provider: 'openfootball',
    warnings: [],
  });
}

function scoreOf(raw: RawMatch): StatedScore {
  const {score} = raw;
  return {
    halfTime: score?.ht ?? pairOf(raw.score1i, raw.score2i),
    fullTime: score?.ft ?? pairOf(raw.score1, raw.score2),
    extraTime: score?.et ?? pairOf(raw.score1et, raw.score2et),
    shootOut: score?.p ?? pairOf(raw.score1p, raw.score2p),
  };
}

function pairOf(home: number | null | undefined, away: number | null | undefined): Score | undefined {
  return home == null || away == null ? undefined : {home, away};
}

/** Own goals are listed under the side that they count for, as ours are. */
function goalsOf(side: Side, goals: readonly RawGoal[]): readonly StatedGoal[] {
  return goals.map(({name, at, owngoal, penalty}) => ({
    side,
    scorer: name,
    at,
    kind: owngoal ? 'own-goal' : penalty ? 'penalty' : 'open-play',
  }));
}

function stageOf(round: string | null | undefined, group: string | null | undefined): string | undefined {
  const parts = [round, group].filter(part => part != null && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** `Luzhniki Stadium, Moscow` is a venue and its city. */
function groundOf({ground, stadium, city}: RawMatch): {readonly venue?: string; readonly city?: string} {
  const whole = ground ?? stadium ?? undefined;
  const comma = city == null ? (whole?.lastIndexOf(', ') ?? -1) : -1;
  const venue = comma > 0 ? whole?.slice(0, comma) : whole;
  const town = comma > 0 ? whole?.slice(comma + 2) : (city ?? undefined);
  return {...(venue === undefined ? {} : {venue}), ...(town === undefined ? {} : {city: town})};
}
