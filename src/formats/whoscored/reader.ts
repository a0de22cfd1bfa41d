import {describeIssues} from '../../files/describe-issues.ts';
import type {Score} from '../../match/model/match.ts';
import {perSide} from '../../match/model/side.ts';
import type {Reading} from '../match-format.ts';
import {toMatch} from '../opta/match.ts';
import type {Official} from '../recorded/repair-players.ts';
import {statusOf} from '../results/status-words.ts';
import {teamCodes} from '../shared/team-code.ts';
import type {ImportDraft} from '../shared/validate-match.ts';
import {toOptaEvent} from './events.ts';
import {matchOf} from './recognise.ts';
import {type WhoscoredMatch, whoscoredSchema} from './schema.ts';
import {namesOf} from './teams.ts';

const SOURCE = {
  id: 'whoscored',
  title: 'Match page: events, line-ups',
  kind: 'outside',
  publisher: 'WhoScored',
} as const;
/** What `elapsed` is of a match that is over. */
const OVER = /^(?:FT|AET|PEN|AP)$/i;

/** The match of a match page. */
export function readWhoscored(value: unknown): Reading {
  const raw = matchOf(value);
  const parsed = whoscoredSchema.safeParse(raw);
  if (!parsed.success) return {findings: describeIssues(parsed.error.issues, raw)};
  const match = parsed.data;
  const names = namesOf(match);
  return toMatch({
    provider: 'whoscored',
    source: SOURCE,
    events: match.events.map(toOptaEvent),
    teams: perSide(side => match[side].teamId),
    fixture: fixtureOf(match),
    nameOf: player => names.get(player),
    official: officialOf(match),
    over: match.elapsed === undefined || OVER.test(match.elapsed),
    status: statusOf(match.elapsed ?? ''),
    warnings: [],
  });
}

/** The score after extra time where there was any, and the shoot-out apart. */
function officialOf({score, ftScore, etScore, pkScore}: WhoscoredMatch): Official | undefined {
  const final = pairOf(etScore) ?? pairOf(ftScore) ?? pairOf(score);
  const shootOut = pairOf(pkScore);
  return final === undefined
    ? undefined
    : {score: final, ...(shootOut === undefined ? {} : {shootOut}), where: 'the file'};
}

/** `1 : 3` */
function pairOf(text: string | undefined): Score | undefined {
  const found = /^(\d{1,2})\s*:\s*(\d{1,2})$/.exec(text ?? '');
  return found === null ? undefined : {home: Number(found[1]), away: Number(found[2])};
}

function fixtureOf(match: WhoscoredMatch): ImportDraft['fixture'] {
  const {startTime, venueName, attendance, referee} = match;
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(startTime ?? '') ?? [];
  const codes = teamCodes(match.home.name, match.away.name);
  return {
    ...(date === undefined ? {} : {date}),
    ...(time === undefined ? {} : {kickOff: time}),
    ...(venueName === undefined ? {} : {venue: venueName}),
    ...(attendance == null || attendance === 0 ? {} : {attendance}),
    ...(referee?.name === undefined ? {} : {referee: referee.name}),
    ...perSide(side => {
      const {name, managerName} = match[side];
      return {name, short: codes[side], ...(managerName === undefined ? {} : {manager: managerName})};
    }),
    sources: [SOURCE.id],
  };
}
