import type {LineOf} from '../../files/describe-issues.ts';
import type {JsonLines} from '../../files/json-lines.ts';

/** Longer texts are not searched for the lines of their faults. */
const MOST = 4 * 2 ** 20;

/** The lines of the values of a text; undefined of a text of one line, and where they take too long to find. */
export async function textLines(text: string | undefined): Promise<JsonLines | undefined> {
  if (text === undefined || text.length > MOST || !text.trim().includes('\n')) return undefined;
  const {jsonLines} = await import('../../files/json-lines.ts');
  return jsonLines(text);
}

/** Where the values of a text of several lines are; undefined if lines would not help. */
export async function faultLines(text: string | undefined): Promise<LineOf | undefined> {
  return (await textLines(text))?.lineOf;
}
