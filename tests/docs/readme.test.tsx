import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {markdownTable} from '../../bench/row.ts';
import {doubtsOf} from '../../src/match/model/doubts.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {toFrame} from '../../src/streams/frame.ts';
import {KEY_GROUPS, KEYS} from '../../src/ui/input/keys.ts';
import {matchdayFields, matchFields, statTable} from '../support/field-tables.ts';
import {draw} from '../support/render.tsx';
import {stateOf, transportOf} from '../support/transport.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The frame that the README opens with: the first leg at 67:12, playing at 10×. */
function openingFrame(): string {
  const timeline = buildTimeline(matchSchema.parse(JSON.parse(read('data/first-leg.json'))));
  const position = (67 * 60 + 12) * 1000 + 10;
  const transport = transportOf(timeline, {playing: true, speed: 10, position});
  const frame = toFrame(stateOf(timeline, {transport, position}));
  return draw(timeline, frame, [100, 27]);
}

function keyTable(): string {
  const rows = KEY_GROUPS.flatMap(group =>
    KEYS.filter(key => key.group === group).map(({shown, help}, index) => {
      const keys = shown
        .split(' ')
        .map(key => `\`${key}\``)
        .join(' ');
      return `| ${index === 0 ? group : ''} | ${keys} | ${help} |`;
    }),
  );
  return ['| | | |', '|---|---|---|', ...rows].join('\n');
}

function withPart(text: string, part: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${part}:[^>]*-->\n)[^]*?(<!-- /${part} -->)`);
  expect(text).toMatch(pattern);
  return text.replace(pattern, (_, open: string, close: string) => `${open}${content}\n${close}`);
}

test('the README shows the frame and the keys that the code has (npm run readme writes them)', async () => {
  const plain = openingFrame().replace(/\u001b\[[\d;]*m/g, '');
  const framed = withPart(read('README.md'), 'frame', `\`\`\`text\n${plain}\n\`\`\``);
  await expect(withPart(framed, 'keys', keyTable())).toMatchFileSnapshot('../../README.md');
});

test('the guide to match files has every field and statistic that the code has (npm run readme writes them)', async () => {
  const guide = read('data/README.md');
  const parts = {fields: matchFields(), stats: statTable(), 'matchday fields': matchdayFields()};
  const written = Object.entries(parts).reduce(
    (text, [part, content]) => withPart(text, part, `\n${content}\n`),
    guide,
  );
  await expect(written).toMatchFileSnapshot('../../data/README.md');
});

test('the README has the table of the bench as it is now', () => {
  const [, table = ''] = /<!-- bench:[^>]*-->\n([\s\S]*?)<!-- \/bench -->/.exec(read('README.md')) ?? [];
  const rows = table.split('\n').filter(line => line.startsWith('|'));
  expect(rows.slice(0, 2).join('\n')).toBe(markdownTable([]));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows.slice(2)) expect(row).toMatch(/^\| [^|]+ \| [^|]+ \|[^|]*\| (yes|NO)? \|$/);
});

describe('the examples of the guide', () => {
  const guide = read('data/README.md');
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as object);
  const [first, second, around] = examples;

  test.each([
    ['the match that teaches the format', first, {home: 1, away: 0}],
    ['the cup tie', second, {home: 1, away: 1}],
    [
      'the match as the second leg of a tie',
      {...first, ...around, fixture: {...fixtureOf(first), ...fixtureOf(around)}},
      {home: 1, away: 0},
    ],
  ])('%s is a match without doubts', (_, example, score) => {
    const match = matchSchema.parse(example);
    expect(buildTimeline(match).states.at(-1)?.score).toEqual(score);
    expect(doubtsOf(match)).toEqual([]);
  });
});

function fixtureOf(example: object | undefined): object {
  return (example as {readonly fixture: object}).fixture;
}
