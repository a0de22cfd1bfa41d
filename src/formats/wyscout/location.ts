import type {Location} from '../../match/model/pitch.ts';
import {pitchScale, WYSCOUT_PITCH} from '../shared/pitch-scale.ts';

const toMetres = pitchScale(WYSCOUT_PITCH);

/** A place in Wyscout's percentages, in metres. */
export function locationOf(place: {readonly x: number; readonly y: number} | null | undefined): Location | undefined {
  return place ? toMetres(place.x, place.y) : undefined;
}
