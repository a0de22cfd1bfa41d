import type {GoalZone} from '../../match/model/event-values.ts';
import type {WyscoutEvent} from './schema.ts';

/** The zone of each tag of a shot: within the goal, past it, and on its frame. Tag 1206 is `gr`, the right of the goal. */
const ZONES: ReadonlyMap<number, GoalZone> = new Map([
  [1201, 'low-centre'],
  [1202, 'low-right'],
  [1203, 'centre'],
  [1204, 'left'],
  [1205, 'low-left'],
  [1206, 'right'],
  [1207, 'high-centre'],
  [1208, 'high-left'],
  [1209, 'high-right'],
  [1210, 'low-right'],
  [1211, 'left'],
  [1212, 'low-left'],
  [1213, 'right'],
  [1214, 'high-centre'],
  [1215, 'high-left'],
  [1216, 'high-right'],
  [1217, 'low-right'],
  [1218, 'left'],
  [1219, 'low-left'],
  [1220, 'right'],
  [1221, 'high-centre'],
  [1222, 'high-left'],
  [1223, 'high-right'],
]);

/** Where a shot went. Wyscout has no more exact place. */
export function goalZoneOf({tags}: WyscoutEvent): GoalZone | undefined {
  return tags?.map(({id}) => ZONES.get(id)).find(zone => zone !== undefined);
}
