import type * as z from 'zod';
import {parseTimeOfDay, TIME_FORMS, timeFault} from '../../match/model/time-of-day.ts';
import {checkParts} from '../../match/schema/cross-checks.ts';
import {didYouMean} from '../../text/did-you-mean.ts';
import {dateOfMatch, kickOffText} from '../kick-offs.ts';
import type {DayMatch, Matchday} from '../matchday.ts';

type Report = (path: readonly (string | number)[], message: string) => void;

/** Checks that a matchday and its matches do not contradict themselves. Each issue names its place and what would be right. */
export function checkMatchday(matchday: Matchday, context: z.core.$RefinementCtx<Matchday>): void {
  const report: Report = (path, message) => context.addIssue({code: 'custom', path: [...path], message});
  for (const [index, entry] of matchday.matches.entries()) {
    const place = ['matches', index];
    checkParts(entry.match, {events: true, lineUps: true, sources: true}, (path, message) =>
      report([...place, 'match', ...path], message),
    );
    checkTimes(entry, matchday, (path, message) => report([...place, ...path], message));
  }
  checkTeams(matchday, report);
  checkTables(matchday, report);
}

function checkTimes(entry: DayMatch, matchday: Matchday, report: Report): void {
  const kickOff = kickOffText(entry);
  const {home, away} = entry.match.fixture;
  const own = entry.kickOff === undefined ? ['match', 'fixture', 'kickOff'] : ['kickOff'];
  // An imported day has times as its provider writes them: what is behind the time does not matter.
  const faultOf = (time: string) =>
    matchday.origin !== undefined && parseTimeOfDay(time) !== undefined ? undefined : timeFault(time);
  const fault = kickOff === undefined ? undefined : faultOf(kickOff);
  const late = entry.secondHalf === undefined ? undefined : faultOf(entry.secondHalf);
  if (kickOff === undefined) report(['kickOff'], `${home.name} v ${away.name} has no kick-off; ${TIME_FORMS}`);
  if (fault !== undefined) report(own, fault);
  if (late !== undefined) report(['secondHalf'], late);
  if (dateOfMatch(entry, matchday) === undefined) {
    report(['match', 'fixture', 'date'], `${home.name} v ${away.name} has no date; add one here or to the matchday`);
  }
}

/** On one day a team plays once, and has a code of its own. */
function checkTeams({matches}: Matchday, report: Report): void {
  const playing = new Map<string, number>();
  const codes = new Map<string, string>();
  for (const [index, {match}] of matches.entries()) {
    for (const side of ['home', 'away'] as const) {
      const {name, short} = match.fixture[side];
      const place = ['matches', index, 'match', 'fixture', side];
      const other = playing.get(name);
      if (other !== undefined) report([...place, 'name'], `"${name}" already plays in matches[${other}]`);
      playing.set(name, index);
      const taken = codes.get(short);
      if (taken !== undefined && taken !== name) {
        report([...place, 'short'], `"${short}" is also the code of "${taken}"; give each team its own`);
      }
      codes.set(short, name);
    }
  }
}

function checkTables({tables, matches, rules}: Matchday, report: Report): void {
  const listed = new Set<string>();
  for (const [table, {teams}] of tables.entries()) {
    for (const [index, {team}] of teams.entries()) {
      if (listed.has(team)) report(['tables', table, 'teams', index, 'team'], `"${team}" is listed twice`);
      listed.add(team);
    }
  }
  for (const [index, {from, to}] of rules.places.entries()) {
    if (to < from) report(['rules', 'places', index, 'to'], `${to} is above ${from}; places count from the top`);
  }
  if (tables.length === 0) return;
  for (const [index, {match}] of matches.entries()) {
    for (const side of ['home', 'away'] as const) {
      const {name} = match.fixture[side];
      if (listed.has(name)) continue;
      const meant = didYouMean(name, [...listed]);
      report(
        ['matches', index, 'match', 'fixture', side, 'name'],
        `"${name}" is in no table${meant || '; add its record'}`,
      );
    }
  }
}
