import type {Match} from '../../match/match.ts';
import {BLANK, type Line, line, paragraph, span} from './lines.ts';
import type {Knowing} from './notes.ts';

/** What was said afterwards, once it is afterwards. */
export function reactionLines({reaction, fixture}: Match, {over, spoilers, columns}: Knowing): readonly Line[] {
  if (!over && !spoilers)
    return [BLANK, ...paragraph('What was said afterwards follows at full-time.', columns, {tone: 'faint'})];
  return reaction.flatMap(({speaker, side, role, words, sources}) => [
    BLANK,
    line(
      ' ',
      span(speaker, side ?? 'strong'),
      span(
        [role, side === undefined ? undefined : fixture[side].name]
          .flatMap(part => (part === undefined ? [] : [`, ${part}`]))
          .join(''),
        'faint',
      ),
    ),
    ...words.flatMap(thought => paragraph(thought, columns, {indent: 3})),
    ...paragraph(`[${sources.join(' ')}]`, columns, {indent: 3, tone: 'faint'}),
  ]);
}
