import {describe, expect, test} from 'vitest';
import type {CommentaryContext, LineContext} from '../../../src/match/commentary/context.ts';
import {EarlierEvents} from '../../../src/match/commentary/selection/earlier.ts';
import type {Passage} from '../../../src/match/commentary/selection/passages.ts';
import {
  buildUp,
  groupsText,
  holderOf,
  moveText,
  startOf,
  withoutLast,
} from '../../../src/match/commentary/sentences/build-up.ts';
import type {EventOf, MatchEvent} from '../../../src/match/model/event.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {earlierEvents, lineAt} from '../../support/line-context.ts';
import {LINE_UPS, makeEvent, ninety} from '../../support/make-match.ts';

// What is said of a move: who did what in it, and what comes before it.

const match = ninety([], {lineUps: LINE_UPS, coverage: 'complete'});
const {players, states} = buildTimeline(match);
const base: CommentaryContext = {match, players, before: states[1]!};
const ball = makeEvent('play', '20', {
  side: 'home',
  kind: 'pass',
  player: 'h8',
  target: 'h9',
  location: {x: 60, y: 34},
  end: {x: 75, y: 34},
  completed: true,
});
const short = {...ball, id: 'short', player: 'h6', target: 'h8', location: {x: 59, y: 34}, end: {x: 60, y: 34}};
const won = makeEvent('play', '20', {id: 'won', side: 'home', kind: 'tackle', player: 'h5'});
const mistake = makeEvent('error', '20', {side: 'away', player: 'a4'});
const corner = makeEvent('corner', '20', {side: 'home', taker: 'h7'});
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

const gift = {...ball, id: 'gift', side: 'away' as const, player: 'a6', target: undefined, completed: false};

const LOOSE_BALLS = [
  'A loose ball from Away6. ',
  'Away6 gives it away. ',
  'Away6 gives it straight to Homeham. ',
  'Away6’s pass goes straight to Homeham. ',
];

function tellingOf(event: MatchEvent): EarlierEvents {
  const earlier = new EarlierEvents();
  earlier.told(event, 0);
  return earlier;
}

function contextOf(passage: Partial<Passage>, fields: Partial<LineContext> = {}, rest: object = {}): CommentaryContext {
  return {...base, ...rest, line: lineAt(0, {passage: {...PASSAGE, ...passage}, ...fields})};
}

/** The move ends with a good chance. */
const EVENT = makeEvent('shot', '20', {side: 'home', shooter: 'h9', outcome: 'saved', xg: 0.2});

/** What can come before the move. */
const openings = (context: CommentaryContext) =>
  [...new Set(Array.from({length: 40}, (_, n) => buildUp({...EVENT, id: `e${n}`}, 'h9', context).opening))].sort();
const passes = (count: number, fields: object = {}) =>
  Array.from({length: count}, (_, n) => ({...short, ...fields, id: `pass ${n}`}));

describe('before the move comes', () => {
  const IN = [
    'A mistake by Away4 lets Homeham in. ',
    'An error by Away4, and Homeham are in. ',
    'Away4 gets it wrong, and Homeham pounce. ',
    'Away4 gifts Homeham a chance. ',
  ];
  const AFTER = ['After a corner for Homeham, ', 'Following a corner for Homeham, '];
  const LONG = [
    'A long move from Homeham. ',
    'After a long move from Homeham, ',
    'Homeham keep the ball. ',
    'Homeham take their time. ',
  ];
  const told = {match: {...match, coverage: 'told'}};
  const low = {detail: 'low'} as const;

  test.each<[string, CommentaryContext, readonly string[]]>([
    ['nothing', contextOf({}), ['']],
    ['nothing without a line', base, ['']],
    ['nothing without a passage', contextOf({}, {passage: undefined}), ['']],
    ['a mistake', contextOf({mistake}), IN],
    ['no mistake at the low level', contextOf({mistake}, low), ['']],
    ['no mistake where not all are recorded', contextOf({mistake}, {}, told), ['']],
    ['no mistake by nobody named', contextOf({mistake: {...mistake, player: undefined}}), ['']],
    ['a corner', contextOf({corner, plays: [short, ball]}), ['After Home7’s corner, ', ...AFTER].sort()],
    ['a corner taken by nobody named', contextOf({corner: {...corner, taker: undefined}, plays: [short, ball]}), AFTER],
    [
      'a corner taken by who begins the move',
      contextOf({corner: {...corner, taker: 'h8'}, plays: [short, ball]}),
      AFTER,
    ],
    ['no corner that is the move', contextOf({corner}), ['']],
    ['no corner at the low level', contextOf({corner, plays: [short, ball]}, low), ['']],
    ['a loose ball', contextOf({gift, plays: [...passes(3), ball]}), LOOSE_BALLS],
    [
      'a loose header',
      contextOf({gift: {...gift, body: 'head'}}),
      ['A loose header from Away6. ', 'Away6’s header goes straight to Homeham. '],
    ],
    ['no loose ball of nobody named', contextOf({gift: {...gift, player: undefined}}), ['']],
    ['no loose ball five passes before', contextOf({gift, plays: [...passes(4), ball]}), ['']],
    ['no loose ball at the low level', contextOf({gift}, low), ['']],
    ['no loose ball where not all are recorded', contextOf({gift}, {}, told), ['']],
    ['no loose ball that has a line of its own', contextOf({gift}, {earlier: tellingOf(gift)}), ['']],
    ['twenty passes', contextOf({plays: [...passes(19), ball]}), LONG],
    ['not nineteen', contextOf({plays: [...passes(18), ball]}), ['']],
    ['not the passes of the other side', contextOf({plays: [...passes(19, {side: 'away'}), ball]}), ['']],
    ['not those that did not arrive', contextOf({plays: [...passes(19, {completed: false}), ball]}), ['']],
    ['not carries', contextOf({plays: [...passes(19, {kind: 'carry'}), ball]}), ['']],
    ['not twenty passes at the low level', contextOf({plays: [...passes(19), ball]}, low), ['']],
  ])('%s', (_what, context, ways) => expect(openings(context)).toEqual(ways));
});

test('a goalkeeper’s loose ball comes after so many saves, if it leads to a goal', () => {
  const scored = makeEvent('goal', '20', {side: 'home', scorer: 'h9'});
  const save = makeEvent('shot', '10', {side: 'home', shooter: 'h9', outcome: 'saved', goalkeeper: 'a6'});
  const saves = (count: number, fields: Partial<EventOf<'shot'>> = {}) =>
    earlierEvents(Array.from({length: count}, (_, n) => ({at: 0, event: {...save, id: `save ${n}`, ...fields}})));
  const openingOf = (event: MatchEvent, earlier: EarlierEvents) =>
    buildUp(event, 'h9', contextOf({gift}, {earlier})).opening;
  expect(openingOf(scored, saves(3))).toMatch(
    /^All those saves from Away6, and now|^Away6, so good until now, hands|^Oh, Away6: all those saves/,
  );
  expect(LOOSE_BALLS).toContain(openingOf(scored, saves(2)));
  expect(LOOSE_BALLS).toContain(openingOf(scored, saves(3, {goalkeeper: 'a1'})));
  expect(LOOSE_BALLS).toContain(openingOf(scored, saves(3, {outcome: 'blocked'})));
  expect(LOOSE_BALLS).toContain(openingOf({...EVENT, xg: 0.2}, saves(3)));
});

test('a loose ball is worth a word before a goal or a chance of one in ten', () => {
  const openingOf = (event: MatchEvent) => buildUp(event, 'h9', contextOf({gift})).opening;
  expect(openingOf({...EVENT, xg: 0.1})).not.toBe('');
  expect(openingOf({...EVENT, xg: 0.09})).toBe('');
  expect(openingOf({...EVENT, xg: undefined})).toBe('');
  expect(openingOf(makeEvent('goal', '20', {side: 'home', scorer: 'h9'}))).not.toBe('');
});

describe('the move begins with who won the ball', () => {
  const namesOf = (passage: Partial<Passage>, detail: 'low' | 'normal' | 'high' = 'normal') =>
    buildUp(EVENT, 'h9', contextOf({won, ...passage}, {detail})).groups.map(
      ({player, does}) => `${player}: ${does.length}`,
    );
  test.each<[string, Partial<Passage>, ('low' | 'normal' | 'high') | undefined, readonly string[]]>([
    ['four passes before', {plays: [...passes(3), ball]}, undefined, ['h5: 1', 'h8: 1']],
    ['but not five', {plays: [...passes(4), ball]}, undefined, ['h8: 1']],
    ['eight passes before at the high level', {plays: [...passes(7), ball]}, 'high', ['h5: 1', 'h8: 1']],
    ['but not nine', {plays: [...passes(8), ball]}, 'high', ['h8: 1']],
    ['but not at the low level', {}, 'low', ['h8: 1']],
    ['but not if nobody is named', {won: {...won, player: undefined}}, undefined, ['h8: 1']],
    ['and goes on with it', {won: {...won, player: 'h8'}}, undefined, ['h8: 2']],
    ['but not if nobody did', {won: undefined}, undefined, ['h8: 1']],
  ])('%s', (_what, passage, detail, names) => expect(namesOf(passage, detail)).toEqual(names));
});

describe('a line starts with', () => {
  const plain = contextOf({});
  const gifted = contextOf({mistake});
  test.each<[string, string, string, CommentaryContext, string]>([
    ['how the move began', '', 'A long move. ', plain, 'A long move. '],
    ['what sets it apart instead', 'First shot. ', 'A long move. ', plain, 'First shot. '],
    ['a mistake instead', 'First shot. ', 'A mistake. ', gifted, 'A mistake. '],
    ['a big chance and the mistake', 'Big chance! ', 'A mistake. ', gifted, 'Big chance! A mistake. '],
    ['what sets it apart, if nothing is said of the mistake', 'First shot. ', '', gifted, 'First shot. '],
    [
      'what sets it apart, where not all mistakes are recorded',
      'First shot. ',
      'A mistake. ',
      {...gifted, match: {...match, coverage: 'told'}},
      'First shot. ',
    ],
    ['nothing', '', '', base, ''],
  ])('%s', (_what, lead, opening, context, words) => expect(startOf(lead, opening, context)).toBe(words));
});

describe('a move in words', () => {
  const group = (player: string, does: readonly string[], receiver?: string) => ({
    player,
    does,
    receiver,
    noun: undefined,
  });
  const words = (groups: Parameters<typeof moveText>[0], does = 'shoots', player = 'h9') =>
    moveText(groups, {player, does}, base);

  test.each<[string, string, string]>([
    ['nothing before it', words([]), 'Home9 shoots'],
    ['a pass to the player', words([group('h8', ['finds Home9'], 'h9')]), 'Home8 finds Home9, who shoots'],
    ['a pass to another', words([group('h8', ['finds Home7'], 'h7')]), 'Home8 finds Home7. Home9 shoots'],
    [
      'a pass that does not end with the name',
      words([group('h8', ['tees up Home9 with the back'], 'h9')]),
      'Home8 tees up Home9 with the back. Home9 shoots',
    ],
    [
      'two passes, of which one is joined',
      words([group('h7', ['finds Home8'], 'h8'), group('h8', ['finds Home9'], 'h9')]),
      'Home7 finds Home8, who finds Home9. Home9 shoots',
    ],
    [
      'three passes',
      words([
        group('h6', ['finds Home7'], 'h7'),
        group('h7', ['finds Home8'], 'h8'),
        group('h8', ['finds Home9'], 'h9'),
      ]),
      'Home6 finds Home7, who finds Home8. Home8 finds Home9, who shoots',
    ],
    ['a run of the player', words([group('h9', ['turns', 'drives on'])]), 'Home9 turns, drives on and shoots'],
    ['a run that fails', words([group('h9', ['advances'])], 'can’t find Home8'), 'Home9 advances but can’t find Home8'],
    [
      'the box once',
      words([group('h9', ['drives into the box'])], 'shoots from inside the box'),
      'Home9 drives into the box and shoots',
    ],
    [
      'the spot without the box',
      words([group('h9', ['drives on'])], 'shoots from around the penalty spot'),
      'Home9 drives on and shoots from around the penalty spot',
    ],
    [
      'the area once',
      words([group('h9', ['runs into the area'])], 'shoots from around the penalty spot'),
      'Home9 runs into the area and shoots',
    ],
    [
      'a wing once',
      words([group('h9', ['comes in from the left'])], 'shoots from the left of the area'),
      'Home9 comes in from the left and shoots',
    ],
    [
      'both wings',
      words([group('h9', ['comes in from the left'])], 'shoots from the right of the area'),
      'Home9 comes in from the left and shoots from the right of the area',
    ],
    [
      'groups as far as they go',
      groupsText([group('h8', ['finds Home9'], 'h9'), group('h9', ['turns', 'drives on'])], base),
      'Home8 finds Home9, who turns and drives on',
    ],
    ['no groups', groupsText([], base), ''],
  ])('%s', (_what, said, expected) => expect(said).toBe(expected));
});

describe('a passage', () => {
  type Play = EventOf<'play'>;
  test('without its last play', () => {
    expect(withoutLast(contextOf({plays: [short, ball]})).line?.passage?.plays).toEqual([short]);
    const context = contextOf({}, {passage: undefined});
    expect(withoutLast(context)).toBe(context);
    expect(withoutLast(base)).toBe(base);
  });

  test.each<[string, readonly Play[], string | undefined]>([
    ['the receiver of the last pass', [short, ball], 'h9'],
    ['the player of a pass to nobody named', [short, {...ball, target: undefined}], 'h8'],
    ['the player of a carry', [ball, {...ball, kind: 'carry', player: 'h7'}], 'h7'],
    ['not the other side', [ball, {...ball, side: 'away', kind: 'tackle', player: 'a4'}], 'h9'],
    ['nobody', [], undefined],
  ])('ends with %s', (_what, plays, player) => expect(holderOf({...PASSAGE, plays})).toBe(player));
});
