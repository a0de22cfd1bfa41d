import {perSide} from '../../match/model/side.ts';
import {teamCodes} from '../shared/team-code.ts';
import type {ImportDraft} from '../shared/validate-match.ts';
import type {Ma1, Ma3} from './schema.ts';

/** The two teams by side; undefined where one is missing. */
export function contestantsOf({matchInfo: {contestant}}: Ma3) {
  const home = contestant.find(({position}) => position === 'home');
  const away = contestant.find(({position}) => position === 'away');
  return home === undefined || away === undefined ? undefined : {home, away};
}

/** What players are called: as the events have it, which is short (`D. Kinsombi`), or else as the line-ups do. */
export function namesOf({liveData: {event}}: Ma3, ma1: Ma1 | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const {playerId, matchName, knownName} of (ma1?.liveData.lineUp ?? []).flatMap(({player}) => player)) {
    const name = matchName ?? knownName;
    if (name !== undefined) names.set(playerId, name);
  }
  for (const {playerId, playerName} of event)
    if (playerId != null && playerName !== undefined) names.set(playerId, playerName);
  return names;
}

/** What is known of the match before it is played. */
export function fixtureOf(
  {matchInfo}: Ma3,
  contestants: NonNullable<ReturnType<typeof contestantsOf>>,
  ma1: Ma1 | undefined,
  source: string,
): ImportDraft['fixture'] {
  const {competition, tournamentCalendar, week, venue} = matchInfo;
  const league = competition?.name ?? competition?.knownName;
  const name = [league, tournamentCalendar?.name].filter(part => part !== undefined).join(' ');
  const date = /^\d{4}-\d{2}-\d{2}/.exec(matchInfo.date ?? '')?.[0];
  const time = /^(\d{2}:\d{2})(?::\d{2})?Z$/.exec(matchInfo.time ?? '')?.[1];
  const ground = venue?.longName ?? venue?.shortName;
  const {attendance, matchOfficial} = ma1?.liveData.matchDetailsExtra ?? {};
  const main = matchOfficial?.find(({type}) => type === 'Main');
  const referee = nameOf(main);
  const codes = teamCodes(contestants.home.name, contestants.away.name);
  return {
    ...(name === '' ? {} : {competition: name}),
    ...(week === undefined ? {} : {stage: `Matchday ${week}`}),
    ...(date === undefined ? {} : {date}),
    ...(time === undefined ? {} : {kickOff: `${time} UTC`}),
    ...(ground === undefined ? {} : {venue: ground}),
    ...(attendance == null || attendance === 0 ? {} : {attendance}),
    ...(referee === undefined ? {} : {referee}),
    ...perSide(side => {
      const {id, name: team, code} = contestants[side];
      const official = ma1?.liveData.lineUp?.find(({contestantId}) => contestantId === id)?.teamOfficial;
      const manager = official?.type === 'manager' ? nameOf(official) : undefined;
      return {
        name: team,
        short: code?.slice(0, 4) ?? codes[side],
        ...(manager === undefined ? {} : {manager}),
      };
    }),
    sources: [source],
  };
}

type Named = {readonly shortFirstName?: string | undefined; readonly shortLastName?: string | undefined};

function nameOf(person: Named | null | undefined): string | undefined {
  const parts = [person?.shortFirstName, person?.shortLastName].filter(part => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}
