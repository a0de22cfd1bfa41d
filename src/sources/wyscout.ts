import {type Candidate, chooseMatch} from './choose-match.ts';
import {describeIssues} from './findings.ts';
import type {MatchFormat, ReadContext, Reading} from './formats.ts';
import {tooLong} from './long-list.ts';
import {type WyscoutEntry, wyscoutEntries} from './wyscout-beside.ts';
import {toMatch} from './wyscout-match.ts';
import {isObject, unescapedText, wyscoutNames} from './wyscout-names.ts';
import {wyscoutEventsSchema} from './wyscout-schema.ts';
import {wyscoutTeams} from './wyscout-teams.ts';

/** Wyscout's event data, version 2: a list of events, or a file with that list and names; who plays is in a matches file. */
export const wyscout: MatchFormat = {
  name: 'Wyscout events, version 2',
  sign: 'a list of events, or "events", each with "eventName", "matchPeriod" and "eventSec"',
  takes: ['matches'],
  recognises: value => {
    const [first] = eventsOf(value);
    return isObject(first) && 'eventSec' in first && 'matchPeriod' in first;
  },
  read: readWyscout,
};

function eventsOf(value: unknown): readonly unknown[] {
  const list = Array.isArray(value) ? value : isObject(value) ? value.events : undefined;
  return Array.isArray(list) ? list : [];
}

function readWyscout(value: unknown, {beside, named, choose}: ReadContext): Reading {
  const all = eventsOf(value);
  const finding = tooLong(all);
  if (finding !== undefined) return {findings: [finding]};
  const ids = new Set(
    all.flatMap(event => (isObject(event) && typeof event.matchId === 'number' ? [event.matchId] : [])),
  );
  const {entries, warnings} = wyscoutEntries(value, ids, beside, named.matches);
  const choice =
    ids.size <= 1
      ? {chosen: {number: [...ids][0]}}
      : chooseMatch(
          [...ids].map(id => candidate(id, entries.get(id))),
          choose,
        );
  if ('finding' in choice) return {findings: [choice.finding]};
  const id = choice.chosen.number;
  const own = ids.size <= 1 ? all : all.filter(event => isObject(event) && event.matchId === id);
  const parsed = wyscoutEventsSchema.safeParse(own);
  if (!parsed.success) {
    const whole = Array.isArray(value) ? own : {events: own};
    const placed = parsed.error.issues.map(issue =>
      Array.isArray(value) ? issue : {...issue, path: ['events', ...issue.path]},
    );
    return {findings: describeIssues(placed, whole)};
  }
  const names = wyscoutNames(value, beside);
  const entry = id === undefined ? undefined : entries.get(id);
  const teams = wyscoutTeams(parsed.data, entry, names);
  if (teams === undefined) return {findings: ['the events are not those of two teams']};
  return {match: toMatch(parsed.data, teams, entry, warnings)};
}

function candidate(id: number, entry: WyscoutEntry | undefined): Candidate {
  const label = unescapedText(entry?.match.label ?? '');
  const [teams = '', result] = [label.replace(/,[^,]*$/, ''), /,\s*([^,]*)$/.exec(label)?.[1]];
  const [home = `match ${id}`, away = ''] = teams === '' ? [] : teams.split(' - ');
  return {number: id, home, away, date: entry?.match.dateutc?.slice(0, 10), result: result?.replaceAll(' ', '') ?? ''};
}
