const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY_NAME = '(?<weekday>sun|mon|tue|wed|thu|fri|sat)[a-z]*\\.?,?\\s+';
const MONTH_NAME = `(?<month>${MONTHS.join('|')})[a-z]*\\.?`;
const YEAR = '(?:,?\\s+(?<year>\\d{4})\\b(?!-))?';
const FORMS = [
  new RegExp(`^\\[?(?:${DAY_NAME})?${MONTH_NAME}[\\s/]+(?<day>\\d{1,2})\\b(?![-:])${YEAR}\\]?`, 'i'),
  new RegExp(`^\\[?(?:${DAY_NAME})?(?<day>\\d{1,2})\\.?[\\s/]+${MONTH_NAME}(?![a-z])${YEAR}\\]?`, 'i'),
  new RegExp(`^\\[?(?:${DAY_NAME})?(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})\\b\\]?`, 'i'),
];
const TIME =
  /^(\d{1,2})[.:](\d{2})(?:\s*h\b)?(\s*\(?(?:UTC|GMT|CES?T|BST|EES?T|WES?T|MSK)(?:[+-]\d{1,2}(?::\d{2})?)?\)?)?(?=\s|$)/;

/** A date as a line gives it, often without its year. */
export type LooseDate = {
  readonly month: number;
  readonly day: number;
  readonly year?: number | undefined;
  /** 0 is Sunday. */
  readonly weekday?: number | undefined;
};

/** The date that a line begins with, and the rest of the line. */
export function takeDate(line: string): {readonly date: LooseDate; readonly rest: string} | undefined {
  for (const form of FORMS) {
    const found = form.exec(line);
    if (found?.groups === undefined) continue;
    const {weekday, month, number, day, year} = found.groups;
    const date = {
      month: month === undefined ? Number(number) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
      day: Number(day),
      year: year === undefined ? undefined : Number(year),
      weekday: weekday === undefined ? undefined : DAYS.indexOf(weekday.toLowerCase()),
    };
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return undefined;
    return {date, rest: line.slice(found[0].length).trim()};
  }
  return undefined;
}

/** The time of day that a line begins with, `18:00 UTC+3`, and the rest of the line. */
export function takeTime(line: string): {readonly time: string; readonly rest: string} | undefined {
  const found = TIME.exec(line);
  if (found === null) return undefined;
  const zone = (found[3] ?? '').replace(/[()]/g, '').trim();
  const time = `${found[1]!.padStart(2, '0')}:${found[2]}${zone === '' ? '' : ` ${zone}`}`;
  return {time, rest: line.slice(found[0].length).trim()};
}

/**
 * Dates in a file tell their year once, or only in the title: `World Cup 2018`, `Euro 2020` of 2021, `2023/24`. The year is
 * the first of those that may be meant in which the day of the week is right.
 */
export class Years {
  #title: number | undefined;
  #last: {readonly year: number; readonly month: number} | undefined;

  /** Notes the year in a title. */
  title(text: string): void {
    const year = /\b(1[89]\d\d|20\d\d)\b/.exec(text)?.[1];
    if (year !== undefined) this.#title = Number(year);
  }

  /** The date with its year as `2018-06-14`; undefined without a year, or if the date does not exist. */
  resolve({month, day, year, weekday}: LooseDate): string | undefined {
    const meant = year ?? this.#candidates(month).find(each => fits({year: each, month, day}, weekday));
    if (meant === undefined || !fits({year: meant, month, day}, year === undefined ? weekday : undefined))
      return undefined;
    this.#last = {year: meant, month};
    return `${meant}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }

  #candidates(month: number): readonly number[] {
    const {year, month: before} = this.#last ?? {year: this.#title, month: 1};
    if (year === undefined) return [];
    // A season goes on into the next year; a list by groups goes back to its first days.
    return before - month > 3 ? [year + 1, year] : [year, year + 1, year - 1];
  }
}

function fits(
  {year, month, day}: {readonly year: number; readonly month: number; readonly day: number},
  weekday: number | undefined,
): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && (weekday === undefined || date.getUTCDay() === weekday);
}
