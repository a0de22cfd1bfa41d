import {tooLong} from '../../files/array-limit.ts';
import {describeIssues} from '../../files/describe-issues.ts';
import {perSide} from '../../match/model/side.ts';
import type {ReadContext, Reading} from '../match-format.ts';
import {reconcile, unreportedGoals} from '../results/reconcile-score.ts';
import {addPeriodMarkers} from '../shared/add-period-markers.ts';
import {type Candidate, chooseMatch} from '../shared/choose-match.ts';
import {teamCodes} from '../shared/team-code.ts';
import {type ImportDraft, validateMatch} from '../shared/validate-match.ts';
import {readIncidents} from './events.ts';
import {kickOffOf} from './kick-offs.ts';
import {matchesOf} from './recognise.ts';
import {listedSchema, type SeasonMatch, seasonMatchSchema} from './schema.ts';
import {competitionName, personName, teamName} from './teams.ts';

/** The licence asks for this wherever the data is shown. */
const ATTRIBUTION = 'Data: schochastics/football-data, Open Data Commons Attribution License (ODC-BY) 1.0';
export const ORIGIN = {provider: 'football-data', attribution: ATTRIBUTION} as const;
const SOURCE = {
  id: 'football-data',
  title: 'Season with goals, cards and substitutions',
  kind: 'outside',
  publisher: 'schochastics/football-data (ODC-BY 1.0)',
} as const;

type Listed = Candidate & {readonly index: number};

/** One match of a season; `choose` says which, where it holds several. */
export async function readFootballData(value: unknown, context: ReadContext): Promise<Reading> {
  const all = matchesOf(value);
  const finding = tooLong(all);
  if (finding !== undefined) return {findings: [finding]};
  const choice = chooseMatch(candidates(all), context.choose);
  if ('findings' in choice) return choice;
  return readSeasonMatch(value, choice.chosen.index, context);
}

/** The match at a place of a season. */
export async function readSeasonMatch(value: unknown, index: number, context: ReadContext): Promise<Reading> {
  const parsed = seasonMatchSchema.safeParse(matchesOf(value)[index]);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(issue => ({...issue, path: [index, ...issue.path]}));
    return {findings: describeIssues(issues, value)};
  }
  return readOne(parsed.data, context);
}

function candidates(all: readonly unknown[]): readonly Listed[] {
  return all.flatMap((raw, index): readonly Listed[] => {
    const {data} = listedSchema.safeParse(raw);
    if (data === undefined) return [];
    const {home, away, date, GH, GA, league} = data;
    return [
      {
        index,
        number: index + 1,
        home: teamName(home, league),
        away: teamName(away, league),
        date: date ?? undefined,
        result: resultOf(GH, GA),
      },
    ];
  });
}

function resultOf(home: number | null | undefined, away: number | null | undefined): string | undefined {
  if (home == null || away == null) return undefined;
  return home < 0 || away < 0 ? '?' : `${home}-${away}`;
}

async function readOne(match: SeasonMatch, context: ReadContext): Promise<Reading> {
  const {GH, GA, incident} = match;
  const incidents = incident?.incidents ?? [];
  const final = GH == null || GA == null ? undefined : {home: GH, away: GA};
  const {drafts, extraTime, warnings} = readIncidents(incidents);
  const score = extraTime ? {extraTime: final} : {fullTime: final};
  const reported = incidents.length > 0;
  const goals = reported ? drafts.filter(({type}) => type === 'goal') : unreportedGoals({fullTime: final});
  const {stated, warnings: doubts} = reconcile(score, goals, reported, []);
  const extra = extraTime ? (['extra-time-first-half', 'extra-time-second-half'] as const) : [];
  return validateMatch({
    fixture: await fixtureOf(match, context),
    events: [...addPeriodMarkers(reported ? drafts : goals, ['first-half', 'second-half', ...extra], true)],
    ...stated,
    stats: reported ? ['yellowCards', 'redCards', 'substitutions'] : [],
    origin: {
      ...ORIGIN,
      events: incidents.length,
      warnings: [...doubts, ...warnings],
    },
    sources: [SOURCE],
  });
}

async function fixtureOf(match: SeasonMatch, context: ReadContext): Promise<ImportDraft['fixture']> {
  const {league, home, away, date, incident} = match;
  const {referee, venue, city, attendance} = incident?.metadata?.[0] ?? {};
  const competition = competitionName(league);
  const names = {home: teamName(home, league), away: teamName(away, league)};
  const codes = teamCodes(names.home, names.away);
  const kickOff = await kickOffOf({home, away, date: date ?? undefined}, context);
  return {
    ...(competition === undefined ? {} : {competition}),
    ...(date == null ? {} : {date}),
    ...(kickOff === undefined ? {} : {kickOff}),
    ...(venue === undefined ? {} : {venue}),
    ...(city === undefined ? {} : {city}),
    ...(attendance === undefined || attendance === 0 ? {} : {attendance}),
    ...(referee === undefined ? {} : {referee: personName(referee)}),
    ...perSide(side => ({name: names[side], short: codes[side]})),
    sources: [SOURCE.id],
  };
}
