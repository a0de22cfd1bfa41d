import {attributionOf} from '../../match/model/attribution.ts';
import type {Origin} from '../../match/model/match.ts';
import {shorten, width} from '../layout/measure.ts';

/** The name of a licence with its abbreviation: `, Open Data Commons Attribution License (ODC-BY)`. */
const LICENCE = /, [^,()]+ \(([^()]+)\)/;

/** The attribution in at most so many columns: where the whole does not fit, a licence is called by its abbreviation alone. */
export function attributionText(origin: Origin | undefined, columns: number): string {
  const whole = attributionOf({origin}) ?? '';
  return width(whole) <= columns ? whole : shorten(whole.replace(LICENCE, ', $1'), columns);
}
