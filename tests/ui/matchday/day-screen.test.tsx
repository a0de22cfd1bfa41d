import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {SECOND} from '../../../src/match/model/clock.ts';
import {cutDay} from '../../../src/matchday/day.ts';
import {type DayTimeline, dayTimeline} from '../../../src/matchday/day-timeline.ts';
import {KEYS} from '../../../src/ui/input/keys.ts';
import {width} from '../../../src/ui/layout/measure.ts';
import {positionArbitrary} from '../../support/arbitraries.ts';
import {dayArbitrary, finalDay, timeOn} from '../../support/make-day.ts';
import {BYTES, draw, drive, driven, frameAt, type Size} from '../../support/render.tsx';
import {runs} from '../../support/runs.ts';

const DAY = finalDay();
const at = (time: string) => timeOn(DAY.day, time);

describe('the keys on a day', () => {
  test('enter opens the match under the cursor at this instant, and escape comes back at the same instant', async () => {
    const app = await driven(DAY, {position: at('16:10')});
    await app.press('down', 'down', 'down', 'return');
    expect(app.screen()).toContain('MANCHESTER CITY');
    expect(app.screen()).toContain('54:00');
    expect(app.screen()).toContain('Esc goes back to the day');
    await app.press('right', 'tab');
    expect(app.session.frame().position).toBe(at('16:11'));
    await app.press('escape', 'escape');
    expect(app.session.frame().timeline).toBe(DAY);
    expect(app.session.frame().position).toBe(at('16:11'));
    expect(app.session.frame().view.chosen).toBe(3);
    expect(app.lines()[1]).toContain('16:11');
  });

  test.each([
    [120, ['space pause', 'tab pages', 'enter open'], ['esc day', 'space pause', 'tab panels']],
    [80, ['space pause', 'tab pages', 'enter open'], ['esc day', 'space pause', 'tab panels']],
    [50, ['space pause', 'tab', '? help'], ['esc day', 'tab', '? help']],
  ] as const)(
    'at %d columns have hints in the same order, whether it plays or not',
    async (columns, ofDay, ofMatch) => {
      const app = await driven(DAY, {position: at('16:10'), size: [columns, 24]});
      const check = async (first: readonly string[]) => {
        for (const playing of [false, true]) {
          expect(app.session.frame().transport.playing).toBe(playing);
          const line = app.lines().at(-1)!.replace('space play ', 'space pause');
          const hints = line.trim().split(/ {2,}/).slice(1);
          expect(hints.slice(0, first.length)).toEqual(first);
          expect(hints.filter(hint => hint.startsWith('tab'))).toHaveLength(1);
          await app.press('space');
        }
      };
      await check(ofDay);
      await app.press('return');
      await app.advance(10 * SECOND);
      await check(ofMatch);
    },
  );

  test('the hint at esc says day only where esc leads there at once', async () => {
    const app = await driven(DAY, {position: at('16:10'), size: [120, 24]});
    const hint = () => /esc \w+/.exec(app.lines().at(-1)!)?.[0];
    await app.press('return');
    await app.advance(10 * SECOND);
    expect(hint()).toBe('esc day');
    await app.press('tab');
    expect(hint()).toBe('esc back');
    await app.press('escape');
    expect(hint()).toBe('esc day');
    await app.press('f');
    expect(hint()).toBe('esc back');
    await app.press('escape', 'escape');
    expect(app.session.frame().timeline).toBe(DAY);
  });

  test('a day goes on while a match is open', async () => {
    const app = await driven(DAY, {position: at('16:10'), paused: false, speed: 60});
    await app.press('return');
    await app.advance(10 * SECOND);
    await app.press('escape');
    expect(app.lines()[1]).toContain('16:20');
  });

  test('End in a match goes to its end, and not to that of the day', async () => {
    const app = await driven(DAY, {position: at('16:40')});
    await app.press('return', 'end', 'y');
    expect(app.session.frame().position).toBe(DAY.day.matches[0]!.end);
    expect(DAY.day.matches[0]!.end).toBeLessThan(DAY.duration);
  });

  test.each([
    ['g', '15:01:25'],
    ['n', '15:01:30'],
    ['right', '15:01:00'],
    ['5', '15:54:30'],
  ])('%s goes to %s', async (key, time) => {
    const app = await driven(DAY, {position: 1});
    await app.press(key);
    expect(app.session.frame().position).toBe(at(time));
  });

  test.each([
    ['15:47', '15:47'],
    ['16:52:30', '16:52:30'],
    ['mci 80', '16:36'],
    ['Manchester United 46', '16:02'],
    ['+5', '15:35'],
  ])('":" goes to %s', async (typed, time) => {
    const app = await driven(DAY, {position: at('15:30')});
    await app.send(`:${typed}\r`);
    expect(app.session.frame().position).toBe(at(time));
  });

  test.each([
    ['14:00', '14:00 is before the first kick-off, at 15:00'],
    ['19:00', '19:00: not reached yet'],
    ['lei 20', 'No team "lei" plays on this day'],
    ['67', 'Expected a time such as 15:47, or a match clock such as sun 67'],
  ])('":" says why it does not go to %s', async (typed, notice) => {
    const app = await driven(DAY, {position: at('15:30')});
    await app.send(`:${typed}\r`);
    expect(app.session.frame().position).toBe(at('15:30'));
    expect(app.session.frame().notice).toBe(notice);
  });

  test('tab shows the table and the vidiprinter on the whole width, and escape the columns again', async () => {
    const app = await driven(DAY, {position: at('16:00'), size: [80, 24]});
    await app.press('tab');
    expect(app.screen()).toContain('by goal difference');
    await app.press('tab');
    expect(app.screen()).toContain('Matches · As it stands · Vidiprinter');
    await app.press('up', 'up', 'escape');
    expect(app.session.frame().view.page).toBe('matches');
  });

  test('without room for all scorers, those of the chosen match are below the matches', async () => {
    const app = await driven(DAY, {position: at('16:54'), size: [80, 24]});
    await app.press('down', 'down', 'down');
    const words = app.lines().map(line => line.split('│')[0]!.trimEnd());
    expect(words.slice(13, 18)).toEqual([
      '',
      '             Man City 3 – 2 Queens Park',
      '          Zabaleta 39       Cisse 48',
      '           Dzeko 90+2       Mackie 66',
      '          Aguero 90+4       ▮ Barton 55',
    ]);
  });

  test('the table says how much of it follows, down to its last row', async () => {
    const app = await driven(DAY, {position: at('16:54'), size: [80, 24]});
    await app.press('tab');
    const last = () => app.lines().find(line => /more ↓|the end/.test(line));
    expect(last()).toMatch(/^ 16 .* 4 more ↓$/);
    await app.press('pagedown');
    expect(app.screen()).toMatch(/\n 20 .*\n +the end/);
  });

  test('bookmarks have the whole width, and their name on the rule', async () => {
    const app = await driven(DAY, {position: at('16:00'), size: [80, 24]});
    await app.press('m', "'");
    expect(app.lines()[2]).toMatch(/^─ Bookmarks ─+$/);
  });

  test('f filters the vidiprinter, and a search finds what it has printed', async () => {
    const app = await driven(DAY, {position: at('16:52')});
    await app.press('f', 'f');
    expect(app.screen()).toContain('Vidiprinter: goals');
    await app.send('/Rooney\r');
    expect(app.session.frame().notice).toContain('“Rooney”: 1 of 1');
  });

  test('a goal lights its match', async () => {
    const last = DAY.cues.findLast(({kind}) => kind === 'goal')!;
    const app = await driven(DAY, {position: last.at - SECOND, paused: false});
    await app.advance(2 * SECOND);
    expect(app.session.frame().goalFlash).toMatchObject({kind: 'goal', matches: [3]});
  });
});

const sizeArbitrary: fc.Arbitrary<Size> = fc.oneof(
  fc.constantFrom<Size>([160, 45], [120, 40], [100, 30], [80, 24], [50, 15], [20, 5]),
  fc.tuple(fc.integer({min: 1, max: 200}), fc.integer({min: 1, max: 60})),
);
const momentArbitrary = fc
  .oneof({arbitrary: dayArbitrary, weight: 4}, {arbitrary: fc.constant(DAY), weight: 1})
  .chain(timeline => fc.record({timeline: fc.constant(timeline), position: positionArbitrary(timeline)}));

/** A slow machine draws fewer, and looks for the smallest fault less long. */
const tried = (numRuns: number) => ({numRuns: runs(numRuns), interruptAfterTimeLimit: 15_000 * runs(1)});

describe('law 4: the screen of a day knows nothing of what comes', {timeout: 120_000 * runs(1)}, () => {
  test('tables, vidiprinter, scores, opened matches', () => {
    fc.assert(
      fc.property(
        momentArbitrary,
        sizeArbitrary,
        fc.constantFrom('matches' as const, 'standings' as const, 'vidiprinter' as const),
        fc.option(fc.nat(9), {nil: undefined}),
        ({timeline, position}, size, page, opened) => {
          const cut = dayTimeline(cutDay(timeline.day, position));
          const shown = (of: DayTimeline) => {
            const viewed = opened === undefined ? of : of.day.matches[opened % of.day.matches.length]!.timeline;
            const frame = frameAt(viewed, position);
            return draw(viewed, {...frame, view: {...frame.view, page}}, size);
          };
          expect(shown(timeline)).toBe(shown(cut));
        },
      ),
      tried(24),
    );
  });
});

describe('law 6: no keys at any size throw or draw a line wider than the terminal', {
  timeout: 120_000 * runs(1),
}, () => {
  const keys = KEYS.flatMap(({keys: names}) => names).filter(name => name !== 'q' && name !== 'Q' && name !== 'ctrl+c');

  test('on any day', async () => {
    await fc.assert(
      fc.asyncProperty(
        momentArbitrary,
        sizeArbitrary,
        fc.array(fc.constantFrom(...keys), {maxLength: 8}),
        async ({timeline, position}, size, pressed) => {
          const app = await drive(timeline, {position, size});
          try {
            for (const key of pressed) {
              await app.press(BYTES[key] === undefined ? key : key);
              for (const line of app.lines()) expect(width(line)).toBeLessThanOrEqual(size[0]);
              expect(app.lines().length).toBeLessThan(Math.max(2, size[1]));
            }
          } finally {
            app.close();
          }
        },
      ),
      tried(12),
    );
  });
});
