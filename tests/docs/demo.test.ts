import {expect, test, vi} from 'vitest';

// Ink asks once how many colours there are.
vi.hoisted(() => {
  process.env.FORCE_COLOR = '3';
});

test('the recording in docs/ is what the app draws (npm run demo makes it)', async () => {
  const {demo} = await import('../../scripts/demo.ts');
  const svg = await demo();
  expect(svg.length).toBeLessThan(250_000);
  await expect(svg).toMatchFileSnapshot('../../docs/demo.svg');
});
