import {describeIssues} from '../../files/describe-issues.ts';
import type {Score} from '../../match/model/match.ts';
import {type PerSide, perSide, SIDES, type Side} from '../../match/model/side.ts';
import type {Reading} from '../match-format.ts';
import {reconcile, untoldKicks} from '../results/reconcile-score.ts';
import type {ToldScore} from '../results/results.ts';
import {addPeriodMarkers, type EventDraft} from '../shared/add-period-markers.ts';
import {teamCodes} from '../shared/team-code.ts';
import {type ImportDraft, validateMatch} from '../shared/validate-match.ts';
import {remark, toEvent} from './events.ts';
import {type Line, readLines} from './lines.ts';
import {isCancelled, mergeFouls} from './merge-lines.ts';
import {type Competitor, type Summary, summarySchema} from './schema.ts';
import {officialStats, tallies} from './stats.ts';
import {type People, readPeople} from './teams.ts';

/** The football sport in ESPN's uids. */
const FOOTBALL = 's:600~';
const SOURCE = {
  id: 'espn',
  title: 'Match summary: commentary, key events, line-ups',
  kind: 'outside',
  publisher: 'ESPN',
} as const;

/** The match of a summary. */
export function readEspn(value: unknown): Reading {
  const parsed = summarySchema.safeParse(value);
  if (!parsed.success) return {findings: describeIssues(parsed.error.issues, value)};
  const summary = parsed.data;
  const {header, commentary, keyEvents, rosters} = summary;
  const [competition] = header.competitions;
  const sides = {home: of(competition!.competitors, 'home'), away: of(competition!.competitors, 'away')};
  const {home, away} = sides;
  if (home === undefined || away === undefined) {
    return {findings: ['header.competitions[0].competitors: expected one "home" and one "away"']};
  }
  if (header.uid !== undefined && !header.uid.startsWith(FOOTBALL)) {
    return {findings: [`header.uid: is "${header.uid}"; a football match's begins with ${FOOTBALL}`]};
  }
  if (commentary.length + keyEvents.length === 0) {
    return {findings: ['"commentary" and "keyEvents" are empty: nothing to replay']};
  }
  const people = readPeople({home, away}, rosters);
  const lines = mergeFouls(readLines(summary));
  const {completed, state} = competition!.status?.type ?? {};
  const over =
    completed ?? (state === undefined ? lines.some(({marker}) => marker?.what === 'match-end') : state === 'post');
  const told = numberKicks(lines.flatMap((line, index) => toDrafts(line, isCancelled(line, index, lines), people)));
  const kicksTold = told.some(({type}) => type === 'shoot-out-kick');
  const untold = over && !kicksTold ? untoldKicks(shootOutOf({home, away})) : [];
  // Without its kicks, the lines about a shoot-out say less than its result.
  const drafts = untold.length === 0 ? told : [...told.filter(({clock}) => clock.period !== PEN), ...untold];
  const periods = drafts.map(({clock}) => clock.period);
  const score = scoreOf({home, away}, periods.includes('extra-time-first-half'));
  const goals = drafts.filter(({type}) => type === 'goal');
  const kicks = drafts.flatMap(draft =>
    draft.type === 'shoot-out-kick' ? [{side: draft.side, taker: draft.taker ?? '', scored: draft.scored}] : [],
  );
  const {stated, warnings} = reconcile(score, goals, true, kicks);
  const stats = officialStats(summary, SOURCE.id);
  return validateMatch({
    fixture: fixtureOf(summary, {home, away}, people),
    ...(people.lineUps === undefined ? {} : {lineUps: people.lineUps}),
    events: [
      ...addPeriodMarkers(drafts, ['first-half', ...(over ? (['second-half'] as const) : []), ...periods], over),
    ],
    ...stated,
    coverage: tallies(drafts, stats) ? 'complete' : 'told',
    ...(commentary.length > 0 ? {} : {stats: ['yellowCards', 'redCards', 'substitutions']}),
    ...(drafts.some(draft => 'location' in draft && draft.location !== undefined) ? {places: 'shots' as const} : {}),
    officialStats: stats,
    origin: {provider: 'espn', events: commentary.length + keyEvents.length, warnings: [...warnings]},
    sources: [SOURCE],
  });
}

function of(competitors: readonly Competitor[], side: Side): Competitor | undefined {
  return competitors.find(({homeAway}) => homeAway === side);
}

function toDrafts(line: Line, cancelled: boolean, people: People): readonly EventDraft[] {
  const draft = cancelled ? remark(line, people.sideOfTeam(line.play?.team), true) : toEvent(line, people);
  return draft === undefined ? [] : [draft];
}

function numberKicks(drafts: readonly EventDraft[]): readonly EventDraft[] {
  let kicks = 0;
  return drafts.map(draft => {
    if (draft.clock.period !== 'penalty-shoot-out') return draft;
    if (draft.type === 'shoot-out-kick') kicks += 1;
    return {...draft, clock: {...draft.clock, added: kicks}};
  });
}

const PEN = 'penalty-shoot-out';

function pairOf(
  sides: PerSide<Competitor>,
  of: (competitor: Competitor) => number | null | undefined,
): Score | undefined {
  const [home, away] = SIDES.map(side => of(sides[side]) ?? undefined);
  return home === undefined || away === undefined ? undefined : {home, away};
}

function shootOutOf(sides: PerSide<Competitor>): Score | undefined {
  return pairOf(sides, ({shootoutScore}) => shootoutScore);
}

function scoreOf(sides: PerSide<Competitor>, extraTime: boolean): ToldScore {
  const pair = (of: (competitor: Competitor) => number | undefined) => pairOf(sides, of);
  const final = pair(({score}) => score);
  const halfTime = pair(({linescores}) =>
    linescores[0]?.displayValue === undefined ? undefined : Number(linescores[0].displayValue),
  );
  return {halfTime, ...(extraTime ? {extraTime: final} : {fullTime: final}), shootOut: shootOutOf(sides)};
}

function fixtureOf(
  {header, gameInfo}: Summary,
  sides: PerSide<Competitor>,
  {formations}: People,
): ImportDraft['fixture'] {
  const [competition] = header.competitions;
  const date = competition?.date ?? undefined;
  const time = /T(\d{2}:\d{2})(?::\d{2})?Z$/.exec(date ?? '')?.[1];
  // `2026 FIFA World Cup, Group Stage`
  const [season, ...stage] = (header.season?.name ?? '').split(', ');
  const name = season === undefined || season === '' ? header.league?.name : season;
  const {venue, attendance, officials = []} = gameInfo ?? {};
  const referee = officials.find(({position}) => /^referee$/i.test(position?.name ?? '')) ?? officials[0];
  const codes = teamCodes(sides.home.team.displayName, sides.away.team.displayName);
  const team = perSide(side => {
    const {displayName, abbreviation, color} = sides[side].team;
    const formation = formations[side];
    return {
      name: displayName,
      short: abbreviation?.slice(0, 4) ?? codes[side],
      ...(/^[0-9a-f]{6}$/i.test(color ?? '') ? {colour: `#${color}`} : {}),
      ...(formation === undefined ? {} : {formation}),
    };
  });
  return {
    ...(name === undefined ? {} : {competition: name}),
    ...(stage.length === 0 ? {} : {stage: stage.join(', ')}),
    ...(date === undefined ? {} : {date: date.slice(0, 10)}),
    ...(time === undefined ? {} : {kickOff: `${time} UTC`}),
    ...(venue?.fullName === undefined ? {} : {venue: venue.fullName}),
    ...(venue?.address?.city === undefined ? {} : {city: venue.address.city}),
    ...(attendance == null || attendance === 0 ? {} : {attendance}),
    ...(referee?.displayName === undefined ? {} : {referee: referee.displayName}),
    ...team,
    sources: [SOURCE.id],
  };
}
