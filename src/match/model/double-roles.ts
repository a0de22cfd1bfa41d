import type {Doubt} from './doubt.ts';
import {type EventType, involvements, type Role} from './event.ts';
import type {Match} from './match.ts';
import {sideIn} from './role-sides.ts';
import {SIDES} from './side.ts';

/** The roles of an event that no player has both of. */
const APART: {readonly [type in EventType]?: readonly [Role, Role]} = {
  goal: ['scorer', 'assist'],
  shot: ['shooter', 'creator'],
  chance: ['shooter', 'creator'],
  substitution: ['on', 'off'],
};

/** The players who pass to themselves, or come on for themselves. With line-ups, substitutions are checked where a match is read. */
export function doubleRoles({lineUps, events}: Pick<Match, 'lineUps' | 'events'>): readonly Doubt[] {
  return events.flatMap((event, index): readonly Doubt[] => {
    const roles = APART[event.type];
    if (roles === undefined || (event.type === 'substitution' && lineUps !== undefined)) return [];
    const [one, other] = roles.map(role => involvements(event).find(involved => involved.role === role));
    // The assist of an own goal may be that of a namesake.
    if (one === undefined || one.player !== other?.player || sideIn(event, one.role) !== sideIn(event, other.role)) {
      return [];
    }
    const message = `"${other.player}" is the "${one.role}" and the "${other.role}"; leave out one, or correct it`;
    return [{path: ['events', index, other.role], message}];
  });
}

/** The players who wear the number of another of their side. */
export function sharedNumbers({lineUps}: Pick<Match, 'lineUps'>): readonly Doubt[] {
  if (lineUps === undefined) return [];
  return SIDES.flatMap(side => {
    const wearers = new Map<number, string>();
    return (['starting', 'bench'] as const).flatMap(list =>
      lineUps[side][list].flatMap(({id, number}, index): readonly Doubt[] => {
        if (number === undefined) return [];
        const other = wearers.get(number);
        wearers.set(number, other ?? id);
        if (other === undefined) return [];
        const message = `"${other}" has the number ${number} too; every player of a side has a number of their own`;
        return [{path: ['lineUps', side, list, index, 'number'], message}];
      }),
    );
  });
}

/** The abbreviation of a side that is also that of the other: the feed could not tell them apart. */
export function sameAbbreviations({fixture: {home, away}}: Pick<Match, 'fixture'>): readonly Doubt[] {
  if (home.short !== away.short) return [];
  const message = `"${away.short}" is the abbreviation of ${home.name} too; each side needs its own`;
  return [{path: ['fixture', 'away', 'short'], message}];
}
