import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {NO_CONTEXT} from '../../src/formats/match-format.ts';
import {readMatchday, readMatchOfDay} from '../../src/formats/matchday/reader.ts';
import {companionsFromBytes} from '../../src/formats/shared/companion-files.ts';
import {FORMAT} from '../../src/match/model/format-name.ts';
import {buildDay, tablesAt} from '../../src/matchday/day.ts';
import {PLACE_KINDS, TIE_BREAKS} from '../../src/matchday/schema/matchday-shape.ts';

const README = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
const EXAMPLE: unknown = JSON.parse(/# Matchday files[\s\S]*?```json\n([\s\S]*?)```/.exec(README)?.[1] ?? '');
const OTHER = {
  format: FORMAT,
  fixture: {home: {name: 'Albion', short: 'ALB'}, away: {name: 'Athletic', short: 'ATH'}},
  events: [
    {id: 'k1', type: 'kick-off', clock: {period: 'first-half', minute: 1}},
    {id: 'h1', type: 'whistle', clock: {period: 'first-half', minute: 45}},
    {id: 'k2', type: 'kick-off', clock: {period: 'second-half', minute: 46}},
    {id: 'h2', type: 'whistle', final: true, clock: {period: 'second-half', minute: 90}},
  ],
};

const withFiles = (files: Readonly<Record<string, unknown>>) => ({
  ...NO_CONTEXT,
  companions: companionsFromBytes(
    Object.fromEntries(
      Object.entries(files).map(([name, value]) => [name, new TextEncoder().encode(JSON.stringify(value))]),
    ),
  ),
});

test('the example is a matchday, with the match of the file beside it', async () => {
  const reading = await readMatchday(EXAMPLE, withFiles({'albion-athletic.json': OTHER}));
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  const day = buildDay(reading.matchday);
  expect(day.matches.map(({timeline}) => timeline.match.fixture.home.name)).toEqual(['Rovers', 'Albion']);
  expect(tablesAt(day, 0).tables[0]?.standings.map(({team, points}) => `${team} ${points}`)).toEqual([
    'Rovers 10',
    'Albion 10',
    'Wanderers 6',
    'Athletic 1',
  ]);
  expect(tablesAt(day, day.duration).tables[0]?.standings[0]?.team).toBe('Albion');
});

test('one match of it can be chosen', async () => {
  const context = withFiles({'albion-athletic.json': OTHER});
  const reading = await readMatchOfDay(EXAMPLE, {...context, choose: 'wan'});
  expect('match' in reading && reading.match.fixture.home.name).toBe('Rovers');
  const several = await readMatchOfDay(EXAMPLE, context);
  expect('candidates' in several && several.candidates?.map(({home}) => home)).toEqual(['Rovers', 'Albion']);
});

test('a file that is not there is named', async () => {
  expect(await readMatchday(EXAMPLE, NO_CONTEXT)).toEqual({
    findings: ['matches[1].file: "albion-athletic.json" is not a file beside this one'],
  });
});

test.each([...TIE_BREAKS, ...PLACE_KINDS])('the text has the value %s', value => {
  expect(README).toContain(`\`${value}\``);
});
