import {execFileSync} from 'node:child_process';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {withConsumer} from './consumer.ts';
import {eachMatch, replay} from './matches.ts';

// What programs that know nothing of ours make of the JSON Lines.

function jq(input: string, ...args: readonly string[]): string {
  return execFileSync('jq', args, {input, encoding: 'utf8'}).trimEnd();
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
      // The filter goes by the side that a line is about, which for a passage of play can be another than its last event's.
      const own = 'select(.side == "home" and (.type == "card" or .type == "substitution")) | .id';
      expect(jq(home, '-c', own)).toBe(jq(lines, '-c', own));
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
