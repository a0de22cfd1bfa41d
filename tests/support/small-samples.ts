import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The folder of the small files, one folder for each format. */
export const SMALL_SAMPLES = fileURLToPath(new URL('../data/samples/', import.meta.url));

/** The JSON files in it, by their paths with `/`. */
export const SMALL_JSON_FILES: readonly string[] = readdirSync(SMALL_SAMPLES, {recursive: true, encoding: 'utf8'})
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.json') && file.includes('/'))
  .sort();

/** Companions, and the file to open with each. */
const OPENED: Readonly<Record<string, string>> = {
  'fifa/match.json': 'fifa/timeline.json',
  'statsbomb/7.lineups.json': 'statsbomb/7.events.json',
  'statsbomb/matches-1.json': 'statsbomb/7.events.json',
  'statsperform/ma1.json': 'statsperform/ma3.json',
  'wyscout/matches_Cup.json': 'wyscout/7.json',
};

/** The file to open so that a file is read: itself, or the one that it is a companion of. */
export function openedWith(file: string): string {
  return OPENED[file] ?? file;
}
