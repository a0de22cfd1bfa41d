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
  const counted = label < 0 ? undefined : textOf(tokens.slice(label + 1)).replace(/[^\d]/g, '');
  let end = label < 0 ? tokens.length : label;
  const zone = end >= 3 ? zoneAt(tokens, end - 3) : undefined;
  if (zone?.end === end) end -= 3;
  while (isSignOf(tokens[end - 1], ',')) end -= 1;
  const attendance = counted === undefined || counted === '' || counted.length > 7 ? undefined : Number(counted);
  return {venue: textOf(tokens.slice(0, end)), attendance, zone: zone?.end === undefined ? undefined : zone.zone};
}
