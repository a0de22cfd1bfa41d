import {describeIssues} from '../../files/describe-issues.ts';
import {perSide} from '../../match/model/side.ts';
import type {ReadContext, Reading} from '../match-format.ts';
import {toMatch} from '../opta/match.ts';
import type {Official} from '../recorded/repair-players.ts';
import {statusOf} from '../results/status-words.ts';
import {companionOf} from './companion-files.ts';
import {toOptaEvent} from './events.ts';
import {feedOf} from './recognise.ts';
import {type Ma3, ma3Schema} from './schema.ts';
import {contestantsOf, fixtureOf, namesOf} from './teams.ts';

const SOURCE = {id: 'statsperform', title: 'Match events (MA3)', kind: 'outside', publisher: 'Stats Perform'} as const;

/** The match of an events feed, with the line-ups of the MA1 that goes with it. */
export function readStatsperform(value: unknown, context: ReadContext): Reading {
  if (feedOf(value) === 'match') {
    return {findings: ['Stats Perform’s MA1, which goes with a match: give the MA3 file, which has its events']};
  }
  const parsed = ma3Schema.safeParse(value);
  if (!parsed.success) return {findings: describeIssues(parsed.error.issues, value)};
  const ma3 = parsed.data;
  const contestants = contestantsOf(ma3);
  if (contestants === undefined) {
    return {findings: ['matchInfo.contestant: one should be "home" and one "away"']};
  }
  const ma1 = companionOf(ma3.matchInfo.id, context);
  const names = namesOf(ma3, ma1);
  const {matchStatus} = ma3.liveData.matchDetails ?? {};
  return toMatch({
    provider: 'statsperform',
    source: SOURCE,
    events: ma3.liveData.event.map(toOptaEvent),
    teams: perSide(side => contestants[side].id),
    fixture: fixtureOf(ma3, contestants, ma1, SOURCE.id),
    nameOf: player => names.get(player),
    official: officialOf(ma3),
    over: matchStatus === undefined || matchStatus === 'Played' || matchStatus === 'Awarded',
    status: statusOf(matchStatus ?? ''),
    warnings: [],
  });
}

/** The total has the goals of extra time and not the kicks of a shoot-out. */
function officialOf({liveData: {matchDetails}}: Ma3): Official | undefined {
  const {total, et, ft, pen} = matchDetails?.scores ?? {};
  const score = total ?? et ?? ft;
  if (score == null) return undefined;
  return {
    score: {home: score.home, away: score.away},
    ...(pen == null ? {} : {shootOut: {home: pen.home, away: pen.away}}),
    where: 'the file',
  };
}
