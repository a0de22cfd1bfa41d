import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, onTestFinished, test} from 'vitest';
import {OPTIONS} from '../../src/cli/options.ts';
import {parseArguments} from '../../src/cli/parse-args.ts';
import {paceOptions} from '../../src/cli/range.ts';
import {InputError, UsageError} from '../../src/errors.ts';
import {readMatchFile} from '../../src/formats/read-match.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {jsonLines, jsonl} from '../../src/output/event-line.ts';
import {report} from '../../src/output/report.ts';
import {EVERYTHING} from '../../src/streams/feed.ts';
import {realBetween} from '../../src/streams/pace.ts';
import {openedWith, SMALL_JSON_FILES, SMALL_SAMPLES} from '../support/small-samples.ts';
import {HARMFUL} from './harmful.ts';

// Every number from outside has bounds: an extreme one is read, or refused with a clear message, and never a bug.

const NINES = '9'.repeat(320);
/** As JSON spells them. */
const EXTREMES = [
  '0',
  '-1',
  '-0',
  '0.1',
  '1e308',
  '-1e308',
  '1e999',
  '1e-320',
  '9007199254740993',
  '2147483648',
  NINES,
];
/** The same in a text that held a number: a minute, a score, a year. */
const EXTREME_TEXTS = ['', '-1', '1e308', '1e999', 'one', '0x10', NINES, `${NINES}'`, `45'+${NINES}'`];

type Spot = {readonly shape: string; readonly path: readonly (string | number)[]; readonly isText: boolean};

/** The first number, or text that begins with one, of every shape of path: all elements of a list have the same shape. */
function spotsOf(root: unknown): readonly Spot[] {
  const spots = new Map<string, Spot>();
  const visit = (value: unknown, at: readonly (string | number)[], shape: string): void => {
    const isText = typeof value === 'string' && /^['+-]?\d{1,4}(?:['.:+-]|$)/.test(value);
    if (typeof value === 'number' || isText) {
      if (!spots.has(shape)) spots.set(shape, {shape, path: at, isText});
    } else if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) visit(each, [...at, index], `${shape}[]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) visit(each, [...at, key], `${shape}.${key}`);
    }
  };
  visit(root, [], '');
  return [...spots.values()];
}

const MARK = '"\u0000extreme\u0000"';

/** The file with another number in one place. */
function replaced(text: string, spot: Spot, json: string): string {
  const root: unknown = JSON.parse(text);
  let parent = root as Record<string | number, unknown>;
  for (const key of spot.path.slice(0, -1)) parent = parent[key] as typeof parent;
  parent[spot.path.at(-1)!] = JSON.parse(MARK.replaceAll('\u0000', '\\u0000'));
  return JSON.stringify(root).replace(JSON.stringify(JSON.parse(MARK.replaceAll('\u0000', '\\u0000'))), () => json);
}

/** Reads the match, and puts all of it into words, JSON and a report; the message where it is refused. */
async function outcome(file: string): Promise<string | undefined> {
  try {
    const timeline = buildTimeline(await readMatchFile(file, {choose: '1'}));
    expect(timeline.duration).toBeGreaterThanOrEqual(0);
    expect(timeline.duration).toBeLessThan(12 * 3_600_000);
    for (const line of jsonl(jsonLines(timeline), {from: 0, until: timeline.duration, choice: EVERYTHING}))
      JSON.parse(line);
    const words = report(timeline, {from: 0, until: timeline.duration, choice: EVERYTHING});
    expect(/.*(?:NaN|undefined|Infinity).*/.exec(words)?.[0]).toBeUndefined();
    return undefined;
  } catch (error) {
    if (error instanceof InputError || error instanceof UsageError) return error.message;
    throw error;
  }
}

/** .ci/run tries all of them in every field; otherwise each field has four, and the next field the next four. */
const ALL = process.env.HOSTILE_FILES !== undefined;

function chosen(extremes: readonly string[], turn: number): readonly string[] {
  return ALL ? extremes : Array.from({length: 4}, (_, n) => extremes[(4 * turn + n) % extremes.length]!);
}

describe.each(SMALL_JSON_FILES)('extreme numbers in %s', name => {
  test('are read, or refused in a few clear lines', {timeout: 300_000}, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'replay-numbers-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    cpSync(path.join(SMALL_SAMPLES, path.dirname(name)), path.join(folder, path.dirname(name)), {recursive: true});
    const opened = path.join(folder, openedWith(name));
    const text = readFileSync(path.join(SMALL_SAMPLES, name), 'utf8');
    expect(await outcome(opened)).toBeUndefined();
    const spots = spotsOf(JSON.parse(text));
    expect(spots.length).toBeGreaterThan(0);
    let turn = 0;
    for (const spot of spots) {
      for (const json of chosen(spot.isText ? EXTREME_TEXTS.map(each => JSON.stringify(each)) : EXTREMES, turn++)) {
        writeFileSync(path.join(folder, name), replaced(text, spot, json));
        const message = await outcome(opened).catch((bug: unknown) => {
          throw new Error(`${name}${spot.shape} = ${json.slice(0, 40)}`, {cause: bug});
        });
        if (message === undefined) continue;
        expect(message.length, `${spot.shape} = ${json.slice(0, 40)}: ${message}`).toBeLessThan(2_000);
        for (const line of message.split('\n')) expect(line).not.toMatch(HARMFUL);
        expect(message).not.toMatch(/TypeError|RangeError|\.ts:\d/);
      }
    }
  });
});

test('extreme numbers in options are used, or refused in one clear line', async () => {
  const match = await readMatchFile(fileURLToPath(new URL('../../data/first-leg.json', import.meta.url)));
  const timeline = buildTimeline(match);
  const texts = [
    '0',
    '-1',
    '1e308',
    '-0',
    NINES,
    `${NINES}m`,
    `${NINES}s`,
    `45+${NINES}`,
    `${NINES}x${NINES}`,
    `0.${NINES}`,
    'NaN',
    '',
  ];
  const refused: string[] = [];
  for (const {name, parse, of = ['play']} of OPTIONS) {
    if (parse === undefined) continue;
    for (const command of of) {
      for (const text of texts) {
        try {
          const words = command === 'play' ? ['first-leg'] : [command, 'first-leg'];
          const output = command === 'export' ? ['-o', 'x.cast'] : [];
          const request = parseArguments([...words, ...output, `--${name}=${text}`]);
          if (request.command !== 'play' && request.command !== 'export') continue;
          const {from, until, pace, speed} = paceOptions(timeline, request.options);
          expect(realBetween(pace, from, until) / speed).not.toBeNaN();
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          refused.push(error.message);
          expect(error.message.length, error.message).toBeLessThan(400);
        }
      }
    }
  }
  expect(refused.length).toBeGreaterThan(50);
});
