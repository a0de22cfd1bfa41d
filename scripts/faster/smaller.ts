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

/** What is wrong with a file is said in words of this program's own (sources/findings.ts), and never in zod's English. */
const WORDS = /[\\/]zod[\\/]v4[\\/]locales[\\/]en\.js$/;
const NO_WORDS = "export default () => ({localeError: () => 'something else'});";

/** Whatever makes a schema asks for methods that write it. */
function leftOut(name: string): string {
  return `export const ${name} = ${name.startsWith('create') ? '() => undefined' : 'leftOut'};`;
}

const SCHEMA = /[\\/]match[\\/]json-schema\.ts$|\/match\/json-schema\.ts$/;

/** Of a dozen components only one is used here, and of the look of them all only that of this one. */
const IN_INK_UI = /[\\/]@inkjs[\\/]ui[\\/]build[\\/]/;

/** What packages bring along in versions of their own, which differ in nothing that is used: the newest is enough. */
const TWICE = /^(chalk|#?ansi-styles)$/;

/** React draws whatever a renderer asks for; of what Ink never does, such as going on from a page of a server, nothing stays. */
const REACT = /[\\/]react-reconciler[\\/]cjs[\\/]react-reconciler\.production\.js$/;
const RENDERER = './node_modules/ink/build/reconciler.js';

/** Tells browsers, Deno and their like from Node, which is what this runs on. */
const ENVIRONMENT = /[\\/]node_modules[\\/]environment[\\/]index\.js$/;
const NODE = 'export const isBrowser = false;';

/** What Ink shows of an exception in a component, on a screen that is left at once: the program says it itself, below. */
const ERROR_OVERVIEW = /^\.\/ErrorOverview\.js$/;

/** Ink loads React's devtools where DEV is set in the environment; a finished program has none. */
const INK_RECONCILER = /[\\/]ink[\\/]build[\\/]reconciler\.js$/;
const DEV = "process.env['DEV'] === 'true'";

/** Leaves out of packages what is in them for others. */
export const smaller: Plugin = {
  name: 'smaller',
  setup({onLoad, onResolve, resolve}) {
    onLoad({filter: SCHEMA_WRITERS}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      const names = Array.from(source.matchAll(/^export (?:const|function|class) (\w+)/gm), ([, name]) => name!);
      return {contents: [LEFT_OUT, ...names.map(leftOut)].join('\n')};
    });
    onLoad({filter: ENVIRONMENT}, () => ({contents: NODE}));
    onLoad({filter: WORDS}, () => ({contents: NO_WORDS}));
    onLoad({filter: REACT}, async ({path}) => ({
      contents: forRenderer(await readFile(path, 'utf8'), await readFile(RENDERER, 'utf8')),
    }));
    onResolve({filter: ERROR_OVERVIEW}, () => ({path: `${FOLDER}error-overview.ts`}));
    onLoad({filter: INK_RECONCILER}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(DEV)) throw new Error(`${path}: not the Ink that is known here`);
      return {contents: source.replaceAll(DEV, 'false')};
    });
    onResolve({filter: SCHEMA}, () => ({path: `${FOLDER}json-schema.ts`}));
    onResolve({filter: TWICE}, ({path: name, pluginData}) =>
      pluginData === 'whole'
        ? undefined
        : resolve(name.replace('#', ''), {kind: 'import-statement', resolveDir: '.', pluginData: 'whole'}),
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

/** React with what a renderer supports written into it, so that the branches for all others are seen to be dead. */
function forRenderer(react: string, renderer: string): string {
  const host = /^const hostConfig = \{\n(.*?)^\};/ms.exec(renderer)?.[1] ?? '';
  const known = new Map(Array.from(host.matchAll(/^ {4}(\w+)(?:: (true|false))?\b/gm), ([, name, is]) => [name, is]));
  if (known.get('supportsMutation') !== 'true') throw new Error(`${RENDERER}: not the Ink that is known here`);
  return react
    .replace(/\b(supports[A-Z]\w*)\b(?! =)/g, (_, name: string) => known.get(name) ?? 'false')
    .replace(/\$\$\$config\.(?:(true|false)|(\w+))/g, (read, is: string | undefined, name: string) =>
      is === undefined && !known.has(name) ? 'void 0' : (is ?? read),
    );
}
