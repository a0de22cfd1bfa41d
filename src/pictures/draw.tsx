import {PassThrough, Writable} from 'node:stream';
import {render} from 'ink';
import type {Timeline} from '../match/timeline.ts';
import type {Frame} from '../streams/frame.ts';
import {keysFor, outputFor} from '../ui/ascii-terminal.ts';
import {KEYS} from '../ui/keys.ts';
import {type Look, lookOf} from '../ui/look.ts';
import {Screen, type Setting} from '../ui/screen.tsx';
import type {Environment} from '../ui/terminal.ts';
import type {Theme} from '../ui/themes.ts';
import {cellsOf, type Row} from './cells.ts';

export type Size = {readonly columns: number; readonly rows: number};

/** Draws one frame after the other as the screen of a terminal that is not there. */
export type Drawer = {
  /** The rows of a frame: all that the terminal has. */
  readonly draw: (frame: Frame) => readonly Row[];
  /** Rejects with what went wrong as it drew. */
  readonly close: () => Promise<void>;
};

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

/**
 * Ink draws with the colours that FORCE_COLOR allowed as it was loaded: {@link Look.colour} has to be set there first. Debugging
 * is Ink's word for writing every frame whole, and at once.
 */
export function openDrawer(timeline: Timeline, setting: Setting, {columns, rows}: Size): Drawer {
  let drawn = '';
  const stdout = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      drawn = chunk;
      done();
    },
  });
  const terminal = {
    stdout: outputFor(setting.look, Object.assign(stdout, {columns, rows})) as unknown as NodeJS.WriteStream,
    stderr: new PassThrough() as unknown as NodeJS.WriteStream,
    stdin: new PassThrough() as unknown as NodeJS.ReadStream,
  };
  const tree = (frame: Frame) => <Screen {...{timeline, frame, setting, columns, rows}} dispatch={() => {}} />;
  let app: ReturnType<typeof render> | undefined;
  let before: readonly {readonly line: string; readonly row: Row}[] = [];
  return {
    draw: frame => {
      if (app === undefined)
        app = render(tree(frame), {...terminal, debug: true, patchConsole: false, interactive: false});
      else app.rerender(tree(frame));
      const lines = drawn.split('\n');
      // Most lines are what they were.
      before = Array.from({length: rows}, (_, n) => {
        const line = lines[n] ?? '';
        return before[n]?.line === line ? before[n] : {line, row: cellsOf(line, columns)};
      });
      return before.map(({row}) => row);
    },
    close: async () => {
      app?.unmount();
      await app?.waitUntilExit();
    },
  };
}
