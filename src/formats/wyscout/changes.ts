import type {Period} from '../../match/model/clock.ts';
import {SIDES} from '../../match/model/side.ts';
import type {TimedFields} from '../recorded/event-fields.ts';
import type {Timed} from '../recorded/period-time.ts';
import type {WyscoutEntry} from './companion-files.ts';
import {playerOf, type WyscoutEvent} from './schema.ts';
import type {WyscoutContext} from './shots.ts';
import {isAfter, type Moment, timeOfSubstitution} from './substitutions.ts';
import {unknownSubstitute, type WyscoutTeams} from './teams.ts';

/** A period that was played, with its records in the order of time. */
export type PlayedPeriod = WyscoutContext & {readonly played: Period; readonly records: readonly Timed<WyscoutEvent>[]};

export type Change = TimedFields & {readonly period: Period};
type Changes = {readonly substitutions: readonly Change[]; readonly warnings: readonly string[]};

/**
 * The substitutions of the matches file. Without the player who comes on, whom the file gives as 0, the other goes off all the
 * same; without the one who goes off there is no substitution. Both have a warning.
 */
export function changesOf(
  periods: readonly PlayedPeriod[],
  teams: WyscoutTeams,
  entry: WyscoutEntry | undefined,
): Changes {
  if (entry === undefined || teams.lineUps === undefined) return {substitutions: [], warnings: []};
  const appearances = appearancesIn(periods);
  const played = periods.map(({played: period}) => period);
  const warnings: string[] = [];
  const substitutions = SIDES.flatMap(side =>
    listed(entry, teams.ids[side]).flatMap(({playerIn, playerOut, minute}, index): readonly Change[] => {
      if (playerOut <= 0) {
        if (playerIn > 0) warnings.push(`who goes off for ${teams.nameOf(playerIn)} at ${minute}' is not known`);
        return [];
      }
      if (playerIn <= 0) warnings.push(`who comes on for ${teams.nameOf(playerOut)} at ${minute}' is not known`);
      const on = playerIn > 0 ? String(playerIn) : unknownSubstitute(side, index);
      const at = timeOfSubstitution({on: playerIn, off: playerOut, minute}, played, appearances);
      return [{...at, facts: {type: 'substitution', side, on, off: String(playerOut)}, id: `${on}-for-${playerOut}`}];
    }),
  );
  return {substitutions: substitutions.sort((a, b) => (isAfter(a, b) ? 1 : isAfter(b, a) ? -1 : 0)), warnings};
}

function listed(entry: WyscoutEntry, team: number) {
  const data = Object.values(entry.match.teamsData).find(({teamId}) => teamId === team);
  return data?.formation?.substitutions ?? [];
}

function appearancesIn(periods: readonly PlayedPeriod[]) {
  const first = new Map<number, Moment>();
  const last = new Map<number, Moment>();
  for (const {played: period, records} of periods) {
    for (const {record, at} of records) {
      const player = playerOf(record);
      if (player === undefined) continue;
      if (!first.has(player)) first.set(player, {period, at});
      last.set(player, {period, at});
    }
  }
  return {first: (player: number) => first.get(player), last: (player: number) => last.get(player)};
}
