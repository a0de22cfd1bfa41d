import {MINUTE} from '../../model/clock.ts';

const CARDINALS: readonly string[] =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const ORDINALS: readonly string[] = 'no first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** `three`, and from 21 on in figures. */
export function cardinal(count: number): string {
  return CARDINALS[count] ?? `${count}`;
}

/** A time as it is said in whole minutes: `two minutes`, at least one. In milliseconds. */
export function minutesIn(time: number): string {
  const minutes = Math.max(1, Math.round(time / MINUTE));
  return `${cardinal(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** `1st`, `22nd`, `90th`. */
export function ordinalFigure(place: number): string {
  return `${place}${SUFFIXES[ENGLISH.select(place)]}`;
}

const ENGLISH = new Intl.PluralRules('en', {type: 'ordinal'});
const SUFFIXES: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

/** `a third`, `an eighth`. */
export function withArticle(ordinal: string): string {
  return `${ordinal === 'eighth' ? 'an' : 'a'} ${ordinal}`;
}

/** `third`; undefined above ten, where a count stops being a remark worth making. */
export function ordinal(place: number): string | undefined {
  return ORDINALS[place];
}
