import {describe, expect, test} from 'vitest';
import {finalDay, timeOn} from '../../support/make-day.ts';
import {draw, frameAt, SIZES, type Size} from '../../support/render.tsx';

const DAY = finalDay();

const MOMENTS = {
  'before kick-off': 0,
  '15:44': timeOn(DAY.day, '15:44'),
  'half-time': timeOn(DAY.day, '15:55'),
  '16:50:40, just after the last goal': timeOn(DAY.day, '16:50:40'),
  'full-time': DAY.duration,
} as const;

/** One file a size: `vitest run -u tests/ui/matchday/golden` writes them anew. */
describe('the final day', () => {
  test.each(SIZES)('at %ix%i', async (...size) => {
    const frames = Object.entries(MOMENTS).map(([name, position]) =>
      titled(name, size, draw(DAY, frameAt(DAY, position), size)),
    );
    await expect(frames.join('\n')).toMatchFileSnapshot(`../../golden/final-day-${size.join('x')}.txt`);
  });

  test.each(['standings', 'vidiprinter'] as const)('the page with the %s', async page => {
    const frame = frameAt(DAY, MOMENTS['full-time']);
    const size: Size = [80, 30];
    const shown = draw(DAY, {...frame, view: {...frame.view, page}}, size);
    await expect(titled(page, size, shown)).toMatchFileSnapshot(`../../golden/final-day-${page}.txt`);
  });
});

/** A frame with its name and the edges of the terminal over it. */
function titled(name: string, [columns]: Size, frame: string): string {
  return `${`┌ ${name} `.padEnd(columns - 1, '╌')}┐\n${frame}\n`;
}
