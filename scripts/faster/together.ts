import path from 'node:path';
import type {Plugin} from 'esbuild';

/**
 * Modules that are imported when they are needed, and then always with one another: each row becomes one piece of the bundle.
 * Alone each would be a piece of its own, and so would whatever any few of them share: forty files instead of a dozen, and
 * Node takes a tenth of a millisecond for each import of one from another.
 */
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
  ],
  screen: ['ui/play.tsx', 'ui/speak.tsx', 'ui/choose.tsx'],
  files: ['sources/read-match.ts', 'file-commands.ts', 'output/match-list.ts'],
  exports: ['export.ts', 'write-file.ts', 'output/event-line.ts', 'output/report.ts', 'output/subtitles.ts'],
  kept: ['storage/config-schema.ts', 'storage/state-format.ts'],
};

const SOURCES = path.resolve('src');
const PIECES = new Map(
  Object.entries(TOGETHER).flatMap(([name, files]) => files.map(file => [path.join(SOURCES, file), name] as const)),
);

export const together: Plugin = {
  name: 'together',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^\.\.?\//}, ({kind, path: file, resolveDir}) => {
      const piece = kind === 'dynamic-import' ? PIECES.get(path.join(resolveDir, file)) : undefined;
      return piece === undefined ? undefined : {path: piece, namespace: 'together'};
    });
    onLoad({filter: /.*/, namespace: 'together'}, ({path: piece}) => ({
      contents: TOGETHER[piece]!.map(file => `export * from './${file}';`).join('\n'),
      resolveDir: SOURCES,
    }));
  },
};
