import path from 'node:path';
import {build} from 'esbuild';
import {expect, test} from 'vitest';
import {PATCHES, patchesInBundle, patchOf} from '../../scripts/patches.ts';

const SOMEWHERE = path.resolve('src/ui/layout/measure.ts');
const IN_INK = path.resolve('node_modules/ink/build/renderer.js');

test.each([
  ['string-width', SOMEWHERE, 'string-width.ts'],
  ['string-width', path.resolve('node_modules/wrap-ansi/index.js'), 'string-width.ts'],
  ['yoga-layout', IN_INK, 'yoga-layout.ts'],
  ['./output.js', IN_INK, 'ink-output.ts'],
  ['./output.js', path.resolve('node_modules/other/build/renderer.js'), undefined],
  ['yoga-layout/load', IN_INK, undefined],
  ['string-width', path.resolve('src/patches/string-width.ts'), undefined],
  ['yoga-layout', path.resolve('src/patches/yoga-layout.ts'), undefined],
])('%s, imported by %s, resolves to %s', (imported, importer, file) => {
  expect(patchOf(imported, importer)?.file).toBe(file);
});

const bundle = (contents: string) =>
  build({
    stdin: {contents, resolveDir: path.resolve('src')},
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['react-devtools-core'],
    plugins: [patchesInBundle],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });

test('a bundle with Ink holds every patch', async () => {
  const {inputs} = (await bundle("export {Box} from 'ink';")).metafile;
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(PATCHES.map(({file}) => `src/patches/${file}`)));
});

test('a patch that replaces nothing fails the build', async () => {
  await expect(bundle("export {default} from 'string-width';")).rejects.toMatchObject({
    errors: [
      {text: 'src/patches/ink-output.ts replaces nothing: no module in the bundle imports ./output.js'},
      {text: 'src/patches/yoga-layout.ts replaces nothing: no module in the bundle imports yoga-layout'},
    ],
  });
});
