import {readFileSync} from 'node:fs';
import xterm from '@xterm/headless';
import {describe, expect, test} from 'vitest';
import {readMatch} from '../../src/formats/read-match.ts';
import {buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {jsonLines, jsonl} from '../../src/output/event-line.ts';
import {report} from '../../src/output/report.ts';
import {srt, vtt} from '../../src/output/subtitles.ts';
import {formatLine} from '../../src/output/text.ts';
import {panelsOf} from '../../src/streams/panels.ts';
import {spoken} from '../../src/streams/spoken.ts';
import {width} from '../../src/ui/layout/measure.ts';
import {draw, frameAt, type Size} from '../support/render.tsx';
import {HARMFUL} from './harmful.ts';

const character = (code: number) => String.fromCodePoint(code);
const range = (from: number, to: number) => Array.from({length: to - from + 1}, (_, n) => character(from + n));

/** What a word can hold that is meant for the terminal and not for the reader. */
const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  'a control of C0': [...range(0x00, 0x1f), '\u007f'],
  'a control of C1': range(0x80, 0x9f),
  'a hyperlink': [
    '\u001b]8;;https://example.org\u0007here\u001b]8;;\u0007',
    '\u001b]8;id=1;https://example.org\u001b\\here\u001b]8;;\u001b\\',
    '\u009d8;;https://example.org\u009chere\u009d8;;\u009c',
    '\u001b]8;;https://example.org',
  ],
  'a clipboard': ['\u001b]52;c;cm0gLXJmIH4=\u0007', '\u001b]52;;cm0gLXJmIH4=\u001b\\', '\u009d52;p;?\u009c'],
  'a title': ['\u001b]0;owned\u0007', '\u001b]2;owned\u001b\\', '\u001bkowned\u001b\\'],
  'a sequence': [
    ...[
      '\u001b[2J',
      '\u001b[H',
      '\u001b[31;1m',
      '\u001b[?1049l',
      '\u001b[?25l',
      '\u001b[1000D',
      '\u001b[6n',
      '\u001b[c',
    ],
    ...[
      '\u009b2J',
      '\u009b31m',
      '\u001b[',
      '\u001b',
      '\u001b[38;2;1;2',
      '\u001b(0',
      '\u001bc',
      '\u001b#8',
      '\u001b7\u001b8',
    ],
    ...[
      '\u001bP$q"p\u001b\\',
      '\u001b_Gf=100;AAAA\u001b\\',
      '\u001b^secret\u001b\\',
      '\u001bX\u0007',
      '\u001b]1337;File=:AA\u0007',
    ],
    // One within another, so that what is left of both would be a third.
    ...['\u001b\u001b[2J[2J', '\u001b[\u001b[2J2J', '\u001b]0;\u001b]52;c;AA\u0007\u0007', '\u009b\u009b2J2J'],
  ],
  'a direction': [
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202egoal\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
  ],
  'nothing wide': [
    ...[
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u00ad',
      '\u034f',
      '\u180e',
      '\u115f',
      '\u1160',
      '\u3164',
      '\uffa0',
    ].map(mark => mark.repeat(50)),
    ...['\u0301', '\u20dd', '\ufe0f', '\u{e0101}'].map(mark => `e${mark.repeat(200)}`),
    '\u{e0067}\u{e0062}\u{e007f}'.repeat(20),
  ],
  'a line of its own': ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f', '\n\n\n\u001b[A'],
  'half a character': ['\ud800', '\udfff', '\udc00\ud800', '\ud83d'.repeat(10)],
};

/** The fields that hold words for people. */
const WORDS = new Set([
  ...['words', 'name', 'short', 'competition', 'stage', 'venue', 'city', 'referee', 'manager', 'kickOff', 'title'],
  ...['publisher', 'about', 'speaker', 'role', 'text', 'note', 'heading', 'reading'],
]);

/** As if it were imported: its kick-off may then be any text. */
const ORIGINAL: unknown = {
  ...JSON.parse(readFileSync('data/first-leg.json', 'utf8')),
  origin: {provider: 'feed', events: 1},
};

/** The first leg, with a piece of text in every text for people: at its start, in its middle or at its end; the pieces take turns. */
async function laced(pieces: readonly string[]): Promise<Timeline> {
  let place = 0;
  const lace = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map(item => lace(item, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, lace(item, name)]));
    }
    if (typeof value !== 'string' || !WORDS.has(key)) return value;
    const piece = pieces[place % pieces.length]!;
    const at = [0, Math.floor(value.length / 2), value.length][place++ % 3]!;
    // What a team is called in short has room for four.
    return key === 'short' && value.length + piece.length > 4 && value.length <= 4
      ? value
      : value.slice(0, at) + piece + value.slice(at);
  };
  return buildTimeline(await readMatch(Buffer.from(JSON.stringify(lace(ORIGINAL, ''))), 'laced.json'));
}

const SIZES: readonly Size[] = [
  [120, 40],
  [80, 24],
  [50, 15],
  [20, 5],
];

/** The rows of a real terminal of a size, once something was written to it. */
async function shownBy(text: string, [columns, rows]: Size): Promise<readonly string[]> {
  const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
  await new Promise<void>(resolve => terminal.write(text.replaceAll('\n', '\r\n'), resolve));
  const {active} = terminal.buffer;
  const lines = Array.from({length: rows}, (_, row) => active.getLine(row)?.translateToString(true) ?? '');
  terminal.dispose();
  return lines;
}

/** .ci/run asks for a match for each piece of text, drawn with every panel; otherwise a few pieces share a match and two panels. */
const ALL = process.env.HOSTILE_FILES !== undefined;

/** Not a multiple of the three places in a text, so that each piece comes to all of them. */
const SHARED = ALL ? 1 : 4;

function batchesOf(pieces: readonly string[]): readonly (readonly string[])[] {
  return Array.from({length: Math.ceil(pieces.length / SHARED)}, (_, n) => pieces.slice(n * SHARED, (n + 1) * SHARED));
}

function exportsOf(timeline: Timeline): readonly string[] {
  const part = {from: 0, until: timeline.duration};
  const subtitles = [srt(timeline, {...part, speed: 1}), vtt(timeline, {...part, speed: 1})];
  return [
    ...[...subtitles, jsonl(jsonLines(timeline), part)].map(pieces => [...pieces].join('')),
    report(timeline, part),
  ];
}

describe.each(Object.entries(HOSTILE))('words with %s', (_, pieces) => {
  test.each(batchesOf(pieces).map((batch, n) => [JSON.stringify(batch).slice(0, 80), batch, n] as const))(
    '%s print and draw as plain text, as wide as it is',
    async (_, batch, n) => {
      const timeline = await laced(batch);
      for (const index of timeline.cues.keys()) {
        for (const line of [formatLine(timeline, index), spoken(timeline, index)]) {
          expect(line).not.toMatch(HARMFUL);
          expect(line).not.toMatch(/\p{M}{5}/u);
        }
      }
      for (const text of exportsOf(timeline)) {
        for (const line of text.split('\n')) expect(line).not.toMatch(HARMFUL);
        // A subtitle holds its words: no more of them begin than there are events.
        expect(text.match(/^[\d:.,]+ --> [\d:.,]+$/gm)?.length ?? timeline.cues.length).toBe(timeline.cues.length);
      }
      const frame = frameAt(timeline, timeline.duration * 0.7);
      const panels = panelsOf(timeline.match);
      const scenes = panels.map((panel, place) => ({panel, size: SIZES[(n + place) % SIZES.length]!}));
      for (const {panel, size} of ALL ? scenes : [scenes[n % scenes.length]!, scenes[(n + 3) % scenes.length]!]) {
        const screen = draw(timeline, {...frame, view: {...frame.view, panel}}, size);
        const lines = screen.split('\n');
        for (const line of lines) {
          expect(line).not.toMatch(HARMFUL);
          expect(width(line)).toBeLessThanOrEqual(size[0]);
        }
        const shown = await shownBy(screen, size);
        expect(shown.slice(0, lines.length)).toEqual(lines.map(line => line.trimEnd()));
      }
    },
  );
});
