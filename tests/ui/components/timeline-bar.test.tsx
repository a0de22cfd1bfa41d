import {stripVTControlCharacters} from 'node:util';
import {renderToString} from 'ink';
import {expect, test} from 'vitest';
import type {BoardTime} from '../../../src/match/model/clock.ts';
import {boardAt, buildTimeline, playedAt, positionOf} from '../../../src/match/model/timeline.ts';
import {ENDS, TimelineBar} from '../../../src/ui/components/timeline-bar.tsx';
import {SizeContext} from '../../../src/ui/layout/use-size.ts';
import {lookOf} from '../../../src/ui/theme/look.ts';
import {matchLook} from '../../../src/ui/theme/match-look.ts';
import {LookContext} from '../../../src/ui/theme/use-look.ts';
import {draft, makeMatch} from '../../support/make-match.ts';

const LOOK = lookOf({isTTY: true, platform: 'linux', theme: 'dark', env: {TERM: 'xterm', LANG: 'C', NO_COLOR: '1'}});
const COLUMNS = 80;

const timeline = buildTimeline(
  makeMatch([
    draft('kick-off', '1'),
    draft('goal', '20', {side: 'home'}),
    draft('whistle', '45'),
    draft('kick-off', '46'),
    draft('goal', '60', {side: 'away'}),
    draft('whistle', '90'),
    draft('kick-off', '91'),
    draft('goal', '100', {side: 'home'}),
    draft('whistle', '105'),
    draft('kick-off', '106'),
    draft('goal', '110', {side: 'away'}),
    draft('whistle', '120', {final: true}),
  ]),
);
const goalGlyph = matchLook(timeline.match.fixture, LOOK).glyphs.goal;

/** The line at a position. */
function lineAt(position: number, {spoilers = false, edge}: {spoilers?: boolean; edge?: BoardTime} = {}): string {
  const drawn = renderToString(
    <LookContext value={matchLook(timeline.match.fixture, LOOK)}>
      <SizeContext value={{columns: COLUMNS, rows: 24}}>
        <TimelineBar
          timeline={timeline}
          played={playedAt(timeline, position)}
          board={boardAt(timeline, position)}
          spoilers={spoilers}
          edge={edge}
          lit={undefined}
          loop={[]}
        />
      </SizeContext>
    </LookContext>,
    {columns: COLUMNS},
  );
  return stripVTControlCharacters(drawn)
    .padEnd(COLUMNS)
    .slice(ENDS, COLUMNS - ENDS);
}

/** The columns of the line that have a goal, at a position. */
function goalsOn(position: number, spoilers: boolean): readonly number[] {
  return [...lineAt(position, {spoilers})].flatMap((glyph, n) => (glyph === goalGlyph ? [n] : []));
}

const minute = (period: 'first-half' | 'extra-time-first-half', minutes: number) =>
  positionOf(timeline, {period, elapsed: minutes * 60_000})!;

test('coming goals are on the bar only with spoilers', () => {
  expect(goalsOn(minute('first-half', 30), false)).toHaveLength(1);
  expect(goalsOn(minute('first-half', 30), true)).toHaveLength(2);
});

test('goals of extra time are on the bar only once it has begun, even with spoilers', () => {
  // Twenty minutes of ninety, and sixty: nothing stands at the end of the line, where extra time would be.
  const length = COLUMNS - 2 * ENDS;
  for (const column of goalsOn(minute('first-half', 30), true)) expect(column).toBeLessThan((length * 2) / 3);
  expect(goalsOn(minute('extra-time-first-half', 2), true)).toHaveLength(4);
  expect(goalsOn(minute('extra-time-first-half', 2), false)).toHaveLength(2);
});

test('the line of a live match ends at the edge', () => {
  const elapsed = 30 * 60_000;
  const line = lineAt(minute('first-half', 10), {edge: {period: 'first-half', elapsed}});
  const whole = lineAt(minute('first-half', 10));
  const third = Math.floor(whole.length / 3);
  expect(line.slice(0, third)).toBe(whole.slice(0, third));
  expect(line.slice(third + 1).trim()).toBe('');
  expect(whole.slice(third + 1)).not.toContain(' ');
  const atEdge = lineAt(minute('first-half', 30), {edge: {period: 'first-half', elapsed}});
  expect(atEdge.slice(third + 1).trim()).toBe('');
});
