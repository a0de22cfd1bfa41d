import type {Side} from '../../model/side.ts';
import {type CommentaryContext, nameIn, teamIn} from '../context.ts';

/** Who acts in a sentence: a player, or the team if the player is not known. A team takes plural verbs: `Liverpool pass`. */
export type Subject = {
  readonly name: string;
  /** A verb phrase in the singular, such as `passes to Xavi`, in the number that the subject takes. */
  readonly does: (phrase: string) => string;
};

export function subjectOf(context: CommentaryContext, id: string | undefined, side: Side): Subject {
  return id === undefined
    ? {name: teamIn(context, side), does: phrase => phrase.replace(/^\w+/, pluralOf)}
    : {name: nameIn(context, id), does: phrase => phrase};
}

const IRREGULAR: Readonly<Record<string, string>> = {is: 'are', has: 'have', goes: 'go', does: 'do'};

/** `crosses` -> `cross`, `carries` -> `carry`, `scores` -> `score`; a verb without the `s`, such as `cannot`, stays. */
function pluralOf(verb: string): string {
  return (
    IRREGULAR[verb] ??
    verb
      .replace(/ies$/, 'y')
      .replace(/(?<=ss|sh|ch|x)es$/, '')
      .replace(/(?<!s)s$/, '')
  );
}
