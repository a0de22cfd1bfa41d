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
