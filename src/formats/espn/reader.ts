import {describeIssues} from '../../files/describe-issues.ts';
import type {Score} from '../../match/model/match.ts';
import {type PerSide, perSide, SIDES, type Side} from '../../match/model/side.ts';
import type {Reading} from '../match-format.ts';
import {finalScore, reconcile, unreportedKicks} from '../results/reconcile-score.ts';
import type {StatedScore} from '../results/results.ts';
import {NOT_BEGUN, statusRemark, statusWarnings} from '../results/status-remark.ts';
import {addPeriodMarkers, type EventDraft} from '../shared/add-period-markers.ts';
import {teamCodes} from '../shared/team-code.ts';
import {type ImportDraft, validateMatch} from '../shared/validate-match.ts';
import {type Drafted, withCorrections, withoutExcessCorrections} from './corrections.ts';
import {withoutDoubtfulGoals} from './doubtful-goals.ts';
import {toEvent} from './events.ts';
import {readLines} from './lines.ts';
import {mergeLines} from './merge-lines.ts';
import {type Competitor, type Summary, summarySchema} from './schema.ts';
import {officialStats, tallies} from './stats.ts';
import {type Progress, progressOf, statusOfHeader} from './status.ts';
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
  const {state} = competition!.status?.type ?? {};
  if (commentary.length + keyEvents.length === 0 && state !== 'pre' && statusOfHeader(summary) === undefined) {
    return {findings: ['"commentary" and "keyEvents" are empty: nothing to replay']};
  }
  const people = readPeople({home, away}, rosters);
  const lines = mergeLines(readLines(summary));
  const progress = progressOf(summary, lines);
  const extraTime = lines.some(({clock}) => clock.period === 'extra-time-first-half');
  const score = scoreOf({home, away}, extraTime);
  const final = progress.begun ? finalScore(score) : undefined;
  const drafted = lines.map(line => ({line, draft: toEvent(line, people)}));
  const corrected = withoutExcessCorrections(withCorrections(drafted, people), final);
  const {standing, left} = progress.over ? withoutDoubtfulGoals(corrected, final) : {standing: corrected, left: []};
  const drafts = draftsOf(standing, progress, shootOutOf({home, away}));
  const {stated, warnings} = reconcile(score, goalsOf(drafts), true, kicksOf(drafts));
  const stats = officialStats(summary, SOURCE.id);
  const isScored = progress.begun && progress.status === undefined;
  return validateMatch({
    fixture: fixtureOf(summary, {home, away}, people),
    ...(people.lineUps === undefined ? {} : {lineUps: people.lineUps}),
    events: [...eventsOf(drafts, progress, final)],
    ...(progress.over && progress.begun ? stated : {}),
    coverage: tallies(drafts, stats) ? 'complete' : 'told',
    ...(commentary.length > 0 ? {} : {stats: ['yellowCards', 'redCards', 'substitutions']}),
    ...(drafts.some(draft => 'location' in draft && draft.location !== undefined) ? {places: 'shots' as const} : {}),
    officialStats: stats,
    origin: {
      provider: 'espn',
      events: commentary.length + keyEvents.length,
      warnings: [
        ...left,
        ...(isScored ? warnings : []),
        ...(progress.status === undefined ? [] : statusWarnings(progress.status, final, goalsOf(drafts))),
      ],
    },
    sources: [SOURCE],
  });
}

function draftsOf(drafted: readonly Drafted[], {over}: Progress, shootOut: Score | undefined): readonly EventDraft[] {
  const listed = numberKicks(drafted.flatMap(({draft}) => draft ?? []));
  const unreported = over && kicksOf(listed).length === 0 ? unreportedKicks(shootOut) : [];
  // Without its kicks, the lines about a shoot-out say less than its result.
  return unreported.length === 0 ? listed : [...listed.filter(({clock}) => clock.period !== PEN), ...unreported];
}

function eventsOf(drafts: readonly EventDraft[], {begun, over, status}: Progress, score: Score | undefined) {
  const remark = status === undefined ? undefined : {...statusRemark(status, score), id: status};
  if (!begun) {
    const early = addPeriodMarkers(drafts, [], false);
    const only = {...(remark ?? NOT_BEGUN), clock: NOT_BEGUN.clock};
    return remark === undefined && early.length > 0 ? early : [...early, only];
  }
  const secondHalf = over && status === undefined ? (['second-half'] as const) : [];
  const periods = ['first-half', ...secondHalf, ...drafts.map(({clock}) => clock.period)] as const;
  const framed = addPeriodMarkers(drafts, periods, over);
  return remark === undefined ? framed : [...framed, {...remark, clock: framed.at(-1)!.clock}];
}

/** The goals that have not been taken back. */
function goalsOf(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const overturned = new Set(drafts.flatMap(draft => (draft.type === 'overturned' ? [draft.event] : [])));
  return drafts.filter(({type, id}) => type === 'goal' && !overturned.has(id ?? ''));
}

function kicksOf(drafts: readonly EventDraft[]) {
  return drafts.flatMap(draft =>
    draft.type === 'shoot-out-kick' ? [{side: draft.side, taker: draft.taker ?? '', scored: draft.scored}] : [],
  );
}

function of(competitors: readonly Competitor[], side: Side): Competitor | undefined {
  return competitors.find(({homeAway}) => homeAway === side);
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

function scoreOf(sides: PerSide<Competitor>, extraTime: boolean): StatedScore {
  const pair = (of: (competitor: Competitor) => number | undefined) => pairOf(sides, of);
  const final = pair(({score}) => score);
  const halfTime = pair(({linescores}) => linescores[0]?.displayValue);
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
    const {displayName, abbreviation, color, alternateColor} = sides[side].team;
    const formation = formations[side];
    return {
      name: displayName,
      short: abbreviation?.slice(0, 4) ?? codes[side],
      ...(/^[0-9a-f]{6}$/i.test(color ?? '') ? {colour: `#${color}`} : {}),
      ...(/^[0-9a-f]{6}$/i.test(alternateColor ?? '') ? {changeColour: `#${alternateColor}`} : {}),
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
