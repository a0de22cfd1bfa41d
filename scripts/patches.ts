import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin as EsbuildPlugin} from 'esbuild';
import type {Plugin as VitePlugin} from 'vitest/config';

// Resolves imports of patched third-party modules to src/patches/, for the bundle and for tests alike.

const FOLDER = fileURLToPath(new URL('../src/patches/', import.meta.url));
const INK = /[\\/]node_modules[\\/]ink[\\/]build[\\/][\w-]+\.js$/;

type Patch = {
  /** The module as it is imported. */
  readonly imported: string;
  /** Files whose imports count, where the name alone does not identify the module. */
  readonly importer?: RegExp;
  readonly file: string;
};

export const PATCHES: readonly Patch[] = [
  {imported: 'string-width', file: 'string-width.ts'},
  {imported: './output.js', importer: INK, file: 'ink-output.ts'},
  {imported: 'yoga-layout', file: 'yoga-layout.ts'},
];

/** Packages that vitest has to load through its own resolver for the patches to reach them: Ink, and what measures text for it. */
export const INLINE = [
  'ink',
  'ink-testing-library',
  '@inkjs/ui',
  'widest-line',
  'wrap-ansi',
  'slice-ansi',
  'cli-truncate',
];

/** The patch to load instead of a module; undefined for all other modules, and for imports of the originals by the patches. */
export function patchOf(imported: string, importer: string): Patch | undefined {
  if (path.normalize(importer).startsWith(FOLDER)) return undefined;
  return PATCHES.find(patch => patch.imported === imported && (patch.importer?.test(importer) ?? true));
}

/** Throws at the end of the build if a patch was never used: the package then imports the module in another way. */
export const patchesInBundle: EsbuildPlugin = {
  name: 'patches',
  setup: ({onResolve, onEnd}) => {
    const unused = new Set(PATCHES);
    onResolve({filter: /^(?:string-width|\.\/output\.js|yoga-layout)$/}, ({path: imported, importer}) => {
      const patch = patchOf(imported, importer);
      if (patch === undefined) return undefined;
      unused.delete(patch);
      return {path: path.join(FOLDER, patch.file)};
    });
    onEnd(() => ({
      errors: Array.from(unused, ({imported, file}) => ({
        text: `src/patches/${file} replaces nothing: no module in the bundle imports ${imported}`,
      })),
    }));
  },
};

export const patchesInTests: VitePlugin = {
  name: 'patches',
  enforce: 'pre',
  resolveId: (imported, importer = '') => {
    const patch = patchOf(imported, importer);
    return patch && path.join(FOLDER, patch.file);
  },
};
