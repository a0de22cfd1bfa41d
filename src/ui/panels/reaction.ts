import type {Match} from '../../match/model/match.ts';
import {BLANK, type Line, line, paragraph, span} from './lines.ts';
import {type Knowing, sourceTail} from './notes.ts';

/** What was said afterwards, once it is afterwards. */
export function reactionLines({reaction, fixture}: Match, {over, spoilers, columns}: Knowing): readonly Line[] {
  if (!over && !spoilers) return [BLANK, ...paragraph('The reaction appears at full-time.', columns, {tone: 'faint'})];
  return reaction.flatMap(({speaker, side, role, words, sources}) => {
    const who = [role, side === undefined ? undefined : fixture[side].name].filter(part => part !== undefined);
    const tail = who.length === 0 ? undefined : span(who.join(', '), 'faint');
    const citations = sourceTail(sources);
    return [
      BLANK,
      ...paragraph(speaker, columns, {tone: side ?? 'strong', tail}),
      ...words.flatMap(thought => paragraph(thought, columns, {indent: 5, lead: line('   ', span('·', 'faint'))})),
      ...(citations === undefined ? [] : paragraph(citations.text, columns, {indent: 5, tone: 'faint'})),
    ];
  });
}
