import {PassThrough, Writable} from 'node:stream';
import {render} from 'ink';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {Screen} from '../../ui/components/screen.tsx';
import type {Setting} from '../../ui/setting.ts';
import {outputFor} from '../../ui/theme/ascii-terminal.ts';
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
 * Ink draws with the colours that FORCE_COLOR allows as it is loaded, and this file loads it: the look's have to be set there first. Debugging
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
  const tree = (frame: Frame) => (
    <Screen {...{timeline, setting}} frame={{...frame, size: {columns, rows}}} dispatch={() => {}} />
  );
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
