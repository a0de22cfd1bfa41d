import type * as z from 'zod';
import {describeIssues} from '../../files/describe-issues.ts';
import {FORMAT} from '../../match/model/format-name.ts';
import {matchSchema} from '../../match/schema/match-schema.ts';
import type {matchShape} from '../../match/schema/match-shape.ts';
import type {Reading} from '../match-format.ts';

/** A match as an importer builds it. */
export type MatchDraft = z.input<typeof matchShape>;

/** The players that an event needs; any other can be left out. */
const NEEDED: ReadonlySet<string> = new Set([
  'goal.scorer',
  'shoot-out-kick.taker',
  'card.player',
  'substitution.on',
  'substitution.off',
]);

/** A draft with its origin. */
export type ImportDraft = Omit<MatchDraft, 'format' | 'origin'> & {readonly origin: NonNullable<MatchDraft['origin']>};

/**
 * Validates a draft. Sources contradict themselves about players: one who fouls before coming on is left out of the event, and
 * line-ups that contradict goals, cards or substitutions are left out of the match, each with a warning.
 */
export function validateMatch(imported: ImportDraft): Reading {
  const draft: MatchDraft = {...imported, format: FORMAT};
  const first = matchSchema.safeParse(draft);
  if (first.success) return {match: first.data};
  const {repaired, unnamed} = withoutMinorRoles(draft, first.error.issues);
  const second = matchSchema.safeParse(withWarnings(repaired, unnamed));
  if (second.success) return {match: second.data};
  const [reason] = describeIssues(second.error.issues, repaired);
  const warning = `the line-ups contradict the events, and are left out: ${reason}`;
  const third = matchSchema.safeParse(withWarnings(withoutLineUps(draft), [warning]));
  return third.success ? {match: third.data} : {findings: describeIssues(third.error.issues, draft)};
}

function withWarnings(draft: MatchDraft, warnings: readonly string[]): MatchDraft {
  if (draft.origin === undefined) return draft;
  return {...draft, origin: {...draft.origin, warnings: [...(draft.origin.warnings ?? []), ...warnings]}};
}

/** Without line-ups, ids are shown as names; an importer uses names as ids. */
function withoutLineUps({lineUps: _lineUps, ...draft}: MatchDraft): MatchDraft {
  const {home, away} = draft.fixture;
  return {...draft, fixture: {...draft.fixture, home: withoutCaptain(home), away: withoutCaptain(away)}};
}

type Repair = {readonly repaired: MatchDraft; readonly unnamed: readonly string[]};

function withoutMinorRoles(draft: MatchDraft, issues: readonly z.core.$ZodIssue[]): Repair {
  const events = [...draft.events];
  const unnamed: string[] = [];
  for (const {code, path, message} of issues) {
    const [list, index, role] = path;
    const event = list === 'events' && typeof index === 'number' ? events[index] : undefined;
    if (code !== 'custom' || event === undefined || typeof role !== 'string') continue;
    if (!(role in event) || NEEDED.has(`${event.type}.${role}`) || !ROLE_FIELDS.has(role)) continue;
    const {[role as keyof typeof event]: _player, ...rest} = event;
    events[index as number] = rest as typeof event;
    unnamed.push(`the player of a ${event.type} is left out: ${message}`);
  }
  return {repaired: {...draft, events}, unnamed};
}

const ROLE_FIELDS: ReadonlySet<string> = new Set([
  'assist',
  'blocker',
  'creator',
  'fouled',
  'fouler',
  'goalkeeper',
  'player',
  'players',
  'shooter',
  'taker',
  'winner',
]);

function withoutCaptain({captain: _captain, ...team}: MatchDraft['fixture']['home']): MatchDraft['fixture']['home'] {
  return team;
}
