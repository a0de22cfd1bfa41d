import {width} from '../layout/measure.ts';

/** The tabs that are shown: those from `first` up to `end`, with a gap between them and marks for those that are left out. */
export type TabWindow = {
  readonly first: number;
  readonly end: number;
  readonly gap: string;
  /** `+2 ` and ` +3`: how many are left out on either side; empty where none is. */
  readonly before: string;
  readonly after: string;
};

/**
 * As many tabs as fit into `room` columns: all of them, closer together if need be, or else those around the current one, with
 * the next one in sight so that a reader sees where the key leads. Undefined where the current one has no room beside the marks.
 */
export function tabWindow(
  names: readonly string[],
  current: number,
  room: number,
  separator: string,
): TabWindow | undefined {
  const gap = ` ${separator} `;
  const of = (first: number, end: number, between: string): TabWindow => ({
    first,
    end,
    gap: between,
    before: first > 0 ? `+${first} ` : '',
    after: end < names.length ? ` +${names.length - end}` : '',
  });
  const fits = ({first, end, gap: between, before, after}: TabWindow) =>
    width(before + names.slice(first, end).join(between) + after) <= room;
  const starts = Array.from({length: current + 1}, (_, first) => first);
  const next = Math.min(names.length, current + 2);
  const narrowest = [...starts.map(first => of(first, next, gap)), of(current, current + 1, gap)].find(fits);
  const whole = [of(0, names.length, gap), of(0, names.length, '  ')].find(fits);
  if (whole !== undefined || narrowest === undefined) return whole;
  const {first, end} = narrowest;
  const ends = Array.from({length: names.length - end + 1}, (_, n) => names.length - n);
  return ends.map(last => of(first, last, gap)).find(fits);
}
