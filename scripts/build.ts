import {chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import packageJson from '../package.json' with {type: 'json'};
import {COMPLETION_FILES, SHELLS} from '../src/cli/shells.ts';
import {listBundled, listBundledDays} from '../src/formats/bundled.ts';
import {openFile, readMatchFile} from '../src/formats/read-match.ts';
import {matchJsonSchema} from '../src/match/schema/json-schema.ts';
import {matchdayJsonSchema} from '../src/matchday/schema/json-schema.ts';
import {dayLineJsonSchema} from '../src/output/day-line-schema.ts';
import {eventLineJsonSchema} from '../src/output/event-line-schema.ts';
import {completionScript} from './completions.ts';
import {manual} from './manual.ts';
import {patchesInBundle} from './patches.ts';
import {THIRD_PARTY_FILE, thirdPartyNotices} from './third-party.ts';

// Builds dist/: the launcher, the bundled program, the licences of the packages in it, shell completions and the manual page.
// Run it from the top of the repository.

rmSync('dist', {recursive: true, force: true});
const {metafile} = await build({
  entryPoints: {cli: 'src/cli/main.ts'},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  jsx: 'automatic',
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  chunkNames: 'chunks/[name]-[hash]',
  define: {'process.env.NODE_ENV': '"production"'},
  // Ink imports it only where DEV is set.
  external: ['react-devtools-core'],
  // For Node, RxJS exports only CommonJS, which esbuild cannot tree-shake.
  alias: {rxjs: './node_modules/rxjs/dist/esm/index.js'},
  plugins: [patchesInBundle],
  // CommonJS packages in the bundle call require().
  banner: {js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);"},
});
copyFileSync('scripts/launcher.js', 'dist/replay.js');
chmodSync('dist/replay.js', 0o755);
writeFileSync(THIRD_PARTY_FILE, thirdPartyNotices(metafile));
writeFileSync('data/match.schema.json', matchJsonSchema());
writeFileSync('data/matchday.schema.json', matchdayJsonSchema());
writeFileSync('data/event-line.schema.json', eventLineJsonSchema());
writeFileSync('data/day-line.schema.json', dayLineJsonSchema());

// The bundled matches and matchdays, read and validated: see src/formats/bundled.ts.
const [matches, days] = [listBundled(), listBundledDays()];
mkdirSync('dist/matches');
mkdirSync('dist/matchdays');
for (const name of days) {
  writeFileSync(`dist/matchdays/${name}.json`, JSON.stringify(await openFile(`data/${name}.json`)));
}
for (const name of matches) {
  writeFileSync(`dist/matches/${name}.json`, JSON.stringify(await readMatchFile(`data/${name}.json`)));
}

mkdirSync('dist/completions');
for (const shell of SHELLS) {
  writeFileSync(`dist/completions/${COMPLETION_FILES[shell]}`, completionScript(shell, [...matches, ...days]));
}
writeFileSync('dist/replay.1', manual(packageJson.version));
