/** The import rule of DESIGN.md, and what else holds for every file of src, read from the text of the files. */

export type SourceFile = {
  /** From the top of the repository, with slashes: `src/match/clock.ts`. */
  readonly path: string;
  readonly text: string;
};

export type Import = {
  readonly from: string;
  /** True where only types are taken, which leave no trace at run time. */
  readonly typeOnly: boolean;
  /** True of `import()`, which loads when it is reached. */
  readonly lazy: boolean;
};

type Layer =
  | 'match'
  | 'streams'
  | 'sources'
  | 'storage'
  | 'downloads'
  | 'output'
  | 'ui'
  | 'pictures'
  | 'errors'
  | 'root';

type Allowed = {
  readonly layers: readonly Layer[];
  readonly packages: readonly string[];
  /** Packages of which only types are taken. */
  readonly types?: readonly string[];
};

const RULE: Readonly<Record<Layer, Allowed>> = {
  match: {layers: ['match'], packages: ['zod']},
  streams: {layers: ['streams', 'match'], packages: ['rxjs']},
  sources: {layers: ['sources', 'match', 'errors'], packages: ['zod', 'node:']},
  storage: {
    layers: ['storage', 'sources', 'streams', 'match', 'errors'],
    packages: ['zod', 'node:', 'env-paths', '@humanwhocodes/momoa'],
  },
  downloads: {layers: ['downloads', 'storage', 'sources', 'match', 'errors'], packages: ['zod', 'node:']},
  output: {layers: ['output', 'streams', 'match'], packages: ['rxjs', 'zod'], types: ['node:']},
  ui: {
    layers: ['ui', 'streams', 'match'],
    packages: ['ink', '@inkjs/ui', 'react', 'string-width', 'slice-ansi', 'wrap-ansi'],
    types: ['rxjs'],
  },
  pictures: {
    layers: ['pictures', 'ui', 'streams', 'match'],
    packages: ['ink', 'react', 'rxjs', 'string-width', 'node:'],
  },
  errors: {layers: [], packages: []},
  root: {
    layers: ['root', 'pictures', 'ui', 'output', 'downloads', 'storage', 'sources', 'streams', 'match', 'errors'],
    packages: ['node:', '../package.json'],
  },
};

const SCHEDULER = 'src/streams/scheduler.ts';
const COMPOSITION_ROOT = 'src/cli.tsx';
const FIXED_IMPORT = /^\s*(?:import|export)\s+(?:([\w\s{},*$]+?)\s+from\s+)?'([^']+)'/gm;
const TIME = /\b(?:setTimeout|setInterval|setImmediate|Date\.now|new Date\(\)|performance\.now|hrtime)\b/;

/** Every breach, each with its file and what it breaks. */
export function breaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file => [
    ...importsOf(file).flatMap(imported => importBreach(file, imported) ?? []),
    ...codeBreaches(file),
  ]);
}

export function importsOf({text}: SourceFile): readonly Import[] {
  const code = withoutComments(text);
  const fixed = [...code.matchAll(FIXED_IMPORT)].map(([, names = '', from = '']) => ({
    from,
    typeOnly: isTypeOnly(names),
    lazy: false,
  }));
  const lazy = [...code.matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, from = '']) => ({
    from,
    typeOnly: false,
    lazy: true,
  }));
  return [...fixed, ...lazy];
}

/** Where a file's relative import leads, from the top of the repository. */
export function targetOf({path}: SourceFile, from: string): string {
  return new URL(from, `file:///${path}`).pathname.slice(1);
}

function importBreach(file: SourceFile, {from, typeOnly}: Import): string | undefined {
  const layer = layerOf(file.path);
  if (layer === undefined) return undefined;
  const {layers, packages, types = []} = RULE[layer];
  const kind = typeOnly ? 'the types of ' : '';
  if (from.startsWith('.') && from !== '../package.json') {
    const target = layerOf(targetOf(file, from));
    return target !== undefined && layers.includes(target)
      ? undefined
      : `${file.path}: ${layer} imports ${kind}${target} (${from})`;
  }
  const allowed = typeOnly ? [...packages, ...types] : packages;
  const known = allowed.some(name => from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`));
  return known ? undefined : `${file.path}: ${layer} imports ${kind}${from}`;
}

function codeBreaches({path, text}: SourceFile): readonly string[] {
  const code = withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
  const found: readonly (readonly [boolean, string])[] = [
    [/^export default\b/m.test(code) || /\bas default\b/.test(code), 'has a default export'],
    [/\/(?:index|utils?|helpers?|common|misc)\.tsx?$/.test(path), 'has a name that says nothing'],
    [layerOf(path) === undefined, 'is in a folder that the import rule does not know'],
    [/^export \* /m.test(code), 'is a barrel'],
    [path !== SCHEDULER && TIME.test(code), 'asks for the time, which comes from the scheduler'],
    [path !== COMPOSITION_ROOT && /\bprocess\b/.test(code), 'touches process'],
  ];
  return found.flatMap(([breach, what]) => (breach ? [`${path}: ${what}`] : []));
}

function layerOf(path: string): Layer | undefined {
  const [, folder = '', rest] = path.split('/');
  if (rest === undefined) return folder === 'errors.ts' ? 'errors' : 'root';
  return folder in RULE ? (folder as Layer) : undefined;
}

function isTypeOnly(names: string): boolean {
  if (names.startsWith('type ')) return true;
  const list = /^\{(.*)\}$/s.exec(names.trim())?.[1];
  const taken = list?.split(',').filter(name => name.trim() !== '') ?? [];
  return taken.length > 0 && taken.every(name => name.trim().startsWith('type '));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
