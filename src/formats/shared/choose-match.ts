import type {MatchStatus} from '../../match/model/event-values.ts';
import {nearestFirst} from '../../text/did-you-mean.ts';
import {plainText} from '../../text/plain-text.ts';
import {nameKey} from './team-code.ts';

/** One match of a file that holds many, as a list shows it. */
export type Candidate = {
  /** The number to choose it by: the file's own if every match has one, else its place in the file. */
  readonly number: number;
  readonly home: string;
  readonly away: string;
  /** Scoreboard codes, if the file has them. */
  readonly codes?: readonly string[];
  readonly date?: string | undefined;
  readonly stage?: string | undefined;
  /** `4-2`; undefined before the match is played. */
  readonly result?: string | undefined;
  /** `awarded`, `postponed`: how it ended, or did not take place, other than by play. */
  readonly status?: MatchStatus | undefined;
};

/** `candidates` are the matches left to choose from, if there are several. */
export type Choice<T> =
  | {readonly chosen: T}
  | {readonly findings: readonly [string]; readonly candidates?: readonly T[]};

/** True if every match of a file has a unique number. */
export function isNumbered(numbers: readonly (number | null | undefined)[]): boolean {
  return numbers.every(number => number != null) && new Set(numbers).size === numbers.length;
}

const MOST_LISTED = 20;
/** The limit of teams that a misspelt name is compared with. */
const MOST_COMPARED = 2000;
const BY = 'its number, a team, both teams ("Croatia v England"), a round or a date';
const DATE = /\b\d{4}-\d{2}-\d{2}\b/;
/** Between single spaces: with `\\s+` on both sides, a long run of spaces takes quadratic time. */
const VERSUS = / (?:v|vs|versus)\.? | [-–] /i;

/**
 * The one match that `choose` means: its number, a team, both teams in either order, a round, a date, or a name and a date.
 * A file of one match needs no choice. A finding lists the
 * matches to choose from, without their scores.
 */
export function chooseMatch<T extends Candidate>(candidates: readonly T[], choose: string | undefined): Choice<T> {
  if (candidates.length === 0) return {findings: ['no matches in the file']};
  const asked = choose?.trim() ?? '';
  const shown = `"${plainText(asked)}"`;
  const meant = asked === '' ? candidates : withoutRescheduled(matching(candidates, asked));
  const settled = meant.filter(isSettled);
  const [only] = settled.length > 0 ? settled : meant;
  if (only === undefined)
    return {findings: [`no match fits ${shown}${nearTeams(candidates, asked)}\n${list(candidates)}`]};
  if (settled.length === 1) return {chosen: only};
  if (settled.length === 0) {
    const what = meant.length === 1 ? `${only.home} v ${only.away} has` : `its ${meant.length} matches have`;
    return {findings: [`${what} no score yet: only a match that has been played can be replayed`]};
  }
  const lead = asked === '' ? `holds ${settled.length} matches` : `${shown} is ${settled.length} matches`;
  return {findings: [`${lead}: --choose one by ${BY}\n${list(settled)}`], candidates: settled};
}

/** True of a match with a result, or with a status in its place: a fixture has neither, and nothing to show. */
export function isSettled({result, status}: Pick<Candidate, 'result' | 'status'>): boolean {
  return result !== undefined || status !== undefined;
}

/** A name means the match that was played, not the date on which it was postponed. */
function withoutRescheduled<T extends Candidate>(meant: readonly T[]): readonly T[] {
  const teams = ({home, away}: Candidate) => JSON.stringify([home, away]);
  const played = new Set(meant.filter(({result}) => result !== undefined).map(teams));
  return meant.filter(match => match.result !== undefined || !played.has(teams(match)));
}

function matching<T extends Candidate>(candidates: readonly T[], asked: string): readonly T[] {
  const number = /^#?(\d+)$/.exec(asked);
  if (number !== null) return candidates.filter(candidate => candidate.number === Number(number[1]));
  const date = DATE.exec(asked)?.[0];
  const left = date === undefined ? candidates : candidates.filter(candidate => candidate.date === date);
  const name = asked.replace(DATE, ' ').replace(/\s+/g, ' ').trim();
  if (name === '') return left;
  const teams = name.split(VERSUS);
  // A team's own name may hold what looks like a separator.
  const whole = byName(left, name);
  return whole.length > 0 || teams.length !== 2 ? whole : byTeams(left, teams[0]!, teams[1]!);
}

/** By team, else by round; a whole name before a part of one. */
function byName<T extends Candidate>(candidates: readonly T[], name: string): readonly T[] {
  const tests: readonly ((candidate: T) => boolean)[] = [
    candidate => teamsOf(candidate).some(team => team.includes(nameKey(name))),
    candidate => stagesOf(candidate).includes(nameKey(name)),
    candidate => teamsOf(candidate).some(team => team.some(word => word.includes(nameKey(name)))),
    candidate => stagesOf(candidate).some(stage => stage.includes(nameKey(name))),
  ];
  for (const test of tests) {
    const found = candidates.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}

function byTeams<T extends Candidate>(candidates: readonly T[], one: string, other: string): readonly T[] {
  for (const same of [
    (team: string, name: string) => team === name,
    (team: string, name: string) => team.includes(name),
  ]) {
    const is = (team: readonly string[] | undefined, name: string) => team?.some(word => same(word, nameKey(name)));
    const found = candidates.filter(candidate => {
      const [home, away] = teamsOf(candidate);
      return (is(home, one) && is(away, other)) || (is(home, other) && is(away, one));
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** The names of each side, for comparison. */
function teamsOf({home, away, codes}: Candidate): readonly (readonly string[])[] {
  return [home, away].map((name, side) => [name, codes?.[side] ?? name].map(nameKey));
}

function stagesOf({stage}: Candidate): readonly string[] {
  return stage === undefined ? [] : [stage, ...stage.split(', ')].map(nameKey);
}

function nearTeams(candidates: readonly Candidate[], asked: string): string {
  const teams = [...new Set(candidates.flatMap(({home, away}) => [home, away]))].slice(0, MOST_COMPARED);
  const near = nearestFirst(asked, teams).filter(({name, distance}) => distance <= Math.max(2, name.length / 3));
  return near.length === 0
    ? `; --choose one by ${BY}`
    : `; did you mean ${near
        .slice(0, 3)
        .map(({name}) => `"${name}"`)
        .join(' or ')}?`;
}

function list(candidates: readonly Candidate[]): string {
  const lines = candidates
    .slice(0, MOST_LISTED)
    .map(candidate => `  ${String(candidate.number).padStart(3)}  ${candidateLine(candidate)}`);
  const rest = candidates.length - lines.length;
  return [...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n');
}

/**
 * `2018-06-15  Egypt v Uruguay, Group A`, or with its score `2018-06-15  Egypt 0-1 Uruguay, Group A`. That a match did not
 * take place gives nothing away; how one ended does.
 */
export function candidateLine({date, home, away, result, status, stage}: Candidate, scores = false): string {
  const when = date === undefined ? '' : `${date}  `;
  const round = stage === undefined ? '' : `, ${stage}`;
  const open = status === 'postponed' || (status === 'cancelled' && result === undefined);
  const ended = status !== undefined && (scores || open) ? ` (${status})` : '';
  return `${when}${home} ${scores && result ? result : 'v'} ${away}${ended}${round}`;
}
