import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Metafile} from 'esbuild';

/** Where the licences of what is bundled lie in the package. */
export const THIRD_PARTY_FILE = 'dist/THIRD_PARTY_LICENSES';

/** Licences of packages that name theirs and do not bring it along: by the package, or else the licence's own text. */
const OURS = 'scripts/licences';

/**
 * The licences of the packages that a bundle holds, as they ask to be passed on with it. Throws where a package comes
 * without one: nothing is passed on then.
 */
export function thirdPartyNotices({outputs}: Metafile): string {
  const files = Object.values(outputs).flatMap(({inputs}) =>
    Object.entries(inputs).flatMap(([file, {bytesInOutput}]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const folders = new Set(files.flatMap(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  // The same package can lie in several folders.
  const notices = new Set([...folders].map(notice));
  return [...notices].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

function notice(folder: string): string {
  const {name, version, license, author} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const brought = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  const file = [
    ...(brought === undefined ? [] : [path.join(folder, brought)]),
    path.join(OURS, `${path.basename(name)}.txt`),
    path.join(OURS, `${license}.txt`),
  ].find(existsSync);
  if (file === undefined) throw new Error(`${name} ${version} brings no licence, and ${OURS} has none for it`);
  const by = brought === undefined ? `\nby ${author?.name ?? author}` : '';
  return `${name} ${version}, ${license}${by}\n\n${read(file)}\n`;
}

/** Without empty lines and the ends of lines at either end: some licences are indented from their first word. */
function read(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^\n+|\s+$/g, '');
}
