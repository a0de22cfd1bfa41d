/** Three digits after each mark between thousands, which may be a comma, a space or another. */
const GROUPED = /^-?\d{1,3}(?:([,'’_\s])\d{3}(?:\1\d{3})*|(\.)\d{3}(?:\.\d{3})+)$/u;

/** `, without quotes: 8`, where a text has the number, or the true or false, that a place needs; nothing of any other value. */
export function unquoted(wanted: string, value: unknown): string {
  if (typeof value !== 'string') return '';
  const bare = value.trim();
  if (wanted === 'boolean') return /^(?:true|false)$/i.test(bare) ? `, without quotes: ${bare.toLowerCase()}` : '';
  if (wanted !== 'number' && wanted !== 'int') return '';
  if (/^-?\d+(?:\.\d+)?$/.test(bare)) return `, without quotes: ${Number(bare)}`;
  const [, mark, point] = GROUPED.exec(bare) ?? [];
  const between = mark ?? point;
  if (between !== undefined) return `, without quotes or ${nameOf(between)}: ${Number(bare.replaceAll(between, ''))}`;
  return /^-?\d+,\d+$/.test(bare) ? `, without quotes and with a point: ${Number(bare.replace(',', '.'))}` : '';
}

function nameOf(mark: string): string {
  return mark === ',' ? 'comma' : mark.trim() === '' ? 'space' : mark;
}

/** What is wrong with a text that is no date, and the date that is meant where only one can be. */
export function dateFault(text: string): string {
  const meant = meantDate(text.trim());
  const fault = /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'the calendar has no such day' : 'expected a date like 2017-01-11';
  return meant === undefined ? fault : `${fault}; did you mean "${meant}"?`;
}

function meantDate(text: string): string | undefined {
  const [, year, ...behind] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  const [, one, mark, other, last] = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, behind[0]!, behind[1]!) ?? dateOf(year, behind[1]!, behind[0]!);
  if (one === undefined || other === undefined || last === undefined) return undefined;
  const [dayFirst, monthFirst] = [dateOf(last, other, one), dateOf(last, one, other)];
  // With points the day comes first; with other marks that depends on the country.
  if (mark === '.' || monthFirst === undefined || dayFirst === monthFirst) return dayFirst;
  return dayFirst === undefined ? monthFirst : undefined;
}

/** The date, if there is that day. */
function dateOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}
