import {readFileSync} from 'node:fs';
import {setImmediate} from 'node:timers/promises';
import {renderToString, Text} from 'ink';
import {render} from 'ink-testing-library';
import {type ReactNode, useEffect} from 'react';
import {onTestFinished, vi} from 'vitest';
import type {Match} from '../../src/match/model/match.ts';
import {buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import type {Frame} from '../../src/streams/frame.ts';
import {openSession, type Session, type SessionOptions} from '../../src/streams/session.ts';
import {App} from '../../src/ui/app.tsx';
import {Screen} from '../../src/ui/components/screen.tsx';
import {KEYS} from '../../src/ui/input/keys.ts';
import {sessionInput} from '../../src/ui/input/session-input.ts';
import {scrollLimitsOf} from '../../src/ui/scroll-limits.ts';
import type {Setting} from '../../src/ui/setting.ts';
import {type Look, lookOf} from '../../src/ui/theme/look.ts';
import {MUTATED} from './runs.ts';
import {VirtualTime} from './virtual-time.ts';

export type Size = readonly [columns: number, rows: number];

/** The sizes with a layout of their own. */
export const SIZES: readonly Size[] = [
  [160, 45],
  [120, 40],
  [100, 30],
  [80, 24],
  [50, 15],
  [20, 5],
];

/** What a terminal sends for a key. A key that is not here sends itself. */
export const BYTES: Readonly<Record<string, string>> = {
  space: ' ',
  left: '\u001b[D',
  right: '\u001b[C',
  up: '\u001b[A',
  down: '\u001b[B',
  'shift+left': '\u001b[1;2D',
  'shift+right': '\u001b[1;2C',
  home: '\u001b[H',
  end: '\u001b[F',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  backspace: '\u007f',
  escape: '\u001b',
  return: '\r',
  tab: '\t',
  'shift+tab': '\u001b[Z',
  'ctrl+c': '\u0003',
  'ctrl+z': '\u001a',
  'ctrl+l': '\f',
};

/** An app in a terminal that a test holds in its hands. */
export type Driven = {
  readonly session: Session;
  /** The lines that are on the screen. */
  readonly lines: () => readonly string[];
  readonly screen: () => string;
  /** Keys by name, each as one input of its own. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Bytes as one input, as a burst of keys arrives. */
  readonly send: (bytes: string) => Promise<void>;
  readonly resize: (size: Size) => Promise<void>;
  readonly advance: (milliseconds: number) => Promise<void>;
  /** True once the app has left the terminal. */
  readonly ended: () => boolean;
  readonly close: () => void;
};

export type DriveOptions = Partial<Omit<SessionOptions, 'timeline' | 'scheduler' | 'size'>> & {
  readonly size?: Size;
  readonly setting?: Partial<Setting>;
};

/** The look of a good terminal; but what goes down is not drawn by inverting, which text without colours would lose. */
export const PLAIN: Look = {
  ...lookOf({theme: 'auto', env: {TERM: 'xterm-256color'}, isTTY: true, platform: 'linux'}),
  blocks: 'halves',
};

/** What stays the same while a match is watched, but for what is given. */
export function settingOf(given: Partial<Setting> = {}): Setting {
  return {look: PLAIN, keys: KEYS, name: 'first-leg', mouse: false, suspend: async () => {}, ...given};
}

/** Opens a session on virtual time and draws it at a size, 120x40 unless told; paused unless told. */
export async function drive(timeline: Timeline, options: DriveOptions = {}): Promise<Driven> {
  const {size = [120, 40], setting: given, ...rest} = options;
  const setting = settingOf(given);
  const scheduler = new VirtualTime();
  const scrollLimits = scrollLimitsOf(setting);
  const session = openSession({timeline, scheduler, paused: true, scrollLimits, size: sizeOf(size), ...rest});
  let ended = false;
  const app = render(<Text />);
  const setSize = ([columns, rows]: Size) =>
    Object.defineProperties(app.stdout, {
      columns: {value: columns, configurable: true},
      rows: {value: rows, configurable: true},
    });
  const stdin = app.stdin as unknown as NodeJS.ReadStream;
  stdin.read = sessionInput(stdin, session, scheduler, setting).read;
  setSize(size);
  app.rerender(
    <Watched
      onEnd={() => {
        ended = true;
      }}
    >
      <App session={session} setting={setting} />
    </Watched>,
  );
  await drawn();
  const screen = () => app.lastFrame() ?? '';
  const send = async (bytes: string) => {
    typed(app.stdin, bytes);
    await drawn();
  };
  return {
    session,
    screen,
    lines: () => screen().split('\n'),
    press: async (...keys) => {
      for (const key of keys) await send(BYTES[key] ?? key);
    },
    send,
    resize: async next => {
      setSize(next);
      app.stdout.emit('resize');
      await drawn();
    },
    advance: async milliseconds => {
      scheduler.advance(milliseconds);
      await drawn();
    },
    ended: () => ended,
    close: () => {
      app.unmount();
      app.cleanup();
      session.close();
    },
  };
}

/** {@link drive}, closed when the test is over. */
export async function driven(timeline: Timeline, options: DriveOptions = {}): Promise<Driven> {
  const app = await drive(timeline, options);
  onTestFinished(app.close);
  return app;
}

function Watched({onEnd, children}: {readonly onEnd: () => void; readonly children: ReactNode}) {
  useEffect(() => onEnd, [onEnd]);
  return children;
}

/** Gives bytes to an app. A lone escape could begin a sequence, so that Ink waits for more, by a timer that is run out here. */
export function typed(stdin: {readonly write: (bytes: string) => void}, bytes: string): void {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  stdin.write(bytes);
  vi.runAllTimers();
  vi.useRealTimers();
}

/** An update is queued in one turn of the event loop and drawn in the next; React spreads long work over more of them. */
const TURNS = 6;

async function drawn(): Promise<void> {
  for (let n = 0; n < TURNS; n += 1) await setImmediate();
}

/** A frame as it looks at a size, without colours. */
export function draw(timeline: Timeline, frame: Frame, size: Size, setting: Partial<Setting> = {}): string {
  const sized = {...frame, size: sizeOf(size)};
  return renderToString(<Screen timeline={timeline} frame={sized} setting={settingOf(setting)} dispatch={() => {}} />, {
    columns: size[0],
  });
}

function sizeOf([columns, rows]: Size): Frame['size'] {
  return {columns, rows};
}

/** The frame of a paused session that stands at a position. */
export function frameAt(timeline: Timeline, position: number): Frame {
  const session = openSession({timeline, scheduler: new VirtualTime(), paused: true, position});
  session.close();
  return session.frame();
}

/** The first leg, as it is shipped. */
export function firstLeg(): Timeline {
  return bundled('first-leg');
}

/** A match that is shipped, by its name. */
export function bundled(name: string): Timeline {
  const timeline = BUNDLED.get(name) ?? buildTimeline(readMatch(name));
  if (!MUTATED) BUNDLED.set(name, timeline);
  return timeline;
}

/**
 * Nothing changes a timeline, so that all tests of a process share one of each match. Where mutations are judged, each test
 * builds its own: only those that run a line are tried on its mutations.
 */
const BUNDLED = new Map<string, Timeline>();

function readMatch(name: string): Match {
  return matchSchema.parse(JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')));
}
