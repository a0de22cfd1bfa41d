import {describeIssues} from '../../files/describe-issues.ts';
import type {Score} from '../../match/model/match.ts';
import type {ReadContext, Reading} from '../match-format.ts';
import {reconcile} from '../results/reconcile-score.ts';
import {addPeriodMarkers} from '../shared/add-period-markers.ts';
import {type ImportDraft, validateMatch} from '../shared/validate-match.ts';
import {placeEvents} from './clocks.ts';
import {matchFileOf} from './companion-files.ts';
import {draftsOf, standingGoals, withGoalIds} from './drafts.ts';
import {fileKind} from './recognise.ts';
import {type MatchFile, TYPE, timelineSchema} from './schema.ts';
import {type FifaTeams, teamsOf} from './teams.ts';

const SOURCE = {id: 'fifa', title: 'Match timeline', kind: 'outside', publisher: 'FIFA'} as const;

/** The match of a timeline, with its match file. */
export function readFifa(value: unknown, context: ReadContext): Reading {
  if (fileKind(value) !== 'timeline') {
    return {findings: ['FIFA’s match file, which goes with a match: give the file of its timeline']};
  }
  const parsed = timelineSchema.safeParse(value);
  if (!parsed.success) return {findings: describeIssues(parsed.error.issues, value)};
  const {Event: events, IdMatch} = parsed.data;
  const file = matchFileOf(IdMatch, context);
  const teams = teamsOf(events, file);
  if (teams === undefined) return {findings: ['the events are not those of two teams']};
  const over = file?.MatchStatus === 0 || events.some(({Type}) => Type === TYPE.matchEnd);
  const placed = placeEvents(events);
  const drafts = draftsOf(placed, teams);
  const goals = standingGoals(drafts);
  const kicks = drafts.flatMap(draft =>
    draft.type === 'shoot-out-kick' ? [{side: draft.side, taker: draft.taker ?? '', scored: draft.scored}] : [],
  );
  const periods = placed.map(({period}) => period);
  const extraTime = periods.includes('extra-time-first-half');
  const final = over ? officialOf(file, events) : undefined;
  const score = {...(extraTime ? {extraTime: final?.score} : {fullTime: final?.score}), shootOut: final?.shootOut};
  const {stated, warnings} = reconcile(score, goals, true, kicks);
  return validateMatch({
    fixture: fixtureOf(file, teams),
    ...(teams.lineUps === undefined ? {} : {lineUps: teams.lineUps}),
    events: [...withGoalIds(addPeriodMarkers(drafts, periods, over))],
    ...stated,
    stats: ['shots', 'onTarget', 'corners', 'fouls', 'yellowCards', 'redCards', 'saves', 'offsides', 'substitutions'],
    ...(drafts.some(draft => 'location' in draft) ? {places: 'shots' as const} : {}),
    origin: {provider: 'fifa', events: events.length, warnings: [...warnings, ...teams.warnings]},
    sources: [SOURCE],
  });
}

type Stated = {readonly score: Score; readonly shootOut?: Score | undefined};

/** The score of the match file, or else the last running score. */
function officialOf(
  file: MatchFile | undefined,
  events: readonly {readonly HomeGoals?: number | null | undefined; readonly AwayGoals?: number | null | undefined}[],
): Stated | undefined {
  const last = events.at(-1);
  const home = file?.HomeTeamScore ?? (file?.Home ?? file?.HomeTeam)?.Score ?? last?.HomeGoals;
  const away = file?.AwayTeamScore ?? (file?.Away ?? file?.AwayTeam)?.Score ?? last?.AwayGoals;
  if (home == null || away == null) return undefined;
  const {HomeTeamPenaltyScore: ours, AwayTeamPenaltyScore: theirs} = file ?? {};
  const kicked = ours != null && theirs != null && ours !== theirs;
  return {score: {home, away}, shootOut: kicked ? {home: ours, away: theirs} : undefined};
}

function fixtureOf(file: MatchFile | undefined, {teams}: FifaTeams): ImportDraft['fixture'] {
  const {SeasonName, CompetitionName, StageName, GroupName, Date: date, Stadium, Attendance, Officials} = file ?? {};
  const competition = SeasonName ?? CompetitionName;
  const stage = [StageName, GroupName].filter(part => part !== undefined).join(', ');
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(date ?? '') ?? [];
  const referee = Officials?.find(({OfficialType}) => OfficialType === 1)?.Name;
  return {
    ...(competition === undefined ? {} : {competition: competition.replaceAll('™', '')}),
    ...(stage === '' ? {} : {stage}),
    ...(day === undefined ? {} : {date: day}),
    ...(time === undefined ? {} : {kickOff: `${time} UTC`}),
    ...(Stadium?.Name === undefined ? {} : {venue: Stadium.Name}),
    ...(Stadium?.CityName === undefined ? {} : {city: Stadium.CityName}),
    ...(Attendance == null || Attendance === 0 ? {} : {attendance: Attendance}),
    ...(referee === undefined ? {} : {referee}),
    ...teams,
    sources: [SOURCE.id],
  };
}
