import type {Location} from '../../match/model/pitch.ts';
import {pitchScale, STATSBOMB_PITCH} from '../shared/pitch-scale.ts';

const toMetres = pitchScale(STATSBOMB_PITCH);

/** A place in StatsBomb's coordinates, in metres. */
export function locationOf(place: readonly number[] | null | undefined): Location | undefined {
  return place ? toMetres(place[0]!, place[1]!) : undefined;
}
