import type {Match} from './match.ts';

/** The attribution that the licence of a match's data requires; undefined if it requires none. */
export function attributionOf({origin}: {readonly origin?: Match['origin']}): string | undefined {
  return origin?.attribution;
}
