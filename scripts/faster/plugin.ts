import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Pure functions of packages that Ink calls with the same text at every frame: in the bundle they remember their answers. */
const PACKAGES = /^(string-width|widest-line)$/;
/** The same for parts of Ink itself. */
const PARTS = /^\.\/(output|squash-text-nodes)\.js$/;
const IN_INK = /[\\/]ink[\\/]build[\\/][\w-]+\.js$/;

export const faster: Plugin = {
  name: 'faster',
  setup({onResolve}) {
    onResolve({filter: PACKAGES}, ({path, importer}) =>
      importer.startsWith(FOLDER) ? undefined : {path: `${FOLDER}${path}.ts`},
    );
    onResolve({filter: PARTS}, ({path, importer}) =>
      IN_INK.test(importer) ? {path: `${FOLDER}${path.slice(2, -'.js'.length)}.ts`} : undefined,
    );
  },
};
