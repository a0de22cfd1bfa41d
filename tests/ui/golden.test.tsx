import {describe, expect, test} from 'vitest';
import {MINUTE, type Position, SECOND} from '../../src/match/model/clock.ts';
import {positionOf} from '../../src/match/model/timeline.ts';
import {draw, firstLeg, frameAt, type Size} from '../support/render.tsx';

const MATCH = firstLeg();

function first(minutes: number, seconds: number): Position {
  return positionOf(MATCH, {period: 'first-half', elapsed: minutes * MINUTE + seconds * SECOND})!;
}

function second(minutes: number, seconds: number): Position {
  return positionOf(MATCH, {period: 'second-half', elapsed: (minutes - 45) * MINUTE + seconds * SECOND})!;
}

const MOMENTS = {
  'before kick-off': 0,
  '19:30': first(19, 30),
  'just after the goal': MATCH.cues.find(({event}) => event.type === 'goal')!.at + SECOND,
  'half-time': MATCH.periods[0]!.end,
  '67:11': second(67, 11),
  'stoppage time': second(92, 40),
  'full-time': MATCH.duration,
} as const;

const SIZES: readonly Size[] = [
  [160, 45],
  [120, 40],
  [80, 24],
  [60, 24],
  [50, 15],
  [20, 5],
];

const HELP: readonly Size[] = [
  [120, 24],
  [80, 24],
  [40, 24],
];

/** One file a size, so that a change is read from moment to moment: `vitest run -u tests/ui/golden` writes them anew. */
describe('the first leg', () => {
  test.each(SIZES)('at %ix%i', async (...size) => {
    const frames = Object.entries(MOMENTS).map(([name, position]) =>
      titled(name, size, draw(MATCH, frameAt(MATCH, position), size)),
    );
    await expect(frames.join('\n')).toMatchFileSnapshot(`../golden/first-leg-${size.join('x')}.txt`);
  });

  test.each(HELP)('help at %ix%i', async (...size) => {
    const frame = frameAt(MATCH, 0);
    const help = {...frame, view: {...frame.view, overlay: 'help' as const}};
    await expect(titled('help', size, draw(MATCH, help, size))).toMatchFileSnapshot(
      `../golden/help-${size.join('x')}.txt`,
    );
  });
});

/** A frame with its name and the edges of the terminal over it. */
function titled(name: string, [columns]: Size, frame: string): string {
  return `${`┌ ${name} `.padEnd(columns - 1, '╌')}┐\n${frame}\n`;
}
