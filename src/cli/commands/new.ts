import type {Drafts} from '../../files/drafts.ts';
import {writeOutput} from '../../files/write-output.ts';
import {skeleton} from '../../output/skeleton.ts';
import {plainText} from '../../text/plain-text.ts';
import type {Request} from '../request.ts';

/** Writes a match file to fill in. Returns the text for standard output, if any. Throws an InputError. */
export async function runNew(request: Extract<Request, {readonly command: 'new'}>, drafts: Drafts): Promise<string> {
  const [home, away] = request.teams;
  const text = skeleton({home: plainText(home), away: plainText(away)});
  if (request.output === '-') return text;
  await writeOutput(request.output, text, drafts, request);
  return '';
}
