import type {Match} from './match.ts';

/** The line that the licence of a match's data asks to be shown wherever the data is; undefined where it asks for none. */
export function attributionOf({origin}: {readonly origin?: Match['origin']}): string | undefined {
  return origin?.attribution;
}
