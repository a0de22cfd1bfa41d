import type {MatchEvent} from '../model/event.ts';
import {commentate} from './commentary.ts';
import {type CommentaryContext, inSentences} from './context.ts';
import {FORBIDDEN, namesIn, type Opening, openingOf, type Said} from './openings.ts';

/** How often a sentence is tried again in other words. */
const TRIES = 12;
/** A line that repeats no more than this is good enough. */
const FEW = 3;
/** More tries where an opening still repeats. */
const MOST_TRIES = 60;

/** The words for an event in the way that repeats the lines before it least, and how they open. */
export function commentateAfter(
  event: MatchEvent,
  context: CommentaryContext,
  said: Said,
): {readonly words: string; readonly opening: Opening} {
  const names = namesIn(event, context);
  const tried = new Set<string>();
  let best: {words: string; opening: Opening} | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < (least >= FORBIDDEN ? MOST_TRIES : TRIES) && least > FEW; n += 1) {
    // The choices follow from the id.
    const words =
      n === 0 ? commentate(event, context) : commentate({...event, id: `${event.id} ${n}`}, trying(context, n));
    if (tried.has(words)) continue;
    tried.add(words);
    const opening = openingOf(words, names);
    if (event.words !== undefined) return {words, opening};
    const cost = said.repetition(opening);
    if (cost < least) [best, least] = [{words: inSentences(words), opening}, cost];
  }
  return best!;
}

function trying(context: CommentaryContext, attempt: number): CommentaryContext {
  return context.line === undefined ? context : {...context, line: {...context.line, attempt}};
}
