import {builtinModules, createRequire} from 'node:module';
import type {Plugin} from 'esbuild';

const require = createRequire(import.meta.url);

/** What the bundle asks for at all: whatever needs one gets them all, so that they are one piece of the bundle and not one each. */
const ASKED = [
  'buffer',
  'child_process',
  'crypto',
  'events',
  'fs',
  'fs/promises',
  'module',
  'os',
  'path',
  'process',
  'stream',
  'tty',
  'url',
  'util',
  'v8',
];
const ALL = ASKED.map(name => `import 'node:${name}';`).join('\n');

/**
 * Node's own modules, each loaded when the first of its functions is called. To `import` one reads all that it exports, and
 * some of that loads what it is about: promises and terminals with `fs`, workers with `util`, reports with `process`. Sixty
 * modules and 20 ms, of which hardly any is used.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup({onLoad, onResolve}) {
    onResolve({filter: new RegExp(`^(node:)?(${builtinModules.join('|')})$`)}, ({path, kind}) =>
      kind === 'dynamic-import'
        ? {path, external: true}
        : {path: path.replace(/^node:/, ''), namespace: kind === 'require-call' ? 'required' : 'imported'},
    );
    onLoad({filter: /.*/, namespace: 'required'}, ({path}) => ({contents: `module.exports = ${whole(path)};`}));
    onLoad({filter: /.*/, namespace: 'imported'}, ({path}) => ({contents: imported(path)}));
  },
};

/** Each export by itself, so that those that nobody imports are left out. Classes and values are fetched as they are asked for. */
function imported(name: string): string {
  const found: Readonly<Record<string, unknown>> = require(name);
  const names = Object.keys(found).filter(key => /^[a-z_$][\w$]*$/i.test(key) && key !== 'default');
  const exported = names.map((key, n) => {
    const later = typeof found[key] === 'function' && /^[a-z]/.test(key);
    const value = later ? `(...args) => ${fetched(name)}.${key}(...args)` : `/* @__PURE__ */ pick('${key}')`;
    return `const e${n} = ${value}; export {e${n} as ${key}};`;
  });
  return [ALL, `const pick = key => ${fetched(name)}[key];`, ...exported, `export default ${whole(name)};`].join('\n');
}

/** All of a module; one that can be called itself, or extended, has to be there. */
function whole(name: string): string {
  return typeof require(name) === 'function'
    ? `/* @__PURE__ */ (() => ${fetched(name)})()`
    : `/* @__PURE__ */ new Proxy({}, {get: (_, key) => ${fetched(name)}[key]})`;
}

function fetched(name: string): string {
  return `process.getBuiltinModule('node:${name}')`;
}
