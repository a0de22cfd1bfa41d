/** The import rule of DESIGN.md, and what else holds for every file of src, read from the text of the files. */

export type SourceFile = {
  /** From the top of the repository, with slashes: `src/match/model/clock.ts`. */
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

export type Allowed = {
  /** Rooms of src: keys of the table, or single files. A room may always import from itself; `formats` stands for every format. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** Rooms and packages of which only types are taken. */
  readonly typeRooms?: readonly string[];
  readonly types?: readonly string[];
};

/** What several formats need. */
const FORMAT_ROOMS = ['formats/shared', 'formats/results', 'formats/recorded', 'formats/opta'];

/** The table of ARCHITECTURE.md: the longest key that a file's path starts with is its room. */
export const RULE: Readonly<Record<string, Allowed>> = {
  'errors.ts': {rooms: [], packages: []},
  text: {rooms: [], packages: []},
  files: {rooms: ['text'], packages: ['node:', 'zod', '@humanwhocodes/momoa']},
  match: {rooms: ['text'], packages: [], typeRooms: ['match/schema']},
  'match/schema': {rooms: ['match', 'text'], packages: ['zod']},
  matchday: {rooms: ['match', 'text'], packages: [], typeRooms: ['matchday/schema']},
  'matchday/schema': {rooms: ['matchday', 'match', 'match/schema', 'text'], packages: ['zod']},
  formats: {
    rooms: ['match', 'match/schema', 'matchday', 'matchday/schema', 'files', 'text'],
    packages: ['node:', 'zod'],
  },
  ...Object.fromEntries(
    FORMAT_ROOMS.map(room => [
      room,
      {
        rooms: [
          ...FORMAT_ROOMS,
          'formats/match-format.ts',
          'match',
          'match/schema',
          'matchday',
          'matchday/schema',
          'files',
          'text',
        ],
        packages: ['node:', 'zod'],
      },
    ]),
  ),
  storage: {
    rooms: ['match', 'files', 'text', 'streams'],
    packages: ['zod', 'node:', 'env-paths', '@humanwhocodes/momoa'],
  },
  providers: {
    rooms: ['formats', 'match', 'matchday', 'matchday/schema', 'storage', 'files', 'text'],
    packages: ['zod', 'node:'],
  },
  streams: {rooms: ['match', 'matchday', 'text'], packages: ['rxjs']},
  ui: {
    rooms: ['streams', 'match', 'matchday', 'text'],
    packages: ['ink', '@inkjs/ui', 'chalk', 'react', 'string-width', 'slice-ansi', 'wrap-ansi'],
    types: ['rxjs'],
  },
  output: {
    rooms: ['streams', 'match', 'match/schema', 'matchday', 'files', 'text'],
    packages: ['rxjs', 'zod'],
    types: ['node:'],
  },
  'output/recordings': {
    rooms: ['output', 'ui', 'streams', 'match', 'matchday', 'files', 'text'],
    packages: ['ink', 'react', 'rxjs', 'string-width', 'node:'],
  },
  patches: {rooms: [], packages: ['@alcalzone/ansi-tokenize', 'ink', 'string-width', 'yoga-layout']},
  cli: {rooms: [''], packages: ['node:', 'rxjs', '../../package.json']},
};

const SCHEDULER = 'src/streams/scheduler.ts';
const COMPOSITION_ROOT = 'src/cli/main.ts';
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

/** The cycles among files, types included: each once, from the file that comes first in the alphabet. */
export function cyclesOf(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map(file => [
      file.path,
      importsOf(file).flatMap(({from}) => (from.startsWith('.') ? [targetOf(file, from)] : [])),
    ]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (at: string, trail: readonly string[]): void => {
    const start = trail.indexOf(at);
    if (start !== -1) {
      const cycle = trail.slice(start);
      const first = cycle.indexOf([...cycle].sort()[0]!);
      found.add([...cycle.slice(first), ...cycle.slice(0, first)].join(' -> '));
      return;
    }
    if (done.has(at)) return;
    for (const target of targets.get(at) ?? []) visit(target, [...trail, at]);
    done.add(at);
  };
  for (const {path} of files) visit(path, []);
  return [...found].sort();
}

function importBreach(file: SourceFile, {from: imported, typeOnly}: Import): string | undefined {
  // Patches reach what a package does not export by its path.
  const from = imported.replace(/^(?:\.\.\/)+node_modules\//, '');
  const room = roomOf(file.path);
  if (room === undefined) return undefined;
  const {rooms, packages, types = [], typeRooms = []} = allowedIn(file.path, room);
  const kind = typeOnly ? 'the types of ' : '';
  if (from.startsWith('.') && !from.endsWith('package.json')) {
    const target = targetOf(file, from).slice('src/'.length);
    const targetRoom = roomOf(`src/${target}`);
    const reachable = [room, 'errors.ts', ...rooms, ...(typeOnly ? typeRooms : [])];
    const known = reachable.some(
      name => name === '' || name === target || name === targetRoom || (name === 'formats' && isIn(target, 'formats')),
    );
    return known ? undefined : `${file.path}: ${room} imports ${kind}${targetRoom} (${from})`;
  }
  const allowed = typeOnly ? [...packages, ...types] : packages;
  const known = allowed.some(name => from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`));
  return known ? undefined : `${file.path}: ${room} imports ${kind}${from}`;
}

/** A format's folder knows no other format; the files above the folders know them all. */
function allowedIn(path: string, room: string): Allowed {
  if (room in RULE) return RULE[room]!;
  const above = RULE[path.split('/')[1]!]!;
  return {...above, rooms: [...above.rooms, ...FORMAT_ROOMS, 'formats/match-format.ts']};
}

function isIn(target: string, room: string): boolean {
  return room === '' || target === room || target.startsWith(`${room}/`);
}

function codeBreaches({path, text}: SourceFile): readonly string[] {
  const code = withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
  const found: readonly (readonly [boolean, string])[] = [
    [
      !isIn(path, 'src/patches') && (/^export default\b/m.test(code) || /\bas default\b/.test(code)),
      'has a default export',
    ],
    [/\/(?:index|utils?|helpers?|common|misc)\.tsx?$/.test(path), 'has a name that says nothing'],
    [roomOf(path) === undefined, 'is in a folder that the import rule does not know'],
    [/^export \* /m.test(code), 'is a barrel'],
    [path !== SCHEDULER && TIME.test(code), 'asks for the time, which comes from the scheduler'],
    [path !== COMPOSITION_ROOT && /\bprocess\b/.test(code), 'touches process'],
  ];
  return found.flatMap(([breach, what]) => (breach ? [`${path}: ${what}`] : []));
}

/** The room of a file: the longest row of the rule, or a format's own folder. */
function roomOf(path: string): string | undefined {
  const inside = path.slice('src/'.length);
  const room = Object.keys(RULE)
    .filter(name => isIn(inside, name))
    .sort((a, b) => b.length - a.length)[0];
  const [folder, format, file] = inside.split('/');
  return room === 'formats' && file !== undefined ? `${folder}/${format}` : room;
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
