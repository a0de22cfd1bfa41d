import {zoneAt} from './dates.ts';
import {isSignOf, type Token, textOf} from './tokens.ts';

export type Place = {
  readonly venue: string;
  readonly attendance: number | undefined;
  readonly zone: string | undefined;
};

/** `The Quay, Northport, Att: 12_345`, `Northport (The Quay) (UTC-3)` */
export function readPlace(tokens: readonly Token[]): Place {
  const label = tokens.findIndex(({text}) => /^att(?:n|endance)?[.:]*$/i.test(text));
  const counted = label < 0 ? '' : textOf(tokens.slice(label + 1)).replace(/[^\d]/g, '');
  const whole = withoutCommas(label < 0 ? tokens : tokens.slice(0, label));
  const zone = zoneAt(whole, whole.length - 3);
  const isLast = zone?.end === whole.length;
  return {
    venue: textOf(isLast ? withoutCommas(whole.slice(0, -3)) : whole),
    attendance: /^\d{1,7}$/.test(counted) ? Number(counted) : undefined,
    zone: isLast ? zone.zone : undefined,
  };
}

/** The tokens without the commas at their end. */
function withoutCommas(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, tokens.findLastIndex(token => !isSignOf(token, ',')) + 1);
}
