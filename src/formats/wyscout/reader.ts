import {tooLong} from '../../files/array-limit.ts';
import {describeIssues} from '../../files/describe-issues.ts';
import {isObject} from '../../text/is-object.ts';
import type {ReadContext, Reading} from '../match-format.ts';
import {type Candidate, chooseMatch} from '../shared/choose-match.ts';
import {type WyscoutEntry, wyscoutEntries} from './companion-files.ts';
import {toMatch} from './match.ts';
import {unescapedText, wyscoutNames} from './names.ts';
import {eventsOf} from './recognise.ts';
import {wyscoutEventsSchema} from './schema.ts';
import {teamOrder} from './team-order.ts';
import {wyscoutTeams} from './teams.ts';

/** The match of a list of events, or the one that is chosen of many. */
export function readWyscout(value: unknown, {companions, named, choose, text}: ReadContext): Reading {
  const all = eventsOf(value);
  const finding = tooLong(all);
  if (finding !== undefined) return {findings: [finding]};
  const ids = new Set(
    all.flatMap(event => (isObject(event) && typeof event.matchId === 'number' ? [event.matchId] : [])),
  );
  const {entries, warnings} = wyscoutEntries(value, ids, companions, named.matches);
  const choice =
    ids.size <= 1
      ? {chosen: {number: [...ids][0]}}
      : chooseMatch(
          [...ids].map(id => candidate(id, entries.get(id))),
          choose,
        );
  if ('findings' in choice) return choice;
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
  const names = wyscoutNames(value, companions);
  const entry = entries.get(id ?? 0);
  const teams = wyscoutTeams(parsed.data, entry, names, ids => teamOrder(value, text, ids));
  if (teams === undefined) return {findings: ['expected the events of two teams']};
  return {match: toMatch(parsed.data, teams, entry, warnings)};
}

function candidate(id: number, entry: WyscoutEntry | undefined): Candidate {
  const label = unescapedText(entry?.match.label ?? '');
  const [teams = '', result] = [label.replace(/,[^,]*$/, ''), /,([^,]*)$/.exec(label)?.[1]];
  const [home = `match ${id}`, away = ''] = teams === '' ? [] : teams.split(' - ');
  return {number: id, home, away, date: entry?.match.dateutc?.slice(0, 10), result: result?.replaceAll(' ', '') ?? ''};
}
