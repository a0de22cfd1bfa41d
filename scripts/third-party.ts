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
  const byTerms = new Map<string, {readonly terms: string; readonly notices: Set<string>}>();
  for (const folder of [...folders].sort()) {
    const {notice, terms} = licenceOf(folder);
    // However its lines are broken, it is the same licence.
    const key = terms.replace(/\s+/g, ' ');
    const group = byTerms.get(key) ?? {terms, notices: new Set()};
    byTerms.set(key, group);
    // The same package can lie in several folders.
    group.notices.add(notice);
  }
  return Array.from(byTerms.values(), ({terms, notices}) => `${[...notices].sort().join('\n\n')}\n\n${terms}\n`)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** A package with whom its licence names, and the terms, which many packages share. */
function licenceOf(folder: string): {readonly notice: string; readonly terms: string} {
  const {name, version, license, author} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const brought = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  const file = [
    ...(brought === undefined ? [] : [path.join(folder, brought)]),
    path.join(OURS, `${path.basename(name)}.txt`),
    path.join(OURS, `${license}.txt`),
  ].find(existsSync);
  if (file === undefined) throw new Error(`${name} ${version} brings no licence, and ${OURS} has none for it`);
  const by = brought === undefined ? `\nby ${author?.name ?? author}` : '';
  const lines = read(file).split('\n');
  // What stands above the terms: a title, and copyrights.
  const end = lines.slice(0, 12).findLastIndex(line => /^\s*(copyright|\(c\)|©)/i.test(line)) + 1;
  const above = lines.slice(0, end).filter(line => line.trim() !== '');
  return {
    notice: [`${name} ${version}, ${license}${by}`, ...above].join('\n'),
    terms: lines.slice(end).join('\n').trim(),
  };
}

/** Without empty lines and the ends of lines at either end: some licences are indented from their first word. */
function read(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^\n+|\s+$/g, '');
}
