import {groundOf} from '../match/model/ground.ts';
import type {Fixture} from '../match/model/match.ts';

/** `EFL Cup, Semi-final, leg 1, 2017-01-11, St Mary’s`, leaving out what is not known; no line if nothing is. */
export function fixtureLine({competition, stage, leg, date, venue, city}: Fixture): readonly string[] {
  return joined([competition, stage, leg === undefined ? undefined : `leg ${leg}`, date, groundOf({venue, city})]);
}

/** `kick-off 19:45 GMT, referee Roger East, attendance 31,480`, likewise. */
export function officialsLine({kickOff, referee, attendance}: Fixture): readonly string[] {
  return joined([
    kickOff && `kick-off ${kickOff}`,
    referee && `referee ${referee}`,
    attendance === undefined ? undefined : `attendance ${attendance.toLocaleString('en-GB')}`,
  ]);
}

function joined(parts: readonly (string | undefined)[]): readonly string[] {
  const known = parts.filter(part => part !== undefined);
  return known.length === 0 ? [] : [known.join(', ')];
}
