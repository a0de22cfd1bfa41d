import type {Theme} from '../../streams/theme.ts';
import {KEYS} from '../../ui/input/keys.ts';
import type {Setting} from '../../ui/setting.ts';
import type {Environment} from '../../ui/terminal.ts';
import {keysFor} from '../../ui/theme/ascii-terminal.ts';
import {type Look, lookOf} from '../../ui/theme/look.ts';

/**
 * The look of pictures and recordings: true colour on black, or on white with a light theme. Honours NO_COLOR, FORCE_COLOR and
 * a locale without UTF-8. `words` has neither colours nor bold.
 */
export function pictureLook(theme: Theme, env: Environment, kind: 'colours' | 'words' = 'colours'): Look {
  const {LC_ALL, LC_CTYPE, LANG} = env;
  const given = Object.fromEntries(Object.entries({LC_ALL, LC_CTYPE, LANG}).filter(([, value]) => value !== undefined));
  if (kind === 'words') return lookOf({theme, env: given, isTTY: false, platform: 'linux'});
  const {NO_COLOR, FORCE_COLOR} = env;
  const terminal = {TERM: 'xterm-256color', COLORTERM: 'truecolor', COLORFGBG: '15;0'};
  return lookOf({theme, env: {...given, ...terminal, NO_COLOR, FORCE_COLOR}, isTTY: true, platform: 'linux'});
}

/** The setting for drawing without input. `name` is the name of the match on the command line. */
export function pictureSetting(look: Look, name: string): Setting {
  return {look, keys: keysFor(look, KEYS), name, mouse: false, suspend: async () => {}};
}
