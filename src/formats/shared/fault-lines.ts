import type {LineOf} from '../../files/describe-issues.ts';

/** Longer texts are not searched for the lines of their faults. */
const MOST = 4 * 2 ** 20;

/** Where the values of a text of several lines are; undefined if lines would not help. */
export async function faultLines(text: string | undefined): Promise<LineOf | undefined> {
  if (text === undefined || text.length > MOST || !text.trim().includes('\n')) return undefined;
  const {jsonLines} = await import('../../files/json-lines.ts');
  return jsonLines(text).lineOf;
}
