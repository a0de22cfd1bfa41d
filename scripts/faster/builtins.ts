import {builtinModules, createRequire} from 'node:module';
import type {Plugin} from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * Node's modules that are asked for what they do, not for what they are, and cost milliseconds: they are loaded at the first
 * call. Nothing that is shown at the start needs any of them.
 */
const LATER = ['child_process', 'crypto', 'fs/promises'];

/**
 * Node's own modules, fetched by `process.getBuiltinModule`. To `import` one reads all that it exports, and some of that
 * loads what it is about: promises and terminals with `fs`, workers with `util`, reports with `process`. Sixty modules and
 * 15 ms, of which nothing is used.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup({onLoad, onResolve}) {
    onResolve({filter: new RegExp(`^(node:)?(${builtinModules.join('|')})$`)}, ({path, kind}) => ({
      path: path.replace(/^node:/, ''),
      namespace: kind === 'require-call' ? 'required' : 'imported',
    }));
    onLoad({filter: /.*/, namespace: 'required'}, ({path}) => ({contents: required(path)}));
    onLoad({filter: /.*/, namespace: 'imported'}, ({path}) => ({contents: imported(path)}));
  },
};

function required(name: string): string {
  return `module.exports = ${LATER.includes(name) ? fetchedLater(name) : fetched(name)};`;
}

/** Each export by itself, so that those that nobody imports are left out. */
function imported(name: string): string {
  const later = LATER.includes(name);
  const names = Object.keys(require(name)).filter(key => /^[a-z_$][\w$]*$/i.test(key) && key !== 'default');
  const exported = names.map((key, n) => {
    const value = later ? `(...args) => ${fetched(name)}.${key}(...args)` : `/* @__PURE__ */ pick('${key}')`;
    return `const e${n} = ${value}; export {e${n} as ${key}};`;
  });
  const whole = later ? fetchedLater(name) : `/* @__PURE__ */ (() => ${fetched(name)})()`;
  return [`const pick = key => ${fetched(name)}[key];`, ...exported, `export default ${whole};`].join('\n');
}

function fetchedLater(name: string): string {
  return `/* @__PURE__ */ new Proxy({}, {get: (_, key) => ${fetched(name)}[key]})`;
}

function fetched(name: string): string {
  return `process.getBuiltinModule('node:${name}')`;
}
