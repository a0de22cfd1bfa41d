import {afterEach, expect, test, vi} from 'vitest';
import * as original from '../../node_modules/yoga-layout/dist/src/index.js';
import yoga from '../../src/patches/yoga-layout.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('has everything that the package has', () => {
  expect(Object.keys(yoga).sort()).toEqual(Object.keys(original.default).sort());
});

test('lays out as the package does', () => {
  const positions = [yoga, original.default].map(({Node}) => {
    const [root, ...children] = [Node.create(), Node.create(), Node.create()];
    root.setWidth(100);
    root.setFlexDirection(original.FlexDirection.Row);
    for (const [n, child] of children.entries()) {
      child.setFlexGrow(n + 1);
      root.insertChild(child, n);
    }
    root.calculateLayout(100, 10);
    return children.map(child => child.getComputedLayout());
  });
  expect(positions[0]).toEqual(positions[1]);
  expect(positions[0]!.map(({left}) => left)).toEqual([0, 33]);
});

test('does not call fetch, and leaves it as it was', async () => {
  const fetch = vi.fn();
  vi.stubGlobal('fetch', fetch);
  const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  vi.resetModules();
  await import('../../src/patches/yoga-layout.ts');
  expect(fetch).not.toHaveBeenCalled();
  expect(Object.getOwnPropertyDescriptor(globalThis, 'fetch')).toEqual(before);
});
