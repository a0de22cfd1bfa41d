import type {TimedFields} from '../recorded/event-fields.ts';
import type {OptaContext} from './shots.ts';
import {type OptaEvent, TYPE} from './types.ts';

/**
 * The substitutions of a period. Each is two events that refer to each other: who goes off, and who comes on. A player who
 * goes off without a replacement is a remark.
 */
export function readSubstitutions(period: readonly OptaEvent[], context: OptaContext): readonly TimedFields[] {
  const {sideOf, idOf, related} = context;
  const free = new Set(period.filter(({type}) => type === TYPE.on));
  return period.flatMap((event): readonly TimedFields[] => {
    if (event.type !== TYPE.off) return [];
    const named = related(event);
    const on =
      [...free].find(other => other === named) ??
      [...free].find(other => other.team === event.team && other.at === event.at && related(other) === undefined);
    const off = idOf(event.player);
    if (off === undefined) return [];
    const side = sideOf(event);
    const timed = {at: event.at, id: event.id};
    const coming = idOf(on?.player);
    if (on === undefined || coming === undefined) {
      return [{...timed, facts: {type: 'remark', about: 'player-off', side, players: [off]}}];
    }
    free.delete(on);
    return [{...timed, facts: {type: 'substitution', side, on: coming, off}}];
  });
}
