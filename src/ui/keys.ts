import {MINUTE, SECOND} from '../match/clock.ts';
import type {Command} from '../streams/command.ts';

/** A key as it is bound: one character, or a name such as `left`, `shift+left`, `pageup`, `space`. */
export type KeyName = string;

export const KEY_GROUPS = ['Play', 'Move', 'Speed', 'Read', 'More'] as const;

export type KeyBinding = {
  readonly keys: readonly KeyName[];
  /** How the keys are written in help, the footer and the README. */
  readonly shown: string;
  /** What they do. */
  readonly help: string;
  readonly group: (typeof KEY_GROUPS)[number];
  /** Key and word for the footer, for what a newcomer needs first. */
  readonly hint?: string;
  readonly command: Command | ((key: KeyName) => Command);
};

/** THE key table: the handler, the footer, the help screen, `--help` and the README all read it. */
export const KEYS: readonly KeyBinding[] = [
  {
    keys: ['space', 'p'],
    shown: 'space p',
    help: 'play or pause',
    group: 'Play',
    hint: 'space pause',
    command: {type: 'toggle'},
  },
  {
    keys: ['left', 'h'],
    shown: '← h',
    help: 'back one match minute',
    group: 'Move',
    command: {type: 'skip', by: -MINUTE},
  },
  {
    keys: ['right', 'l'],
    shown: '→ l',
    help: 'on one match minute',
    group: 'Move',
    hint: '←→ minute',
    command: {type: 'skip', by: MINUTE},
  },
  {
    keys: ['shift+left'],
    shown: 'shift ←',
    help: 'back ten seconds',
    group: 'Move',
    command: {type: 'skip', by: -10 * SECOND},
  },
  {
    keys: ['shift+right'],
    shown: 'shift →',
    help: 'on ten seconds',
    group: 'Move',
    command: {type: 'skip', by: 10 * SECOND},
  },
  {keys: [','], shown: ',', help: 'previous event', group: 'Move', command: {type: 'jump', to: 'cue', direction: -1}},
  {
    keys: ['.'],
    shown: '.',
    help: 'next event',
    group: 'Move',
    hint: ', . event',
    command: {type: 'jump', to: 'cue', direction: 1},
  },
  {
    keys: ['N'],
    shown: 'N',
    help: 'previous highlight',
    group: 'Move',
    command: {type: 'jump', to: 'highlight', direction: -1},
  },
  {
    keys: ['n'],
    shown: 'n',
    help: 'next highlight',
    group: 'Move',
    command: {type: 'jump', to: 'highlight', direction: 1},
  },
  {
    keys: ['G'],
    shown: 'G',
    help: 'previous goal, 5 s before',
    group: 'Move',
    command: {type: 'jump', to: 'goal', direction: -1},
  },
  {
    keys: ['g'],
    shown: 'g',
    help: 'next goal, 5 s before',
    group: 'Move',
    hint: 'g goal',
    command: {type: 'jump', to: 'goal', direction: 1},
  },
  {
    keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    shown: '0-9',
    help: 'tenths of the 90 minutes',
    group: 'Move',
    command: key => ({type: 'seek-share', share: Number(key) / 10}),
  },
  {keys: ['home'], shown: 'Home', help: 'to before kick-off', group: 'Move', command: {type: 'seek', to: 0}},
  {keys: ['end'], shown: 'End', help: 'to the final whistle', group: 'Move', command: {type: 'seek-end'}},
  {keys: ['['], shown: '[', help: 'slower by a tenth', group: 'Speed', command: {type: 'multiply-speed', by: 1 / 1.1}},
  {keys: [']'], shown: ']', help: 'faster by a tenth', group: 'Speed', command: {type: 'multiply-speed', by: 1.1}},
  {keys: ['{'], shown: '{', help: 'half the speed', group: 'Speed', command: {type: 'multiply-speed', by: 1 / 2}},
  {keys: ['}'], shown: '}', help: 'double the speed', group: 'Speed', command: {type: 'multiply-speed', by: 2}},
  {
    keys: ['-', '_', '−'],
    shown: '-',
    help: 'next round speed down',
    group: 'Speed',
    command: {type: 'round-speed', direction: -1},
  },
  {
    keys: ['+', '='],
    shown: '+',
    help: 'next round speed up',
    group: 'Speed',
    hint: '- + speed',
    command: {type: 'round-speed', direction: 1},
  },
  {
    keys: ['backspace'],
    shown: 'backspace',
    help: 'as it was played: 1×',
    group: 'Speed',
    command: {type: 'speed', speed: 1},
  },
  {keys: ['up', 'k'], shown: '↑ k', help: 'one entry up the feed', group: 'Read', command: {type: 'scroll', by: -1}},
  {keys: ['down', 'j'], shown: '↓ j', help: 'one entry down the feed', group: 'Read', command: {type: 'scroll', by: 1}},
  {keys: ['pageup'], shown: 'PgUp', help: 'a page up the feed', group: 'Read', command: {type: 'scroll', by: -8}},
  {keys: ['pagedown'], shown: 'PgDn', help: 'a page down the feed', group: 'Read', command: {type: 'scroll', by: 8}},
  {
    keys: ['escape'],
    shown: 'esc',
    help: 'close, or follow again',
    group: 'Read',
    command: {type: 'back'},
  },
  {keys: ['?'], shown: '?', help: 'these keys', group: 'More', hint: '? help', command: {type: 'help'}},
  {keys: ['q', 'ctrl+c'], shown: 'q Ctrl-C', help: 'quit', group: 'More', hint: 'q quit', command: {type: 'quit'}},
];

const BY_KEY: ReadonlyMap<KeyName, KeyBinding> = new Map(
  KEYS.flatMap(binding => binding.keys.map(key => [key, binding])),
);

/** What a key asks for, or undefined where it is bound to nothing. */
export function commandOf(key: KeyName): Command | undefined {
  const command = BY_KEY.get(key)?.command;
  return typeof command === 'function' ? command(key) : command;
}
