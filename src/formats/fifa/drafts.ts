import type {MatchEvent} from '../../match/model/event.ts';
import type {addPeriodMarkers, EventDraft} from '../shared/add-period-markers.ts';
import type {Placed} from './clocks.ts';
import {type FifaContext, toDraft} from './events.ts';
import {scoreChanges} from './goals.ts';
import {placer} from './places.ts';
import {type FifaEvent, TYPE} from './schema.ts';
import type {FifaTeams} from './teams.ts';

type Framed = ReturnType<typeof addPeriodMarkers>;

/**
 * The events of a match, in order, without ids. An overturned goal is followed by its correction, which refers to it by its
 * place among the goals until `withGoalIds`.
 */
export function draftsOf(placed: readonly Placed[], teams: FifaTeams): readonly EventDraft[] {
  const changes = scoreChanges(placed.map(({event}) => event));
  const place = placer(placed.map(each => ({...each, side: teams.sideOf(each.event.IdTeam)})));
  const context: FifaContext = {
    ...changes,
    ...teams,
    placed,
    placeOf: each => place({...each, side: teams.sideOf(each.event.IdTeam)}),
  };
  const drafts: EventDraft[] = [];
  const goals: FifaEvent[] = [];
  let kicks = 0;
  for (const each of placed) {
    const {event, clock} = each;
    for (const {side, after} of changes.unreported) {
      if (after !== event) continue;
      drafts.push({type: 'goal', side, clock, note: 'Only the running score tells this goal.'});
      goals.push(event);
    }
    const draft = toDraft(each, context);
    const corrections = [...changes.overturned].flatMap(([goal, by]) => (by === event ? [goal] : []));
    if (draft?.type === 'shoot-out-kick') kicks += 1;
    if (draft?.type === 'goal') goals.push(event);
    // The correction says what the review came to.
    if (draft !== undefined && (corrections.length === 0 || event.Type !== TYPE.review)) {
      drafts.push(clock.period === 'penalty-shoot-out' ? {...draft, clock: {...clock, added: kicks}} : draft);
    }
    for (const goal of corrections) {
      drafts.push({type: 'overturned', side: changes.goals.get(goal)!, event: `${goals.lastIndexOf(goal)}`, clock});
    }
  }
  return drafts;
}

/** The goals that stand at the end. */
export function standingGoals(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const overturned = new Set(drafts.flatMap(draft => (draft.type === 'overturned' ? [draft.event] : [])));
  return drafts.filter(({type}) => type === 'goal').filter((_, place) => !overturned.has(`${place}`));
}

/** The same events, each correction with the id of its goal. */
export function withGoalIds(events: Framed): Framed {
  const goals: readonly MatchEvent['id'][] = events.flatMap(({type, id}) => (type === 'goal' ? [id] : []));
  return events.map(event =>
    event.type === 'overturned' ? {...event, event: goals[Number(event.event)] ?? event.event} : event,
  );
}
