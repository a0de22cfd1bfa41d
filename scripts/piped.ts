import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {filesUnder} from './archive/files.ts';

// Plays each match under the given folders through a pipe, with the built program, and checks that a score changes only at
// goals and corrections. Of a file with several matches it plays the first. Exits 1 if a score changes elsewhere.

const PROGRAM = path.join(import.meta.dirname, '..', 'dist', 'replay.js');
/** Types of events that may change a score. */
const SCORING: readonly unknown[] = ['goal', 'overturned'];
const MEGABYTE = 2 ** 20;

type Score = {readonly home: number; readonly away: number};
/** A line of a match or of a matchday, reduced to what is checked. */
type Line = {readonly id: string; readonly type: string; readonly match: string; readonly score: Score};
type MatchLine = {readonly id: string; readonly type: string; readonly state: {readonly score: Score}};
type DayLine = {
  readonly kind: string;
  readonly time: string;
  readonly matches: readonly {readonly home: string; readonly away: string}[];
  /** Null where a line is about several matches. */
  readonly score: Score | null;
};

function toLines(line: MatchLine | DayLine): readonly Line[] {
  if ('state' in line) return [{id: line.id, type: line.type, match: '', score: line.state.score}];
  const {kind, time, matches, score} = line;
  const match = matches.map(({home, away}) => `${home} v ${away}`).join();
  return score === null ? [] : [{id: `${match} at ${time}`, type: kind, match, score}];
}

/** The lines of a match as JSON; undefined if the file is not a match. */
function play(file: string, choose: readonly string[] = []): readonly Line[] | undefined {
  const argv = [PROGRAM, file, '--format', 'jsonl', '--speed', 'max', '--quiet', ...choose];
  const {status, stdout, stderr} = spawnSync(process.execPath, argv, {encoding: 'utf8', maxBuffer: 256 * MEGABYTE});
  if (status === 1) return undefined;
  if (status !== 0) throw new Error(`${file}: exit ${status}\n${stderr}`);
  // The matches of a file with several are listed, each with the option that chooses it.
  const number = choose.length === 0 ? / --choose (\d+) /.exec(stdout.slice(0, stdout.indexOf('\n')))?.[1] : undefined;
  if (number !== undefined) return play(file, ['--choose', number]);
  return stdout.split('\n').flatMap(line => (line === '' ? [] : toLines(JSON.parse(line) as MatchLine | DayLine)));
}

/** Each event that changes the score without being a goal or a correction. */
function wrongChanges(lines: readonly Line[]): readonly string[] {
  const scores = new Map<string, Score>();
  return lines.flatMap(({id, type, match, score}) => {
    const before = scores.get(match) ?? {home: 0, away: 0};
    const changed = score.home !== before.home || score.away !== before.away;
    const change = `${before.home}-${before.away} to ${score.home}-${score.away}`;
    scores.set(match, score);
    return changed && !SCORING.includes(type) ? [`${type} ${id} changes the score from ${change}`] : [];
  });
}

function main(folders: readonly string[]): number {
  if (folders.length === 0 || !folders.every(folder => existsSync(folder) && statSync(folder).isDirectory())) {
    console.error('usage: node scripts/piped.ts FOLDER…');
    return 2;
  }
  const files = folders.flatMap(folder => filesUnder(folder).map(file => path.join(folder, file)));
  let played = 0;
  let wrong = 0;
  for (const file of files) {
    const lines = play(file);
    if (lines === undefined) continue;
    played += 1;
    for (const change of wrongChanges(lines)) {
      wrong += 1;
      console.error(`${file}: ${change}`);
    }
  }
  console.log(`piped: ${played} matches from ${files.length} files, ${wrong} wrong changes of a score`);
  return wrong > 0 || played === 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
