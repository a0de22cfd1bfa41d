import {MINUTE, SECOND} from '../../match/model/clock.ts';
import type {Command} from '../../streams/command.ts';

/** A key as it is bound: one character, or a name such as `left`, `shift+left`, `pageup`, `space`. */
export type KeyName = string;

export const KEY_GROUPS = ['Everyday', 'Play', 'Move', 'Speed', 'Read', 'More'] as const;

export type KeyBinding = {
  /** What a config file calls it. */
  readonly name: string;
  readonly keys: readonly KeyName[];
  /** How the keys are written in help, the footer and the README. */
  readonly shown: string;
  /** What they do. */
  readonly help: string;
  readonly group: (typeof KEY_GROUPS)[number];
  /** A word for the footer, for what a newcomer needs first; bindings that share it stand together. */
  readonly hint?: string;
  /** Bound only in this situation, where it takes precedence over the key's other binding. */
  readonly when?: Situation;
  /** True if the command depends on the key itself, so that no other key can be bound to it. */
  readonly fixed?: boolean;
  readonly command: Command | ((key: KeyName) => Command);
};

export type Situation = 'searching' | 'asking';

/** The one key table: the handler, the footer, the help screen, `--help` and the README all read it. */
export const KEYS: readonly KeyBinding[] = [
  {
    name: 'play-pause',
    keys: ['space', 'p'],
    shown: 'space p',
    help: 'play or pause',
    group: 'Everyday',
    hint: 'pause',
    command: {type: 'toggle'},
  },
  {
    name: 'back-minute',
    keys: ['left', 'h'],
    shown: '← h',
    help: 'back one match minute',
    group: 'Everyday',
    hint: 'minute',
    command: {type: 'skip', by: -MINUTE},
  },
  {
    name: 'on-minute',
    keys: ['right', 'l'],
    shown: '→ l',
    help: 'on one match minute',
    group: 'Everyday',
    hint: 'minute',
    command: {type: 'skip', by: MINUTE},
  },
  {
    name: 'next-goal',
    keys: ['g'],
    shown: 'g',
    help: 'just before next goal',
    group: 'Everyday',
    hint: 'goal',
    command: {type: 'jump', to: 'goal', direction: 1},
  },
  {
    name: 'speed-down',
    keys: ['-', '_', '−'],
    shown: '-',
    help: 'next round speed down',
    group: 'Everyday',
    hint: 'speed',
    command: {type: 'round-speed', direction: -1},
  },
  {
    name: 'speed-up',
    keys: ['+', '='],
    shown: '+',
    help: 'next round speed up',
    group: 'Everyday',
    hint: 'speed',
    command: {type: 'round-speed', direction: 1},
  },
  {
    name: 'next-panel',
    keys: ['tab'],
    shown: 'tab',
    help: 'next panel',
    group: 'Everyday',
    hint: 'panels',
    command: {type: 'panel', to: 1},
  },
  {
    name: 'details',
    keys: ['o'],
    shown: 'o',
    help: 'event in full, sources',
    group: 'Everyday',
    hint: 'details',
    command: {type: 'overlay', overlay: 'event'},
  },
  {
    name: 'help',
    keys: ['?'],
    shown: '?',
    help: 'these keys',
    group: 'Everyday',
    hint: 'help',
    command: {type: 'overlay', overlay: 'help'},
  },
  {
    name: 'quit',
    keys: ['q', 'ctrl+c'],
    shown: 'q Ctrl-C',
    help: 'quit',
    group: 'Everyday',
    hint: 'quit',
    command: {type: 'quit'},
  },
  {
    name: 'director',
    keys: ['d'],
    shown: 'd',
    help: 'director: in ten minutes',
    group: 'Play',
    hint: 'director',
    command: {type: 'director'},
  },
  {name: 'loop', keys: ['L'], shown: 'L', help: 'loop: set A, set B, clear', group: 'Play', command: {type: 'loop'}},
  {
    name: 'back-ten',
    keys: ['shift+left'],
    shown: 'shift ←',
    help: 'back ten seconds',
    group: 'Move',
    command: {type: 'skip', by: -10 * SECOND},
  },
  {
    name: 'on-ten',
    keys: ['shift+right'],
    shown: 'shift →',
    help: 'on ten seconds',
    group: 'Move',
    command: {type: 'skip', by: 10 * SECOND},
  },
  {
    name: 'previous-event',
    keys: [','],
    shown: ',',
    help: 'previous event',
    group: 'Move',
    hint: 'event',
    command: {type: 'jump', to: 'cue', direction: -1},
  },
  {
    name: 'next-event',
    keys: ['.'],
    shown: '.',
    help: 'next event',
    group: 'Move',
    hint: 'event',
    command: {type: 'jump', to: 'cue', direction: 1},
  },
  {
    name: 'previous-highlight',
    keys: ['N'],
    shown: 'N',
    help: 'previous highlight',
    group: 'Move',
    command: {type: 'jump', to: 'highlight', direction: -1},
  },
  {
    name: 'next-highlight',
    keys: ['n'],
    shown: 'n',
    help: 'next highlight',
    group: 'Move',
    command: {type: 'jump', to: 'highlight', direction: 1},
  },
  {
    name: 'previous-goal',
    keys: ['G'],
    shown: 'G',
    help: 'just before previous goal',
    group: 'Move',
    command: {type: 'jump', to: 'goal', direction: -1},
  },
  {
    name: 'tenths',
    keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    shown: '0-9',
    help: 'tenths of the 90 minutes',
    group: 'Move',
    fixed: true,
    command: key => ({type: 'seek-share', share: Number(key) / 10}),
  },
  {
    name: 'go-to',
    keys: [':'],
    shown: ':',
    help: 'go to 67:30, HT, +5',
    group: 'Move',
    command: {type: 'ask', prompt: 'go-to'},
  },
  {
    name: 'start',
    keys: ['home'],
    shown: 'Home',
    help: 'to before kick-off',
    group: 'Move',
    command: {type: 'seek', to: 0},
  },
  {
    name: 'end',
    keys: ['end', 'E'],
    shown: 'End E',
    help: 'to the end, or go live',
    group: 'Move',
    command: {type: 'seek-end'},
  },
  {name: 'undo', keys: ['u'], shown: 'u', help: 'undo the last seek', group: 'Move', command: {type: 'undo'}},
  {name: 'redo', keys: ['U'], shown: 'U', help: 'redo it', group: 'Move', command: {type: 'redo'}},
  {name: 'bookmark', keys: ['m'], shown: 'm', help: 'set a bookmark', group: 'Move', command: {type: 'bookmark'}},
  {
    name: 'bookmarks',
    keys: ["'"],
    shown: "'",
    help: 'bookmarks',
    group: 'Move',
    command: {type: 'overlay', overlay: 'bookmarks'},
  },
  {
    name: 'slower',
    keys: ['['],
    shown: '[',
    help: 'slower by a tenth',
    group: 'Speed',
    command: {type: 'multiply-speed', by: 1 / 1.1},
  },
  {
    name: 'faster',
    keys: [']'],
    shown: ']',
    help: 'faster by a tenth',
    group: 'Speed',
    command: {type: 'multiply-speed', by: 1.1},
  },
  {
    name: 'half-speed',
    keys: ['{'],
    shown: '{',
    help: 'half the speed',
    group: 'Speed',
    command: {type: 'multiply-speed', by: 1 / 2},
  },
  {
    name: 'double-speed',
    keys: ['}'],
    shown: '}',
    help: 'double the speed',
    group: 'Speed',
    command: {type: 'multiply-speed', by: 2},
  },
  {
    name: 'normal-speed',
    keys: ['backspace'],
    shown: 'backspace',
    help: 'as it was played: 1×',
    group: 'Speed',
    command: {type: 'speed', speed: 1},
  },
  {
    name: 'earlier',
    keys: ['('],
    shown: '(',
    help: 'live: 1 s less delay',
    group: 'Speed',
    command: {type: 'nudge', by: -SECOND},
  },
  {
    name: 'later',
    keys: [')'],
    shown: ')',
    help: 'live: 1 s more delay',
    group: 'Speed',
    command: {type: 'nudge', by: SECOND},
  },
  {
    name: 'up',
    keys: ['up', 'k'],
    shown: '↑ k',
    help: 'one entry up the feed',
    group: 'Read',
    command: {type: 'scroll', by: -1},
  },
  {
    name: 'down',
    keys: ['down', 'j'],
    shown: '↓ j',
    help: 'one entry down the feed',
    group: 'Read',
    command: {type: 'scroll', by: 1},
  },
  {
    name: 'page-up',
    keys: ['pageup'],
    shown: 'PgUp',
    help: 'a page up the feed',
    group: 'Read',
    command: {type: 'scroll', by: -8},
  },
  {
    name: 'page-down',
    keys: ['pagedown'],
    shown: 'PgDn',
    help: 'a page down the feed',
    group: 'Read',
    command: {type: 'scroll', by: 8},
  },
  {
    name: 'filter',
    keys: ['f'],
    shown: 'f',
    help: 'key, goals, cards, a side',
    group: 'Read',
    command: {type: 'filter'},
  },
  {
    name: 'follow-player',
    keys: ['P'],
    shown: 'P',
    help: 'follow one player',
    group: 'Read',
    command: {type: 'overlay', overlay: 'players'},
  },
  {
    name: 'search',
    keys: ['/'],
    shown: '/',
    help: 'search the commentary',
    group: 'Read',
    command: {type: 'ask', prompt: 'search'},
  },
  {
    name: 'next-hit',
    keys: ['n'],
    shown: 'n',
    help: 'next hit, searching',
    group: 'Read',
    when: 'searching',
    command: {type: 'hit', direction: 1},
  },
  {
    name: 'previous-hit',
    keys: ['N'],
    shown: 'N',
    help: 'previous hit, searching',
    group: 'Read',
    when: 'searching',
    command: {type: 'hit', direction: -1},
  },
  {name: 'span', keys: ['s'], shown: 's', help: 'count match, half, 15 min', group: 'Read', command: {type: 'span'}},
  {
    name: 'counts',
    keys: ['i'],
    shown: 'i',
    help: 'counts and their meaning',
    group: 'Read',
    command: {type: 'overlay', overlay: 'counts'},
  },
  {
    name: 'spoilers',
    keys: ['S'],
    shown: 'S',
    help: 'show or hide what comes',
    group: 'Read',
    command: {type: 'spoilers'},
  },
  {
    name: 'previous-panel',
    keys: ['shift+tab'],
    shown: 'shift tab',
    help: 'previous panel',
    group: 'Read',
    command: {type: 'panel', to: -1},
  },
  {
    name: 'open-match',
    keys: ['return'],
    shown: 'enter',
    help: 'open a match of a day',
    group: 'Read',
    command: {type: 'open'},
  },
  {
    name: 'back',
    keys: ['escape'],
    shown: 'esc',
    help: 'close, follow, to the day',
    group: 'Read',
    command: {type: 'back'},
  },
  {
    name: 'command',
    keys: ['c'],
    shown: 'c',
    help: 'command for this moment',
    group: 'More',
    command: {type: 'overlay', overlay: 'command'},
  },
  {
    name: 'redraw',
    keys: ['ctrl+l'],
    shown: 'Ctrl-L',
    help: 'draw the screen anew',
    group: 'More',
    command: {type: 'redraw'},
  },
  {
    name: 'quit-remember',
    keys: ['Q'],
    shown: 'Q',
    help: 'quit, resume here later',
    group: 'More',
    command: {type: 'quit', remember: true},
  },
  {
    name: 'yes',
    keys: ['y'],
    shown: 'y',
    help: 'answer yes',
    group: 'More',
    when: 'asking',
    command: {type: 'confirm'},
  },
  {
    name: 'no',
    keys: ['n', 'escape', 'return'],
    shown: 'n',
    help: 'answer no',
    group: 'More',
    when: 'asking',
    command: {type: 'back'},
  },
];

/** The bindings with a hint in order of worth, in which a narrow line drops them from the right; help and quit stay. */
const HINT_ORDER = [
  'back',
  'play-pause',
  'next-panel',
  'open-match',
  'back-minute',
  'next-goal',
  'speed-down',
  'previous-event',
  'details',
  'director',
  'help',
  'quit',
];

/** What a newcomer needs first, each with its keys: `← → minute`. Help and quit are the last two. */
export function hintsOf(keys: readonly KeyBinding[]): readonly string[] {
  // By the binding: its word depends on what the key does just now.
  const rank = (word: string) => HINT_ORDER.indexOf(keys.find(({hint}) => hint === word)!.name);
  const words = [...new Set(keys.flatMap(({hint}) => hint ?? []))].sort((a, b) => rank(a) - rank(b));
  return words.map(word => {
    const shown = keys.flatMap(key => (key.hint === word ? (key.shown.split(' ')[0] ?? []) : []));
    return `${shown.join(' ')} ${word}`;
  });
}

/** The command of a key in a situation; undefined if the key is not bound. */
export function commandOf(
  key: KeyName,
  keys: readonly KeyBinding[],
  situation: Situation | undefined,
): Command | undefined {
  const bound = keys.filter(binding => binding.keys.includes(key));
  const binding =
    bound.find(({when}) => when !== undefined && when === situation) ?? bound.find(({when}) => when === undefined);
  const command = binding?.command;
  return typeof command === 'function' ? command(key) : command;
}
