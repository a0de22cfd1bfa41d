import {describe, expect, test} from 'vitest';
import {FORBIDDEN, namesIn, type Opening, openingOf, Said, WINDOW} from '../../../src/match/commentary/openings.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {draft, LINE_UPS, ninety} from '../../support/make-match.ts';

const NAMES = ['Mario Gómez', 'Homeham', 'van Dijk', 'Mario'];
const open = (words: string) => openingOf(words, NAMES);

function repetition(opening: Opening, before: readonly Opening[]): number {
  const said = new Said();
  for (const each of before) said.add(each);
  return said.repetition(opening);
}

test('the names of a line are those of both teams and its players, the longest first', () => {
  const match = ninety([draft('offside', '3', {id: 'e', side: 'home', player: 'h9'})], {lineUps: LINE_UPS});
  const {players, states, cues} = buildTimeline(match);
  const {event} = cues.find(cue => cue.event.id === 'e')!;
  expect(namesIn(event, {match, players, before: states[0]!})).toEqual(['Homeham', 'Awayton', 'Home9']);
});

describe('an opening', () => {
  test.each<[string, Partial<Opening>]>([
    ['Mario Gómez shoots wide.', {word: 'Mario Gómez', phrase: 'Mario Gómez shoots', named: true}],
    ['Van Dijk shoots wide.', {word: 'van Dijk', phrase: 'van Dijk shoots', named: true}],
    ['Mario shoots wide.', {word: 'Mario', phrase: 'Mario shoots', named: true}],
    ['Homeham’s corner.', {word: 'Homeham', phrase: 'Homeham s', named: true}],
    ['A shot, and it is wide.', {word: 'a', phrase: 'a shot', named: false}],
    ['GOAL!', {word: 'goal', phrase: 'goal ', named: false}],
    ['', {word: '', phrase: ' ', named: false}],
  ])('%s', (words, opening) => expect(open(words)).toMatchObject(opening));

  test('has every three words in a row, with a dot for names and numbers', () => {
    expect([...open('It goes to Mario from 20 yards.').turns]).toEqual([
      '… goes to',
      'goes to …',
      'to … from',
      'from … yards.',
    ]);
  });
});

describe('a line repeats itself', () => {
  test.each([
    ['Mario shoots from afar. Vidić saves.', 0],
    ['Mario shoots from afar. Mario misses.', 14],
    ['Mario shoots from afar: Mario misses!', 14],
    ['Mario shoots from afar, Mario misses.', 2],
    ['He finds Mario, Mario’s shot and Mario.', 10],
    ['He finds Mario, Mario, Mario and Mario.', 10],
    ['He shoots from afar, from the left.', 4],
    ['He has a shot from afar, and the shot is wide.', 4],
    ['He has one shot, shot two and shot three, I think.', 8],
    // Little words, and short ones.
    ['He goes over, she goes over, with him and with her.', 0],
    // Says hardly anything.
    ['Mario shoots. Saved.', 3],
  ])('%s: %d', (words, echo) => expect(open(words).echo).toBe(echo));
});

describe('a line repeats the lines before it', () => {
  const line = open('He turns and shoots from afar.');
  const others = (count: number) => Array.from({length: count}, (_, n) => open(`W${n} z${n} y${n} x${n}`));

  test('with its opening, for ten lines', () => {
    expect(repetition(line, [line])).toBeGreaterThanOrEqual(FORBIDDEN);
    expect(repetition(line, [line, ...others(WINDOW - 2)])).toBeGreaterThanOrEqual(FORBIDDEN);
    expect(repetition(line, [line, ...others(WINDOW - 1)])).toBeLessThan(FORBIDDEN);
  });

  test('with its first word, which costs eight, and a third time is too often', () => {
    const again = (n: number) => open(`He q${n} r${n}.`);
    expect(repetition(line, [again(1)])).toBe(8);
    expect(repetition(line, [again(1), again(2)])).toBeGreaterThanOrEqual(FORBIDDEN);
    expect(repetition(line, [again(1), ...others(WINDOW - 1), again(2)])).toBe(8);
  });

  test('with a name, which costs four right after it and is never too often', () => {
    const named = open('Mario shoots wide of the post.');
    const before = [open('Mario runs.'), open('Mario heads.'), open('Mario stops.')];
    expect(repetition(named, before)).toBe(4);
    expect(repetition(named, [...before, open('It is wide.')])).toBe(0);
  });

  test('with a phrase, less after ten lines and hardly after thirty', () => {
    const same = open('Now she shoots from afar.');
    expect(repetition(line, [same])).toBe(6);
    expect(repetition(line, [same, ...others(8)])).toBe(6);
    expect(repetition(line, [same, ...others(9)])).toBe(3);
    expect(repetition(line, [same, ...others(28)])).toBe(3);
    expect(repetition(line, [same, ...others(29)])).toBe(1);
  });

  test('with a pause, which costs as much as a phrase', () => {
    const paused = open('Mario shoots… and it is over.');
    const other = open('Vidić heads… but only just wide.');
    expect(repetition(paused, [other])).toBe(6);
    expect(repetition(paused, [other, ...others(9)])).toBe(3);
    expect(repetition(paused, [open('Vidić heads, but only just wide.')])).toBe(0);
  });

  test('besides what it repeats of itself', () => {
    expect(repetition(open('Mario shoots from afar. Mario misses.'), [])).toBe(14);
    const twice = open('He turns. He shoots from afar.');
    expect(twice.echo).toBe(14);
    expect(repetition(twice, [twice])).toBe(FORBIDDEN + 14);
    expect(repetition(twice, [open('He runs.'), open('He stops.')])).toBe(FORBIDDEN + 14);
  });
});
