import {stripVTControlCharacters} from 'node:util';
import {renderToString} from 'ink';
import {expect, test} from 'vitest';
import {STATS, type StatId} from '../../../src/match/model/stats.ts';
import {buildTimeline, stateAt} from '../../../src/match/model/timeline.ts';
import {StatPanel} from '../../../src/ui/components/stat-panel.tsx';
import {lookOf} from '../../../src/ui/theme/look.ts';
import {matchLook} from '../../../src/ui/theme/match-look.ts';
import {LookContext} from '../../../src/ui/theme/use-look.ts';
import {draft, ninety} from '../../support/make-match.ts';

const LOOK = lookOf({isTTY: true, platform: 'linux', theme: 'dark', env: {TERM: 'xterm', LANG: 'C', NO_COLOR: '1'}});
const pass = (side: 'home' | 'away', n: number) =>
  draft('play', String(1 + (n % 44)), {side, kind: 'pass', completed: true});
const shot = (side: 'home' | 'away') => draft('shot', '44', {side, outcome: 'saved'});

const match = ninety(
  [
    ...Array.from({length: 90}, (_, n) => pass('home', n)),
    ...Array.from({length: 30}, (_, n) => pass('away', n)),
    ...Array.from({length: 4}, () => shot('home')),
    shot('away'),
    shot('away'),
  ].sort((a, b) => a.clock.minute - b.clock.minute),
  {stats: ['shots', 'passes']},
);

/** How long the bars of a statistic are in a panel of a width. */
function barsOf(id: StatId, columns: number): readonly number[] {
  const timeline = buildTimeline(match);
  const look = matchLook(match.fixture, LOOK);
  const {tallies} = stateAt(timeline, timeline.duration);
  const drawn = renderToString(
    <LookContext value={look}>
      <StatPanel match={match} tallies={tallies} over={false} about="" columns={columns} rows={6} />
    </LookContext>,
    {columns},
  );
  const line = stripVTControlCharacters(drawn)
    .split('\n')
    .find(text => text.includes(STATS[id].label))!;
  return line.split(STATS[id].label).map(half => half.split('#').length - 1);
}

test('basic statistics share one scale, of eight at least; passes are shown as a share of both sides', () => {
  // Of 79 columns, 17 for the label and 6 for each number leave bars of 25.
  expect(barsOf('shots', 79)).toEqual([13, 6]);
  expect(barsOf('passes', 79)).toEqual([19, 6]);
});

test('bars of less than three columns are left out, and the numbers stay', () => {
  expect(barsOf('passes', 35)).toEqual([2, 1]);
  expect(barsOf('passes', 34)).toEqual([0, 0]);
});
