import fc from 'fast-check';
import type {MatchEvent} from '../../src/match/model/event.ts';
import {SAVED_WITH, STOPS} from '../../src/match/model/event-values.ts';
import type {Match} from '../../src/match/model/match.ts';
import {otherSide, type Side} from '../../src/match/model/side.ts';
import {RECORDED_STATS} from '../../src/match/model/stats.ts';
import {matchArbitrary} from './arbitraries.ts';
import {type Draft, draft, LINE_UPS, type MatchInput, ninety} from './make-match.ts';

// A made-up match as rich as data comes: passes, carries and tackles with their places, shots with xG. The same every time.

const RICH_STATS = RECORDED_STATS.slice(0, RECORDED_STATS.indexOf('fouls') + 1);

/** Where each of 4-3-3 stands on the whole, in metres as their side sees the pitch. */
const PLACES = [
  [8, 34],
  [32, 58],
  [26, 43],
  [26, 25],
  [32, 10],
  [48, 48],
  [42, 34],
  [50, 20],
  [70, 56],
  [76, 34],
  [70, 12],
] as const;

const SHOTS: readonly (readonly [
  minute: number,
  side: Side,
  player: number,
  x: number,
  y: number,
  xg: number,
  what: string,
])[] = [
  [7, 'home', 9, 92, 44, 0.08, 'off-target'],
  [15, 'away', 10, 96, 36, 0.34, 'saved'],
  [23, 'home', 10, 94, 33, 0.41, 'goal'],
  [31, 'away', 11, 84, 22, 0.03, 'blocked'],
  [38, 'home', 8, 80, 30, 0.04, 'woodwork'],
  [44, 'away', 9, 97, 40, 0.15, 'goal'],
  [52, 'home', 11, 93, 20, 0.06, 'blocked'],
  [58, 'home', 10, 99, 35, 0.55, 'saved'],
  [66, 'away', 7, 79, 36, 0.02, 'off-target'],
  [71, 'away', 10, 94, 34, 0.76, 'penalty'],
  [83, 'home', 9, 95, 48, 0.11, 'not-stated'],
  [89, 'home', 10, 96, 31, 0.22, 'goal'],
];

/** Numbers of 0 to 1 that look random and are the same for one seed every time (a linear congruence). */
function dice(seed = 20_170_111): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function richMatch(): Match {
  const roll = dice();
  const on = {home: [...Array(11).keys()], away: [...Array(11).keys()]};
  const near = (n: number, spread: number) => {
    const [x, y] = PLACES[n]!;
    return {x: within(x + (roll() - 0.4) * spread, 105), y: within(y + (roll() - 0.5) * spread, 68)};
  };
  const drafts: Draft[] = [];
  let side: Side = 'home';
  for (let minute = 1; minute <= 90; minute += 1) {
    const clock = (second: number) => `${minute}:${second}`;
    for (let second = 5; second < 50; second += 9) {
      if (roll() > (side === 'home' ? 0.8 : 0.6)) side = otherSide(side);
      const letter = side[0]!;
      const [from, to] = [Math.floor(roll() * 11), 1 + Math.floor(roll() * 10)];
      const player = (n: number) => `${letter}${on[side][n]! + 1}`;
      const location = near(from, 20);
      if (roll() < 0.75) {
        const fields = {side, kind: 'pass' as const, player: player(from), target: player(to === from ? 0 : to)};
        drafts.push(draft('play', clock(second), {...fields, location, end: near(to, 20), completed: roll() < 0.8}));
      } else if (roll() < 0.6) {
        const end = {...location, x: within(location.x + 12, 105)};
        drafts.push(draft('play', clock(second), {side, kind: 'carry', player: player(from), location, end}));
      } else {
        drafts.push(draft('play', clock(second), {side, kind: 'tackle', player: player(from), location}));
      }
    }
    for (const [when, by, n, x, y, xg, what] of SHOTS.filter(([when]) => when === minute)) {
      const player = `${by[0]}${n}`;
      const attempt = {side: by, xg, location: {x, y}} as const;
      if (what === 'goal') drafts.push(draft('goal', `${when}:51`, {...attempt, scorer: player}));
      else if (what === 'penalty')
        drafts.push(draft('goal', `${when}:51`, {...attempt, scorer: player, kind: 'penalty'}));
      else drafts.push(draft('shot', `${when}:51`, {...attempt, outcome: what as 'saved', shooter: player}));
    }
    if (minute === 60) {
      drafts.push(draft('substitution', '60:55', {side: 'away', on: 'a12', off: 'a8'}));
      on.away[7] = 11;
    }
    if (minute === 64) drafts.push(draft('foul', '64:55', {side: 'home', fouler: 'h3', fouled: 'a10'}));
    if (minute === 65) drafts.push(draft('goal', '65:55', {side: 'home', kind: 'own-goal', scorer: 'a4'}));
  }
  const {fixture} = ninety();
  return ninety(drafts, {
    lineUps: LINE_UPS,
    fixture: {
      ...fixture,
      home: {name: 'Homeham', short: 'HOM', formation: '4-3-3'},
      away: {name: 'Awayton', short: 'AWA', formation: '4-3-3'},
    } as MatchInput['fixture'],
    coverage: 'complete',
    stats: [...RICH_STATS],
    places: 'all',
    origin: {provider: 'made', events: drafts.length, attribution: 'Data: made up'},
  });
}

function within(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)) * 10) / 10;
}

/** A random match whose plays, shots and goals have random places, and whose shots and goals have xG. */
export function richMatchArbitrary(): fc.Arbitrary<Match> {
  return fc
    .tuple(matchArbitrary({most: 40, allTypes: true}), fc.integer({min: 1, max: 2 ** 30}))
    .map(([match, seed]) => {
      const roll = dice(seed);
      const place = () => ({x: within(roll() * 105, 105), y: within(roll() * 68, 68)});
      const placed = (event: MatchEvent): MatchEvent => {
        if (event.type === 'goal' || event.type === 'shot') {
          const looks = {
            nearestOpponent: within(roll() * 12, 12),
            opponentsInTheWay: Math.floor(roll() * 5),
            dived: roll() < 0.5,
            speed: within(roll() * 35, 35),
          };
          const savedWith = SAVED_WITH[Math.floor(roll() * SAVED_WITH.length)];
          const isSaved = event.type === 'shot' && event.outcome === 'saved';
          return {...event, location: place(), xg: roll(), ...looks, ...(isSaved ? {savedWith} : {})};
        }
        if (event.type !== 'play') return event;
        const moved = {...event, location: place(), end: place()};
        if (event.kind !== 'pass') return moved;
        const completed = roll() < 0.7;
        const looks = {...(roll() < 0.1 ? {body: 'head' as const} : {}), high: roll() < 0.2};
        const stop = completed || roll() < 0.4 ? undefined : STOPS[Math.floor(roll() * STOPS.length)];
        const stopper = `${otherSide(event.side)[0]}${1 + Math.floor(roll() * 11)}`;
        return {...moved, completed, ...looks, ...(stop === undefined ? {} : {stop, stopper})};
      };
      return {...match, events: match.events.map(placed), stats: [...RICH_STATS], places: 'all'};
    });
}
