import type {Style} from '../theme/look.ts';
import type {MatchLook} from '../theme/match-look.ts';
import type {Tone} from './lines.ts';

/** How a tone is drawn. */
export function styleOf(tone: Tone, {attributes, colours, teams}: MatchLook): Style {
  switch (tone) {
    case 'plain':
      return {};
    case 'title':
      return {...colours.strong, ...colours.accent};
    case 'strong':
      return colours.strong;
    case 'lit':
      return {...colours.strong, ...colours.accent, ...(attributes ? {inverse: true} : {})};
    case 'marking':
      return colours.marking;
    case 'faint':
    case 'draw':
      return colours.faint;
    case 'home':
    case 'away':
      return {...colours.strong, ...teams[tone].text};
    case 'yellow':
    case 'red':
    case 'accent':
      return colours[tone];
    case 'win':
      return colours.won;
    case 'loss':
      return colours.red;
  }
}

/** Blanks that no underline belongs under: at either end of a text, and between the columns of a row. */
const BLANKS = /(^ +| {2,}| +$)/;
/** Blocks and braille dots: bars and curves, whose place and pattern show the side. */
const DRAWN = /[\u2580-\u259f\u2800-\u28ff]/;

/** A text in parts, with the style of each: an underline marks words and symbols, neither blanks nor bars. */
export function styledParts(text: string, style: Style): readonly {readonly text: string; readonly style: Style}[] {
  if (style.underline === undefined) return [{text, style}];
  const {underline: _, ...plain} = style;
  return text
    .split(BLANKS)
    .filter(part => part !== '')
    .map(part => ({text: part, style: part.trim() === '' || DRAWN.test(part) ? plain : style}));
}
