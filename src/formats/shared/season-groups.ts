import type {SeasonMatch} from '../match-format.ts';
import {nameKey} from './team-code.ts';

const GROUP = /^(?:group|gruppe|grupo|groupe|girone)\b/i;
const KNOCK_OUT = /final|round of|knock.?out|play.?off|third place|last \d|^1\/\d/i;

/** The group that a match belongs to: `Group E`; undefined for a league. */
export function groupOf({stage}: Pick<SeasonMatch, 'stage'>): string | undefined {
  return (stage ?? '').split(', ').find(part => GROUP.test(part));
}

/** True for a match that decides who goes on, which no table counts. */
export function isKnockOut(match: Pick<SeasonMatch, 'stage'>): boolean {
  return groupOf(match) === undefined && KNOCK_OUT.test(match.stage ?? '');
}

/** The groups of a season, in its order. */
export function groupsOf(matches: readonly SeasonMatch[]): readonly string[] {
  return [...new Set(matches.flatMap(match => groupOf(match) ?? []))];
}

/** The group that a user means: `E`, `group e` or `Group E`; undefined if there is none. */
export function groupNamed(groups: readonly string[], asked: string): string | undefined {
  const key = nameKey(asked);
  return groups.find(group => nameKey(group) === key || nameKey(group).split(' ').at(-1) === key);
}
