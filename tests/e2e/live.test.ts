import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {line, play, summary} from '../support/make-espn.ts';
import {draft, makeMatch} from '../support/make-match.ts';
import {gives, serve, status} from '../support/server.ts';
import {AS_IT_WAS, BIN, open} from './terminal.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-live-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const LINES = [
  line('First Half begins.', play('1', 'kickoff', 1, "0'")),
  line('Attempt missed. Ada Birch (Northport) right footed shot.', play('2', 'shot-off-target', 1, "5'", 'home')),
  line('Goal! Northport 1, Westmere 0. Ada Birch (Northport).', play('3', 'goal', 1, "9'", 'home', ['Ada Birch'])),
];

/** A running match with its first lines. */
function running(count: number, score: readonly number[]) {
  const {header, ...rest} = summary({commentary: LINES.slice(0, count), keyEvents: [], score});
  const [competition] = header.competitions;
  const now = {displayClock: "10'", period: 1, type: {state: 'in', completed: false, name: 'STATUS_FIRST_HALF'}};
  return {...rest, header: {...header, id: '7', competitions: [{...competition, status: now}]}};
}

describe('a match that is being played', () => {
  test('is watched, paused, caught up with, and survives a server that fails', async () => {
    const known = gives(running(2, [0, 0]), {'cache-control': 'max-age=5'});
    const scored = gives(running(3, [1, 0]), {'cache-control': 'max-age=5'});
    const {base} = await serve({'/eng.1/summary?event=7': [known, known, status(503), scored]});
    const env = {FOOTBALL_REPLAY_ESPN: base.href, FOOTBALL_REPLAY_CACHE: path.join(folder, 'cache'), HOME: folder};
    const terminal = open(['espn:eng.1/7', '--alert', 'goals'], {env, columns: 120, rows: 36});
    await terminal.until(/LIVE · updated just now/);
    terminal.press('space');
    await terminal.until(/[23] s behind/);
    terminal.type('h');
    await terminal.until(/1:0\d behind/);
    await terminal.until(/no answer since \d\d:\d\d, trying again/);
    terminal.type('E');
    await terminal.until(/LIVE/);
    await terminal.until(/Birch 9'/);
    expect(terminal.written()).toContain('\u001b]777;notify;Northport 1-0 Westmere;');
    expect(terminal.written()).toContain('\u001b]2;Northport 1-0 Westmere ');
    terminal.resize(80, 24);
    await terminal.until(screen => screen.includes('LIVE') && !screen.split('\n').some(row => row.length > 80));
    terminal.press('q');
    expect(await terminal.exit()).toEqual({code: 0, line: 'same', modes: AS_IT_WAS});
  });
});

describe('lines that arrive', () => {
  const match = makeMatch([draft('kick-off', '1'), draft('goal', '10:00', {side: 'home', id: 'goal'})]);
  const {events, ...header} = match;
  const first = JSON.stringify({format: 'football-replay-live/1', match: header});
  const [kickOff, goal] = events.map(event => JSON.stringify({event}));

  test('in a file are shown as they are written, and recorded', async () => {
    const [file, record] = [path.join(folder, 'match.jsonl'), path.join(folder, 'record.jsonl')];
    writeFileSync(file, `${first}\n${kickOff}\n`);
    const terminal = open([file, '--live', '--record', record], {env: {HOME: folder}, columns: 100, rows: 30});
    await terminal.until(/LIVE/);
    appendFileSync(file, `${goal}\n`);
    await terminal.until(/1 – 0|GOAL/);
    appendFileSync(file, '{"end": true}\n');
    await terminal.until(screen => !screen.includes('LIVE'));
    terminal.press('q');
    expect(await terminal.exit()).toEqual({code: 0, line: 'same', modes: AS_IT_WAS});
    const lines = readFileSync(record, 'utf8').trim().split('\n');
    expect(lines.map(written => Object.keys(JSON.parse(written)).join())).toEqual([
      'format,match,arrived',
      'event,arrived',
      'event,arrived',
      'end,arrived',
    ]);
  });

  test('in standard input are printed where there is no terminal', async () => {
    const child = spawn(process.execPath, [BIN, '-'], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {PATH: process.env.PATH, HOME: folder},
    });
    child.stdin.end(`${first}\n${kickOff}\nrubbish\n${goal}\n{"end": true}\n`);
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 2]);
    expect(stderr).toMatch(/^replay: Line 3: not JSON/);
  });
});
