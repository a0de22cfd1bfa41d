import type {Match} from '../../match/model/match.ts';
import {BLANK, type Line} from './lines.ts';
import {type Knowing, noteLines, withoutSources} from './notes.ts';

/** What each side has behind it before kick-off, with or without references to the sources. */
export function storyLines({story}: Match, references: boolean, knowing: Knowing): readonly Line[] {
  return [BLANK, ...noteLines(references ? story : withoutSources(story), knowing)];
}
