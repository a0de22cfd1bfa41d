import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {InputError} from '../../src/errors.ts';
import {readMatch} from '../../src/formats/read-match.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {formatLine} from '../../src/output/text.ts';
import {characterArbitrary} from '../support/arbitraries.ts';
import {HARMFUL} from './harmful.ts';
import {mutatedFile, SMALL} from './mutations.ts';

/** How many files; .ci/run asks for 5,000, and the nightly run for 20,000. */
const FILES = Number(process.env.HOSTILE_FILES ?? 200);
/** CPU milliseconds that reading one file never takes; the slowest need a tenth of it. CPU time, since a busy machine adds waiting. */
const CPU_LIMIT = 3_000;
/** .ci/run damages a file at every byte, a quick run at some. */
const STEP = FILES < 1_000 ? 3 : 1;
const MEGABYTE = 2 ** 20;

/** Reads a file to the last line of its commentary. What it says where it is no match; undefined where it is one. */
async function refusalOf(bytes: Uint8Array, name = 'm.json'): Promise<string | undefined> {
  const start = process.cpuUsage();
  const refusal = await readAndRefuse(bytes, name);
  const {user, system} = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(CPU_LIMIT);
  return refusal;
}

async function readAndRefuse(bytes: Uint8Array, name: string): Promise<string | undefined> {
  try {
    const timeline = buildTimeline(await readMatch(bytes, name));
    for (const index of timeline.cues.keys()) expect(formatLine(timeline, index)).not.toMatch(HARMFUL);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** One clear message: the file, the place, plain text, a few lines, no stack. */
function expectToBeClear(message: string): void {
  const lines = message.split('\n');
  expect(message).toMatch(/^m\.json[: ]/);
  expect(lines.length).toBeLessThanOrEqual(7);
  for (const line of lines) {
    expect(line).not.toMatch(HARMFUL);
    expect(line.isWellFormed()).toBe(true);
    expect(line.length).toBeLessThanOrEqual(600);
    expect(line).not.toMatch(/^ +at |node:|\.ts:\d|TypeError|RangeError|undefined/);
  }
}

describe('a damaged file', () => {
  test(`loads, or is refused in a few clear lines: ${FILES} files`, {timeout: 600_000}, async () => {
    let loaded = 0;
    await fc.assert(
      fc.asyncProperty(mutatedFile, async ({bytes}) => {
        const message = await refusalOf(bytes);
        if (message === undefined) loaded += 1;
        else expectToBeClear(message);
      }),
      {numRuns: FILES},
    );
    // Neither is the rule, or the mutations would try nothing.
    expect(loaded / FILES).toBeGreaterThan(0.02);
    expect(loaded / FILES).toBeLessThan(0.6);
    expect(process.memoryUsage().heapUsed).toBeLessThan(700 * MEGABYTE);
  });

  test('cut off at any byte is refused', async () => {
    const whole = Buffer.from(SMALL);
    expect(await refusalOf(whole)).toBeUndefined();
    for (let length = 0; length < whole.length; length += STEP)
      expectToBeClear((await refusalOf(whole.subarray(0, length))) ?? '');
  });

  test('with any byte missing loads or is refused', async () => {
    const whole = Buffer.from(SMALL);
    for (let at = 0; at < whole.length; at += STEP) {
      const message = await refusalOf(Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)]));
      if (message !== undefined) expectToBeClear(message);
    }
  });

  test.each(['[', '{"a":', '[{"events":', '{"format":"football-replay/1","events":['])(
    'of %s, and nothing but it, is refused',
    async piece => {
      for (const times of [1, 1_000, 100_000])
        expectToBeClear((await refusalOf(Buffer.from(piece.repeat(times)))) ?? '');
    },
  );

  test.each(['[', '{"a":'])('of endlessly nested %s is refused', async open => {
    const close = open === '[' ? ']' : '}';
    for (const depth of [1_000, 100_000, 1_000_000]) {
      for (const inside of ['0', '"\\u001b"']) {
        expectToBeClear((await refusalOf(Buffer.from(open.repeat(depth) + inside + close.repeat(depth)))) ?? '');
      }
    }
  });

  test('of random bytes is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 400}), async bytes => expectToBeClear((await refusalOf(bytes)) ?? '')),
      {numRuns: FILES},
    );
  });

  test('with a hostile name is refused with a plain message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: characterArbitrary, maxLength: 20}), async name => {
        const message = (await refusalOf(Buffer.from('['), `m.json${name}\u001b]52;c;aGk=\u0007`)) ?? '';
        expect(message).not.toMatch(HARMFUL);
        expect(message).toMatch(/^m\.json/);
      }),
      {numRuns: Math.ceil(FILES / 4)},
    );
  });
});
