import type {LooseDate} from './dates.ts';

const SEASON = /(?:^|[^\d])((?:1[89]|20)\d\d)\s?[/–-]\s?(\d{2}|\d{4})(?!\d)/;
const YEAR = /(?:^|[^\d])((?:1[89]|20)\d\d)(?!\d)/;
/** A season starts in or after this month. */
const SEASON_START = 7;
/** A list that goes back by more months than this has gone on into the next year. */
const MAX_MONTHS_BACK = 3;

/**
 * The years of dates without one. They follow from the title, `World Cup 2018` or `League 2023/24`, from the date in front, and from the day of the
 * week: the likeliest year in which that day is right.
 */
export class Years {
  #title: number | undefined;
  #season = false;
  #last: {readonly year: number; readonly month: number} | undefined;

  /** Notes the year or season in a title. */
  readTitle(text: string): void {
    const season = SEASON.exec(text);
    const year = season?.[1] ?? YEAR.exec(text)?.[1];
    if (year === undefined) return;
    this.#title = Number(year);
    this.#season = season !== null && (Number(year) + 1) % 100 === Number(season[2]) % 100;
    this.#last = undefined;
  }

  /** The date as `2018-06-14`; undefined if nothing gives its year, or the year has no such day. */
  resolve({month, day, year, weekday}: LooseDate): string | undefined {
    const candidates = year === undefined ? this.#candidates(month) : [this.#whole(year)];
    const meant =
      candidates.find(each => fits({year: each, month, day}, weekday)) ??
      // A wrong day of the week is more common than a wrong year.
      candidates.find(each => fits({year: each, month, day}, undefined));
    if (meant === undefined) return undefined;
    this.#last = {year: meant, month};
    return `${meant}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }

  /** `25` is the year that is nearest to the title's, or else to 2000. */
  #whole(year: number): number {
    if (year >= 100) return year;
    const near = this.#title ?? 2000;
    const century = near - (near % 100) + year;
    return [century - 100, century, century + 100].reduce((best, each) =>
      Math.abs(each - near) < Math.abs(best - near) ? each : best,
    );
  }

  #candidates(month: number): readonly number[] {
    if (this.#season && this.#title !== undefined) return this.#inSeason(this.#title, month);
    const {year, month: before} = this.#last ?? {year: this.#title, month: 1};
    if (year === undefined) return [];
    return before - month > MAX_MONTHS_BACK ? [year + 1, year, year - 1] : [year, year + 1, year - 1];
  }

  /** Autumn is in the first year and spring in the second. A season that runs late goes on into its second summer. */
  #inSeason(first: number, month: number): readonly number[] {
    const {year, month: before = 0} = this.#last ?? {};
    const late = year === first + 1 && before >= SEASON_START - 1 && month >= before && month - before <= 1;
    return month >= SEASON_START && !late ? [first, first + 1] : [first + 1, first];
  }
}

function fits(
  {year, month, day}: {readonly year: number; readonly month: number; readonly day: number},
  weekday: number | undefined,
): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && (weekday === undefined || date.getUTCDay() === weekday);
}
