import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {underIds, withIds} from '../../support/ways.ts';

// What the line on a goal says of the match and of its scorer, besides how it was scored.

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const goal = (clock: string, fields: object = {}) => draft('goal', clock, {...home, scorer: 'h9', ...fields});
const shot = (clock: string, fields: object = {}) =>
  draft('shot', clock, {...home, shooter: 'h9', outcome: 'off-target', location: {x: 92, y: 34}, ...fields});

/** The line on the last goal, in all the ways that it can read. */
function ways(drafts: readonly Draft[], coverage: 'complete' | 'told' = 'complete'): readonly string[] {
  const match = ninety(withIds(drafts), {lineUps: LINE_UPS, coverage});
  const said = underIds(match, 40).map(each => {
    const {cues, words} = buildTimeline(each);
    return words[cues.findLastIndex(({event}) => event.type === 'goal')]!;
  });
  return [...new Set(said)];
}

const theirs = (count: number, from = 2) =>
  Array.from({length: count}, (_, n) => shot(`${from + 2 * n}`, {...away, shooter: `a${6 + (n % 5)}`}));
const ours = (count: number, from = 2, step = 2) =>
  Array.from({length: count}, (_, n) => shot(`${from + step * n}`, {shooter: `h${6 + (n % 3)}`}));

test('the first words do not give the scorer’s name if the next sentence begins with it', () => {
  const all = ways([goal('20')]);
  expect(all.join('\n')).not.toMatch(/Home9[!.] Home9/);
});

describe('the course of the match', () => {
  const REPLY = /The lead lasted|had to enjoy it|after going behind/;
  const AGAINST = /run of play|seen that coming|nearly all of the attempts/;
  const COMING = /had been coming|been knocking|see that coming|pressure tells|pressure has told|hold out for so long/;
  const DENIED =
    /kept out Home\d and Home\d, but|already denied Home\d and Home\d, but|Home\d and Home\d were denied|First Home\d and Home\d, both/;
  const saved = (clock: string, shooter: string, fields: object = {}) =>
    shot(clock, {shooter, outcome: 'saved', goalkeeper: 'a1', ...fields});
  const first = shot('1', {...away, shooter: 'a9'});
  const DESERVED = /no more than Homeham deserve|On the chances so far, Homeham deserve that|had to wait for it/;
  test.each<[string, readonly Draft[], RegExp]>([
    [
      'a reply within six minutes',
      [goal('20', {...away, scorer: 'a9'}), goal('24')],
      /The lead lasted four minutes|Four minutes is all Awayton|four minutes after going behind/,
    ],
    [
      'a second within six minutes',
      [goal('20', {scorer: 'h10'}), goal('23')],
      /Two in three minutes!|two goals in three minutes/,
    ],
    ['against the run of play', [...theirs(7), shot('18'), goal('30')], AGAINST],
    ['the first attempt of a side', [goal('30')], /Homeham’s first attempt of the match|One attempt, one goal/],
    [
      'four attempts in twelve minutes',
      [shot('1', {...away, shooter: 'a9'}), ...ours(4, 20), goal('28', {scorer: 'h10'})],
      COMING,
    ],
    [
      'four attempts, two of them saved by the goalkeeper',
      [first, saved('20', 'h6'), shot('21'), saved('22', 'h7'), shot('23'), goal('28', {goalkeeper: 'a1'})],
      DENIED,
    ],
    [
      'four attempts, one player’s saved twice',
      [first, saved('20', 'h6'), shot('21'), saved('22', 'h6'), shot('23'), goal('28', {goalkeeper: 'a1'})],
      COMING,
    ],
    [
      'four attempts, all of them saved',
      [first, ...['6', '7', '8', '7'].map((n, i) => saved(`${20 + i}`, `h${n}`)), goal('28', {goalkeeper: 'a1'})],
      /(?:kept out|denied) Home\d, Home\d and Home\d, but|Home\d and Home\d were denied|Home\d and Home\d, all kept/,
    ],
    [
      'four attempts, two of them saved, the last of which the goal follows',
      [first, saved('20', 'h6'), shot('21'), shot('23'), saved('27:57', 'h7'), goal('28:00', {goalkeeper: 'a1'})],
      COMING,
    ],
    [
      'four attempts, two of them saved, the last of which the goal does not follow',
      [first, saved('20', 'h6'), shot('21'), shot('23'), saved('27:30', 'h7'), goal('28:00', {goalkeeper: 'a1'})],
      DENIED,
    ],
    [
      'four attempts, two of them saved by another goalkeeper',
      [first, saved('20', 'h6'), shot('21'), saved('22', 'h7'), shot('23'), goal('28', {goalkeeper: 'a2'})],
      COMING,
    ],
    ['eight attempts to two', [...theirs(2, 1), ...ours(8, 6, 4), goal('55', {scorer: 'h10'})], DESERVED],
    [
      'right after the restart',
      [shot('3'), shot('4', {...away, shooter: 'a9'}), goal('47:30', {scorer: 'h10'})],
      /The second half is only two minutes old/,
    ],
    [
      'right before the break',
      [shot('3'), shot('4', {...away, shooter: 'a9'}), goal('45', {scorer: 'h10'})],
      /right before the break|just before half-time/,
    ],
  ])('%s', (_what, drafts, pattern) => {
    for (const way of ways(drafts)) expect(way).toMatch(pattern);
  });

  test.each<[string, readonly Draft[], RegExp]>([
    ['no quick reply after seven minutes', [goal('20', {...away, scorer: 'a9'}), goal('28')], REPLY],
    [
      'no reply by a side that is still behind',
      [goal('19', {...away, scorer: 'a9'}), goal('20', {...away, scorer: 'a9'}), goal('24')],
      REPLY,
    ],
    [
      'no reply where minutes are estimated',
      [goal('20', {...away, scorer: 'a9', timing: {kind: 'order'}}), goal('24')],
      REPLY,
    ],
    [
      'not against the run of play with a third of the attempts',
      [...theirs(7), ...ours(3, 20), goal('50', {scorer: 'h10'})],
      AGAINST,
    ],
    [
      'nothing that had been coming if the other side had one too',
      [...ours(3, 20), ...theirs(1, 26), goal('28', {scorer: 'h10'})],
      COMING,
    ],
    [
      'nothing deserved that is not the first goal',
      [goal('2', {scorer: 'h11'}), ...ours(8, 6, 4), goal('55', {scorer: 'h10'})],
      DESERVED,
    ],
  ])('%s', (_what, drafts, pattern) => {
    for (const way of ways(drafts)) expect(way).not.toMatch(pattern);
  });

  test('attempts count only where all are recorded', () => {
    for (const way of ways([...theirs(7), shot('18'), goal('30')], 'told')) expect(way).not.toMatch(AGAINST);
    for (const way of ways([goal('30')], 'told')) expect(way).not.toMatch(/first attempt|One attempt/);
  });
});

describe('the scorer', () => {
  const MISS = /a big one|big chance that got away|that miss/;
  const first = shot('5', {shooter: 'h8'});
  test('has missed a big chance that the reader has read of', () => {
    const missed = shot('20', {xg: 0.5});
    for (const way of ways([first, missed, goal('40')]))
      expect(way).toMatch(/(?:a big one earlier on, but makes|got away earlier on|that miss earlier on)/);
    for (const way of ways([first, missed, goal('60')])) expect(way).toMatch(/before the break/);
    for (const way of ways([first, missed, goal('60', {scorer: 'h10'})])) expect(way).not.toMatch(MISS);
    for (const way of ways([first, shot('20', {xg: 0.2}), goal('60')])) expect(way).not.toMatch(MISS);
  });

  test('has hit the frame', () => {
    const hit = shot('20', {outcome: 'woodwork', goalMouth: {across: 0, height: 2.5}});
    for (const way of ways([first, hit, goal('60')]))
      expect(way).toMatch(/[Tt]he bar (?:before the break|denied Home9 before the break)|hit the bar before the break/);
  });

  test('has tried twice before, with lines for both', () => {
    const tries = [first, shot('20', {xg: 0.2}), shot('25', {xg: 0.2})];
    const luck = /Third time lucky for Home9|It’s Home9’s third attempt, and this one goes in/;
    for (const way of ways([...tries, goal('40')])) expect(way).toMatch(luck);
    for (const way of ways([...tries, goal('40')], 'told')) expect(way).not.toMatch(/lucky|attempt/);
    // The second had no line.
    const untold = [first, shot('20', {xg: 0.2}), shot('20:50', {xg: 0.01})];
    for (const way of ways([...untold, goal('40')])) expect(way).not.toMatch(/lucky|third/);
  });

  test('is set up by the same player again', () => {
    const made = (clock: string, fields: object = {}) => goal(clock, {assist: 'h8', ...fields});
    for (const way of ways([first, made('20', {scorer: 'h10'}), made('40')]))
      expect(way).toMatch(/(?:A second assist for Home8|That’s Home8’s second assist)\./);
    for (const way of ways([first, made('20', {assist: 'h7'}), made('40')]))
      expect(way).not.toMatch(/assist for|second assist/);
  });

  test('came on, and so did the player who set it up', () => {
    const change = (on: string, off: string) => draft('substitution', '50', {...home, on, off});
    const on = [change('h12', 'h10'), change('h13', 'h11')];
    const both = /Two substitutes combine|Both came off the bench: Home13 and Home12/;
    for (const way of ways([first, ...on, goal('60', {scorer: 'h12', assist: 'h13'})])) expect(way).toMatch(both);
    for (const way of ways([first, ...on, goal('60', {scorer: 'h12', assist: 'h8'})])) expect(way).not.toMatch(both);
  });

  test('has scored an own goal', () => {
    for (const way of ways([goal('20', {...away, kind: 'own-goal'}), goal('60')]))
      expect(way).toContain('That makes up for the own goal.');
  });
});

test('a free kick that goes in is cried out, and follows from the foul that has a line', () => {
  const foul = draft('foul', '20:00', {...away, fouler: 'a4', fouled: 'h8', location: {x: 22, y: 34}});
  const direct = goal('20:50', {kind: 'set-piece', location: {x: 83, y: 34}, goalMouth: {across: 3, height: 0.3}});
  const lines = ways([shot('5'), foul, direct]);
  for (const way of lines)
    expect(way).toMatch(
      /1-0 Awayton\. (?:Straight in from the free kick!|What a free kick!|And it’s in, straight from the free kick!) /,
    );
  expect(
    lines.some(way => way.includes('Home9 takes it from 25 yards, and it goes into the bottom right-hand corner')),
  ).toBe(true);
  for (const way of ways([shot('5'), direct])) expect(way).not.toContain('takes it');
});

describe('changes at one time', () => {
  const change = (clock: string, on: string, off: string, fields: object = {}) =>
    draft('substitution', clock, {...home, on, off, ...fields});
  const lines = (drafts: readonly Draft[]) => {
    const {cues, words} = buildTimeline(ninety(drafts, {lineUps: LINE_UPS, coverage: 'complete'}));
    return cues.flatMap(({event: {type}}, n) => (type === 'substitution' ? [words[n]!] : []));
  };
  test('are one line', () => {
    const [line, ...others] = lines([change('60:10', 'h12', 'h9'), change('60:10', 'h13', 'h10')]);
    expect(others).toEqual([]);
    for (const name of ['Home12', 'Home9', 'Home13', 'Home10']) expect(line).toContain(name);
    expect(
      lines([change('60:10', 'h12', 'h9'), change('60:10', 'h13', 'h10'), change('60:10', 'h14', 'h11')]),
    ).toHaveLength(1);
  });
  test('of both sides are two, and so are changes a little apart', () => {
    expect(lines([change('60:10', 'h12', 'h9'), change('60:10', 'a12', 'a9', away)])).toHaveLength(2);
    const [, second] = lines([change('60:10', 'h12', 'h9'), change('60:30', 'h13', 'h10')]);
    expect(second).toMatch(/as well|Another change|^And |off too, and/);
  });
  test('are those of a side that chases the match, or sees it out', () => {
    const own = (clock: string, side: 'home' | 'away') =>
      Array.from(
        {length: 40},
        (_, n) =>
          lines([goal('20', {side, scorer: `${side[0]}9`}), change(clock, 'h12', 'h10', {id: `change ${n}`})])[0]!,
      );
    const chasing = /look to the bench|throw on|Can Home12 change this|has to change/;
    const ahead = /last few minutes|see it out|work is done/;
    expect(own('70', 'away').some(line => chasing.test(line))).toBe(true);
    for (const line of [...own('50', 'away'), ...own('70', 'home')]) expect(line).not.toMatch(chasing);
    expect(own('88', 'home').some(line => ahead.test(line))).toBe(true);
    for (const line of [...own('70', 'home'), ...own('88', 'away')]) expect(line).not.toMatch(ahead);
  });
  test('keep their own words', () => {
    expect(lines([change('60:10', 'h12', 'h9', {words: 'Off he goes.'}), change('60:10', 'h13', 'h10')])).toHaveLength(
      2,
    );
  });
});
