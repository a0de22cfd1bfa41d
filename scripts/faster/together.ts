import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'esbuild';

/** Modules that are imported when they are needed, and then always with one another: each row becomes one piece of the bundle. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  play: [
    'match/timeline.ts',
    'notes.ts',
    'open-match.ts',
    'output/text.ts',
    'print.ts',
    'sources/bundled.ts',
    'streams/scheduler.ts',
    'waiting.ts',
    'young-space.ts',
  ],
  look: ['ui/look.ts', 'ui/ascii.ts', 'ui/ascii-terminal.ts', 'ui/keys.ts', 'ui/measure.ts'],
  screen: ['ui/play.tsx', 'ui/speak.tsx', 'ui/choose.tsx'],
  'our-format': ['sources/own-reader.ts', 'sources/valid-match.ts'],
  formats: [
    'sources/espn-reader.ts',
    'sources/football-txt-reader.ts',
    'sources/openfootball-reader.ts',
    'sources/wyscout-reader.ts',
  ],
  files: ['sources/read-match.ts', 'file-commands.ts', 'output/match-list.ts'],
  exports: ['export.ts', 'write-file.ts', 'output/event-line.ts', 'output/report.ts', 'output/subtitles.ts'],
  kept: ['storage/config-schema.ts', 'storage/state-format.ts'],
};

const SOURCES = path.resolve('src');

/** What `cli.tsx` imports at once is there before any piece is asked for; that every piece comes with it makes it one. */
const FIRST = ['args.ts', 'errors.ts', 'ui/terminal.ts'];

/** What nearly all of the program is made of: whatever is imported when it is needed comes with all of it, as one piece. */
const CORE = [
  ...['match', 'streams'].flatMap(folder =>
    readdirSync(path.join(SOURCES, folder))
      .map(file => `${folder}/${file}`)
      // Zod is for files from outside.
      .filter(file => !/-schema\.ts$|^match\/match-checks.*\.ts$/.test(file)),
  ),
  'downloads/reference.ts',
  'filter.ts',
  'notes.ts',
  'open-match.ts',
  'output/lines.ts',
  'range.ts',
  'sources/is-object.ts',
  'sources/long-list.ts',
  'sources/nearest.ts',
];

/**
 * Fewer and larger pieces. Left alone, whatever any few of the modules that are imported when they are needed have in common
 * is a piece of its own: forty files, and Node takes a tenth of a millisecond for each import of one from another.
 */
export const together: Plugin = {
  name: 'together',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^\.\.?\//}, ({kind, path: file, resolveDir}) => {
      const name = path.relative(SOURCES, path.join(resolveDir, file)).replaceAll(path.sep, '/');
      if (kind !== 'dynamic-import' || name.startsWith('..')) return undefined;
      return {path: pieceOf(name), namespace: 'together'};
    });
    onLoad({filter: /.*/, namespace: 'together'}, ({path: piece}) => ({
      contents: [
        ...[...FIRST, ...CORE].map(file => `import './${file}';`),
        ...(TOGETHER[piece] ?? [piece]).map(file => `export * from './${file}';`),
      ].join('\n'),
      resolveDir: SOURCES,
    }));
  },
};

function pieceOf(file: string): string {
  const [piece] = Object.entries(TOGETHER).find(([, files]) => files.includes(file)) ?? [file];
  return piece;
}
