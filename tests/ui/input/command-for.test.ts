import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseArguments} from '../../../src/cli/parse-args.ts';
import {openingOf} from '../../../src/cli/range.ts';
import type {PlayOptions} from '../../../src/cli/request.ts';
import {MINUTE, SECOND} from '../../../src/match/model/clock.ts';
import {boardAt, buildTimeline, type Timeline} from '../../../src/match/model/timeline.ts';
import {toFrame} from '../../../src/streams/frame.ts';
import type {Mode, Transport} from '../../../src/streams/transport.ts';
import {commandFor} from '../../../src/ui/input/command-for.ts';
import {positionArbitrary, timelineArbitrary} from '../../support/arbitraries.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {runs} from '../../support/runs.ts';
import {stateOf, transportOf} from '../../support/transport.ts';

const timeline = buildTimeline(ninety([draft('corner', '45+4', {side: 'home'})]));

function command(
  of: Timeline,
  position: number,
  transport: Partial<Transport> = {},
  name = 'first-leg',
  budget?: number,
) {
  const frame = toFrame(stateOf(of, {transport: transportOf(of, {position, ...transport}), position}));
  return commandFor({name, budget}, frame, of);
}

/** A command line as a shell hands it over. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/g)].map(([word]) =>
    word.replaceAll(/'([^']*)'|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ''),
  );
}

function opened(line: string, of: Timeline): {match: string | undefined; options: PlayOptions; position: number} {
  const [program, ...argv] = words(line);
  expect(program).toBe('replay');
  const request = parseArguments(argv);
  if (request.command !== 'play') throw new Error(`it does not play: ${line}`);
  return {...request, position: openingOf(of, request.options) ?? -1};
}

describe('the command that reopens a moment', () => {
  test.each([
    [0, 'replay first-leg@pre'],
    [1, 'replay first-leg@00:00'],
    [67 * MINUTE + 12 * SECOND, 'replay first-leg@63:26'],
    [46 * MINUTE + 5 * SECOND + 1, 'replay first-leg@45+1:05'],
    [timeline.duration, 'replay first-leg@FT'],
  ])('at %d is %s', (position, expected) => {
    expect(command(timeline, position)).toBe(expected);
  });

  test('says how it is played where that is not as it was', () => {
    const at = (transport: Partial<Transport>, budget?: number) =>
      command(timeline, MINUTE + 1, transport, 'first-leg', budget);
    expect(at({speed: 10})).toBe('replay first-leg@01:00 --speed 10');
    expect(at({speed: Number.POSITIVE_INFINITY})).toBe('replay first-leg@01:00 --speed max');
    expect(at({mode: 'director', speed: 10})).toBe('replay first-leg@01:00 --in 10m');
    expect(at({mode: 'director'}, 390_000)).toBe('replay first-leg@01:00 --in 6m30s');
    expect(at({mode: 'highlights'})).toBe('replay first-leg@01:00 --highlights');
    expect(at({mode: 'highlights', speed: 2})).toBe('replay first-leg@01:00 --highlights --speed 2');
  });

  test('is one word for a shell, whatever the file is called', () => {
    expect(command(timeline, MINUTE + 1, {}, "my match's.json")).toBe(`replay 'my match'\\''s.json@01:00'`);
    expect(command(timeline, MINUTE + 1, {}, './a/b-1.json')).toBe('replay ./a/b-1.json@01:00');
  });

  test('opens the same match at the same second, in the same way', () => {
    const scenes = timelineArbitrary({most: 5}).chain(any =>
      fc.record({
        any: fc.constant(any),
        position: positionArbitrary(any),
        mode: fc.constantFrom<Mode>('steady', 'director', 'highlights'),
        speed: fc.constantFrom(0.01, 0.9091, 1, 10, 10_000),
        name: fc.constantFrom('first-leg', 'a match@67.json', "it's.json", '$HOME/*.json', 'ä/ö.json'),
      }),
    );
    fc.assert(
      fc.property(scenes, ({any, position, mode, speed, name}) => {
        const {period} = boardAt(any, position);
        const {start, end} = any.periods.find(played => played.period === period)!;
        // A period that ends within its first second has no clock of its own; nothing may be known of that end yet.
        fc.pre(period === 'penalty-shoot-out' || end - start > SECOND);
        const line = command(any, position, {mode, speed}, name, 8 * MINUTE);
        const {match, options, position: reopened} = opened(line, any);
        const shootOut = period === 'penalty-shoot-out' && options.at !== 'FT';
        expect(match).toBe(name);
        if (!shootOut) expect(boardAt(any, reopened).period).toBe(boardAt(any, position).period);
        // A break takes a millisecond. A shoot-out has no clock: it is opened where what was played before ended.
        const place = shootOut ? any.periods.at(-2)!.end : position;
        expect(Math.abs(reopened - place)).toBeLessThanOrEqual(SECOND + 1);
        expect(options.highlights).toBe(mode === 'highlights');
        expect(options.budget).toBe(mode === 'director' ? 8 * MINUTE : undefined);
        if (mode !== 'director') expect(options.speed ?? 1).toBe(speed);
      }),
      {numRuns: runs(300)},
    );
  });
});

describe('first-leg@67', () => {
  const at = (argument: string) => {
    const request = parseArguments([argument]);
    return request.command === 'play' ? [request.match, request.options.at] : undefined;
  };

  test.each([
    ['first-leg@67', 'first-leg', '67'],
    ['first-leg@45+2:30', 'first-leg', '45+2:30'],
    ['first-leg@HT', 'first-leg', 'HT'],
    ['a@b.json@67', 'a@b.json', '67'],
    ['a@b.json', 'a@b.json', undefined],
    ['mail@home', 'mail@home', undefined],
    ['@67', '@67', undefined],
    ['first-leg@', 'first-leg@', undefined],
  ])('%s is %s at %s', (argument, match, clock) => expect(at(argument)).toEqual([match, clock]));

  test.each([
    [['first-leg@67', '--from', '20'], 'first-leg@67 and --from 20 cannot be combined: both say where to begin'],
    [['first-leg', '--in', '10m', '--speed', '2'], '--in cannot be combined with --speed'],
    [['first-leg', '--in', '10m', '--highlights'], '--in cannot be combined with --highlights'],
    [['first-leg', '--in', 'soon'], '--in soon: expected a duration such as 10m, 1h30m or 20s'],
    [['first-leg', '--in', '0s'], '--in 0s: expected a duration such as 10m, 1h30m or 20s'],
    [['first-leg', '--idle-limit', '5'], '--idle-limit 5: expected a duration such as 10m, 1h30m or 20s'],
    [['first-leg', '--theme', 'pink'], '--theme pink: expected auto, dark, light, high-contrast or colour-blind'],
  ])('%j is refused', (argv, message) => expect(() => parseArguments(argv)).toThrow(message));

  test.each([
    [{at: '45+9'}, '45+9: not reached yet'],
    [{at: '67', until: 'HT'}, '@67 is after --until HT'],
  ])('%j is refused by the match', (options, message) => {
    expect(() => openingOf(timeline, options)).toThrow(message);
  });
});
