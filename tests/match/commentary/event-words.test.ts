import {describe, expect, test} from 'vitest';
import type {CommentaryContext, LineContext} from '../../../src/match/commentary/context.ts';
import {CHANGES, HURT, NEXT_CHANGES, SCORER_OF_MORE, SEVERAL} from '../../../src/match/commentary/moulds/changes.ts';
import {
  FOULS,
  FOULS_AGAIN,
  FOULS_BY_BOOKED,
  FOULS_BY_SIDE,
  FOULS_ON_NOBODY,
  STOPPED,
} from '../../../src/match/commentary/moulds/fouls.ts';
import * as LOSSES from '../../../src/match/commentary/moulds/losses.ts';
import {CORNERS, OFFSIDES, OFFSIDES_AGAIN} from '../../../src/match/commentary/moulds/set-pieces.ts';
import {KEPT, SHAPES} from '../../../src/match/commentary/moulds/tactics.ts';
import type {Passage} from '../../../src/match/commentary/selection/passages.ts';
import {writeFoul} from '../../../src/match/commentary/sentences/foul.ts';
import {writeLoss} from '../../../src/match/commentary/sentences/loss.ts';
import {writeCorner, writeOffside} from '../../../src/match/commentary/sentences/set-pieces.ts';
import {writeSubstitution} from '../../../src/match/commentary/sentences/substitution.ts';
import {writeTactics} from '../../../src/match/commentary/sentences/tactics.ts';
import {MINUTE} from '../../../src/match/model/clock.ts';
import type {EventOf, EventType, MatchEvent} from '../../../src/match/model/event.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {earlierEvents, filled, lineAt, waysOf} from '../../support/line-context.ts';
import {LINE_UPS, makeEvent, ninety} from '../../support/make-match.ts';

// Which moulds an event has, and with which facts: every way that it reads under many ids.

const match = ninety([], {lineUps: LINE_UPS, coverage: 'complete'});
const {players, states} = buildTimeline(match);
const before = states[1]!;
const base: CommentaryContext = {match, players, before};
const at = (fields: Partial<LineContext> = {}, rest: Partial<CommentaryContext> = {}): CommentaryContext => ({
  ...base,
  line: lineAt(60 * MINUTE, fields),
  ...rest,
});
const told: Partial<CommentaryContext> = {match: {...match, coverage: 'told'}};

type Row = [
  what: string,
  fields: object,
  context: CommentaryContext,
  moulds: readonly string[],
  facts: Record<string, string | undefined>,
];

function expectWays<T extends EventType>(
  type: T,
  fields: Parameters<typeof makeEvent<T>>[2],
  write: (event: EventOf<T>, context: CommentaryContext) => string,
  rows: readonly Row[],
): void {
  const event = makeEvent(type, '60', fields);
  test.each<Row>(rows as Row[])('%s', (_what, more, context, moulds, facts) => {
    const ways = waysOf(id => write({...event, ...more, id} as EventOf<T>, context), 200);
    expect(ways).toEqual(filled(moulds, facts));
  });
}

const ball = makeEvent('play', '20', {
  side: 'home',
  kind: 'pass',
  player: 'h8',
  target: 'h9',
  location: {x: 60, y: 34},
  end: {x: 75, y: 34},
  completed: true,
});
const PASSAGE: Passage = {
  side: 'home',
  won: undefined,
  mistake: undefined,
  gift: undefined,
  corner: undefined,
  plays: [ball],
  ending: {kind: 'astray'},
  first: 0,
  last: 0,
  level: 'normal',
  quiet: undefined,
};
const events = <T extends MatchEvent>(count: number, event: T) =>
  Array.from({length: count}, (_, n) => ({at: n, event: {...event, id: `earlier ${n}`} as never}));

describe('an offside', () => {
  const offside = makeEvent('offside', '20', {side: 'home', player: 'h9'});
  const facts = {team: 'Homeham', player: 'Home9'};
  const after = (count: number, areTold = true) => at({earlier: earlierEvents(events(count, offside), areTold)});
  const passed = (fields: object) => at({passage: {...PASSAGE, plays: [{...ball, ...fields}]}});
  expectWays('offside', {side: 'home', player: 'h9'}, writeOffside, [
    ['of a player', {}, at(), OFFSIDES, facts],
    ['without a line', {}, base, OFFSIDES, facts],
    ['of nobody named', {player: undefined}, at(), ['Offside against {team}.', '{team} are caught offside.'], facts],
    ['for the second time', {}, after(1), OFFSIDES_AGAIN, {...facts, again: 'for the second time'}],
    ['for the third time', {}, after(2), OFFSIDES_AGAIN, {...facts, again: 'for the third time'}],
    ['for more than ten times', {}, after(10), OFFSIDES_AGAIN, {...facts, again: 'again'}],
    ['after two without a line', {}, after(2, false), OFFSIDES, facts],
    ['where not all are recorded', {}, {...after(2), ...told}, OFFSIDES_AGAIN, {...facts, again: 'again'}],
    ['after a pass', {}, passed({}), OFFSIDES, {...facts, maker: 'Home8'}],
    ['after a pass to another', {}, passed({target: 'h7'}), OFFSIDES, facts],
    ['after a run', {}, passed({kind: 'carry'}), OFFSIDES, facts],
    ['after a pass by nobody named', {}, passed({player: undefined}), OFFSIDES, facts],
  ]);
});

describe('a corner', () => {
  const corners = (count: number): Partial<CommentaryContext> => ({
    before: {...before, tallies: {...before.tallies, home: {...before.tallies.home, corners: count}}},
  });
  const names = {team: 'Homeham', taker: 'Home7', winner: 'Home9'};
  expectWays('corner', {side: 'home', taker: 'h7', winner: 'h9'}, writeCorner, [
    ['without a line', {}, base, CORNERS, names],
    ['the first', {}, at(), CORNERS, {...names, nth: 'first'}],
    ['the eighth', {}, at({}, corners(7)), CORNERS, {...names, nth: 'eighth', another: 'an eighth'}],
    ['the eleventh', {}, at({}, corners(10)), CORNERS, names],
    ['where not all are recorded', {}, at({}, told), CORNERS, names],
    ['by nobody named', {taker: undefined, winner: undefined}, at({}, told), CORNERS, {team: 'Homeham'}],
  ]);
});

describe('a foul', () => {
  const foul = makeEvent('foul', '20', {side: 'away', fouler: 'a4', fouled: 'h9', location: {x: 60, y: 34}});
  const facts = {team: 'Homeham', rivals: 'Awayton', fouler: 'Away4', fouled: 'Home9', free: ''};
  const outside = {location: {x: 25, y: 34}};
  const after = (count: number, rest?: Partial<CommentaryContext>) =>
    at({earlier: earlierEvents(events(count, foul))}, rest);
  const cards = (card: 'yellow' | 'red', player?: string): Partial<CommentaryContext> => ({
    before: {...before, cards: [makeEvent('card', '10', {side: 'away', card, ...(player && {player})})]},
  });
  const run = {...ball, kind: 'carry' as const, player: 'h9', target: undefined};
  const third = {...facts, nth: 'third', another: 'a third'};
  expectWays('foul', {side: 'away', fouler: 'a4', fouled: 'h9', location: {x: 60, y: 34}}, writeFoul, [
    ['nowhere known', {location: undefined}, at(), FOULS, {...facts, free: undefined}],
    ['in range', outside, at(), FOULS, {...facts, spot: 'in a dangerous position', near: ''}],
    ['in midfield', {}, at(), FOULS, facts],
    ['in the area', {location: {x: 8, y: 34}}, at(), FOULS, {...facts, spot: 'in the area', free: undefined, near: ''}],
    ['on nobody named', {fouled: undefined}, at(), FOULS_ON_NOBODY, {...facts, fouled: undefined}],
    ['by nobody named', {fouler: undefined}, at(), FOULS_BY_SIDE, {...facts, fouler: undefined}],
    ['by somebody with a yellow card', {}, at({}, cards('yellow', 'a4')), FOULS_BY_BOOKED, facts],
    [
      'by nobody named, like a yellow card',
      {fouler: undefined},
      at({}, cards('yellow')),
      FOULS_BY_SIDE,
      {...facts, fouler: undefined},
    ],
    ['by somebody with a red card', {}, at({}, cards('red', 'a4')), FOULS, facts],
    ['by a team-mate of somebody with a yellow card', {}, at({}, cards('yellow', 'a5')), FOULS, facts],
    [
      'by somebody with a yellow card on nobody named',
      {fouled: undefined},
      at({}, cards('yellow', 'a4')),
      FOULS_ON_NOBODY,
      {...facts, fouled: undefined},
    ],
    ['with a yellow card, without a line', {}, {...base, ...cards('yellow', 'a4')}, FOULS, facts],
    ['the second', {}, after(1), FOULS, facts],
    ['the third where not all are recorded', {}, after(2, told), FOULS, facts],
    ['the third on nobody named', {fouled: undefined}, after(2), FOULS_ON_NOBODY, {...facts, fouled: undefined}],
    [
      'at the end of an attack',
      outside,
      at({passage: PASSAGE}),
      STOPPED,
      {...facts, spot: 'in a dangerous position', near: '', maker: 'Home8'},
    ],
    [
      'at the end of an attack, on another',
      {...outside, fouled: 'h7'},
      at({passage: PASSAGE}),
      STOPPED,
      {...facts, fouled: 'Home7', spot: 'in a dangerous position', near: ''},
    ],
    [
      'at the end of an attack, nowhere known',
      {location: undefined},
      at({passage: PASSAGE}),
      FOULS,
      {...facts, free: undefined},
    ],
    [
      'at the end of an attack, on nobody named',
      {...outside, fouled: undefined},
      at({passage: PASSAGE}),
      FOULS_ON_NOBODY,
      {...facts, fouled: undefined, spot: 'in a dangerous position', near: ''},
    ],
  ]);

  test('that is the third is counted every other time', () => {
    const ways = waysOf(id => writeFoul({...foul, id}, after(2)), 400);
    expect(ways).toEqual([...filled(FOULS_AGAIN, third), ...filled(FOULS, facts)].sort());
  });

  test('that stops a run says how it went', () => {
    const ways = waysOf(id => writeFoul({...foul, ...outside, id}, at({passage: {...PASSAGE, plays: [run]}})));
    expect(
      ways.some(way => /^Home9 (?:drives|runs|advances|carries|goes).*, and Away4 commits the foul/.test(way)),
    ).toBe(true);
  });
});

describe('a change', () => {
  const change = makeEvent('substitution', '50', {side: 'home', on: 'h13', off: 'h10'});
  const facts = {team: 'Homeham', on: 'Home12', off: 'Home9'};
  /** A match has one way of saying it throughout. */
  const PLAIN = ['{off} off, {on} on.'];
  const goals = (count: number, fields: object = {}): Partial<CommentaryContext> => ({
    before: {
      ...before,
      goals: events(count, makeEvent('goal', '20', {side: 'home', scorer: 'h9', ...fields})).map(({event}) => event),
    },
  });
  const earlierChange = (now: number, fields: object = {}) => {
    const line = lineAt(now);
    line.earlier.told({...change, ...fields}, 0);
    return {...base, line};
  };
  const pairs = 'Home13 for Home10, and Home12 for Home9';
  const double = {team: 'Homeham', pairs, double: '', count: 'two', on: 'Home13 and Home12', off: 'Home10 and Home9'};
  const triple = {
    team: 'Homeham',
    pairs: 'Home13 for Home10, Home14 for Home11 and Home12 for Home9',
    count: 'three',
    on: 'Home13, Home14 and Home12',
    off: 'Home10, Home11 and Home9',
  };
  const hurt = makeEvent('remark', '55', {side: 'home', about: 'injury', players: ['h9']});
  const hurtAt = (position: number) => at({earlier: earlierEvents([{at: position, event: hurt}])});
  expectWays('substitution', {side: 'home', on: 'h12', off: 'h9'}, writeSubstitution, [
    ['of players', {}, at(), PLAIN, facts],
    ['without a line', {}, base, PLAIN, facts],
    ['for nobody named', {off: undefined}, at(), ['Home12 comes on for Homeham.'], {}],
    ['with nobody coming on', {on: undefined}, at(), ['Home9 goes off for Homeham.'], {}],
    ['after another of the side', {}, earlierChange(MINUTE), NEXT_CHANGES, facts],
    ['longer after another of the side', {}, earlierChange(MINUTE + 1), PLAIN, facts],
    ['after another of the other side', {}, earlierChange(MINUTE, {side: 'away'}), PLAIN, facts],
    ['of a player who was hurt', {}, hurtAt(55 * MINUTE), HURT, facts],
    ['of a player who was hurt longer ago', {}, hurtAt(55 * MINUTE - 1), PLAIN, facts],
    ['of a player with two goals', {}, at({}, goals(2)), SCORER_OF_MORE, {...facts, goals: 'two goals'}],
    ['of a player with three goals', {}, at({}, goals(3)), SCORER_OF_MORE, {...facts, goals: 'three goals'}],
    ['of a player with an own goal', {}, at({}, goals(2, {side: 'away', kind: 'own-goal'})), PLAIN, facts],
    ['of a team-mate of a scorer', {}, at({}, goals(2, {scorer: 'h8'})), PLAIN, facts],
  ]);

  test('reads otherwise in another match', () => {
    const of = (home: string) => {
      const {fixture} = base.match;
      const other = {...base, match: {...base.match, fixture: {...fixture, home: {...fixture.home, name: home}}}};
      return writeSubstitution({...change, on: 'h12', off: 'h9'}, other);
    };
    const said = new Set(Array.from({length: 30}, (_, n) => of(`Team ${n}`)));
    expect(said).toEqual(new Set(filled(CHANGES, facts)));
  });

  test.each<[string, readonly EventOf<'substitution'>[], Record<string, string>]>([
    ['with another at the same time', [change], double],
    ['with two others at the same time', [change, {...change, on: 'h14', off: 'h11'}], triple],
  ])('%s', (_what, [first, ...others], expected) => {
    const last = {...change, on: 'h12', off: 'h9'};
    const ways = waysOf(id => writeSubstitution(last, at({changes: [{...first!, id}, ...others]})));
    expect(ways).toEqual(filled(SEVERAL, expected));
  });
});

describe('a formation', () => {
  const shaped = (home: string | undefined): Partial<CommentaryContext> => ({
    before: {...before, shapes: {home, away: '4-4-2'}},
  });
  const facts = {team: 'Homeham', shape: '4-3-3'};
  expectWays('tactics', {side: 'home', formation: '4-3-3'}, writeTactics, [
    ['that is new', {}, at({}, shaped('4-4-2')), SHAPES, {...facts, old: '4-4-2'}],
    ['after one that is not known', {}, at({}, shaped(undefined)), SHAPES, facts],
    ['that stays', {}, at({}, shaped('4-3-3')), KEPT, facts],
    [
      'of a side that is not known',
      {side: undefined},
      at({}, shaped('4-4-2')),
      SHAPES,
      {team: 'A side', shape: '4-3-3'},
    ],
    ['that is not known', {formation: undefined}, at({}, shaped('4-4-2')), ['Homeham change shape.'], {}],
  ]);
});

describe('an attack that comes to nothing', () => {
  const stop = (kind: 'tackle' | 'interception' | 'challenge', player?: string) =>
    makeEvent('play', '21', {side: 'away', kind, ...(player && {player})});
  const taken = (stopped: EventOf<'play'> | undefined, fields: Partial<Passage> = {}): Passage => ({
    ...PASSAGE,
    ending: {kind: 'taken', by: stop('tackle', 'a5'), stopped},
    ...fields,
  });
  const lost = (passage: Passage, detail: 'normal' | 'high' = 'normal') => at({passage, detail});
  const facts = {team: 'Homeham', rivals: 'Awayton', player: 'Home9', target: 'Home9', maker: 'Home8'};
  const inBox = {...ball, end: {x: 95, y: 34}};
  const write = (event: EventOf<'play'>, context: CommentaryContext) =>
    writeLoss(event, context.line!.passage!, context);
  const lostAt = (stopped: EventOf<'play'> | undefined, fields?: Partial<Passage>) => lost(taken(stopped, fields));
  expectWays('play', {side: 'away', kind: 'carry', player: 'a5'}, write, [
    ['with a tackle', {}, lostAt(stop('tackle', 'a4')), LOSSES.TACKLED, {...facts, stopper: 'Away4'}],
    [
      'with a tackle in the box',
      {},
      lostAt(stop('tackle', 'a4'), {plays: [inBox]}),
      LOSSES.TACKLED,
      {...facts, stopper: 'Away4', where: 'in the box', box: ''},
    ],
    [
      'with a tackle whose own place is in the box',
      {},
      lostAt({...stop('tackle', 'a4'), location: {x: 8, y: 34}}),
      LOSSES.TACKLED,
      {...facts, stopper: 'Away4', where: 'in the box', box: ''},
    ],
    [
      'with a tackle whose own place is outside it',
      {},
      lostAt({...stop('tackle', 'a4'), location: {x: 20, y: 34}}, {plays: [inBox]}),
      LOSSES.TACKLED,
      {...facts, stopper: 'Away4'},
    ],
    [
      'with a tackle after an opponent was beaten',
      {},
      lostAt(stop('tackle', 'a4'), {plays: [ball, {...stop('challenge', 'a3'), winner: 'h9'}]}),
      LOSSES.TACKLED,
      {...facts, stopper: 'Away4', beaten: 'Away3'},
    ],
    [
      'with an interception after an opponent was beaten',
      {},
      lostAt(stop('interception', 'a4'), {plays: [ball, {...stop('challenge', 'a3'), winner: 'h9'}]}),
      LOSSES.CUT_OUT,
      {...facts, stopper: 'Away4', beaten: 'Away3'},
    ],
    ['with an interception', {}, lostAt(stop('interception', 'a4')), LOSSES.CUT_OUT, {...facts, stopper: 'Away4'}],
    ['with the other side on the ball', {}, lostAt(undefined), LOSSES.TAKEN, facts],
    ['with a challenge', {}, lostAt(stop('challenge', 'a4')), LOSSES.TAKEN, facts],
    [
      'by nobody named, to nobody named',
      {},
      lostAt(stop('tackle'), {plays: [{...ball, player: undefined, target: undefined}]}),
      ['Homeham lose the ball.'],
      {},
    ],
  ]);

  const astray = {...ball, completed: false, player: 'h9', target: 'h10'};
  const passer = {...facts, player: 'Home9', target: 'Home10', maker: 'Home8'};
  const loose = (last: EventOf<'play'>, fields: Partial<Passage> = {}) =>
    lost({...PASSAGE, plays: [ball, last], ...fields});
  const into = {...astray, location: {x: 80, y: 34}, end: {x: 95, y: 34}};
  const wide = {...astray, location: {x: 90, y: 5}, end: {x: 95, y: 34}};
  const short = {...wide, end: {x: 84, y: 34}};
  const corner = makeEvent('corner', '20', {side: 'home', taker: 'h7'});
  expectWays('play', {...astray, id: 'lost'}, write, [
    ['with a pass', {}, loose(astray), LOSSES.ASTRAY, passer],
    ['with a pass into the box', into, loose(into), LOSSES.ASTRAY, {...passer, where: 'in the box', box: '', into: ''}],
    [
      'with a ball in',
      wide,
      loose(wide),
      LOSSES.CROSSED,
      {...passer, wing: 'left', ball: 'ball in', delivered: 'ball', low: ''},
    ],
    [
      'with a cross',
      {...wide, delivery: 'cross'},
      loose({...wide, delivery: 'cross'}),
      LOSSES.CROSSED,
      {...passer, wing: 'left', ball: 'cross', crossed: ''},
    ],
    [
      'with a free kick',
      {...wide, delivery: 'free-kick'},
      loose({...wide, delivery: 'free-kick'}),
      LOSSES.CROSSED,
      {...passer, wing: 'left', ball: 'free kick', delivered: 'free kick'},
    ],
    ['with a ball from the wing that is not near goal', short, loose(short), LOSSES.ASTRAY, passer],
    ['with a corner', {}, loose(astray, {corner, plays: [astray]}), LOSSES.CORNERS, {...passer, taker: 'Home7'}],
    [
      'with a corner by nobody named',
      {},
      loose(astray, {corner: {...corner, taker: undefined}, plays: [astray]}),
      LOSSES.CORNERS,
      passer,
    ],
  ]);
});
