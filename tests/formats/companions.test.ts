import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {InputError} from '../../src/errors.ts';
import {matchFileOf} from '../../src/formats/fifa/companion-files.ts';
import type {ReadContext} from '../../src/formats/match-format.ts';
import {companionsFromBytes, companionsOfFile, NO_COMPANIONS} from '../../src/formats/shared/companion-files.ts';
import {companionOf} from '../../src/formats/statsperform/companion-files.ts';
import {contextOf} from '../support/make-companions.ts';
import {ma1File} from '../support/make-opta.ts';

// Files that go with a match: how they are found, and which one fits.

describe('companion files in a folder', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'replay-companions-'));
  afterAll(() => rmSync(folder, {recursive: true}));
  mkdirSync(path.join(folder, 'lineups'));
  writeFileSync(path.join(folder, 'b.json'), '{"name": "B\\u0007"}');
  writeFileSync(path.join(folder, 'a.txt'), 'A');
  writeFileSync(path.join(folder, 'lineups', '7.json'), '[7]');
  writeFileSync(path.join(folder, 'bad.json'), '{');
  const companions = companionsOfFile(path.join(folder, 'match.json'));
  const files = {
    'b.json': new TextEncoder().encode('{"name": "B\\u0007"}'),
    'a.txt': new TextEncoder().encode('A'),
    'bad.json': new TextEncoder().encode('{'),
  };

  test('are listed in alphabetical order; a folder that does not exist has none', () => {
    expect(companions.list('.')).toEqual(['a.txt', 'b.json', 'bad.json', 'lineups']);
    expect(companions.list('lineups')).toEqual(['7.json']);
    expect(companions.list('none')).toEqual([]);
  });

  test('are read as text or as JSON with plain strings', () => {
    expect(companions.text('a.txt')).toBe('A');
    expect(companions.json('b.json')).toEqual({name: 'B'});
    expect(companions.json('lineups/7.json')).toEqual([7]);
    expect([companions.text('none.json'), companions.json('none.json')]).toEqual([undefined, undefined]);
    expect([companions.text('lineups'), companions.json('lineups')]).toEqual([undefined, undefined]);
    expect(() => companions.json('bad.json')).toThrow(InputError);
  });

  test('are the same in memory', () => {
    const inMemory = companionsFromBytes(files);
    expect(inMemory.list('.')).toEqual(['a.txt', 'b.json', 'bad.json']);
    expect(inMemory.list('lineups')).toEqual([]);
    expect([inMemory.text('a.txt'), inMemory.text('./a.txt')]).toEqual(['A', 'A']);
    expect([inMemory.json('b.json'), inMemory.json('./b.json')]).toEqual([{name: 'B'}, {name: 'B'}]);
    expect([inMemory.text('none'), inMemory.json('toString')]).toEqual([undefined, undefined]);
    expect(() => inMemory.json('bad.json')).toThrow(InputError);
  });

  test('are none for a match without a folder', () => {
    expect(NO_COMPANIONS.list('.')).toEqual([]);
    expect([NO_COMPANIONS.text('a.txt'), NO_COMPANIONS.json('b.json')]).toEqual([undefined, undefined]);
  });
});

const fifaMatch = (IdMatch: string) => ({IdMatch, HomeTeam: {}, AwayTeam: {}});
const names = (found: unknown) => (found as {readonly IdMatch?: string} | undefined)?.IdMatch;

/** A context in which a file of this kind is named. */
const named = (kind: 'matches' | 'lineups', value: unknown): ReadContext => ({
  ...contextOf('events.json'),
  named: {[kind]: {file: 'given.json', value}},
});

/** The same companions, counting how often each is parsed; text that is no JSON is refused. */
function watched(files: Readonly<Record<string, unknown>>) {
  const parsed: string[] = [];
  const context = contextOf('events.json', files);
  const companions = {
    ...context.companions,
    json: (file: string) => {
      parsed.push(file);
      if (files[file] === 'broken, with m7 in it') throw new InputError(`${file}: not JSON`);
      return files[file];
    },
  };
  return {parsed, context: {...context, companions}};
}

describe('the match file of a FIFA timeline', () => {
  test('is the one that --matches names: of the match, or a list that has it', () => {
    expect(names(matchFileOf('7', named('matches', fifaMatch('7'))))).toBe('7');
    expect(names(matchFileOf('8', named('matches', {Results: [fifaMatch('7'), fifaMatch('8')]})))).toBe('8');
    expect(names(matchFileOf(undefined, named('matches', fifaMatch('7'))))).toBe('7');
  });

  test.each([[{}], [{Event: [{MatchMinute: '', Type: 1}]}], [[fifaMatch('7')]], [null]])(
    '--matches with %j is refused',
    value => {
      expect(() => matchFileOf('7', named('matches', value))).toThrow(
        new InputError(
          '--matches given.json: not FIFA’s match file: an object with "IdMatch" and "Home" or "HomeTeam"',
        ),
      );
    },
  );

  test('--matches without the match is refused', () => {
    for (const value of [fifaMatch('8'), {Results: [fifaMatch('8')]}]) {
      expect(() => matchFileOf('7', named('matches', value))).toThrow(
        new InputError('--matches given.json: the match 7 of the timeline is not in it'),
      );
    }
  });

  test('is otherwise the first beside it that has the match', () => {
    const {parsed, context} = watched({
      'a.txt': fifaMatch('m7'),
      'broken.json': 'broken, with m7 in it',
      'events.json': fifaMatch('m7'),
      'list.json': {Results: [fifaMatch('m6'), fifaMatch('m7')]},
      'other.json': fifaMatch('m8'),
    });
    expect(names(matchFileOf('m7', context))).toBe('m7');
    // Only files that mention it are parsed.
    expect(parsed).toEqual(['broken.json', 'list.json']);
  });

  test('is none without an id, and where no file has it', () => {
    expect(matchFileOf(undefined, contextOf('events.json', {'a.json': fifaMatch('7')}))).toBeUndefined();
    expect(matchFileOf('7', contextOf('events.json', {'a.json': fifaMatch('8'), 'b.json': ['7']}))).toBeUndefined();
  });
});

describe('the MA1 of a Stats Perform match', () => {
  test('is the one that --lineups names, which has to be of the match', () => {
    expect(companionOf('m7', named('lineups', ma1File('m7')))).toBeDefined();
    expect(companionOf(undefined, named('lineups', ma1File('m7')))).toBeDefined();
    expect(() => companionOf('m8', named('lineups', ma1File('m7')))).toThrow(
      new InputError('--lineups given.json: is of the match m7, and the events are of m8'),
    );
    expect(() => companionOf('m7', named('lineups', {}))).toThrow(
      new InputError('--lineups given.json: not Stats Perform’s MA1: "matchInfo" beside "liveData" with "lineUp"'),
    );
  });

  test('is otherwise the first beside it that is of the match', () => {
    const {parsed, context} = watched({
      'a.txt': ma1File('m7'),
      'broken.json': 'broken, with m7 in it',
      'events.json': ma1File('m7'),
      'mentions.json': {about: 'm7'},
      'ma1.json': ma1File('m7'),
      'other.json': ma1File('m8'),
    });
    const found = companionOf('m7', context);
    expect(found).toEqual(companionOf('m7', named('lineups', ma1File('m7'))));
    expect(parsed).not.toContain('other.json');
    expect(parsed).not.toContain('events.json');
    expect(parsed).toContain('broken.json');
  });

  test('is none without an id, and where no file has it', () => {
    expect(companionOf(undefined, contextOf('events.json', {'a.json': ma1File('m7')}))).toBeUndefined();
    expect(companionOf('m7', contextOf('events.json', {'a.json': ma1File('m8')}))).toBeUndefined();
  });
});
