import {PassThrough, Writable} from 'node:stream';
import {render} from 'ink';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {Screen} from '../../ui/components/screen.tsx';
import type {Setting} from '../../ui/setting.ts';
import {outputFor} from '../../ui/theme/ascii-terminal.ts';
import {cellsOf, type Row} from './cells.ts';

export type Size = {readonly columns: number; readonly rows: number};

/** Draws frames on the screen of a fake terminal. */
export type Drawer = {
  /** Returns every row of the terminal. */
  readonly draw: (frame: Frame) => readonly Row[];
  /** Rejects with an error of drawing. */
  readonly close: () => Promise<void>;
};

/**
 * Importing this file loads Ink, which reads FORCE_COLOR once: set it first. In Ink's debug mode every frame is written whole
 * and at once.
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
      // Most lines do not change.
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
