import {chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import {minify} from 'terser';
import packageJson from '../package.json' with {type: 'json'};
import {matchJsonSchema} from '../src/match/json-schema.ts';
import {eventLineJsonSchema} from '../src/output/event-line-schema.ts';
import {COMPLETION_FILES, SHELLS} from '../src/shells.ts';
import {listBundled} from '../src/sources/bundled.ts';
import {readMatchFile} from '../src/sources/read-match.ts';
import {completionScript} from './completions.ts';
import {faster} from './faster/plugin.ts';
import {smaller} from './faster/smaller.ts';
import {together} from './faster/together.ts';
import {workedOut} from './faster/worked-out.ts';
import {manual} from './manual.ts';
import {THIRD_PARTY_FILE, thirdPartyNotices} from './third-party.ts';

// Makes dist/: the launcher, the program with all that it depends on, in pieces that are loaded when they are needed, the
// licences of what it depends on, what shells complete, and the manual page. Run it from the top of the repository.

rmSync('dist', {recursive: true, force: true});
const {metafile} = await build({
  entryPoints: ['src/cli.tsx'],
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
  plugins: [faster, smaller, together, workedOut],
  logLevel: 'warning',
  chunkNames: 'chunks/[name]-[hash]',
  define: {
    'process.env.NODE_ENV': '"production"',
    // Nothing here asks the network. Yoga would fetch the code that it carries within itself, and with that load all of
    // Node's HTTP: seventy modules, 70 ms and 15 MB.
    fetch: 'undefined',
    window: 'undefined',
    document: 'undefined',
    reportError: 'undefined',
    __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined',
  },
  // For Node, RxJS offers only CommonJS, of which nothing can be left out.
  alias: {rxjs: './node_modules/rxjs/dist/esm/index.js'},
});
// A second minifier finds what the first leaves: three percent. And what tells pieces of one name apart, in the names that
// they call each other by, is noise that no archive makes smaller: a number does it.
const files = Object.keys(metafile.outputs);
const names = new Map<string, string>();
for (const [n, file] of files.entries()) {
  const [name, stem] = /([^/]*)-[A-Z0-9]{8}\.js$/.exec(file) ?? [];
  if (name !== undefined) names.set(name, stem === 'chunk' ? `${n}.js` : `${stem}.js`);
}
if (new Set(names.values()).size < names.size) throw new Error('two pieces of the bundle have one name');
const renamed = (text: string) => text.replace(/[^/"]*-[A-Z0-9]{8}\.js\b/g, name => names.get(name) ?? name);
for (const file of files) {
  const {code} = await minify(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: {passes: 3, unsafe_arrows: true, pure_getters: true},
  });
  rmSync(file);
  writeFileSync(renamed(file), renamed(code ?? ''));
}
copyFileSync('scripts/launcher.js', 'dist/replay.js');
chmodSync('dist/replay.js', 0o755);
writeFileSync(THIRD_PARTY_FILE, thirdPartyNotices(metafile));
writeFileSync('data/match.schema.json', matchJsonSchema());
writeFileSync('data/event-line.schema.json', eventLineJsonSchema());

// The bundled matches as they are once they are read and checked.
mkdirSync('dist/matches');
for (const name of listBundled()) {
  writeFileSync(`dist/matches/${name}.json`, JSON.stringify(await readMatchFile(`data/${name}.json`)));
}

mkdirSync('dist/completions');
for (const shell of SHELLS) {
  writeFileSync(`dist/completions/${COMPLETION_FILES[shell]}`, completionScript(shell, listBundled()));
}
writeFileSync('dist/replay.1', manual(packageJson.version));
