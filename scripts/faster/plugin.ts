import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';
import {builtins} from './builtins.ts';
import {SIMPLE_LINE} from './simple.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Pure functions of packages that Ink calls with the same text at every frame, which in the bundle remember their answers, and what Ink remembers in. */
const PACKAGES = /^(quick-lru|string-width|widest-line)$/;
/** The same for parts of Ink itself. */
const PARTS = /^\.\/(output|squash-text-nodes)\.js$/;
const IN_INK = /[\\/]ink[\\/]build[\\/][\w-]+\.js$/;

/** Ink finds where a line changes faster where its characters take a column each; it knows only ASCII for such. */
const LINE_UPDATE = /[\\/]ink[\\/]build[\\/]line-update\.js$/;
const ASCII = 'const printableAscii = /^[ -~]*$/u;';

/** Ink's layout is WebAssembly, which its package carries as text. */
const YOGA = /[\\/]yoga-layout[\\/]dist[\\/]binaries[\\/]yoga-wasm-base64-esm\.js$/;
const WASM = /="data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/;

export const faster: Plugin = {
  name: 'faster',
  setup(build) {
    const {initialOptions, onLoad, onResolve} = build;
    onResolve({filter: /^assert$/}, () => ({path: `${FOLDER}assert.ts`}));
    builtins.setup(build);
    initialOptions.define = {
      ...initialOptions.define,
      'Intl.Segmenter': 'LaterSegmenter',
      performance: 'clock',
    };
    initialOptions.inject = [...(initialOptions.inject ?? []), `${FOLDER}segmenter.ts`, `${FOLDER}clock.ts`];
    onResolve({filter: /^yoga-layout$/}, () => ({path: `${FOLDER}yoga.js`}));
    onLoad({filter: YOGA}, async ({path: file}) => {
      const source = await readFile(file, 'utf8');
      const code = WASM.exec(source)?.[1];
      if (code === undefined) throw new Error(`${file}: not the Yoga that is known here`);
      const folder = initialOptions.outdir ?? '.';
      await mkdir(folder, {recursive: true});
      await writeFile(path.join(folder, 'yoga.wasm'), Buffer.from(code, 'base64'));
      return {contents: source.replace(WASM, '=""')};
    });
    onLoad({filter: LINE_UPDATE}, async ({path: file}) => {
      const source = await readFile(file, 'utf8');
      if (!source.includes(ASCII)) throw new Error(`${file}: not the Ink that is known here`);
      return {contents: source.replace(ASCII, `const printableAscii = ${SIMPLE_LINE};`)};
    });
    onResolve({filter: PACKAGES}, ({path: name, importer}) =>
      importer.startsWith(FOLDER) ? undefined : {path: `${FOLDER}${name}.ts`},
    );
    onResolve({filter: PARTS}, ({path: name, importer}) =>
      IN_INK.test(importer) ? {path: `${FOLDER}${name.slice(2, -'.js'.length)}.ts`} : undefined,
    );
  },
};
