import {execFileSync} from 'node:child_process';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {withConsumer} from './consumer.ts';
import {eachMatch, replay} from './matches.ts';

// What programs that know nothing of ours make of the JSON Lines.

function jq(input: string, ...args: readonly string[]): string {
  return execFileSync('jq', args, {input, encoding: 'utf8', maxBuffer: 2 ** 26}).trimEnd();
}

/** The lines where the score is another than before, each as its type. */
const CHANGES = `
  [foreach .[] as $line (
    {score: {home: 0, away: 0}};
    {score: $line.state.score, changed: (.score != $line.state.score), type: $line.type};
    select(.changed) | .type
  )]`;

withConsumer('jq', () => {
  eachMatch(match => {
    test('the score changes on goals, on every one of them, and on nothing else', () => {
      const lines = replay(match, '--format', 'jsonl', '--speed', 'max');
      const goals = JSON.parse(jq(lines, '-s', '[.[] | select(.type == "goal") | .type]'));
      expect(goals.length).toBeGreaterThan(0);
      expect(JSON.parse(jq(lines, '-s', CHANGES))).toEqual(goals);
    });

    test('filtering the lines gives the same as --filter', () => {
      const lines = replay(match, '--format', 'jsonl', '--speed', 'max');
      const home = replay(match, '--format', 'jsonl', '--speed', 'max', '--filter', 'home');
      expect(home).not.toBe('');
      expect(jq(home, '-c', '.')).toBe(jq(lines, '-c', 'select(.side == "home")'));
    });

    test('there is one object per event at every level, and the words of the text on one event each', () => {
      const events = JSON.parse(replay('convert', match)).events.length;
      for (const level of ['low', 'normal', 'high']) {
        const lines = replay(match, '--format', 'jsonl', '--speed', 'max', '--detail', level);
        expect(JSON.parse(jq(lines, '-s', '[length, (map(.id) | unique | length)]'))).toEqual([events, events]);
        const text = replay(match, '--speed', 'max', '--detail', level).trimEnd().split('\n');
        const words = jq(lines, '-r', '.words // empty').split('\n');
        // Above the first line may be the attribution.
        const told = text.slice(text.length - words.length);
        expect(text.length - words.length).toBeLessThanOrEqual(1);
        for (const [n, line] of told.entries()) expect(line).toContain(words[n]!);
      }
    });
  });
});

eachMatch(match => {
  test('ajv takes every line, by the schema that the program prints', () => {
    const validate = new Ajv2020({allErrors: true}).compile(JSON.parse(replay('schema', '--format', 'jsonl')));
    const lines = replay(match, '--format', 'jsonl', '--speed', 'max').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(40);
    for (const line of lines) expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
  });
});

test('ajv takes the bundled matches by the schema of a match', () => {
  const validate = new Ajv2020({allErrors: true, strictTypes: false, formats: {date: true}}).compile(
    JSON.parse(replay('schema')),
  );
  for (const match of ['first-leg', 'second-leg']) {
    expect(validate(JSON.parse(replay('convert', match))), JSON.stringify(validate.errors)).toBe(true);
  }
});
