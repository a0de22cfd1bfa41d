import type {Match} from '../../match/model/match.ts';
import {BLANK, type Line} from './lines.ts';
import {type Knowing, noteLines} from './notes.ts';

/** What each side has behind it before kick-off. */
export function storyLines({story}: Match, knowing: Knowing): readonly Line[] {
  return [BLANK, ...noteLines(story, knowing)];
}
