import type {Location} from '../../match/model/pitch.ts';
import {pitchScale} from '../shared/pitch-scale.ts';
import {numberOf, type OptaEvent, QUALIFIER} from './types.ts';

/** Opta's percentages of length and width, with the markings where Opta draws them. */
const toMetres = pitchScale({
  length: 100,
  width: 100,
  goalArea: {depth: 5.8, width: 26.4},
  penaltyArea: {depth: 17, width: 57.8},
});

/** A place in percent, forwards and from the right touchline to the left, which is the opposite of ours. */
export function optaPlace(x: number | undefined, y: number | undefined): Location | undefined {
  return x === undefined || y === undefined ? undefined : toMetres(x, 100 - y);
}

/** Where an event happened. 0, 0 stands for an unknown place. */
export function placeOf({x, y}: OptaEvent): Location | undefined {
  return x === 0 && y === 0 ? undefined : optaPlace(x, y);
}

/** Where a pass ended. */
export function endOf(event: OptaEvent): Location | undefined {
  return optaPlace(numberOf(event, QUALIFIER.endX), numberOf(event, QUALIFIER.endY));
}
