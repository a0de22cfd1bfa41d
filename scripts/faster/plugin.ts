import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';
import {SIMPLE_LINE} from './simple.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Pure functions of packages that Ink calls with the same text at every frame: in the bundle they remember their answers. */
const PACKAGES = /^(string-width|widest-line)$/;
/** The same for parts of Ink itself. */
const PARTS = /^\.\/(output|squash-text-nodes)\.js$/;
const IN_INK = /[\\/]ink[\\/]build[\\/][\w-]+\.js$/;

/** Ink finds where a line changes faster where its characters take a column each; it knows only ASCII for such. */
const LINE_UPDATE = /[\\/]ink[\\/]build[\\/]line-update\.js$/;
const ASCII = 'const printableAscii = /^[ -~]*$/u;';

export const faster: Plugin = {
  name: 'faster',
  setup({initialOptions, onLoad, onResolve}) {
    initialOptions.define = {...initialOptions.define, 'Intl.Segmenter': 'LaterSegmenter'};
    initialOptions.inject = [...(initialOptions.inject ?? []), `${FOLDER}segmenter.ts`];
    onLoad({filter: LINE_UPDATE}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(ASCII)) throw new Error(`${path}: not the Ink that is known here`);
      return {contents: source.replace(ASCII, `const printableAscii = ${SIMPLE_LINE};`)};
    });
    onResolve({filter: PACKAGES}, ({path, importer}) =>
      importer.startsWith(FOLDER) ? undefined : {path: `${FOLDER}${path}.ts`},
    );
    onResolve({filter: PARTS}, ({path, importer}) =>
      IN_INK.test(importer) ? {path: `${FOLDER}${path.slice(2, -'.js'.length)}.ts`} : undefined,
    );
  },
};
