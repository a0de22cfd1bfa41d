import type {OfficialStat} from '../../match/model/match.ts';
import {SIDES, type Side} from '../../match/model/side.ts';
import type {StatId} from '../../match/model/stats.ts';
import type {EventDraft} from '../shared/add-period-markers.ts';
import type {Summary} from './schema.ts';

/** ESPN's totals that we have a name for. Its shares are rounded to tenths, so that the counts behind them are taken. */
const TOTALS: readonly (readonly [name: string, stat: StatId, unit?: '%'])[] = [
  ['possessionPct', 'possession', '%'],
  ['totalShots', 'shots'],
  ['shotsOnTarget', 'onTarget'],
  ['blockedShots', 'blocked'],
  ['saves', 'saves'],
  ['wonCorners', 'corners'],
  ['offsides', 'offsides'],
  ['foulsCommitted', 'fouls'],
  ['yellowCards', 'yellowCards'],
  ['redCards', 'redCards'],
  ['totalPasses', 'passes'],
  ['accuratePasses', 'passesCompleted'],
];

/** The totals of both sides, in our order; those that only one side has are left out. */
export function officialStats({boxscore}: Pick<Summary, 'boxscore'>, source: string): OfficialStat[] {
  const total = (side: Side, name: string) => {
    const team = boxscore?.teams.find(({homeAway}) => homeAway === side);
    const shown = team?.statistics.find(statistic => statistic.name === name)?.displayValue;
    return shown === undefined ? Number.NaN : Number(shown);
  };
  return TOTALS.flatMap(([name, stat, unit]) => {
    const [home, away] = SIDES.map(side => total(side, name));
    if (!Number.isFinite(home) || !Number.isFinite(away)) return [];
    return [{stat, home: home!, away: away!, ...(unit === undefined ? {} : {unit}), sources: [source], sure: 'high'}];
  });
}

/** True if the events add up to the totals of shots, corners and fouls: then everything was recorded, and none means zero. */
export function tallies(drafts: readonly EventDraft[], stats: readonly OfficialStat[]): boolean {
  return (['shots', 'corners', 'fouls'] as const).every(id => {
    const official = stats.find(({stat}) => stat === id);
    return (
      official !== undefined &&
      SIDES.every(side => official[side] === drafts.filter(draft => counts(draft, id, side)).length)
    );
  });
}

function counts(draft: EventDraft, id: 'shots' | 'corners' | 'fouls', side: Side): boolean {
  if (!('side' in draft) || draft.side !== side) return false;
  if (id === 'corners') return draft.type === 'corner';
  if (id === 'fouls') return draft.type === 'foul';
  return draft.type === 'shot' || (draft.type === 'goal' && draft.kind !== 'own-goal');
}
