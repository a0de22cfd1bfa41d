import {describe, expect, test} from 'vitest';
import {missingEnd, wrongSides} from '../../../src/match/model/contradictions.ts';
import {doubtsOf} from '../../../src/match/model/doubts.ts';
import {type Draft, draft, LINE_UPS, makeEvent, makeMatch, ninety} from '../../support/make-match.ts';

const shown = (match: Parameters<typeof doubtsOf>[0]) =>
  doubtsOf(match).map(({path: [list, place, field], message}) => {
    expect(list).toBe('events');
    return `${field} ("${match.events[Number(place)]?.id}"): ${message}`;
  });
const found = (...drafts: readonly Draft[]) => shown(ninety(drafts, {lineUps: LINE_UPS}));

test('a match without contradictions has none', () => {
  expect(
    found(
      draft('card', '20', {side: 'home', card: 'yellow', player: 'h4'}),
      draft('foul', '30', {side: 'away', fouler: 'a4', fouled: 'h9'}),
      draft('shot', '40', {side: 'home', outcome: 'saved', shooter: 'h9', goalkeeper: 'a1'}),
      draft('card', '60', {side: 'home', card: 'second-yellow', player: 'h4'}),
      // A remark about one side may name players of the other.
      draft('remark', '70', {side: 'home', players: ['a4'], about: 'injury'}),
    ),
  ).toEqual([]);
});

test('players who act for the other side are named', () => {
  expect(
    found(
      draft('card', '20', {side: 'home', card: 'yellow', player: 'a4', id: 'booked'}),
      draft('shot', '40', {side: 'home', outcome: 'saved', shooter: 'a9', goalkeeper: 'h1', id: 'shot'}),
    ),
  ).toEqual([
    'player ("booked"): "a4" plays for the away side, and the event is one of the home side; expected "side": "away", or another player',
    'side ("shot"): "a9" plays for the away side, and "h1" plays for the home side; is it an event of the away side? expected "side": "away"',
  ]);
});

test('players whose role is that of an opponent, or of either side', () => {
  const foul = (fouled: string) => draft('foul', '20', {side: 'home', fouler: 'h4', fouled, id: 'foul'});
  const cross = (clearer: string) => draft('cross', '30', {side: 'home', crosser: 'h2', clearer, id: 'cross'});
  const shot = (blocker: string) => draft('shot', '40', {side: 'home', outcome: 'blocked', shooter: 'h9', blocker});
  const own = draft('goal', '50', {side: 'home', kind: 'own-goal', scorer: 'a5', assist: 'a4', goalkeeper: 'a1'});
  expect(found(foul('a9'), cross('a5'), shot('a5'), shot('h8'), own)).toEqual([]);
  expect(found(foul('h9'), cross('h5'))).toEqual([
    'fouled ("foul"): "h9" plays for the home side, and the "fouled" of a foul of the home side is an opponent',
    'clearer ("cross"): "h5" plays for the home side, and the "clearer" of a cross of the home side is an opponent',
  ]);
});

describe('without line-ups, players who act after going off', () => {
  const without = (...drafts: readonly Draft[]) => shown(ninety(drafts));
  const red = draft('card', '30', {side: 'home', card: 'red', player: 'Lane', id: 'red'});
  const change = draft('substitution', '40', {side: 'home', on: 'Marsh', off: 'Okafor'});
  const goal = (scorer: string) => draft('goal', '60', {side: 'home', scorer, id: 'goal'});

  test('are named with how they went off', () => {
    const foul = draft('foul', '55', {side: 'away', fouler: 'Ruiz', fouled: 'Okafor', id: 'foul'});
    const back = draft('substitution', '70', {side: 'home', on: 'Lane', off: 'Marsh', id: 'back'});
    expect(without(red, change, foul, goal('Lane'), back)).toEqual([
      `fouled ("foul"): "Okafor" went off before this (substituted, 40')`,
      `scorer ("goal"): "Lane" went off before this (sent off, 30')`,
      `on ("back"): "Lane" went off before this (sent off, 30')`,
    ]);
  });

  test('are not those who were on the pitch, have a namesake on the other side, or may be named', () => {
    const namesake = draft('shot', '50', {side: 'away', shooter: 'Lane', outcome: 'saved'});
    const booked = draft('card', '65', {side: 'home', card: 'yellow', player: 'Okafor'});
    const injured = draft('remark', '66', {side: 'home', about: 'injury', players: ['Okafor']});
    const trainer = draft('tactics', '67', {side: 'home', formation: '4-4-1', player: 'Lane'});
    const own = draft('goal', '70', {side: 'away', kind: 'own-goal', scorer: 'Marsh'});
    expect(without(red, change, namesake, goal('Marsh'), booked, injured, trainer, own)).toEqual([]);
  });

  test('are told apart by their side, also if both went off', () => {
    const ours = draft('substitution', '40', {side: 'home', on: 'Marsh', off: 'Müller'});
    const theirs = draft('substitution', '50', {side: 'away', on: 'Ruiz', off: 'Müller'});
    const late = draft('shot', '60', {side: 'home', outcome: 'saved', shooter: 'Müller', id: 'late'});
    expect(without(ours, theirs, late)).toEqual([`shooter ("late"): "Müller" went off before this (substituted, 40')`]);
    // A blocked shot may hit a player of either side: one Müller is still there.
    const seen = draft('foul', '20', {side: 'away', fouler: 'Müller'});
    const block = draft('shot', '60', {side: 'home', outcome: 'blocked', blocker: 'Müller', id: 'block'});
    expect(without(seen, ours, block)).toEqual([]);
    expect(without(ours, block)).toEqual([`blocker ("block"): "Müller" went off before this (substituted, 40')`]);
  });

  test('a substitution the wrong way round is one doubt', () => {
    const before = draft('shot', '20', {side: 'home', outcome: 'saved', shooter: 'Okafor'});
    const swapped = draft('substitution', '40', {side: 'home', on: 'Okafor', off: 'Marsh', id: 'change'});
    const after = draft('shot', '60', {side: 'home', outcome: 'saved', shooter: 'Marsh'});
    expect(without(before, swapped, after)).toEqual([
      'on ("change"): "on" and "off" look swapped: "Okafor" has played before this; expected "on": "Marsh", "off": "Okafor"',
    ]);
    // The player is off from then on.
    expect(without(before, swapped, draft('foul', '61', {side: 'home', fouler: 'Okafor', id: 'foul'}))[1]).toBe(
      `fouler ("foul"): "Okafor" went off before this (substituted, 40')`,
    );
    const namesake = draft('shot', '20', {side: 'away', outcome: 'saved', shooter: 'Okafor'});
    expect(without(namesake, swapped)).toEqual([]);
    const booked = draft('card', '20', {side: 'home', card: 'yellow', player: 'Okafor'});
    expect(without(booked, swapped)).toEqual([]);
  });

  test('in a file with more substitutions than a match has, none is looked at twice', () => {
    const before = draft('shot', '20', {side: 'home', outcome: 'saved', shooter: 'Okafor'});
    const changes = Array.from({length: 41}, (_, n) =>
      draft('substitution', '40', {
        side: 'home',
        on: n === 0 ? 'Okafor' : `On ${n}`,
        off: `Off ${n}`,
        id: `change-${n}`,
      }),
    );
    expect(without(before, ...changes)[0]).toBe(
      `on ("change-0"): "Okafor" comes on here, and has played before this (20')`,
    );
    expect(without(before, ...changes.slice(0, 40))[0]).toContain('"on" and "off" look swapped');
  });

  test('so is a player who comes on and has played before', () => {
    const shots = ['Okafor', 'Marsh'].map(shooter => draft('shot', '20', {side: 'home', outcome: 'saved', shooter}));
    const change = draft('substitution', '40', {side: 'home', on: 'Okafor', off: 'Marsh', id: 'change'});
    expect(without(...shots, change)).toEqual([
      `on ("change"): "Okafor" comes on here, and has played before this (20')`,
    ]);
    const alone = draft('substitution', '40', {side: 'home', on: 'Okafor', id: 'change'});
    expect(without(...shots, alone)).toEqual([
      `on ("change"): "Okafor" comes on here, and has played before this (20')`,
    ]);
  });

  test('are not those whose red card was taken back', () => {
    expect(without(red, draft('overturned', '31', {side: 'home', event: 'red'}), goal('Lane'))).toEqual([]);
  });
});

test('a second yellow card that is written as a first, and a card after a sending-off', () => {
  const yellow = (minute: string, id: string) =>
    draft('card', minute, {side: 'home', card: 'yellow', player: 'h4', id});
  expect(found(yellow('20', 'one'), yellow('60', 'two'))).toEqual([
    expect.stringMatching(
      /\("two"\): "h4" has a yellow card, 20'; a second one is "second-yellow", which sends the player off$/,
    ),
  ]);
  const red = draft('card', '30', {side: 'home', card: 'red', player: 'h4', id: 'red'});
  expect(found(red, draft('card', '60', {side: 'home', card: 'second-yellow', player: 'h4', id: 'late'}))).toEqual([
    expect.stringMatching(/\("late"\): "h4" was sent off before, 30'$/),
  ]);
  // A yellow card that was taken back does not count.
  const back = draft('overturned', '21', {side: 'home', event: 'one', id: 'back'});
  expect(found(yellow('20', 'one'), back, yellow('60', 'two'))).toEqual([]);
});

test('without line-ups, namesakes of the two sides are two players; with them, an id is one', () => {
  const yellow = (side: 'home' | 'away', minute: string, player: string) =>
    draft('card', minute, {side, card: 'yellow', player, id: `${side} ${minute}`});
  const cards = [yellow('home', '20', 'Müller'), yellow('away', '30', 'Müller')];
  expect(shown(ninety(cards))).toEqual([]);
  expect(shown(ninety([...cards, yellow('away', '40', 'Müller')]))).toEqual([
    `card ("away 40"): "Müller" has a yellow card, 30'; a second one is "second-yellow", which sends the player off`,
  ]);
  expect(found(yellow('home', '20', 'h4'), yellow('away', '30', 'h4'))).toEqual([
    expect.stringMatching(/^player \("away 30"\): "h4" plays for the home side/),
    expect.stringMatching(/^card \("away 30"\): "h4" has a yellow card, 20'/),
  ]);
});

describe('an event that its players would have on the other side', () => {
  test('is one doubt, whatever the roles', () => {
    const corner = draft('corner', '20', {side: 'home', winner: 'a9', taker: 'a7', id: 'corner'});
    const kick = draft('foul', '30', {side: 'away', fouler: 'h4', fouled: 'a9', id: 'foul'});
    expect(found(corner, kick)).toEqual([
      'side ("corner"): "a9" and "a7" play for the away side; is it an event of the away side? expected "side": "away"',
      'side ("foul"): "h4" plays for the home side, and "a9" plays for the away side; is it an event of the home side? expected "side": "home"',
    ]);
  });

  test('is no doubt where it is a fault: a kick of the shoot-out, by its taker', () => {
    const kicks = (fields: {readonly taker?: string}) => ({
      lineUps: ninety([], {lineUps: LINE_UPS}).lineUps,
      events: [makeEvent('shoot-out-kick', 'pen 1', {side: 'home', scored: true, goalkeeper: 'h1', ...fields})],
    });
    expect(wrongSides(kicks({taker: 'a9'}))).toEqual([]);
    expect(wrongSides(kicks({})).map(({message}) => message)).toEqual([
      '"h1" plays for the home side, and the "goalkeeper" of a shoot-out-kick of the home side is an opponent; expected "side": "away", or another player',
    ]);
  });

  test('has more players who are wrong than right', () => {
    const shot = draft('shot', '20', {
      side: 'home',
      outcome: 'saved',
      shooter: 'h9',
      creator: 'a7',
      goalkeeper: 'h1',
      id: 'shot',
    });
    expect(found(shot).map(doubt => doubt.split(':')[0])).toEqual(['side ("shot")']);
    const half = draft('shot', '20', {side: 'home', outcome: 'saved', shooter: 'h9', goalkeeper: 'h1', id: 'shot'});
    expect(found(half)).toEqual([
      'goalkeeper ("shot"): "h1" plays for the home side, and the "goalkeeper" of a shot of the home side is an opponent',
    ]);
  });
});

test('one player in two roles that no player has both of', () => {
  const goal = (assist: string, kind?: 'own-goal') =>
    draft('goal', '20', {side: 'home', scorer: 'Lane', assist, id: 'goal', ...(kind === undefined ? {} : {kind})});
  const without = (...drafts: readonly Draft[]) => shown(ninety(drafts));
  expect(without(goal('Lane'))).toEqual([
    'assist ("goal"): "Lane" is the "scorer" and the "assist"; leave out one, or correct it',
  ]);
  expect(without(goal('Marsh'))).toEqual([]);
  expect(without(goal('Lane', 'own-goal'))).toEqual([]);
  expect(
    without(draft('shot', '20', {side: 'home', outcome: 'blocked', shooter: 'Lane', creator: 'Lane', id: 'shot'})),
  ).toEqual(['creator ("shot"): "Lane" is the "shooter" and the "creator"; leave out one, or correct it']);
  expect(without(draft('chance', '20', {side: 'home', shooter: 'Lane', creator: 'Lane', id: 'chance'}))).toHaveLength(
    1,
  );
  expect(without(draft('substitution', '20', {side: 'home', on: 'Lane', off: 'Lane', id: 'change'}))).toEqual([
    'off ("change"): "Lane" is the "on" and the "off"; leave out one, or correct it',
  ]);
});

test('a shirt number that two players of a side have', () => {
  const numbered = (number: number) => ({
    ...LINE_UPS,
    home: {
      ...LINE_UPS.home,
      starting: LINE_UPS.home.starting.map((player, n) => (n === 4 ? {...player, number} : player)),
    },
  });
  const numbers = (number: number) =>
    doubtsOf(ninety([], {lineUps: numbered(number)})).map(({path, message}) => `${path.join('.')}: ${message}`);
  expect(numbers(99)).toEqual([]);
  expect(numbers(3)).toEqual([
    'lineUps.home.starting.4.number: "h3" has the number 3 too; every player of a side has a number of their own',
  ]);
  expect(numbers(12)).toEqual([
    'lineUps.home.bench.0.number: "h5" has the number 12 too; every player of a side has a number of their own',
  ]);
});

describe('without line-ups, a name that is spelt almost like another of its side', () => {
  const named = (...names: readonly (string | readonly [string, 'away'])[]) =>
    shown(
      ninety(
        names.map((name, index) => {
          const [fouler, side] = typeof name === 'string' ? [name, 'home' as const] : name;
          return draft('foul', String(10 + index), {side, fouler, id: `foul-${index + 1}`});
        }),
      ),
    );

  test.each([
    [['Max Lutz', 'Max Luz'], 'Max Luz', 2],
    [['Max Luz', 'Max Lutz', 'Max Lutz'], 'Max Luz', 1],
    [['Redmond', 'Redmnod'], 'Redmnod', 2],
    [['Okafor', 'okafor'], 'okafor', 2],
    [['Ada Okafor', 'Ada Okaforrs'], 'Ada Okaforrs', 2],
    [['Nathan Redmond', 'Nathen Redmond'], 'Nathen Redmond', 2],
    [['Foss', 'Foss', 'Fos'], 'Fos', 3],
    [['Tandy', 'Tanddy'], 'Tanddy', 2],
    [['Tandy', 'Tandey', 'Tandy'], 'Tandey', 2],
    [['Ferrow', 'Ferow'], 'Ferow', 2],
    [['Tandy', 'Tadny'], 'Tadny', 2],
    [['Foss', 'Fos', 'Fos', 'Foss', 'Foss'], 'Fos', 2],
  ])('%j', (names, slip, place) => {
    expect(named(...names)).toEqual([
      expect.stringMatching(`^fouler \\("foul-${place}"\\): "${slip}" is spelt almost like `),
    ]);
  });

  test('says which one, and when', () => {
    expect(named('Max Lutz', 'Max Luz')).toEqual([
      `fouler ("foul-2"): "Max Luz" is spelt almost like "Max Lutz" (10'); did you mean "Max Lutz"?`,
    ]);
  });

  test.each([
    ['of the other side', [['Max Lutz', 'away'], 'Max Luz']],
    ['too short', ['Li', 'Lio']],
    ['with another letter in a short name', ['Kane', 'Mane', 'Cole', 'Cale', 'Dunn', 'Dann']],
    ['with two slips in a short name', ['Tandy', 'Tanddey']],
    ['with a slip in a short first name', ['Jan Foss', 'Jaan Foss']],
    ['of which both are there twice', ['Foss', 'Fos', 'Fos', 'Foss']],
    ['with another first letter', ['Hansen', 'Jansen']],
    ['with another first name', ['Jan Bergmann', 'Jon Bergmann']],
    ['with a number', ['Player 11', 'Player 12']],
    ['of which both are common', ['Max Lutz', 'Max Luz', 'Max Lutz', 'Max Luz', 'Max Lutz', 'Max Luz']],
    ['with two slips', ['Max Lutz', 'Mac Luz']],
    ['with more words', ['Ada Okafor', 'Okafor']],
  ] as const)('but not one %s', (_, names) => {
    expect(named(...names)).toEqual([]);
  });

  test('says which one of short names, and when', () => {
    expect(named('Foss', 'Fos')).toEqual([
      `fouler ("foul-2"): "Fos" is spelt almost like "Foss" (10'); did you mean "Foss"?`,
    ]);
  });

  const foul = (fouler: string, minute: number) => draft('foul', String(minute), {side: 'home', fouler});
  const change = (fields: {on: string; off: string}, minute: number) =>
    draft('substitution', String(minute), {side: 'home', id: 'change', ...fields});

  test.each([
    ['comes on after the other has played', [foul('Foss', 10), foul('Foss', 11), change({on: 'Fos', off: 'Hill'}, 60)]],
    ['goes off before the other plays', [change({on: 'Hill', off: 'Fos'}, 60), foul('Foss', 70), foul('Foss', 71)]],
    [
      'goes off before the other, who is named less',
      [foul('Foss', 9), change({on: 'Hill', off: 'Foss'}, 60), foul('Fos', 70)],
    ],
  ])('but not one who %s', (_, events) => {
    expect(shown(ninety(events))).toEqual([]);
  });

  test.each([
    ['before', [change({on: 'Fos', off: 'Hill'}, 30), foul('Foss', 40), foul('Foss', 41)]],
    ['after', [foul('Foss', 10), foul('Foss', 11), change({on: 'Hill', off: 'Fos'}, 30)]],
  ])('and one whose substitution fits: %s', (_, events) => {
    expect(shown(ninety(events))).toEqual([expect.stringMatching(/"Fos" is spelt almost like "Foss"/)]);
  });

  test('but not two who are in one event', () => {
    expect(shown(ninety([draft('goal', '20', {side: 'home', scorer: 'Max Lutz', assist: 'Max Luz'})]))).toEqual([]);
  });
});

test('a remark that says nothing', () => {
  const remark = (fields: Parameters<typeof draft<'remark'>>[2]) => draft('remark', '20', {id: 'remark', ...fields});
  expect(found(remark({side: 'home'}))).toEqual([
    'words ("remark"): a remark says what its "words" or "about" say, and this one has neither',
  ]);
  expect(found(remark({words: 'A dog runs on.'}))).toEqual([]);
  expect(found(remark({about: 'injury'}))).toEqual([]);
});

test('a place in the goal that the outcome contradicts', () => {
  const [inside, wide] = [
    {across: -3, height: 1},
    {across: -4.5, height: 1},
  ];
  const goal = (goalMouth: typeof inside) => draft('goal', '20', {side: 'home', scorer: 'h9', id: 'goal', goalMouth});
  const shot = (goalMouth: typeof inside) =>
    draft('shot', '30', {side: 'home', shooter: 'h9', outcome: 'off-target', id: 'shot', goalMouth});
  expect(found(goal(inside), shot(wide))).toEqual([]);
  expect(found(goal(wide), shot(inside))).toEqual([
    'goalMouth ("goal"): a goal crosses the line between the posts, under the bar',
    'goalMouth ("shot"): the place is in the goal, and the shot is "off-target"',
  ]);
});

describe('play after the end of a match that was not played to its end', () => {
  const remark = (
    minute: string,
    about: 'abandoned' | 'postponed' | 'cancelled' | 'suspended' | 'resumed' | 'awarded',
  ) => draft('remark', minute, {about, id: about});
  const shot = draft('shot', '75', {side: 'home', shooter: 'h9', outcome: 'saved', id: 'shot'});
  const card = draft('card', '71', {side: 'home', player: 'h9', card: 'yellow'});
  const after = (about: string) =>
    `type ("shot"): a shot after the match was ${about} ("${about}"); if play went on, the remarks before and after the stoppage are "suspended" and "resumed"`;
  const doubts = (...drafts: readonly Draft[]) => found(...drafts).filter(each => each.includes('after the match'));

  test.each(['abandoned', 'postponed', 'cancelled'] as const)('%s', about => {
    // One is enough: what follows has the same cause.
    expect(doubts(remark('70', about), shot, {...shot, id: 'next'})).toEqual([after(about)]);
  });

  test('is none before it, and of a match that went on', () => {
    expect(found(shot)).toEqual([]);
    expect(doubts(remark('70', 'suspended'), shot)).toEqual([]);
    expect(doubts(remark('70', 'awarded'), shot)).toEqual([]);
    expect(doubts(remark('70', 'abandoned'), remark('74', 'resumed'), shot)).toEqual([]);
  });

  test('is no card', () => {
    const end = [draft('kick-off', '1'), remark('70', 'abandoned'), card];
    expect(shown(makeMatch(end, {lineUps: LINE_UPS})).filter(each => each.includes('after the match'))).toEqual([]);
  });
});

test('a last whistle that does not end the match', () => {
  const half = [draft('kick-off', '1'), draft('whistle', '45'), draft('kick-off', '46')];
  const end = (final: boolean) => shown(makeMatch([...half, draft('whistle', '90', {final, id: 'end'})]));
  expect(end(true)).toEqual([]);
  expect(end(false)).toEqual(['final ("end"): the match ends with a whistle that has "final": true, and none has it']);
  // A match that is still being played has no end yet.
  expect(missingEnd(makeMatch(half))).toEqual([]);
});

test('of a match that lacks events, only what the others do not bear on is doubted', () => {
  const shot = draft('shot', '40', {side: 'home', outcome: 'saved', shooter: 'a9', id: 'shot'});
  const match = makeMatch([shot], {lineUps: LINE_UPS});
  const all = ['the first half has no kick-off', 'the first half has no whistle', '"a9" plays for the away side'];
  const messages = (isWhole: boolean) =>
    doubtsOf(match, {events: isWhole, lineUps: true}).map(({message}) => message.split(/[;,]/)[0]);
  expect(messages(true)).toEqual(all);
  expect(messages(false)).toEqual(all.slice(2));
});

test('of a match that takes back an event that is not in it, which goals and cards count is not doubted', () => {
  const yellow = (clock: string) => draft('card', clock, {side: 'home', card: 'yellow', player: 'h4'});
  const taken = [
    draft('goal', '10', {side: 'home', scorer: 'h9', id: 'taken'}),
    draft('overturned', '11', {side: 'home', event: 'taken'}),
  ];
  const match = ninety([...taken, yellow('20'), yellow('40')], {lineUps: LINE_UPS});
  const messages = (events: typeof match.events) => doubtsOf({...match, events}).map(({message}) => message);
  const second = expect.stringMatching(/"h4" has a yellow card, 20'/);
  expect(messages(match.events)).toEqual([second]);
  expect(messages(match.events.filter(({id}) => id !== 'taken'))).toEqual([]);
});

test('sides with one abbreviation', () => {
  const {fixture} = ninety();
  const of = (short: string) => doubtsOf(ninety([], {fixture: {...fixture, away: {...fixture.away, short}}}));
  expect(of('HOM')).toEqual([
    {path: ['fixture', 'away', 'short'], message: '"HOM" is the abbreviation of Homeham too; each side needs its own'},
  ]);
  expect(of('AWA')).toEqual([]);
});
