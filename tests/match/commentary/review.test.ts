import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {underIds, withIds} from '../../support/ways.ts';

// What the whistles say stood out: the woodwork, the best chance, a goalkeeper, one player with many of the attempts.

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const BAR = {across: 0, height: 2.44};
const shot = (clock: string, fields: object = {}) =>
  draft('shot', clock, {...home, shooter: 'h9', outcome: 'off-target', location: {x: 92, y: 34}, ...fields});
const goal = (clock: string, fields: object = {}) => draft('goal', clock, {...home, scorer: 'h10', ...fields});
const saved = (minutes: readonly number[], fields: object = {}) =>
  minutes.map((minute, n) =>
    shot(`${minute}`, {outcome: 'saved', goalkeeper: 'a1', shooter: `h${5 + (n % 5)}`, ...fields}),
  );
/** As many attempts of the other side, by many players, so that nobody stands out there. */
const theirs = (count: number) =>
  Array.from({length: count}, (_, n) => shot(`${31 + n}`, {...away, shooter: `a${5 + n}`}));

function whistles(
  half: 'half-time' | 'full-time',
  drafts: readonly Draft[],
  coverage: 'complete' | 'told' = 'complete',
): string {
  const match = ninety(withIds(drafts), {lineUps: LINE_UPS, coverage});
  const said = underIds(match, 30).map(each => {
    const {cues, words} = buildTimeline(each);
    return words[cues.findIndex(({event}) => event.type === 'whistle' && event.final === (half === 'full-time'))]!;
  });
  return [...new Set(said)].join('\n');
}

describe('at half-time', () => {
  const WOOD = /Home9 has come closest, against the bar\.|The nearest thing to a goal: Home9, against the bar\./;
  const BEST = /The best chance fell to Home9\.|Home9 has had the best chance of it\./;
  const KEEPER = /Awayton have Away1 to thank: three saves|kept busy: three saves|Three saves already for Away1/;
  const STAR = /Home9 has had three attempts\.|Home9 has had a go three times\./;
  const wood = shot('10', {outcome: 'woodwork', goalMouth: BAR});
  const big = shot('12', {xg: 0.5});

  test.each<[string, readonly Draft[], RegExp]>([
    ['the woodwork', [wood, ...theirs(2)], WOOD],
    ['the woodwork rather than the best chance', [wood, big, ...theirs(2)], WOOD],
    ['the best chance', [big, shot('14', {shooter: 'h8', xg: 0.2}), ...theirs(2)], BEST],
    ['the best chance rather than the goalkeeper', [big, ...saved([15, 17, 19]), ...theirs(2)], BEST],
    ['a goalkeeper', [...saved([15, 17, 19]), ...theirs(4)], KEEPER],
    [
      'the goalkeeper with more saves, though the other one saved first',
      [...saved([5], {...away, goalkeeper: 'h1', shooter: 'a9'}), ...saved([15, 17, 19]), ...theirs(3)],
      KEEPER,
    ],
    ['a player', [shot('5'), shot('9'), shot('13'), ...theirs(4)], STAR],
  ])('%s', (_what, drafts, words) => {
    for (const line of whistles('half-time', drafts).split('\n')) expect(line).toMatch(words);
  });

  test.each<[string, readonly Draft[]]>([
    ['a shot that is no big chance', [shot('12', {xg: 0.34}), ...theirs(4)]],
    ['two saves', [...saved([15, 17]), ...theirs(4)]],
    [
      'as many saves at either end',
      [...saved([15, 17, 19]), ...saved([21, 23, 25], {...away, goalkeeper: 'h1', shooter: undefined})],
    ],
    ['saves by somebody unknown', [...saved([15, 17, 19]), ...saved([21], {goalkeeper: undefined}), ...theirs(4)]],
    ['a player of each side', ['5', '9', '13'].flatMap(at => [shot(at), shot(at, {...away, shooter: 'a9'})])],
    ['the woodwork hit by nobody named', [shot('10', {outcome: 'woodwork', shooter: undefined}), ...theirs(2)]],
  ])('nothing of %s', (_what, drafts) => {
    expect(whistles('half-time', drafts)).not.toMatch(/closest|nearest|best chance|saves|has had/);
  });

  test('after a goal, the woodwork as well, and no best chance', () => {
    const said = whistles('half-time', [goal('8'), wood, ...theirs(2)]);
    expect(said).toMatch(/Home9 has hit the bar as well\./);
    expect(said).not.toMatch(/closest|nearest/);
    expect(whistles('half-time', [goal('8'), big, ...theirs(2)])).not.toMatch(/best chance/);
  });

  test('nothing where not every attempt is recorded', () => {
    expect(whistles('half-time', [wood, ...theirs(2)], 'told')).not.toMatch(/closest|nearest/);
    const small = shot('10', {outcome: 'woodwork', goalMouth: BAR, bigChance: false});
    expect(whistles('half-time', [small, ...theirs(2)])).toMatch(/closest|nearest/);
    expect(whistles('half-time', [...saved([15, 17, 19]), ...theirs(4)], 'told')).not.toMatch(/saves/);
  });
});

describe('at full-time', () => {
  const five = saved([15, 17, 19, 60, 62]);

  test('the goalkeeper of the side that lost', () => {
    for (const line of whistles('full-time', [...five, goal('70')]).split('\n')) {
      expect(line).toMatch(
        /Awayton have Away1 to thank that it wasn’t more\.|It would have been more but for Away1\.|Five saves by Away1 were not enough\./,
      );
    }
  });

  test('but not one whose mistake led to a goal', () => {
    const mistake = draft('error', '69:50', {...away, player: 'a1', ledTo: 'goal'});
    expect(whistles('full-time', [...five, mistake, goal('69:55')])).not.toMatch(/Away1|saves/);
    const another = draft('error', '69:50', {...away, player: 'a4', ledTo: 'goal'});
    expect(whistles('full-time', [...five, another, goal('69:55')])).toMatch(/Away1/);
  });

  test('but not of the one that won', () => {
    expect(whistles('full-time', [...five, goal('70', {...away, scorer: 'a9'})])).not.toMatch(/saves/);
  });

  test('of either at a draw', () => {
    for (const line of whistles('full-time', [...five, ...theirs(2)]).split('\n')) {
      expect(line).toMatch(/Awayton can thank Away1, who made five saves\.|Away1 made five saves for Awayton\./);
    }
  });

  test('nothing of four saves, or where not every attempt is recorded', () => {
    expect(whistles('full-time', [...five.slice(1), goal('70')])).not.toMatch(/saves/);
    expect(whistles('full-time', [...five, goal('70')], 'told')).not.toMatch(/saves/);
  });
});
