import {describe, expect, test, vi} from 'vitest';
import {EXPORT_FORMATS} from '../../../src/cli/export-formats.ts';
import type {Exporting} from '../../../src/cli/exporting.ts';
import {parseArguments} from '../../../src/cli/parse-args.ts';
import {paceOptions} from '../../../src/cli/range.ts';
import {UsageError} from '../../../src/errors.ts';
import type {Position} from '../../../src/match/model/clock.ts';
import {cutTimeline, type Timeline} from '../../../src/match/model/timeline.ts';
import {eventsOf} from '../../output/recordings/replayed.ts';
import {bundled, firstLeg} from '../../support/render.tsx';

// Ink reads the number of colours once, when it is loaded.
vi.hoisted(() => {
  process.env.FORCE_COLOR = '3';
});

const MATCH = firstLeg();

type Made = {readonly text: string; readonly levels: readonly string[]; readonly progress: readonly Position[]};

/** Runs `replay export first-leg …`. */
async function exported(
  argv: readonly string[],
  {timeline = MATCH, env = {}}: {readonly timeline?: Timeline; readonly env?: Exporting['env']} = {},
): Promise<Made> {
  const request = parseArguments(['export', 'first-leg', ...argv]);
  if (request.command !== 'export') throw new Error('nothing to export');
  const {options, format, match: name} = request;
  const levels: string[] = [];
  const progress: Position[] = [];
  const {write} = EXPORT_FORMATS.find(({extension}) => extension === format)!;
  const pieces = await write({
    timeline,
    range: paceOptions(timeline, options),
    options,
    name,
    env,
    setForceColour: level => levels.push(level),
    progress: position => progress.push(position),
  });
  let text = '';
  for await (const piece of pieces) text += piece;
  return {text, levels, progress};
}

describe('a recording', () => {
  test('reports its progress, and has its own size and theme', async () => {
    const {text, progress, levels} = await exported(
      '-o a.cast --from 19 --until 22 --speed 60 --size 80x24 --theme light'.split(' '),
    );
    const header = JSON.parse(text.split('\n')[0]!);
    expect(header.term).toMatchObject({cols: 80, rows: 24, theme: {bg: '#ffffff'}});
    expect(header.title).toBe('Southampton against Liverpool, EFL Cup, Semi-final');
    expect(levels).toEqual(['3']);
    expect(progress[0]).toBe(19 * 60_000 + 1);
    expect(progress.at(-1)).toBe(22 * 60_000 + 1);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  });

  test('of a part lasts as long as --in says', async () => {
    const {text} = await exported('-o a.cast --from 40 --until HT --in 60s --size 40x12'.split(' '));
    const shots = eventsOf(text).filter(({data}) => !data.includes('[?25h'));
    expect(shots.findLast(({code}) => code === 'o')!.at).toBeCloseTo(60, 0);
  });

  test('shows only the filtered events', async () => {
    const {text} = await exported('-o a.cast --from 19 --until 22 --speed 60 --filter goals'.split(' '));
    expect(text).toContain('goals');
    expect(text).not.toContain('Klavan');
  });

  // Law 4 includes the markers.
  test.each(['20', '45', '70'])('up to %s equals that of the match cut there', async until => {
    const argv = `-o a.cast --until ${until} --speed 900 --size 80x24`.split(' ');
    const cut = cutTimeline(MATCH, paceOptions(MATCH, parseOptions(argv)).until);
    const all = await exported(argv);
    expect(
      (
        await exported(
          argv.filter(word => word !== '--until' && word !== until),
          {timeline: cut},
        )
      ).text,
    ).toBe(all.text);
  });

  test('at --speed max is refused', async () => {
    await expect(exported(['-o', 'a.cast', '--speed', 'max'])).rejects.toThrow(
      new UsageError('a .cast cannot play at --speed max; --speed 60 plays the match in two minutes'),
    );
  });
});

function parseOptions(argv: readonly string[]) {
  const request = parseArguments(['export', 'first-leg', ...argv]);
  if (request.command !== 'export') throw new Error('nothing to export');
  return request.options;
}

describe('a picture', () => {
  test.each([
    ['--at', '67:12'],
    ['--from', '67:12'],
  ])('shows the moment of %s', async (...moment) => {
    const {text} = await exported(['-o', 'a.svg', ...moment]);
    expect(text).toContain('>Southampton 1-0 Liverpool, 67:12<');
    expect(text).toContain('<desc id="replay-description">The screen of football-replay: Side-netting!');
    expect((await exported(['-o', 'a.txt', ...moment])).text).toContain('67:12');
  });

  test('has the background of its theme, and no colours with NO_COLOR', async () => {
    expect((await exported('-o a.svg --at 67 --theme light'.split(' '))).text).toContain('fill="#ffffff"/>');
    const {levels} = await exported('-o a.svg --at 67'.split(' '), {env: {NO_COLOR: '1'}});
    expect(levels).toEqual(['1']);
  });

  test('is ASCII in an ASCII locale, and has no escape sequences as text', async () => {
    const {text} = await exported('-o a.txt --at 67 --size 80x24'.split(' '), {env: {LC_ALL: 'C'}});
    expect(text).toMatch(/^[ -~\n]*$/);
    expect(text).toContain('SOUTHAMPTON');
    expect((await exported('-o a.txt --at 67'.split(' '))).text).not.toContain('\u001b');
  });

  test('shows another panel if the match has it', async () => {
    expect((await exported('-o a.txt --at 67 --panel line-ups'.split(' '))).text).toContain('Line-ups');
    await expect(
      exported('-o a.txt --at 67 --panel reaction'.split(' '), {timeline: withoutReaction()}),
    ).rejects.toThrow(/^--panel reaction: this match does not have that panel; expected commentary, .*, sources$/);
  });

  test.each(['20x3', '20x5', '35x9', '36x10', '75x24', '500x200'])('fits %s', async size => {
    const [columns, rows] = size.split('x').map(Number);
    const {text} = await exported(['-o', 'a.txt', '--at', '67', '--size', size]);
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(rows!);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns!);
    const svg = (await exported(['-o', 'a.svg', '--at', '67', '--size', size])).text;
    expect(svg.match(/<text /g)!.length).toBeLessThan(rows!);
  });

  test.each(['svg', 'txt'])('.%s without a moment is refused', async extension => {
    await expect(exported(['-o', `a.${extension}`])).rejects.toThrow(
      new UsageError(`a .${extension} needs a moment: --at 67 or first-leg@67`),
    );
  });
});

function withoutReaction(): Timeline {
  const timeline = bundled('first-leg');
  return {...timeline, match: {...timeline.match, reaction: []}};
}
