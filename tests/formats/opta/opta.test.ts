import {describe, expect, test} from 'vitest';
import {readValue} from '../../../src/formats/registry.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import type {EventOf, EventType} from '../../../src/match/model/event.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {matchInfo} from '../../../src/output/info.ts';
import {contextOf} from '../../support/make-companions.ts';
import {at, ma1File, ma3File, type OptaEvent, whoscoredFile} from '../../support/make-opta.ts';

type Result = Parameters<typeof ma3File>[1];

/** The same events as each site writes them come to the same match. */
const SITES = [
  [
    'WhoScored',
    (given: readonly OptaEvent[], result: Result, formation?: string) =>
      readValue(whoscoredFile(given, result, formation), 'match.json'),
  ],
  [
    'Stats Perform',
    (given: readonly OptaEvent[], result: Result, formation?: string) =>
      readValue(ma3File(given, result, formation), 'ma3.json', {
        context: contextOf('ma3.json', {'ma1.json': ma1File()}),
      }),
  ],
] as const;

function eventsOf<T extends EventType>(match: Match, type: T): readonly EventOf<T>[] {
  return match.events.filter((event): event is EventOf<T> => event.type === type);
}

const GOALS = [
  at(1, 1, '6:53', 109, {2: undefined, 140: '88', 141: '50'}, {eventId: 73}),
  at(16, 1, '6:55', 108, {29: undefined, 55: '73', 15: undefined}, {x: 85.7, y: 68.7}),
  at(16, 1, '44:59', 204, {28: undefined}, {x: 2, y: 50}),
  at(16, 2, '90:10', 210, {9: undefined, 20: undefined}, {x: 88.5, y: 50}),
  at(16, 2, '91:00', 211, {26: undefined, 72: undefined}),
];

describe.each(SITES)('%s', (_, read) => {
  test('goals: headers off a cross, own goals, penalties, free kicks, each with its minute', async () => {
    const match = await read(GOALS, {score: [2, 2]});
    expect(
      eventsOf(match, 'goal').map(({clock, side, kind, scorer}) => [formatMinute(clock), side, kind, scorer]),
    ).toEqual([
      ["7'", 'home', 'open-play', '108'],
      ["45'", 'home', 'own-goal', '204'],
      ["90+1'", 'away', 'penalty', '210'],
      ["90+2'", 'away', 'set-piece', '211'],
    ]);
    const [first, own] = eventsOf(match, 'goal');
    expect(first).toMatchObject({assist: '109', body: 'head', delivery: 'cross', clock: {second: 55}});
    expect(own).not.toHaveProperty('location');
    expect(match.score).toEqual({home: 2, away: 2});
    expect(match.origin?.warnings.join()).not.toMatch(/goals/);
  });

  test('places are metres as the acting side sees them, with y from left to right', async () => {
    const match = await read([at(13, 1, '3:00', 108, {}, {x: 88.5, y: 100})], {score: [0, 0]});
    const [shot] = eventsOf(match, 'shot');
    expect(shot?.location?.y).toBe(0);
    expect(shot?.location?.x).toBeCloseTo(94, 0);
  });

  test('goals that miss the official score are a warning, and the score is not stated', async () => {
    const match = await read(GOALS, {score: [3, 2]});
    expect(match.score).toBeUndefined();
    expect(match.origin?.warnings).toContainEqual(expect.stringMatching(/2-2.*3-2/));
  });

  test('shots: missed, woodwork, saved by the goalkeeper, blocked by a player, saved on the line', async () => {
    const match = await read(
      [
        at(13, 1, '1:00', 108),
        at(14, 1, '2:00', 108),
        at(15, 1, '3:00', 108, {233: '30'}),
        at(10, 1, '3:01', 201, {}, {eventId: 30}),
        at(15, 1, '4:00', 108, {82: undefined, 233: '40'}),
        at(10, 1, '4:01', 205, {94: undefined}, {eventId: 40}),
        at(15, 1, '5:00', 108, {82: undefined, 233: '50'}),
        at(10, 1, '5:01', 206, {94: undefined, 101: undefined}, {eventId: 50}),
      ],
      {score: [0, 0]},
    );
    expect(eventsOf(match, 'shot').map(({outcome, goalkeeper, blocker}) => [outcome, goalkeeper, blocker])).toEqual([
      ['off-target', undefined, undefined],
      ['woodwork', undefined, undefined],
      ['saved', '201', undefined],
      ['blocked', undefined, '205'],
      ['saved', undefined, undefined],
    ]);
    expect(matchInfo(buildTimeline(match)).stats.onTarget).toEqual({home: 2, away: 0});
  });

  test.each<[string, readonly [number, number], object | undefined, number?, Readonly<Record<number, undefined>>?]>([
    ['low inside the left post', [54.2, 7], {across: -3.2, height: 0.45}, 16],
    ['the right post', [45.2, 19], {across: 3.66, height: 1.22}, 14],
    ['the bar', [50, 38], {across: 0, height: 2.44}, 14],
    ['wide right', [38.7, 26.4], {across: 8.62, height: 1.7}],
    ['beyond the touchline', [98, 5], undefined],
    ['blocked: the values stand for nothing', [54.3, 19], undefined, 15, {82: undefined}],
  ])('where a shot crossed the goal line: %s', async (_, [y, z], goalMouth, type = 13, more = {}) => {
    const shot = at(type, 1, '3:00', 108, {102: `${y}`, 103: `${z}`, ...more});
    const match = await read([shot], {score: [type === 16 ? 1 : 0, 0]});
    const [attempt] = [...eventsOf(match, 'goal'), ...eventsOf(match, 'shot')];
    expect(attempt?.goalMouth).toEqual(goalMouth);
  });

  test('how a shot was struck, big chances, errors and what they led to, who went past whom', async () => {
    const looks = [
      {108: undefined, 328: undefined},
      {109: undefined, 108: undefined},
      {110: undefined},
      {111: undefined, 15: undefined},
      {112: undefined},
      {117: undefined, 89: undefined},
      {133: undefined, 214: undefined},
      {9: undefined, 214: undefined},
    ];
    const match = await read(
      [
        ...looks.map(look => at(13, 1, '3:00', 108, look)),
        at(51, 1, '4:00', 204, {169: undefined}),
        at(51, 1, '5:00', 204, {170: undefined}),
        at(51, 1, '6:00', 204),
        at(45, 1, '7:00', 204, {233: '70'}),
        at(3, 1, '7:00', 109, {}, {eventId: 70}),
        at(45, 1, '8:00', 204, {233: '80'}),
        at(7, 1, '8:00', 109, {}, {eventId: 80}),
      ],
      {score: [0, 0]},
    );
    const flags = ['firstTime', 'oneOnOne', 'deflected', 'bigChance'] as const;
    expect(
      eventsOf(match, 'shot').map(event => [event.technique, ...flags.filter(flag => event[flag] === true)]),
    ).toEqual([
      ['volley', 'firstTime'],
      ['overhead-kick'],
      ['half-volley'],
      ['diving-header'],
      ['volley'],
      ['lob', 'oneOnOne'],
      [undefined, 'deflected', 'bigChance'],
      [undefined],
    ]);
    expect(eventsOf(match, 'error').map(({ledTo}) => ledTo)).toEqual(['shot', 'goal', undefined]);
    const challenges = eventsOf(match, 'play').filter(({kind}) => kind === 'challenge');
    expect(challenges.map(({winner}) => winner)).toEqual(['109', undefined]);
  });

  // The goalkeeper saves at 3:01.
  test.each<[string, Readonly<Record<number, undefined>>, readonly OptaEvent[], string | undefined]>([
    ['caught', {176: undefined}, [], 'held'],
    ['collected', {177: undefined}, [], 'held'],
    ['parried to safety', {173: undefined}, [], 'parried'],
    ['parried into danger', {174: undefined}, [], 'parried'],
    ['parried, and a pick-up later', {173: undefined}, [at(52, 1, '3:03', 201)], 'parried'],
    ['parried for a corner', {173: undefined}, [at(6, 1, '3:02', 201, {}, {outcome: 0})], 'behind'],
    ['a corner off a defender', {173: undefined}, [at(6, 1, '3:03', 204, {}, {outcome: 0})], 'parried'],
    ['a corner before', {173: undefined}, [at(6, 1, '3:00', 201, {}, {outcome: 0})], 'parried'],
    ['a corner much later', {173: undefined}, [at(6, 1, '3:04', 201, {}, {outcome: 0})], 'parried'],
    ['a corner in the other half', {173: undefined}, [at(6, 2, '48:01', 201, {}, {outcome: 0})], 'parried'],
    ['out for a throw-in', {173: undefined}, [at(5, 1, '3:02', 201, {}, {outcome: 0})], undefined],
    ['picked up at once', {182: undefined}, [at(52, 1, '3:01', 201)], 'held'],
    ['a pick-up that failed', {182: undefined}, [at(52, 1, '3:01', 201, {}, {outcome: 0})], undefined],
    ['nothing said', {182: undefined}, [], undefined],
    [
      'by a defender, who clears it for a corner',
      {94: undefined},
      [at(6, 1, '3:01', 201, {}, {outcome: 0})],
      undefined,
    ],
  ])('what happened to the ball after a save: %s', async (_, qualifiers, after, handling) => {
    const save = at(10, 1, '3:01', 201, qualifiers, {eventId: 30});
    const match = await read([at(15, 1, '3:00', 108, {233: '30'}), save, ...after], {score: [0, 0]});
    expect(eventsOf(match, 'shot')).toMatchObject([{outcome: 'saved'}]);
    expect(eventsOf(match, 'shot')[0]?.handling).toBe(handling);
  });

  test.each<[string, Readonly<Record<number, undefined>>, object]>([
    ['with a dive', {179: undefined}, {dived: true, savedWith: undefined}],
    ['standing', {178: undefined}, {dived: false, savedWith: undefined}],
    ['with the feet', {183: undefined}, {dived: undefined, savedWith: 'foot'}],
    ['with the hands, however many', {182: undefined}, {dived: undefined, savedWith: undefined}],
  ])('a save %s', async (_, qualifiers, looks) => {
    const save = at(10, 1, '3:01', 201, qualifiers, {eventId: 30});
    const match = await read([at(15, 1, '3:00', 108, {233: '30'}), save], {score: [0, 0]});
    const {dived, savedWith} = eventsOf(match, 'shot')[0]!;
    expect({dived, savedWith}).toEqual(looks);
  });

  const lost = at(1, 1, '3:00', 108, {140: '90', 141: '50'}, {outcome: 0});
  test.each<[string, readonly OptaEvent[], string | undefined]>([
    ['blocked', [lost, at(74, 1, '3:01', 204, {}, {outcome: 0})], 'blocked'],
    ['cleared', [lost, at(12, 1, '3:04', 204)], 'cleared'],
    ['cleared with the head', [lost, at(12, 1, '3:01', 204, {15: undefined})], 'headed'],
    ['claimed', [lost, at(11, 1, '3:01', 204)], 'claimed'],
    ['punched', [lost, at(41, 1, '3:01', 204)], 'punched'],
    ['dropped by the goalkeeper', [lost, at(11, 1, '3:01', 204, {}, {outcome: 0})], undefined],
    ['punched without luck', [lost, at(41, 1, '3:01', 204, {}, {outcome: 0})], undefined],
    ['cleared later', [lost, at(12, 1, '3:05', 204)], undefined],
    ['cleared after something else', [lost, at(49, 1, '3:01', 204), at(12, 1, '3:02', 204)], undefined],
    ['cleared by a team-mate', [lost, at(12, 1, '3:01', 104)], undefined],
    ['intercepted, which is a play of its own', [lost, at(8, 1, '3:01', 204)], undefined],
    ['received', [{...lost, outcome: 1}, at(12, 1, '3:01', 204)], undefined],
  ])('a pass that is %s', async (_, events, stop) => {
    const match = await read(events, {score: [0, 0]});
    const passes = eventsOf(match, 'play').filter(({player}) => player === '108');
    expect(passes.map(play => [play.stop, play.stopper])).toEqual([
      stop === undefined ? [undefined, undefined] : [stop, '204'],
    ]);
  });

  test('a pass with the head, a chipped one, a cross and a free kick', async () => {
    const match = await read(
      [
        at(1, 1, '3:00', 108, {3: undefined}),
        at(1, 1, '4:00', 108, {155: undefined}),
        at(1, 1, '5:00', 108, {2: undefined}),
        at(1, 1, '6:00', 108, {5: undefined, 2: undefined}),
        at(1, 1, '7:00', 108),
      ],
      {score: [0, 0]},
    );
    const passes = eventsOf(match, 'play').filter(({player}) => player === '108');
    expect(passes.map(({body, high, delivery}) => [body, high, delivery])).toEqual([
      ['head', undefined, undefined],
      [undefined, true, undefined],
      [undefined, undefined, 'cross'],
      [undefined, undefined, 'free-kick'],
      [undefined, undefined, undefined],
    ]);
  });

  test('a header right after a duel in the air that the same player won says so', async () => {
    const header = {15: undefined};
    const match = await read(
      [
        ...[at(44, 1, '3:00', 108), at(13, 1, '3:01', 108, header)],
        ...[at(44, 1, '4:00', 108, {}, {outcome: 0}), at(13, 1, '4:01', 108, header)],
        ...[at(44, 1, '5:00', 107), at(13, 1, '5:01', 108, header)],
        ...[at(44, 1, '6:00', 108), at(13, 1, '6:01', 108, {20: undefined})],
        ...[at(44, 1, '7:00', 108), at(13, 1, '7:03', 108, header)],
        ...[at(13, 1, '8:00', 108, header), at(44, 1, '8:01', 108)],
        ...[at(44, 1, '9:00', 108), at(16, 1, '9:00', 108, header)],
      ],
      {score: [1, 0]},
    );
    expect(eventsOf(match, 'shot').map(({aerial}) => aerial)).toEqual([true, ...Array(5).fill(undefined)]);
    expect(eventsOf(match, 'goal').map(({aerial}) => aerial)).toEqual([true]);
  });

  test('cards: yellow, second yellow, red, one for the bench, and no rescinded card', async () => {
    const match = await read(
      [
        at(17, 1, '10:00', 204, {31: undefined}),
        at(17, 1, '11:00', 104, {31: undefined, 171: undefined}),
        at(17, 2, '70:00', 204, {32: undefined}),
        at(17, 2, '71:00', 104, {33: undefined}),
        at(17, 2, '93:10', undefined, {31: undefined}, {team: 2}),
      ],
      {score: [0, 0]},
    );
    const info = matchInfo(buildTimeline(match));
    expect(info.cards.map(({side, clock, card}) => [side, clock, card])).toEqual([
      ['away', "11'", 'yellow'],
      ['away', "71'", 'second-yellow'],
      ['home', "72'", 'red'],
      ['away', "90+4'", 'yellow'],
    ]);
    expect(info.cards.at(-1)?.player).toBeNull();
    expect(info.stats.yellowCards).toEqual({home: 0, away: 2});
  });

  test('substitutions are pairs; one without a replacement is a player who goes off', async () => {
    const match = await read(
      [
        at(18, 1, '42:48', 108, {55: '365'}, {eventId: 364}),
        at(19, 1, '42:48', 112, {55: '364'}, {eventId: 365}),
        // Two at once, told one after the other.
        at(18, 2, '60:00', 203, {55: '12'}, {eventId: 11}),
        at(18, 2, '60:00', 204, {55: '14'}, {eventId: 13}),
        at(19, 2, '60:00', 213, {55: '11'}, {eventId: 12}),
        at(19, 2, '60:00', 214, {55: '13'}, {eventId: 14}),
        at(18, 2, '80:00', 109),
      ],
      {score: [0, 0]},
    );
    expect(eventsOf(match, 'substitution').map(({on, off, clock}) => [on, off, formatMinute(clock)])).toEqual([
      ['112', '108', "43'"],
      ['213', '203', "61'"],
      ['214', '204', "61'"],
    ]);
    expect(eventsOf(match, 'remark')).toMatchObject([{about: 'player-off', players: ['109']}]);
  });

  test('fouls appear once, by the player who committed them; a foul for a penalty says so', async () => {
    const match = await read(
      [
        at(4, 1, '8:00', 104, {233: '81'}, {outcome: 0, eventId: 80}),
        at(4, 1, '8:00', 209, {233: '80'}, {outcome: 1, eventId: 81}),
        at(4, 1, '9:00', 204, {233: '91', 9: undefined}, {outcome: 0, eventId: 90}),
        at(4, 1, '9:00', 109, {233: '90', 9: undefined}, {outcome: 1, eventId: 91}),
      ],
      {score: [0, 0]},
    );
    expect(eventsOf(match, 'foul').map(({side, fouler, fouled}) => [side, fouler, fouled])).toEqual([
      ['home', '104', '209'],
      ['away', '204', '109'],
    ]);
    expect(eventsOf(match, 'penalty-appeal')).toMatchObject([{side: 'home', player: '109', decision: 'given'}]);
  });

  test('passes, corners, offsides, tackles, challenges, interceptions and announced minutes', async () => {
    const match = await read(
      [
        at(1, 1, '12:00', 111, {6: undefined, 140: '95', 141: '50'}, {x: 99.5, y: 0.5}),
        at(2, 1, '13:00', 107, {7: '109'}),
        at(7, 1, '14:00', 204),
        at(45, 1, '15:00', 205, {}, {outcome: 0}),
        at(8, 1, '16:00', 206),
        at(70, 1, '45:00', undefined, {277: '4'}, {team: 1}),
      ],
      {score: [0, 0]},
    );
    expect(eventsOf(match, 'corner')).toMatchObject([{side: 'home', taker: '111'}]);
    expect(eventsOf(match, 'offside')).toMatchObject([{side: 'home', player: '109'}]);
    expect(eventsOf(match, 'added-time')).toMatchObject([{minutes: 4}]);
    const kinds = Map.groupBy(eventsOf(match, 'play'), ({kind}) => kind);
    expect(kinds.get('pass')?.map(({completed}) => completed)).toEqual([true, false, true, false, true]);
    expect([...kinds].map(([kind, plays]) => [kind, plays.length])).toEqual([
      ['pass', 5],
      ['tackle', 1],
      ['challenge', 1],
      ['interception', 1],
    ]);
    expect(match.places).toBe('all');
    expect(match.coverage).toBe('complete');
  });

  test('line-ups are in the order of the formation, from right to left; a change of formation is an event', async () => {
    const match = await read([], {score: [0, 0]});
    expect(match.fixture.home).toMatchObject({formation: '4-4-2', captain: '105'});
    expect(match.lineUps?.home.starting.map(({id}) => Number(id) - 100)).toEqual([1, 2, 5, 6, 3, 7, 4, 8, 11, 10, 9]);
    expect(match.lineUps?.away.starting[0]).toMatchObject({number: 1});
    expect(match.lineUps?.home.bench).toHaveLength(
      match.lineUps!.away.bench.length - (match.origin?.provider === 'whoscored' ? 1 : 0),
    );
  });

  test('an unknown formation leaves the shape out, and keeps the players', async () => {
    const match = await read([], {score: [0, 0]}, '99');
    expect(match.fixture.home).not.toHaveProperty('formation');
    expect(match.lineUps?.home.starting[0]?.id).toBe('101');
    expect(match.lineUps?.home.starting).toHaveLength(11);
  });

  test('the kicks of a shoot-out are neither goals nor shots', async () => {
    const extra = [at(1, 3, '90:01', 102), at(1, 4, '105:01', 202)];
    const kicks = [
      at(16, 5, '120:00', 109, {9: undefined}),
      at(13, 5, '120:00', 209, {9: undefined, 233: '70'}),
      at(10, 5, '120:00', 101, {233: '71'}, {eventId: 70}),
      at(15, 5, '120:00', 110, {9: undefined, 233: '81'}),
      at(10, 5, '120:00', 201, {}, {eventId: 81}),
      at(15, 5, '120:00', 210, {9: undefined, 233: '91'}),
      at(4, 5, '120:00', 105, {}, {eventId: 91}),
      at(15, 5, '120:00', 108, {9: undefined}),
    ];
    const match = await read([...extra, ...kicks], {score: [0, 0], shootOut: [1, 0]});
    const info = matchInfo(buildTimeline(match));
    expect(info.score).toEqual({home: 0, away: 0});
    expect(info.stats.shots).toEqual({home: 0, away: 0});
    expect(info.shootOut).toMatchObject({home: 1, away: 0});
    expect(match.shootOut).toEqual({home: 1, away: 0});
    // Only a save has a goalkeeper, and only where the other side recorded it.
    expect(eventsOf(match, 'shoot-out-kick').map(({taker, scored, goalkeeper}) => [taker, scored, goalkeeper])).toEqual(
      [
        ['109', true, undefined],
        ['209', false, undefined],
        ['110', false, '201'],
        ['210', false, undefined],
        ['108', false, undefined],
      ],
    );
  });

  test('a match that is still being played has no final whistle and states no score', async () => {
    const match = await read([at(16, 1, '7:00', 109)], {score: [1, 0], over: false});
    expect(eventsOf(match, 'whistle').filter(({final}) => final)).toEqual([]);
    expect(match.score).toBeUndefined();
    expect(match.origin?.warnings).toContainEqual('the file was saved before the final whistle');
  });
});
