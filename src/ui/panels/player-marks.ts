import type {PlayerStatus} from '../../match/model/line-up.ts';
import type {Side} from '../../match/model/side.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {type Span, span} from './lines.ts';

/** More than so many goals are counted rather than drawn. */
const SEEN_AT_A_GLANCE = 3;

/** The armband, goals and cards, as signs. */
export function marksOf(
  {match}: Timeline,
  {player, goals, ownGoals, cards}: PlayerStatus,
  side: Side,
  glyphs: Glyphs,
): readonly Span[] {
  const captain = match.fixture[side].captain === player.id ? [span(' (c)', 'faint')] : [];
  const balls =
    goals.length > SEEN_AT_A_GLANCE ? `${glyphs.goal}${glyphs.times}${goals.length}` : glyphs.goal.repeat(goals.length);
  const scored = balls === '' ? [] : [span(` ${balls}`, side)];
  const own = ownGoals.length === 0 ? [] : [span(` og${ownGoals.length > 1 ? ownGoals.length : ''}`, 'red')];
  const shown = cards.map(({card}) =>
    card === 'yellow' ? span(glyphs.yellowCard, 'yellow') : span(glyphs.redCard, 'red'),
  );
  const pile = shown.length === 0 ? [] : [span(' '), ...shown];
  return [...captain, ...scored, ...own, ...pile];
}
