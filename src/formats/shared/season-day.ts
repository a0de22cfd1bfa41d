import {describeIssues} from '../../files/describe-issues.ts';
import type {Match} from '../../match/model/match.ts';
import {SIDES} from '../../match/model/side.ts';
import {buildTimeline} from '../../match/model/timeline.ts';
import {MATCHDAY_FORMAT} from '../../matchday/format-name.ts';
import {knownRules} from '../../matchday/known-rules.ts';
import {matchdaySchema} from '../../matchday/schema/matchday-schema.ts';
import {plainText} from '../../text/plain-text.ts';
import type {DayChoice, DayReading, Season, SeasonMatch} from '../match-format.ts';
import {seasonCodes} from './season-codes.ts';
import {groupNamed, groupOf, groupsOf, isKnockOut} from './season-groups.ts';
import {tablesBefore} from './season-tables.ts';

/** The matches of a season on one day as a matchday, with the standings before it and the rules that are known. */
export async function chooseDay(season: Season, choice: DayChoice): Promise<DayReading> {
  const chosen = select(season, choice);
  if ('findings' in chosen) return chosen;
  const {listed, date} = chosen;
  const matches: Match[] = [];
  for (const each of listed) {
    const reading = await season.read(each);
    if ('findings' in reading) {
      return {...reading, findings: reading.findings.map(finding => `${teamsOf(each)}: ${finding}`)};
    }
    matches.push(reading.match);
  }
  const timed = matches.map(match => withKickOff(match, matches));
  const timeless = timed.find(({fixture}) => fixture.kickOff === undefined);
  if (timeless !== undefined) {
    const where = 'name a file that has it with --matches, such as the openfootball file of the season';
    return {findings: [`${teamsIn(timeless)} has no kick-off time; ${where}`]};
  }
  return toMatchday(season, listed, timed, date);
}

/** A match that was not played to its end needs no time of its own: without one it stands with the first of the day. */
function withKickOff(match: Match, all: readonly Match[]): Match {
  const {fixture, origin} = match;
  const status = buildTimeline(match).record.states.at(-1)!.status?.kind;
  const first = all
    .flatMap(other => other.fixture.kickOff ?? [])
    .sort()
    .at(0);
  if (fixture.kickOff !== undefined || status === undefined || first === undefined) return match;
  const warning = `the file gives no kick-off time of a match that was ${status}: it stands at ${first}`;
  return {
    ...match,
    fixture: {...fixture, kickOff: first},
    ...(origin === undefined ? {} : {origin: {...origin, warnings: [...origin.warnings, warning]}}),
  };
}

type Selected =
  | {readonly listed: readonly SeasonMatch[]; readonly date: string}
  | {readonly findings: readonly string[]};

function select({matches}: Season, {date, group}: DayChoice): Selected {
  const groups = groupsOf(matches);
  const name = group === undefined ? undefined : groupNamed(groups, group);
  if (group !== undefined && name === undefined) {
    const known = groups.length === 0 ? 'the file has no groups' : `its groups are ${groups.join(', ')}`;
    return {findings: [`no group "${plainText(group)}"; ${known}`]};
  }
  const own = name === undefined ? matches : matches.filter(match => groupOf(match) === name);
  const settled = own.filter(match => match.settled);
  const day = date ?? settled.reduce((last, match) => ((match.date ?? '') > last ? match.date! : last), '');
  const listed = settled.filter(match => match.date === day);
  if (listed.length > 0) return {listed, date: day};
  const on = date === undefined ? '' : ` on ${date}`;
  if (own.some(match => match.date === day)) return {findings: [`the matches${on} have no score yet`]};
  return {findings: [`no matches${on}${nearestDates(settled, day)}`]};
}

/** `; the nearest are on 2012-05-08 and 2012-05-13` */
function nearestDates(matches: readonly SeasonMatch[], day: string): string {
  const dates = [...new Set(matches.flatMap(({date}) => date ?? []))].sort();
  const near = [dates.findLast(date => date < day), dates.find(date => date > day)].filter(date => date !== undefined);
  return near.length === 0 ? '' : `; the nearest are on ${near.join(' and ')}`;
}

async function toMatchday(
  season: Season,
  listed: readonly SeasonMatch[],
  matches: readonly Match[],
  date: string,
): Promise<DayReading> {
  const ranked = listed.filter(match => !isKnockOut(match));
  const groups = groupsOf(season.matches);
  const rules = knownRules(season.label, yearOf(season, date), groups.length > 0);
  // Thirds are compared over all groups.
  const names = rules.bestThirds === undefined ? [...new Set(ranked.map(groupOf))] : groups;
  const before = ranked.length === 0 ? undefined : await tablesBefore(season, date, names, rules);
  const codes = seasonCodes([...new Set(listed.flatMap(({home, away}) => [home, away]))]);
  const name = nameOf(season, listed, date);
  const warnings = matches.flatMap(match =>
    (match.origin?.warnings ?? []).map(warning => `${teamsIn(match)}: ${warning}`),
  );
  const draft = {
    format: MATCHDAY_FORMAT,
    competition: season.competition ?? season.label,
    ...(name === undefined ? {} : {name}),
    date,
    rules,
    tables: before?.tables ?? [],
    earlier: rules.order.includes('head-to-head') ? (before?.results ?? []) : [],
    matches: matches.map(match => ({match: withCodes(match, codes)})),
    origin: {...season.origin, events: matches.reduce((sum, {origin}) => sum + (origin?.events ?? 0), 0), warnings},
  };
  const parsed = matchdaySchema.safeParse(draft);
  return parsed.success ? {matchday: parsed.data} : {findings: describeIssues(parsed.error.issues, draft)};
}

/** The year in which the season begins, as its name says, or else the year of the day. */
function yearOf({label}: Season, date: string): number {
  return Number(/\d{4}/.exec(label)?.[0] ?? date.slice(0, 4));
}

/** What the day is called: its group or round, or `Final day` where no later match is listed. */
function nameOf({matches}: Season, listed: readonly SeasonMatch[], date: string): string | undefined {
  const groups = [...new Set(listed.map(groupOf))];
  if (groups.length === 1 && groups[0] !== undefined) return groups[0];
  const league = matches.every(match => groupOf(match) === undefined && !isKnockOut(match));
  if (league && listed.length > 1 && matches.every(match => (match.date ?? '') <= date)) return 'Final day';
  const stages = [...new Set(listed.map(({stage}) => stage))];
  return stages.length === 1 ? stages[0] : undefined;
}

/** The match with the codes of its teams, by their names. */
export function withCodes(match: Match, codes: ReadonlyMap<string, string>): Match {
  const {fixture} = match;
  const [home, away] = SIDES.map(side => ({
    ...fixture[side],
    short: codes.get(fixture[side].name) ?? fixture[side].short,
  }));
  return {...match, fixture: {...fixture, home: home!, away: away!}};
}

function teamsOf({home, away}: SeasonMatch): string {
  return `${home} v ${away}`;
}

function teamsIn({fixture: {home, away}}: Match): string {
  return `${home.name} v ${away.name}`;
}
