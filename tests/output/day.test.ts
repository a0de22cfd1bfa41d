import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {dayLine} from '../../src/output/day-line.ts';
import {dayLineJsonSchema, dayLineSchema} from '../../src/output/day-line-schema.ts';
import {jsonLines, jsonl} from '../../src/output/event-line.ts';
import {report} from '../../src/output/report.ts';
import {srt} from '../../src/output/subtitles.ts';
import {formatLine} from '../../src/output/text.ts';
import {EVERYTHING} from '../../src/streams/feed.ts';
import {spoken} from '../../src/streams/spoken.ts';
import {dayArbitrary, finalDay, timeOn} from '../support/make-day.ts';
import {runs} from '../support/runs.ts';

const DAY = finalDay();
const LAST = DAY.cues.findLastIndex(({kind}) => kind === 'goal');
const WHOLE = {from: 0, until: DAY.duration};

describe('a day is printed', () => {
  test('as the vidiprinter', () => {
    expect(formatLine(DAY, 0)).toBe('15:00  KO     Kick-off: 10 matches.');
    expect(formatLine(DAY, LAST)).toBe(
      "16:49  90+4'  Goal: Manchester City 3-2 Queens Park Rangers. Aguero. Manchester City go top.",
    );
  });

  test('to be heard', () => {
    expect(spoken(DAY, LAST)).toBe(
      '16:49. Goal. Manchester City 3, Queens Park Rangers 2. Aguero, minute 90 plus 4. Manchester City go top.',
    );
  });

  test('as JSON Lines, with the standings where they have changed', () => {
    const lines = [...jsonl(jsonLines(DAY), WHOLE)].map(line => JSON.parse(line));
    expect(lines).toHaveLength(DAY.cues.length);
    expect(lines[LAST]).toMatchObject({
      time: '16:49:10',
      kind: 'goal',
      minute: "90+4'",
      matches: [{home: 'Manchester City', away: 'Queens Park Rangers'}],
      score: {home: 3, away: 2},
      changes: ['Manchester City go top'],
    });
    expect(lines[LAST].standings[0].teams.slice(0, 2)).toMatchObject([
      {place: 1, team: 'Manchester City', points: 89, goalDifference: 64, meaning: 'title'},
      {place: 2, team: 'Manchester United', points: 89, goalDifference: 56, separatedBy: 'goal-difference'},
    ]);
    expect(lines.at(-1)).not.toHaveProperty('standings');
    for (const line of lines) expect(line.attribution).toContain('ODC-BY');
  });

  test('as JSON Lines that match the published schema', () => {
    const schema = readFileSync('data/day-line.schema.json', 'utf8');
    expect(schema).toBe(dayLineJsonSchema());
    const validate = new Ajv2020({allErrors: true}).compile(JSON.parse(schema));
    fc.assert(
      fc.property(fc.oneof(dayArbitrary, fc.constant(DAY)), day => {
        for (const place of day.cues.keys()) {
          const line = JSON.parse(JSON.stringify(dayLine(day, place)));
          expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
          expect(dayLineSchema.parse(line)).toEqual(line);
        }
      }),
      {numRuns: runs(20)},
    );
    const line = dayLine(DAY, LAST);
    for (const wrong of [
      {...line, kind: 'throw-in'},
      {...line, more: 1},
      {...line, score: {home: -1, away: 0}},
    ]) {
      expect(validate(wrong)).toBe(false);
    }
  });

  test('as subtitles, with the attribution', () => {
    const text = [...srt(DAY, {...WHOLE, speed: 60})].join('');
    expect(text).toContain('15:00\nKick-off: 10 matches.');
    expect(text).toContain('ODC-BY');
  });

  test('as a report with the history of the lead, which knows nothing of what comes', () => {
    const whole = report(DAY, {...WHOLE, choice: EVERYTHING});
    expect(whole).toContain("- from 16:49: Manchester City (Manchester City 3-2 Queens Park Rangers, 90+4')");
    expect(whole).toContain('Barton 55 (red card)');
    expect(whole).toContain('ODC-BY');
    const early = report(DAY, {from: 0, until: timeOn(DAY.day, '15:30'), choice: EVERYTHING});
    expect(early).toContain('*As it stood at 15:30:00.*');
    expect(early).toContain("- from 15:19: Manchester United (Sunderland 0-1 Manchester United, 20')");
    expect(early).not.toContain('Zabaleta');
    expect(early).not.toContain('from 15:38');
  });
});
