import type {Theme} from '../../streams/theme.ts';
import {KEYS} from '../../ui/input/keys.ts';
import type {Setting} from '../../ui/setting.ts';
import type {Environment} from '../../ui/terminal.ts';
import {keysFor} from '../../ui/theme/ascii-terminal.ts';
import {type Look, lookOf} from '../../ui/theme/look.ts';

/**
 * The look of pictures, which are seen elsewhere: the best that terminals have, on black where no theme asks for white; but
 * NO_COLOR and FORCE_COLOR hold, and a locale without UTF-8 means ASCII. `words` alone have no colours, nor bold.
 */
export function pictureLook(theme: Theme, env: Environment, kind: 'colours' | 'words' = 'colours'): Look {
  const {LC_ALL, LC_CTYPE, LANG} = env;
  const given = Object.fromEntries(Object.entries({LC_ALL, LC_CTYPE, LANG}).filter(([, value]) => value !== undefined));
  if (kind === 'words') return lookOf({theme, env: given, isTTY: false, platform: 'linux'});
  const {NO_COLOR, FORCE_COLOR} = env;
  const terminal = {TERM: 'xterm-256color', COLORTERM: 'truecolor', COLORFGBG: '15;0'};
  return lookOf({theme, env: {...given, ...terminal, NO_COLOR, FORCE_COLOR}, isTTY: true, platform: 'linux'});
}

/** What the screen is drawn with in a picture: nobody presses a key there. `name` is what the command line calls the match. */
export function pictureSetting(look: Look, name: string): Setting {
  return {look, keys: keysFor(look, KEYS), name, mouse: false, suspend: async () => {}};
}
