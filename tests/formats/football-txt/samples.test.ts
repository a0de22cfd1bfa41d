import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {readDocument} from '../../../src/formats/football-txt/document.ts';
import {readFootballTxt, readOne} from '../../../src/formats/football-txt/reader.ts';
import {finalScore} from '../../../src/formats/results/reconcile-score.ts';
import type {Match} from '../../../src/match/model/match.ts';

// Other people's data, on some machines only. What the files hold is counted here once more, from their lines alone.

const FOLDER = '../shared/samples/openfootball';
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter(file => file.endsWith('.txt')) : [];
if (FILES.length === 0) console.warn(`\n!! SKIPPED: no Football.TXT samples in ${FOLDER}\n`);

type Counts = {
  readonly matches: number;
  readonly goals: number;
  readonly cards: number;
  readonly substitutions: number;
  readonly shootOuts: number;
};

/** Counts by the look of the lines, without the parser: in these files a score is `2-1`, a minute `12'`, a card `[Y 12']`. */
function countIn(text: string): Counts {
  const lines = text.split('\n').map(line => line.replace(/#.*/, ''));
  // The lines of a shoot-out have scores too, each with a name behind it.
  const results = lines
    .map(line => line.replace(/@.*/, ''))
    .filter(line => /\s\d+-\d+/.test(line) && !/^\s*\d+-\d+|,\s*\d+-\d+\s+\p{Lu}|Penalties:/u.test(line));
  const whole = lines.join('\n');
  const count = (pattern: RegExp) => whole.match(pattern)?.length ?? 0;
  const listed = lines.some(line => /^\s+\(.*\d'/.test(line));
  return {
    matches: results.length,
    goals: listed
      ? results
          .map(line => /\s(\d+)-(\d+)/.exec(line)!)
          .reduce((sum, [, home, away]) => sum + Number(home) + Number(away), 0)
      : 0,
    cards: count(/\[(?:Y|R|Y\/R) \d/g),
    substitutions: count(/\(\d{1,3}(?:\+\d+)?' [A-Z]/g),
    shootOuts: results.filter(line => /pen/.test(line)).length,
  };
}

function totals(matches: readonly Match[]): Counts {
  const events = matches.flatMap(match => match.events);
  const of = (type: string) => events.filter(event => event.type === type).length;
  return {
    matches: matches.length,
    goals: events.filter(event => event.type === 'goal' && event.scorer !== undefined).length,
    cards: of('card'),
    substitutions: of('substitution'),
    shootOuts: matches.filter(({shootOut}) => shootOut !== undefined).length,
  };
}

test.skipIf(FILES.length === 0)('there are samples to compare with', () => expect(FILES.length).toBeGreaterThan(0));

describe.each(FILES)('%s', file => {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const {blocks} = readDocument(text);
  const matches = blocks.map((block): Match => {
    const reading = readOne(block);
    if ('findings' in reading) throw new Error(`line ${block.line}: ${reading.findings.join('\n')}`);
    return reading.match;
  });

  test('has a number for each match', () => {
    const last = blocks.length - 1;
    expect(readFootballTxt(text, String(blocks[last]!.number ?? last + 1))).toEqual({match: matches[last]});
  });

  test('has as many matches, goals, cards and substitutions as its lines', () => {
    expect(totals(matches)).toEqual(countIn(text));
  });

  test('comes to every score that it states', () => {
    for (const [index, {result}] of blocks.entries()) {
      expect(matches[index]!.score).toEqual(finalScore(result.score));
      expect(matches[index]!.shootOut).toEqual(result.score.shootOut);
    }
  });
});
