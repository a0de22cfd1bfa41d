import {createHash} from 'node:crypto';
import type {Match} from '../match/model/match.ts';

/**
 * The name of a match between runs, valid as a file name everywhere: `2017-01-11-southampton-liverpool-leg-1-` and a short
 * hash. It depends on competition, date, teams and leg, so that correcting an event or moving the file keeps it.
 */
export function matchKey({fixture}: Match): string {
  const {competition, date, home, away, leg} = fixture;
  const identity = [competition, date, home.name, away.name, leg ?? 0];
  const hash = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 10);
  const words = [date, slug(home.name), slug(away.name), leg === undefined ? '' : `leg-${leg}`, hash];
  return words.filter(word => word !== '').join('-');
}

/** At most 40 ASCII letters and digits; of a name in another script nothing is left, and the hash distinguishes it. */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
}
