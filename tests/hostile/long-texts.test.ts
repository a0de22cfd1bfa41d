import {describe, expect, test} from 'vitest';
import {parseDuration, parseSpeed} from '../../src/cli/option-values.ts';
import {UsageError} from '../../src/errors.ts';
import {namesIn} from '../../src/formats/fifa/names.ts';
import {TYPE} from '../../src/formats/fifa/schema.ts';
import {personName} from '../../src/formats/football-data/teams.ts';
import {type Candidate, chooseMatch} from '../../src/formats/shared/choose-match.ts';
import {parseLabel} from '../../src/formats/shared/minute-label.ts';
import {parseClock} from '../../src/match/model/parse-clock.ts';
import {plainText} from '../../src/text/plain-text.ts';

// The worst inputs for patterns with adjacent runs of spaces. In quadratic time each of these takes minutes, and in cubic
// time years; tests/structure/regular-expressions.test.ts checks the patterns themselves.

const MANY = 300_000;
const SPACES = ' '.repeat(MANY);

describe('long texts take linear time', () => {
  test.each([`5${SPACES}x`, `5${SPACES}+${SPACES}x`, `45${SPACES}'${SPACES}+${SPACES}2${SPACES}x`, '5'.repeat(MANY)])(
    'minute label %#',
    text => {
      expect(parseLabel(text)).toBeUndefined();
      expect(parseClock(text)).toHaveProperty('problem');
    },
  );

  test.each([`1${SPACES}x1`, `1${'.'.repeat(MANY)}`, '1'.repeat(MANY), `1h${SPACES}1m${SPACES}1s${SPACES}1`])(
    'option value %#',
    text => {
      expect(() => parseSpeed(text)).toThrow(UsageError);
      expect(() => parseDuration('--in', text)).toThrow(UsageError);
    },
  );

  test('choice of a match', () => {
    const candidate: Candidate = {number: 1, home: 'Croatia', away: 'England', result: '2-1'};
    const other: Candidate = {number: 2, home: 'France', away: 'Belgium', result: '1-0'};
    expect(chooseMatch([candidate, other], `Croatia${SPACES}v${SPACES}England`)).toEqual({chosen: candidate});
    expect(chooseMatch([candidate, other], `${SPACES}-${SPACES}x`)).toHaveProperty('findings');
  });

  test('names', () => {
    expect(personName(`Rooney${SPACES}W.`)).toBe('W. Rooney');
    expect(personName(`Rooney ${'W. '.repeat(MANY)}x`)).toContain('Rooney');
    const words = `Substitution (Spain): A${' in, '.repeat(MANY)}`;
    expect(namesIn([{Type: TYPE.substitution, IdPlayer: '1', EventDescription: words} as never], []).size).toBe(0);
  });

  test('control sequences', () => {
    expect(plainText(`${'\u001b['.repeat(MANY)}x`)).toHaveLength(0);
    expect(plainText('\u001b]'.repeat(MANY))).toBe('');
  });
});
