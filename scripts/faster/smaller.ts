import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Zod writes JSON Schemas, by rules that every schema carries along. The package has the one that it needs as a file. */
const SCHEMA_WRITERS =
  /[\\/]zod[\\/]v4[\\/]core[\\/](json-schema-processors|json-schema-generator|to-json-schema)\.js$/;
const LEFT_OUT = `const leftOut = () => {
  throw new Error('no JSON Schema is written here: see scripts/faster/smaller.ts');
};`;

/** Whatever makes a schema asks for methods that write it. */
function leftOut(name: string): string {
  return `export const ${name} = ${name.startsWith('create') ? '() => undefined' : 'leftOut'};`;
}

const SCHEMA = /[\\/]match[\\/]json-schema\.ts$|\/match\/json-schema\.ts$/;

/** Of a dozen components only one is used here, and of the look of them all only that of this one. */
const IN_INK_UI = /[\\/]@inkjs[\\/]ui[\\/]build[\\/]/;

/** What packages bring along in versions of their own, which differ in nothing that is used: the newest is enough. */
const TWICE = /^(chalk|ansi-styles)$/;

/** Leaves out of packages what is in them for others. */
export const smaller: Plugin = {
  name: 'smaller',
  setup({onLoad, onResolve, resolve}) {
    onLoad({filter: SCHEMA_WRITERS}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      const names = Array.from(source.matchAll(/^export (?:const|function|class) (\w+)/gm), ([, name]) => name!);
      return {contents: [LEFT_OUT, ...names.map(leftOut)].join('\n')};
    });
    onResolve({filter: SCHEMA}, () => ({path: `${FOLDER}json-schema.ts`}));
    onResolve({filter: TWICE}, ({path: name, pluginData}) =>
      pluginData === 'whole'
        ? undefined
        : resolve(name, {kind: 'import-statement', resolveDir: '.', pluginData: 'whole'}),
    );
    onResolve({filter: /^@inkjs\/ui$/}, async ({resolveDir, pluginData}) => {
      if (pluginData === 'whole') return undefined;
      const {path} = await resolve('@inkjs/ui', {kind: 'import-statement', resolveDir, pluginData: 'whole'});
      return {path: path.replace(/index\.js$/, 'components/text-input/index.js')};
    });
    onResolve({filter: /[\\/]theme\.js$/}, ({importer}) =>
      IN_INK_UI.test(importer) ? {path: `${FOLDER}text-input-theme.ts`} : undefined,
    );
  },
};
