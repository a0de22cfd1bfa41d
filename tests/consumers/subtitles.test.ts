import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {withConsumer} from './consumer.ts';
import {eachMatch, replay} from './matches.ts';

// What a player of films makes of the subtitles: FFmpeg's, which most players are made of.

type Packet = {readonly pts_time: string; readonly duration_time: string};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-subtitles-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Every subtitle that ffprobe finds in a file; it has to find nothing wrong. */
function probe(file: string): readonly Packet[] {
  const args = ['-v', 'warning', '-of', 'json', '-show_entries', 'packet=pts_time,duration_time', file];
  return JSON.parse(execFileSync('ffprobe', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})).packets;
}

/** The words of a file as FFmpeg decodes them, without its markup. */
function decoded(file: string): string {
  const args = ['-v', 'error', '-i', file, '-f', 'srt', '-'];
  return execFileSync('ffmpeg', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});
}

type Line = {readonly words: string; readonly attribution?: string};

/** The lines of the commentary, from the objects of the events that have one. */
function linesOf(match: string, ...argv: readonly string[]): readonly Line[] {
  const objects = replay(match, '--format', 'jsonl', '--speed', 'max', ...argv)
    .trimEnd()
    .split('\n');
  return objects.map(object => JSON.parse(object)).filter(({words}) => words !== null);
}

withConsumer('ffprobe', () => {
  eachMatch(match => {
    describe.each(['srt', 'vtt'])('.%s', extension => {
      test.each([
        ['on the match clock', []],
        ['ten times as fast', ['--speed', '10']],
        ['in ten minutes', ['--in', '10m']],
        ['the key events of the second half', ['--from', '45:01', '--filter', 'key']],
      ] as const)('%s: as many subtitles as lines, one after the other', (_, argv) => {
        const file = path.join(folder, `a.${extension}`);
        replay('export', match, '-o', file, '--force', ...argv);
        const paced = argv.filter(word => word !== '--in' && word !== '--speed' && word !== '10m' && word !== '10');
        const lines = linesOf(match, ...paced);
        const packets = probe(file);
        expect(packets).toHaveLength(lines.length);
        let end = 0;
        for (const {pts_time, duration_time} of packets) {
          expect(Number(pts_time)).toBeGreaterThanOrEqual(end - 0.0005);
          expect(Number(duration_time)).toBeGreaterThan(0.8);
          end = Number(pts_time) + Number(duration_time);
        }
      });

      test('says every word of the match', () => {
        const file = path.join(folder, `b.${extension}`);
        replay('export', match, '-o', file, '--force');
        const said = decoded(file).replace(/<[^>]*>/g, '');
        const lines = linesOf(match);
        for (const {words} of lines) expect(said).toContain(words);
        const {attribution} = lines[0]!;
        if (attribution !== undefined) expect(readFileSync(file, 'utf8')).toContain(attribution);
      });
    });
  });
});
