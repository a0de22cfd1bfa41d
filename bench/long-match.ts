import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {FOLDER} from './program.ts';

const FIRST_LEG = fileURLToPath(new URL('../data/first-leg.json', import.meta.url));

const [HALF, SECONDS] = [45, 60];

/** A match of many events in our own format, as JSON: the first leg's teams and players, and events of the usual kinds. */
export function longMatch(count: number): string {
  const first = JSON.parse(readFileSync(FIRST_LEG, 'utf8'));
  const players = Object.fromEntries(
    ['home', 'away'].map(side => [side, first.lineUps[side].starting.map(({id}: {id: string}) => id)]),
  );
  const between = count - 4;
  const clock = (n: number) => {
    const seconds = Math.floor(((n + 0.5) / between) * 2 * HALF * SECONDS * 1000) / 1000;
    const minute = Math.min(2 * HALF, Math.floor(seconds / SECONDS) + 1);
    return {
      period: minute <= HALF ? 'first-half' : 'second-half',
      minute,
      second: Math.round((seconds % SECONDS) * 1000) / 1000,
    };
  };
  const half = (from: number, to: number) =>
    Array.from({length: to - from}, (_, n) => happening(from + n, clock(from + n), players));
  const middle = Math.floor(between / 2);
  const events = [
    {id: 'k1', type: 'kick-off', clock: {period: 'first-half', minute: 1}, side: 'home'},
    ...half(0, middle),
    {id: 'w1', type: 'whistle', clock: {period: 'first-half', minute: HALF}},
    {id: 'k2', type: 'kick-off', clock: {period: 'second-half', minute: HALF + 1}, side: 'away'},
    ...half(middle, between),
    {id: 'w2', type: 'whistle', clock: {period: 'second-half', minute: 2 * HALF}, final: true},
  ];
  const {format, fixture, lineUps, sources} = first;
  return JSON.stringify({format, fixture, lineUps, events, sources});
}

/** One in forty is a shot, one in twenty a foul, and one in twenty a corner; the rest are passes and crosses. */
function happening(n: number, clock: object, players: Readonly<Record<string, readonly string[]>>) {
  const side = n % 3 === 0 ? 'away' : 'home';
  const player = players[side]![n % 11]!;
  const common = {id: `e${n}`, clock, side};
  if (n % 40 === 7) return {...common, type: 'shot', outcome: n % 80 === 7 ? 'blocked' : 'off-target', shooter: player};
  if (n % 20 === 3) return {...common, type: 'foul', fouler: player};
  if (n % 20 === 13) return {...common, type: 'corner'};
  return {...common, type: n % 2 === 0 ? 'pass' : 'cross', words: `${player} looks up and plays it on, move ${n}.`};
}

/** The path of a file with such a match. */
export function longMatchFile(count: number): string {
  const path = join(FOLDER, `match-of-${count}.json`);
  writeFileSync(path, longMatch(count));
  return path;
}
