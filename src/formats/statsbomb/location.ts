import type {Location} from '../../match/model/pitch.ts';
import {pitchScale, STATSBOMB_PITCH} from '../shared/pitch-scale.ts';
import type {RawEvent} from './schema.ts';

const toMetres = pitchScale(STATSBOMB_PITCH);

/** A place in metres. */
export function locationOf(place: RawEvent['location']): Location | undefined {
  return place ? toMetres(place[0], place[1]) : undefined;
}
