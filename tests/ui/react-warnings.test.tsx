import {renderToString, Text} from 'ink';
import {createElement} from 'react';
import {expect, test, vi} from 'vitest';
import {panelsOf} from '../../src/streams/panels.ts';
import {OVERLAYS, PROMPTS} from '../support/arbitraries.ts';
import {finalDay} from '../support/make-day.ts';
import {draw, drive, firstLeg, frameAt, SIZES} from '../support/render.tsx';

// React's development build says what is wrong in a component: a list without keys, an update while drawing, a bad hook. All
// other tests use the production build, which is what is shipped.

vi.hoisted(() => {
  process.env.NODE_ENV = 'development';
});

/** What React says while something is done. */
async function warningsOf(action: () => unknown): Promise<readonly string[]> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    await action();
    return said.mock.calls.map(words => words.map(String).join(' '));
  } finally {
    said.mockRestore();
  }
}

test('React is the build that warns', async () => {
  const list = () => ['a', 'b'].map(name => createElement(Text, {}, name));
  expect(await warningsOf(() => renderToString(createElement(Text, {}, list())))).toEqual([
    expect.stringContaining('unique "key"'),
  ]);
});

test.each([
  ['a match', firstLeg],
  ['a matchday', finalDay],
])('no panel, overlay or prompt of %s is drawn with a warning, at any width', async (_, open) => {
  const timeline = open();
  const frame = frameAt(timeline, timeline.duration * 0.8);
  const views = [
    ...panelsOf(timeline.match).map(panel => ({panel})),
    ...OVERLAYS.map(overlay => ({overlay})),
    ...PROMPTS.map(prompt => ({prompt})),
  ];
  for (const view of views) {
    for (const size of [SIZES[0]!, SIZES[3]!, SIZES[4]!]) {
      const drawn = () => draw(timeline, {...frame, view: {...frame.view, ...view}}, size);
      expect(await warningsOf(drawn), JSON.stringify({view, size})).toEqual([]);
    }
  }
});

test('nor is an app that plays, is resized, asked and closed', async () => {
  const warnings = await warningsOf(async () => {
    const app = await drive(firstLeg(), {paused: false, speed: 60});
    for (const key of ['tab', '?', 'escape', '/', 'g', 'return', 'n', 'm', 'P', 'escape', 'S']) {
      await app.press(key);
      await app.advance(3_000);
    }
    for (const size of SIZES) await app.resize(size);
    app.close();
  });
  expect(warnings).toEqual([]);
});
