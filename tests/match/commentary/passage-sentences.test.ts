import {expect, test} from 'vitest';
import type {CommentaryLevel} from '../../../src/match/commentary/selection/commentary-level.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {clockAt, type Draft, draft, LINE_UPS, makeMatch} from '../../support/make-match.ts';

// What a reader gets for each kind of passage, as a text to read: the same events under many ids, since the id chooses the words.

type Spot = readonly [x: number, y: number];
type Passage = {
  readonly drafts: readonly Draft[];
  readonly detail?: CommentaryLevel;
  readonly coverage?: 'complete';
};

const IDS = 14;
const spot = ([x, y]: Spot) => ({x, y});
const ball = (second: number, from: string, start: Spot, to: string | undefined, end: Spot, fields: object = {}) =>
  draft('play', `20:${second}`, {
    side: 'home',
    kind: 'pass',
    player: from,
    ...(to === undefined ? {} : {target: to}),
    location: spot(start),
    end: spot(end),
    completed: true,
    ...fields,
  });
const astray = {completed: false};
const run = (second: number, player: string, start: Spot, end: Spot) =>
  draft('play', `20:${second}`, {side: 'home', kind: 'carry', player, location: spot(start), end: spot(end)});
const won = (kind: 'tackle' | 'interception', at: Spot) =>
  draft('play', '20:1', {side: 'home', kind, player: 'h5', location: spot(at)});
const shot = (at: Spot, fields: object = {}) =>
  draft('shot', '20:30', {
    side: 'home',
    shooter: 'h9',
    location: spot(at),
    outcome: 'saved',
    goalkeeper: 'a1',
    ...fields,
  });
const theirs = (kind: 'tackle' | 'interception' | 'carry', second: number) =>
  draft('play', `20:${second}`, {side: 'away', kind, player: 'a4', location: {x: 15, y: 30}});
const at = (clock: string, event: Draft): Draft => ({...event, clock: clockAt(clock)});
/** Passes between the same players, across the middle of the pitch. */
const between = (count: number) =>
  Array.from({length: count}, (_, n) =>
    ball(n + 1, n % 2 === 0 ? 'h6' : 'h8', [50, n % 2 === 0 ? 20 : 40], n % 2 === 0 ? 'h8' : 'h6', [
      52,
      n % 2 === 0 ? 40 : 20,
    ]),
  );
const MISS = {side: 'home', shooter: 'h9', outcome: 'off-target'} as const;
const afterFivePasses = (end: Draft) => [
  won('interception', [52, 34]),
  ...between(4),
  ball(6, 'h6', [52, 20], 'h9', [84, 34]),
  at('20:9', end),
];
const offTarget = {outcome: 'off-target', goalkeeper: undefined};
const toStriker = (start: Spot, end: Spot) => ball(20, 'h8', start, 'h9', end);

const PASSAGES: Readonly<Record<string, Passage>> = {
  'a pass, and a shot that is saved': {drafts: [toStriker([75, 34], [90, 34]), shot([90, 34], {body: 'left-foot'})]},
  'a pass, and a shot onto the woodwork by the goalkeeper': {
    drafts: [toStriker([75, 34], [90, 34]), shot([90, 34], {ontoWoodwork: true})],
  },
  'a pass, and a shot that is saved by nobody named': {
    drafts: [toStriker([75, 34], [84, 34]), shot([84, 34], {goalkeeper: undefined})],
  },
  'a pass, and a blocked shot': {
    drafts: [toStriker([70, 34], [84, 34]), shot([84, 34], {outcome: 'blocked', goalkeeper: undefined, blocker: 'a5'})],
  },
  'a pass, and a shot that is blocked by nobody named': {
    drafts: [toStriker([70, 34], [84, 34]), shot([84, 34], {outcome: 'blocked', goalkeeper: undefined})],
  },
  'a pass, and a shot off target from far away': {
    drafts: [toStriker([65, 34], [78, 34]), shot([78, 34], {...offTarget, xg: 0.02})],
  },
  'a pass, and a shot against the woodwork': {
    drafts: [toStriker([70, 20], [84, 20]), shot([84, 20], {outcome: 'woodwork', goalkeeper: undefined})],
  },
  'a pass, and a shot whose outcome is not stated': {
    drafts: [toStriker([70, 20], [84, 20]), shot([84, 20], {outcome: 'not-stated', goalkeeper: undefined})],
  },
  'a cross from the left, and a header': {drafts: [toStriker([95, 5], [97, 34]), shot([97, 34], {body: 'head'})]},
  'a cut-back from the right': {drafts: [toStriker([103, 60], [94, 34]), shot([94, 34], {...offTarget})]},
  'two passes, and a shot': {
    drafts: [ball(10, 'h6', [50, 30], 'h8', [70, 30]), toStriker([70, 30], [84, 34]), shot([84, 34])],
  },
  'four passes at the high level': {
    detail: 'high',
    drafts: [
      ball(5, 'h3', [20, 10], 'h6', [45, 20]),
      ball(8, 'h6', [45, 20], 'h8', [62, 20]),
      ball(11, 'h8', [62, 20], 'h11', [64, 58]),
      ball(15, 'h11', [64, 58], 'h9', [88, 40]),
      shot([88, 40], offTarget),
    ],
  },
  'two passes at the low level': {
    detail: 'low',
    drafts: [
      ball(8, 'h6', [45, 20], 'h8', [62, 20]),
      ball(11, 'h8', [62, 20], 'h9', [64, 58]),
      shot([88, 40], {outcome: 'woodwork', goalkeeper: undefined}),
    ],
  },
  'a pass without a target to the player who shoots': {
    drafts: [ball(20, 'h8', [75, 34], undefined, [90, 34]), shot([90, 34])],
  },
  'a run into the area, and a shot': {
    drafts: [toStriker([60, 10], [80, 10]), run(24, 'h9', [80, 10], [92, 15]), shot([92, 15])],
  },
  'a run inside from the right, and a shot': {
    drafts: [toStriker([60, 64], [84, 64]), run(24, 'h9', [84, 64], [85, 46]), shot([85, 46])],
  },
  'a run across the middle, and a shot': {
    drafts: [toStriker([50, 34], [64, 34]), run(24, 'h9', [64, 34], [66, 50]), shot([66, 50])],
  },
  'a run back, and a shot': {
    drafts: [toStriker([60, 34], [84, 34]), run(24, 'h9', [84, 34], [72, 34]), shot([72, 34])],
  },
  'a run forward, and a shot': {
    drafts: [toStriker([50, 34], [62, 34]), run(24, 'h9', [62, 34], [78, 34]), shot([78, 34])],
  },
  'a long run, and a shot': {
    drafts: [toStriker([40, 34], [50, 34]), run(24, 'h9', [50, 34], [80, 34]), shot([80, 34])],
  },
  'a short pass': {drafts: [toStriker([80, 30], [84, 34]), shot([84, 34], offTarget)]},
  'a pass back': {drafts: [toStriker([86, 20], [78, 34]), shot([78, 34], offTarget)]},
  'a long ball': {drafts: [toStriker([40, 30], [84, 34]), shot([84, 34], offTarget)]},
  'a switch of play': {drafts: [toStriker([70, 5], [76, 60]), shot([76, 60], offTarget)]},
  'a pass from the corner flag': {drafts: [toStriker([104.5, 0.5], [97, 34]), shot([97, 34], offTarget)]},
  'an interception in midfield, and a shot': {
    drafts: [won('interception', [52, 34]), ball(5, 'h8', [60, 34], 'h9', [86, 34]), at('20:9', shot([86, 34]))],
  },
  'a tackle high up the pitch, and a pass by the same player': {
    drafts: [won('tackle', [80, 34]), ball(5, 'h5', [80, 34], 'h9', [87, 30]), at('20:7', shot([87, 30]))],
  },
  'a tackle deep in defence, and a shot after a long ball': {
    drafts: [won('tackle', [25, 34]), ball(5, 'h5', [25, 34], 'h9', [84, 30]), at('20:9', shot([84, 30]))],
  },
  'a tackle in the own area': {
    drafts: [won('tackle', [8, 34]), ball(5, 'h5', [8, 34], 'h9', [60, 30]), at('20:9', shot([84, 30]))],
  },
  'a long move, and a shot': {drafts: [...between(13), toStriker([52, 40], [84, 34]), shot([84, 34], offTarget)]},
  'a pass, and a big chance': {drafts: [toStriker([75, 34], [92, 34]), shot([92, 34], {...offTarget, xg: 0.5})]},
  'a long move, and a big chance': {
    drafts: [...between(13), toStriker([52, 40], [92, 34]), shot([92, 34], {...offTarget, xg: 0.5})],
  },
  'an interception five passes before a shot': {drafts: afterFivePasses(shot([84, 34]))},
  'the same at the high level': {detail: 'high', drafts: afterFivePasses(shot([84, 34]))},
  'the same at the low level': {
    detail: 'low',
    drafts: afterFivePasses(shot([84, 34], {outcome: 'woodwork', goalkeeper: undefined})),
  },
  'a pass, and a goal': {
    drafts: [
      toStriker([75, 34], [92, 34]),
      draft('goal', '20:30', {
        side: 'home',
        scorer: 'h9',
        assist: 'h8',
        goalkeeper: 'a1',
        location: {x: 92, y: 34},
        body: 'right-foot',
      }),
    ],
  },
  'a cross that finds nobody': {drafts: [ball(20, 'h7', [92, 64], 'h9', [97, 34], astray)]},
  'a cross without a target, after a pass': {
    drafts: [ball(15, 'h8', [70, 50], 'h7', [88, 62]), ball(20, 'h7', [92, 64], undefined, [97, 34], astray)],
  },
  'a corner that finds nobody': {
    detail: 'high',
    coverage: 'complete',
    drafts: [draft('corner', '20:20', {side: 'home', taker: 'h7'}), ball(20, 'h7', [105, 0], 'h9', [98, 34], astray)],
  },
  'a pass from the corner flag that finds nobody': {
    drafts: [ball(10, 'h6', [90, 5], 'h7', [104.5, 0.5]), ball(20, 'h7', [104.5, 0.5], 'h9', [98, 34], astray)],
  },
  'a pass into the area that finds nobody': {
    detail: 'high',
    drafts: [
      ball(10, 'h6', [50, 30], 'h8', [68, 30]),
      run(14, 'h8', [68, 30], [79, 30]),
      ball(20, 'h8', [79, 30], 'h9', [95, 34], astray),
    ],
  },
  'a pass into the area to nobody in particular': {
    detail: 'high',
    drafts: [
      ball(10, 'h6', [50, 30], 'h8', [68, 30]),
      run(14, 'h8', [68, 30], [79, 30]),
      ball(20, 'h8', [79, 30], undefined, [95, 34], astray),
    ],
  },
  'a long move that comes to nothing': {
    detail: 'high',
    drafts: [...between(12), ball(25, 'h6', [52, 20], 'h9', [70, 20], astray)],
  },
  'a run into the area that a tackle ends': {
    drafts: [run(10, 'h9', [85, 30], [92, 30]), theirs('tackle', 12), theirs('carry', 13)],
  },
  'a run into the area that an interception ends': {
    drafts: [
      ball(8, 'h8', [75, 60], 'h9', [85, 60]),
      run(10, 'h9', [85, 60], [92, 50]),
      theirs('interception', 12),
      theirs('carry', 13),
    ],
  },
  'a pass into the area that the other side takes': {
    detail: 'high',
    drafts: [ball(10, 'h8', [75, 34], undefined, [95, 34]), theirs('carry', 13)],
  },
  'a long spell of passes that the other side ends': {
    detail: 'high',
    drafts: [...between(7), ball(10, 'h6', [50, 20], undefined, [52, 20]), theirs('carry', 13)],
  },
  'a corner after a pass': {
    drafts: [toStriker([70, 30], [90, 20]), draft('corner', '20:30', {side: 'home', taker: 'h7'})],
  },
  'a corner alone, in a match with every corner': {
    coverage: 'complete',
    drafts: [draft('corner', '20:20', {side: 'home', taker: 'h7', winner: 'h9'})],
  },
  'a corner without a taker, in a match with every corner': {
    coverage: 'complete',
    drafts: [draft('corner', '20:20', {side: 'home'})],
  },
  'a pass to a player who is offside': {
    drafts: [ball(20, 'h8', [70, 34], 'h9', [95, 34], astray), draft('offside', '20:20', {side: 'home', player: 'h9'})],
  },
  'a player who is offside again': {
    coverage: 'complete',
    drafts: [
      draft('offside', '10', {side: 'home', player: 'h9'}),
      draft('offside', '20:20', {side: 'home', player: 'h9'}),
    ],
  },
  'a foul near the goal after a pass': {
    drafts: [
      toStriker([65, 34], [80, 30]),
      draft('foul', '20:30', {side: 'away', fouler: 'a4', fouled: 'h9', location: {x: 25, y: 38}}),
    ],
  },
  'a third foul by a player': {
    coverage: 'complete',
    drafts: ['5', '10', '20:20'].map(clock =>
      draft('foul', clock, {side: 'away', fouler: 'a4', fouled: 'h9', location: {x: 25, y: 38}}),
    ),
  },
  'a shot after one of each side, in a match with every shot': {
    coverage: 'complete',
    drafts: [
      draft('shot', '3', MISS),
      draft('shot', '4', {...MISS, side: 'away', shooter: 'a9'}),
      draft('shot', '20:20', MISS),
    ],
  },
  'a fourth attempt in a row': {
    drafts: ['14', '16', '18', '20:20'].map(clock => draft('shot', clock, MISS)),
  },
  'a third attempt by a player': {
    coverage: 'complete',
    drafts: ['16', '18', '20:20'].map(clock => draft('shot', clock, MISS)),
  },
  'an attempt by a side that chases the match': {
    drafts: [draft('goal', '30', {side: 'away', scorer: 'a9'}), draft('shot', '85', MISS)],
  },
  'an attempt by a side that is two behind': {
    drafts: [
      draft('goal', '30', {side: 'away', scorer: 'a9'}),
      draft('goal', '31', {side: 'away', scorer: 'a9'}),
      draft('shot', '85', MISS),
    ],
  },
};

/** The last line of a passage under many ids, each sentence once. */
function sentences({drafts, detail = 'normal', coverage}: Passage): readonly string[] {
  const said = Array.from({length: IDS}, (_, n) => {
    const events = [
      draft('kick-off', '1'),
      ...drafts.map((each, place) => ({...each, id: `e${place} of ${n}`})),
      draft('whistle', '90', {final: true}),
    ];
    const match = makeMatch(events, {lineUps: LINE_UPS, ...(coverage === undefined ? {} : {coverage})});
    return buildTimeline(match, detail).words.at(-2)!;
  });
  return [...new Set(said)].sort();
}

test('the sentences of every kind of passage', async () => {
  const text = Object.entries(PASSAGES).map(([name, passage]) => `# ${name}\n\n${sentences(passage).join('\n')}\n`);
  for (const each of text)
    expect(each).not.toMatch(
      /undefined|NaN| {2}| in in |(?<!left|right) of the area|(?<!left|right|bottom|top)-hand|from an angle[^ ]/,
    );
  await expect(text.join('\n')).toMatchFileSnapshot('../../golden/passage-sentences.txt');
});
