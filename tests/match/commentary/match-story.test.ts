import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, makeMatch, ninety} from '../../support/make-match.ts';

// What the whistles say of the match so far, and the lines on how it stands.

type Side = 'home' | 'away';
const goal = (clock: string, side: Side = 'home', fields: object = {}) =>
  draft('goal', clock, {side, scorer: `${side[0]}9`, ...fields});
/** So many attempts of a side, a minute apart. */
const shots = (count: number, side: Side = 'home', from = 2) =>
  Array.from({length: count}, (_, n) =>
    draft('shot', `${from + n}:${side === 'home' ? 10 : 40}`, {
      side,
      shooter: `${side[0]}${6 + (n % 5)}`,
      outcome: 'off-target',
      location: {x: 92, y: 34},
    }),
  );
const byTime = (drafts: readonly Draft[]) =>
  [...drafts].sort((a, b) => a.clock.minute - b.clock.minute || (a.clock.second ?? 0) - (b.clock.second ?? 0));

type Options = {readonly coverage?: 'complete' | 'told'; readonly ids?: number};

/** The line on the last whistle of a half, in all the ways that it can read. */
function whistles(
  half: 'half-time' | 'full-time',
  drafts: readonly Draft[],
  {coverage = 'complete', ids = 16}: Options = {},
) {
  const match = ninety(byTime(drafts), {lineUps: LINE_UPS, coverage});
  const said = Array.from({length: ids}, (_, n) => {
    const events = match.events.map(event =>
      event.type === 'whistle' ? {...event, id: `${event.id} of ${n}`} : event,
    );
    const {cues, words} = buildTimeline({...match, events});
    return words[cues.findIndex(({event}) => event.type === 'whistle' && event.final === (half === 'full-time'))]!;
  });
  return [...new Set(said)];
}

/** The words of a line after the score. */
const rest = (line: string) => line.replace(/^.*?\d-\d \w+\.\s?/, '');

describe('half-time', () => {
  test.each<[string, readonly Draft[], RegExp]>([
    [
      'one goal',
      [...shots(4), ...shots(4, 'away'), goal('30')],
      /^Home9’s goal (?:is the difference|separates|is all)/,
    ],
    [
      'one own goal',
      [goal('30', 'home', {kind: 'own-goal', scorer: 'a4'})],
      /^Away4’s own goal (?:is the|separates|is all)/,
    ],
    ['a goal by nobody named', [goal('30', 'home', {scorer: undefined})], /^$/],
    [
      'an answer',
      [goal('20'), goal('30', 'away')],
      /^Home9’s goal, Away9’s answer\.$|^Away9 has cancelled out Home9’s/,
    ],
    ['two of one side', [goal('20'), goal('30')], /^$/],
    ['an answer whose order is not known', [goal('20', 'home', {timing: {kind: 'order'}}), goal('30', 'away')], /^$/],
    ['nine attempts to three', [...shots(9), ...shots(3, 'away')], /Awayton|nearly all|^Homeham have had nine/],
    ['eight attempts to three', [...shots(8), ...shots(3, 'away')], /^$/],
    ['four attempts to three', [...shots(4), ...shots(3, 'away')], /^Not much of a half\.$/],
    ['four attempts to four', [...shots(4), ...shots(4, 'away')], /^$/],
    ['five attempts to two', [...shots(5), ...shots(2, 'away')], /^Not much of a half\.$/],
  ])('after %s', (_what, drafts, words) => {
    for (const line of whistles('half-time', drafts)) expect(rest(line)).toMatch(words);
  });

  test('is all of one side only without an attempt of the other', () => {
    const all = whistles('half-time', shots(8), {ids: 60}).join();
    expect(all).toContain('All Homeham, but no goal.');
    expect(all).toMatch(/eight attempts, Awayton none,|much the happier/);
    expect(whistles('half-time', [...shots(8), ...shots(1, 'away')], {ids: 60}).join()).not.toContain('All Homeham');
  });

  test('is one-sided from five attempts on', () => {
    const ON_TOP = /have had|All Homeham|happier/;
    expect(whistles('half-time', shots(5), {ids: 60}).some(line => ON_TOP.test(line))).toBe(true);
    for (const line of whistles('half-time', shots(4), {ids: 60})) expect(line).not.toMatch(ON_TOP);
  });

  test('says nothing of attempts that are not all recorded', () => {
    for (const line of whistles('half-time', shots(6), {coverage: 'told'})) expect(rest(line)).toBe('');
  });
});

describe('full-time', () => {
  const LATE = /^(?:Home9’s goal late on wins it|Homeham win it late on)\.$/;
  const CALM = /^Home9’s goal (?:wins it|is enough|decides it)\.$/;
  test.each<[string, readonly Draft[], RegExp]>([
    ['a goal in the 85th minute', [goal('85')], LATE],
    ['a goal in the 84th minute', [goal('84')], CALM],
    ['a lead, an answer and a late goal', [goal('10'), goal('60', 'away'), goal('85')], LATE],
    [
      'a lead that was lost and won again from behind',
      [goal('10', 'away'), goal('60'), goal('88')],
      /come from behind|late on/,
    ],
    [
      'an own goal before the others',
      [goal('10', 'home', {kind: 'own-goal', scorer: 'a4'}), goal('60'), goal('70')],
      /own goal/,
    ],
    ['an own goal after the others', [goal('10'), goal('70', 'home', {kind: 'own-goal', scorer: 'a4'})], /^$/],
    ['goals in both halves', [goal('10'), goal('70')], /^Two goals from Home9\.$/],
    [
      'two scorers',
      [goal('10'), goal('20', 'home', {scorer: 'h10'}), goal('70')],
      /^Two from Home9 and one from Home10\.$/,
    ],
    ['no goal and few attempts', [...shots(4), ...shots(3, 'away')], /^Chances were few\.$/],
    ['no goal and more attempts', [...shots(4), ...shots(4, 'away')], /^$/],
  ])('after %s', (_what, drafts, words) => {
    for (const line of whistles('full-time', drafts)) expect(rest(line)).toMatch(words);
  });

  test('says that all goals came after the break only where they did', () => {
    const after = whistles('full-time', [goal('60'), goal('70')], {coverage: 'told', ids: 60}).join('\n');
    expect(after).toMatch(/all came after the break: Home9 \(two\)\./);
    const before = whistles('full-time', [goal('40'), goal('70')], {coverage: 'told', ids: 60});
    for (const line of before) expect(rest(line)).not.toMatch(/after the break|Nothing at half-time/);
  });

  const VERDICT = /attempt|argue|hold out|better side|could have been more|deserve/;
  test.each<[string, readonly Draft[], boolean]>([
    ['five to one, with a goal', [...shots(4), ...shots(1, 'away'), goal('60')], true],
    ['four to one, with a goal', [...shots(3), ...shots(1, 'away'), goal('60')], false],
    ['six to two, with a goal', [...shots(5), ...shots(2, 'away'), goal('60')], true],
    ['five to two, with a goal', [...shots(4), ...shots(2, 'away'), goal('60')], false],
    ['one to five, with a goal of the other side', [...shots(1), ...shots(4, 'away'), goal('60', 'away')], true],
  ])('has a verdict on %s: %s', (_what, drafts, there) => {
    for (const line of whistles('full-time', drafts)) expect(VERDICT.test(rest(line))).toBe(there);
  });

  test('counts one attempt as one', () => {
    const lines = whistles('full-time', [...shots(5), ...shots(1, 'away'), goal('60')], {ids: 60}).join('\n');
    expect(lines).toContain('Awayton managed one attempt in the whole match.');
    const two = whistles('full-time', [...shots(6), ...shots(2, 'away'), goal('60')], {ids: 60}).join('\n');
    expect(two).toContain('Awayton managed two attempts in the whole match.');
  });
});

describe('a match with extra time', () => {
  const begin = [draft('kick-off', '1'), draft('whistle', '45'), draft('kick-off', '46')];
  const extra = [draft('whistle', '90'), draft('kick-off', '91')];
  const second = [draft('whistle', '105'), draft('kick-off', '106')];
  const end = draft('whistle', '120', {final: true});
  const lines = (drafts: readonly Draft[]) => buildTimeline(makeMatch(drafts, {lineUps: LINE_UPS})).words;

  test('that a goal in its stoppage time decides', () => {
    expect(
      lines([...begin, ...extra, ...second, goal('120+1'), {...end, clock: {...end.clock, added: 2}}]).at(-1),
    ).toMatch(/Awayton\. (?:Home9’s goal in stoppage time wins it|Homeham win it in stoppage time)\.$/);
    expect(lines([...begin, ...extra, ...second, goal('119'), end]).at(-1)).toMatch(/Home9’s goal (?:wins|is|decides)/);
    expect(lines([...begin, ...extra, goal('95'), ...second, end]).at(-1)).toMatch(/Home9’s goal (?:wins|is|decides)/);
  });

  test('whose scorer missed before it', () => {
    const missed = (clock: string) =>
      draft('shot', clock, {side: 'home', shooter: 'h9', outcome: 'off-target', bigChance: true});
    const from = (drafts: readonly Draft[]) => lines(drafts).find(line => line.startsWith('GOAL!'))!;
    expect(from([...begin, missed('60'), ...extra, goal('95'), ...second, end])).toContain('in normal time');
    expect(from([...begin, ...extra, missed('92'), goal('95'), ...second, end])).toContain('earlier on');
    expect(from([...begin, ...extra, missed('92'), ...second, goal('110'), end])).toContain('earlier on');
  });

  test('whose first half knows no late goal', () => {
    const from = (drafts: readonly Draft[]) => lines(drafts).find(line => line.startsWith('GOAL!'))!;
    expect(from([...begin, ...extra, goal('95'), ...second, end])).toMatch(/lead\.$|blood to Homeham\.$/);
    expect(from([...begin, ...extra, ...second, goal('110'), end])).toMatch(/What a time|late, late|just won it/);
  });
});
