import {draft} from './make-match.ts';

// Events of two sides, as short as the tables of bounds need them.

export const home = {side: 'home'} as const;
export const away = {side: 'away'} as const;
export const shot = (clock: string, fields: object = {}) =>
  draft('shot', clock, {...home, shooter: 'h9', outcome: 'off-target', location: {x: 92, y: 34}, ...fields});
export const theirs = (clock: string, fields: object = {}) => shot(clock, {...away, shooter: 'a9', ...fields});
export const goal = (clock: string, fields: object = {}) => draft('goal', clock, {...home, scorer: 'h10', ...fields});
export const conceded = (clock: string, fields: object = {}) => goal(clock, {...away, scorer: 'a10', ...fields});
export const foul = (clock: string, fields: object = {}) =>
  draft('foul', clock, {...away, fouler: 'a4', fouled: 'h9', location: {x: 22, y: 34}, ...fields});
export const change = (clock: string, on = 'h12', off = 'h9', fields: object = {}) =>
  draft('substitution', clock, {...home, on, off, ...fields});
/** One of each side, so that the next one of either is not its first. */
export const opened = [shot('1', {shooter: 'h7'}), theirs('2', {shooter: 'a7'})];
/** So many attempts of a side, by one player after the other. */
export const several = (count: number, of: typeof shot, from = 3) =>
  Array.from({length: count}, (_, n) => of(`${from + n}`, {shooter: `${of === shot ? 'h' : 'a'}${6 + (n % 5)}`}));
