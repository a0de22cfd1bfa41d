import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {FORMAT} from '../../src/match/model/format-name.ts';
import {matchArbitrary} from '../support/arbitraries.ts';
import {clockAt, LINE_UPS} from '../support/make-match.ts';
import {at, ma3File, whoscoredFile} from '../support/make-opta.ts';

/** A match in a thousand bytes or two, with something of everything. */
export const SMALL = JSON.stringify(
  {
    format: FORMAT,
    fixture: {
      competition: 'Cup',
      date: '2017-01-11',
      home: {name: 'Homeham', short: 'HOM', colour: '#d71920', formation: '4-4-2'},
      away: {name: 'Awayton', short: 'AWA'},
    },
    lineUps: {
      home: {starting: LINE_UPS.home.starting.slice(0, 2), bench: LINE_UPS.home.bench.slice(0, 1)},
      away: {starting: LINE_UPS.away.starting.slice(0, 2)},
    },
    events: [
      {id: 'e1', type: 'kick-off', clock: clockAt('1')},
      {id: 'e2', type: 'goal', side: 'home', scorer: 'h1', clock: clockAt('20:30'), words: 'In — “1-0” …'},
      {id: 'e3', type: 'card', side: 'away', player: 'a2', card: 'yellow', clock: clockAt('45+2'), sources: ['S0.1']},
      {id: 'e4', type: 'whistle', final: true, clock: clockAt('45+3')},
    ],
    score: {home: 1, away: 0},
    sources: [{id: 'S0', title: 'Report', kind: 'document'}],
  },
  undefined,
  1,
);

const PLAY = [
  at(1, 1, '6:53', 109, {6: undefined, 140: '88', 141: '50'}, {eventId: 73}),
  at(16, 1, '6:55', 108, {29: undefined, 55: '73'}),
  at(17, 1, '10:00', 204, {31: undefined}),
  at(18, 1, '42:48', 108, {55: '365'}, {eventId: 364}),
  at(19, 1, '42:48', 112, {55: '364'}, {eventId: 365}),
];

const BASES: readonly string[] = [
  SMALL,
  ...[whoscoredFile, ma3File].map(write => JSON.stringify(write(PLAY, {score: [1, 0]}))),
  ...fc.sample(matchArbitrary(), {numRuns: 20, seed: 1}).map(match => JSON.stringify(match)),
  ...['first-leg', 'second-leg'].map(name => readFileSync(`data/${name}.json`, 'utf8')),
];

type Path = readonly (string | number)[];

const deep = (open: string, close: string) => (depth: number) => `${open.repeat(depth)}${close.repeat(depth)}`;

/** JSON that no field waits for. */
const ODD: readonly string[] = [
  ...['null', 'true', 'false', '0', '-1', '-0', '0.5', '1e308', '1e999', '-1e999', '5e-324', '1e21', '2147483648'],
  ...['9007199254740993', '123456789012345678901234567890', '""', '" "', '"\\u0000"', '"\\ud800"', '"\\udfff\\ud800"'],
  ...['"\\u001b]52;c;aGk=\\u0007"', '"\\u202e"', '"__proto__"', '"constructor"', '"2017-02-30"', '"home"', '"e1"'],
  ...['[]', '{}', '[[]]', '[null]', '{"__proto__": {"side": "home"}}', '{"constructor": null}', '{"length": 1e9}'],
  ...[100, 10_000].map(depth => deep('[', ']')(depth)),
  ...[100, 10_000].map(depth => deep('{"a":', '}')(depth).replace(':}', ':0}')),
  `"${'long '.repeat(20_000)}"`,
  `"${'e\\u0301\\u0302'.repeat(2_000)}"`,
  `[${'0,'.repeat(5_000)}0]`,
];

/** Pieces of text that are no JSON, or not where they stand. */
const PIECES: readonly string[] = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    "'",
    '\\',
    '\\u',
    '\\ud83d',
    '//',
    '/*',
    '#',
    '\n',
    '\r',
    '\t',
    '\0',
    '\u001b',
  ],
  ...[
    'NaN',
    'Infinity',
    'undefined',
    '0x10',
    '01',
    '+1',
    '1.',
    '.5',
    '1e',
    '--1',
    'True',
    'nul',
    '\u2028',
    '\ufeff',
    '💥',
  ],
];

/** The places of every value in a JSON value, the top's first. */
function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [at, ...inside.flatMap(([key, item]) => pathsOf(item, [...at, key]))];
}

/** The JSON text with one value replaced, as text, by another; numbers that JavaScript cannot hold stay as they are written. */
function replaceAt(value: unknown, path: Path, written: string): string {
  const mark = '\u0001here\u0001';
  const put = (inside: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return mark;
    if (Array.isArray(inside)) return inside.map((item, index) => (index === key ? put(item, rest) : item));
    return Object.fromEntries(
      Object.entries(inside as object).map(([k, item]) => [k, k === key ? put(item, rest) : item]),
    );
  };
  return JSON.stringify(put(value, path)).replace(JSON.stringify(mark), () => written);
}

function itemAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => Reflect.get(inside as object, key), value);
}

/** One of a list, by a number from 0 to 1. */
function pick<T>(list: readonly T[], share: number): T {
  return list[Math.min(list.length - 1, Math.floor(share * list.length))]!;
}

/** Three numbers from 0 to 1 that say where and what. */
type Dice = readonly [number, number, number];
type Mutate<T> = (whole: T, dice: Dice) => T;
type Bytes = Buffer<ArrayBuffer>;

/** In the value: another type, nothing at all, twice, in another place, under another name. */
const inValue: Readonly<Record<string, Mutate<string>>> = {
  'odd value': (text, [where, what]) =>
    withValue(text, where, (value, path) => replaceAt(value, path, pick(ODD, what))),
  'value of elsewhere': (text, [where, what]) =>
    withValue(text, where, (value, path) =>
      replaceAt(value, path, JSON.stringify(itemAt(value, pick(pathsOf(value), what)))),
    ),
  'list changed': (text, [where, what, how]) => {
    const value: unknown = JSON.parse(text);
    const lists = pathsOf(value).filter(path => Array.isArray(itemAt(value, path)));
    if (lists.length === 0) return text;
    const path = pick(lists, where);
    const list = itemAt(value, path) as unknown[];
    const at = Math.floor(what * list.length);
    const changed = pick(
      [list.toSpliced(at, 1), [...list, ...list.slice(at)], list.toReversed(), list.toSpliced(at, 0, list.at(-1))],
      how,
    );
    return replaceAt(value, path, JSON.stringify(changed));
  },
  'name changed': (text, [where, what]) => {
    const names = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?=\s*:)/g)];
    if (names.length === 0) return text;
    const {0: name, index} = pick(names, where);
    const others = ['"__proto__"', '"constructor"', '"toString"', '""', '"\\u0000"', ...names.map(([other]) => other)];
    return text.slice(0, index) + pick(others, what) + text.slice(index + name.length);
  },
  'name twice': (text, [where, what]) => {
    const names = [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*:/g)];
    if (names.length === 0) return text;
    const {0: name, index} = pick(names, where);
    return `${text.slice(0, index)}${name}${pick(ODD, what)},${text.slice(index)}`;
  },
};

function withValue(text: string, where: number, change: (value: unknown, path: Path) => string): string {
  const value: unknown = JSON.parse(text);
  return change(value, pick(pathsOf(value), where));
}

/** In the text: tokens lost, doubled, swapped and put in. */
const inText: Readonly<Record<string, Mutate<string>>> = {
  'token lost': (text, [where]) => withToken(text, where, () => ''),
  'token twice': (text, [where]) => withToken(text, where, token => token + token),
  'token changed': (text, [where, what]) => withToken(text, where, () => pick([...PIECES, ...ODD], what)),
  'piece put in': (text, [where, what]) => {
    const at = Math.floor(where * (text.length + 1));
    return text.slice(0, at) + pick(PIECES, what) + text.slice(at);
  },
  'cut off': (text, [where]) => text.slice(0, Math.floor(where * (text.length + 1))),
  'begun late': (text, [where]) => text.slice(Math.floor(where * (text.length + 1))),
  'lines of Windows': text => text.replaceAll(/\r?\n/g, '\r\n'),
  'lines of old': text => text.replaceAll(/\r?\n/g, '\r'),
  'something behind': (text, [, what]) => text + pick([...PIECES, ...ODD], what),
  twice: text => text + text,
  'of other kinds': (_, [, what]) =>
    pick(['', ' ', '\n\n', 'null', '[]', '{}', '"match"', '<html></html>', 'id,minute\n1,2', 'GIF89a'], what),
};

const TOKENS = /"(?:[^"\\]|\\.)*"|[-\d.eE+]+|true|false|null|[{}[\],:]/g;

function withToken(text: string, where: number, change: (token: string) => string): string {
  const from = Math.floor(where * text.length);
  TOKENS.lastIndex = from;
  const found = TOKENS.exec(text);
  if (found === null) return text;
  return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
}

/** In the bytes: what no editor writes. */
const inBytes: Readonly<Record<string, Mutate<Bytes>>> = {
  'bit turned': (bytes, [where, what]) => {
    const changed = Buffer.from(bytes);
    const at = Math.floor(where * changed.length);
    if (changed.length > 0) changed[at]! ^= 1 << Math.floor(what * 8);
    return changed;
  },
  'byte put in': (bytes, [where, what]) => spliced(bytes, where, 0, Buffer.from([Math.floor(what * 256)])),
  'bytes lost': (bytes, [where, what]) => spliced(bytes, where, Math.floor(what * 40), Buffer.alloc(0)),
  'not UTF-8': (bytes, [where, what]) =>
    spliced(
      bytes,
      where,
      0,
      Buffer.from(
        pick([[0xed, 0xa0, 0x80], [0xc0, 0x80], [0xff], [0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]], what),
      ),
    ),
  'byte order mark': (bytes, [where]) =>
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), ...(where > 0.8 ? [Buffer.from([0xef, 0xbb, 0xbf])] : []), bytes]),
  'UTF-16': (bytes, [where]) =>
    Buffer.concat([Buffer.from(where < 0.5 ? [0xff, 0xfe] : []), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
  zeros: (bytes, [where]) => spliced(bytes, where, 0, Buffer.alloc(64)),
};

function spliced(bytes: Bytes, where: number, lost: number, put: Bytes): Bytes {
  const at = Math.floor(where * (bytes.length + 1));
  return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(Math.min(bytes.length, at + lost))]);
}

export type MutatedFile = {readonly bytes: Bytes; readonly how: string};

/** A match file that something was done to: a time or three, in its values, its text or its bytes. */
export const mutatedFile: fc.Arbitrary<MutatedFile> = fc
  .record({
    // The legs are long, and take their time.
    base: fc.oneof(
      {arbitrary: fc.constant(0), weight: 6},
      {arbitrary: fc.integer({min: 1, max: BASES.length - 3}), weight: 5},
      {arbitrary: fc.integer({min: BASES.length - 2, max: BASES.length - 1}), weight: 1},
    ),
    values: steps(inValue, 2),
    texts: steps(inText, 2),
    bytes: steps(inBytes, 1),
  })
  .map(({base, values, texts, bytes}) => {
    const value = values.reduce(
      (text, {name, dice}) => (isJson(text) ? inValue[name]!(text, dice) : text),
      BASES[base]!,
    );
    const text = texts.reduce((all, {name, dice}) => inText[name]!(all, dice), value);
    const file = bytes.reduce<Bytes>((all, {name, dice}) => inBytes[name]!(all, dice), Buffer.from(text));
    return {bytes: file, how: [...values, ...texts, ...bytes].map(({name}) => name).join(', ')};
  });

function steps(mutations: Readonly<Record<string, unknown>>, maxLength: number) {
  const share = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});
  return fc.array(fc.record({name: fc.constantFrom(...Object.keys(mutations)), dice: fc.tuple(share, share, share)}), {
    maxLength,
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
