import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {line, OVER, play, summary, TEAMS} from '../support/make-espn.ts';
import {gives, serve, status} from '../support/server.ts';
import {AS_IT_WAS, BIN, open} from './terminal.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-live-day-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const LINES = [
  line('First Half begins.', play('1', 'kickoff', 1, "0'")),
  line('Attempt missed. Ada Birch (Northport) right footed shot.', play('2', 'shot-off-target', 1, "5'", 'home')),
  line('Goal! Northport 1, Westmere 0. Ada Birch (Northport).', play('3', 'goal', 1, "9'", 'home', ['Ada Birch'])),
];
const ARGUMENTS = ['espn:eng.1', '--all', '--date', '2031-05-04'];
const SCOREBOARD = '/eng.1/scoreboard?limit=500&dates=20310504';

const board = (states: Readonly<Record<string, string>>) =>
  gives({
    events: Object.entries(states).map(([id, state]) => ({
      id,
      competitions: [{competitors: [], status: {type: {state}}}],
    })),
  });

/** A match with its first lines, or whole and over; the second of the day has other teams. */
function match(id: string, count: number, {over = false, names = TEAMS as {home: string; away: string}} = {}) {
  const score = [count > 2 ? 1 : 0, 0];
  const lines = [...LINES.slice(0, count), ...(over ? OVER : [])];
  const {header, ...rest} = summary({commentary: lines, keyEvents: [], score});
  const [competition] = header.competitions;
  const playing = {displayClock: "10'", period: 1, type: {state: 'in', completed: false, name: 'STATUS_FIRST_HALF'}};
  const ended = {type: {state: 'post', completed: true}};
  const now = over ? ended : playing;
  const whole = JSON.stringify({...rest, header: {...header, id, competitions: [{...competition, status: now}]}});
  const named = whole.replaceAll(TEAMS.home, names.home).replaceAll(TEAMS.away, names.away);
  return gives(named, {'cache-control': 'max-age=5'});
}

test('a day is followed: watched, with one feed that fails, a match opened and left, and quit', async () => {
  const names = {home: 'Eastham', away: 'Southwick'};
  const {base} = await serve({
    [SCOREBOARD]: board({7: 'in', 8: 'in'}),
    '/eng.1/summary?event=7': [match('7', 2), match('7', 3)],
    '/eng.1/summary?event=8': [match('8', 1, {names}), status(503)],
  });
  const env = {FOOTBALL_REPLAY_ESPN: base.href, FOOTBALL_REPLAY_CACHE: path.join(folder, 'cache'), HOME: folder};
  const terminal = open(ARGUMENTS, {env, columns: 120, rows: 40});
  await terminal.until(/LIVE · 2 playing|LIVE · first half/);
  await terminal.until(/1 – 0/);
  await terminal.until(/no answer since \d\d:\d\d \(Eastham v Southwick\), trying again/);
  terminal.press('return');
  await terminal.until(/NORTHPORT/);
  terminal.press('escape');
  await terminal.until(/Eastham/);
  terminal.press('space');
  await terminal.until(/[2-9] s behind/);
  terminal.type('E');
  await terminal.until(screen => screen.includes('LIVE') && !screen.includes('behind'));
  terminal.press('q');
  expect(await terminal.exit()).toEqual({code: 0, line: 'same', modes: AS_IT_WAS});
});

test('a day is printed as a vidiprinter as it goes on, until all matches are over', async () => {
  const {base} = await serve({
    [SCOREBOARD]: board({7: 'in'}),
    '/eng.1/summary?event=7': [match('7', 2), match('7', 3, {over: true})],
  });
  const child = spawn(process.execPath, [BIN, ...ARGUMENTS], {
    env: {PATH: process.env.PATH, HOME: folder, FOOTBALL_REPLAY_ESPN: base.href},
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.trim().split('\n')).toEqual([
    '17:00  KO     Kick-off: Northport v Westmere.',
    "17:08  9'     Goal: Northport 1-0 Westmere. Birch.",
    '17:46  HT     Half-time: Northport 1-0 Westmere.',
    '18:51  FT     Full-time: Northport 1-0 Westmere.',
  ]);
});

test('a day cannot be recorded, and the message says what can', async () => {
  const child = spawn(process.execPath, [BIN, ...ARGUMENTS, '--record', path.join(folder, 'day.jsonl')], {
    env: {PATH: process.env.PATH, HOME: folder},
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^replay: --record records one match, such as espn:eng\.1\/704279, and not the matches of a day/,
  );
});
