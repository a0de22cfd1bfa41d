import xterm from '@xterm/headless';
import {type CellStyle, isSeenEmpty, type Row} from '../../../src/output/recordings/cells.ts';

/** A terminal's screen as the cells that it shows, with how each is drawn. */
export type Screened = {
  readonly write: (data: string) => Promise<void>;
  readonly rows: () => readonly Row[];
};

/** A real emulator, as large as a recording asks for. */
export function emulator(columns: number, rows: number): Screened {
  const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
  return {
    write: data => new Promise(resolve => terminal.write(data, resolve)),
    rows: () =>
      Array.from({length: rows}, (_, y) => {
        const line = terminal.buffer.active.getLine(y)!;
        return Array.from({length: columns}, (_unused, x) => {
          const cell = line.getCell(x)!;
          const colour = (rgb: boolean, palette: boolean, value: number) =>
            rgb ? `#${value.toString(16).padStart(6, '0')}` : palette ? value : undefined;
          const style = {
            fg: colour(cell.isFgRGB(), cell.isFgPalette(), cell.getFgColor()),
            bg: colour(cell.isBgRGB(), cell.isBgPalette(), cell.getBgColor()),
            bold: cell.isBold() !== 0 || undefined,
            dim: cell.isDim() !== 0 || undefined,
            italic: cell.isItalic() !== 0 || undefined,
            underline: cell.isUnderline() !== 0 || undefined,
            inverse: cell.isInverse() !== 0 || undefined,
          };
          const text = cell.getWidth() === 0 ? '' : cell.getChars() || ' ';
          // What is not seen is not compared.
          return text === ' ' && !isSeenEmpty(given(style)) ? {text, style: {}} : {text, style: given(style)};
        });
      }),
  };
}

function given(style: Readonly<Record<string, unknown>>): CellStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

/** The recording's events, with the second that each is at. */
export function eventsOf(text: string): readonly {readonly at: number; readonly code: string; readonly data: string}[] {
  const [header, ...lines] = text.trimEnd().split('\n');
  const {version} = JSON.parse(header!) as {version: number};
  let at = 0;
  return lines.map(line => {
    const [time, code, data] = JSON.parse(line) as [number, string, string];
    at = version === 3 ? at + time : time;
    return {at, code, data};
  });
}
