import {expect, test} from 'vitest';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {buildDay} from '../../../src/matchday/day.ts';
import {width} from '../../../src/ui/layout/measure.ts';
import {timedDay, watchDay} from '../../support/follow-day.ts';
import {timeOn} from '../../support/make-day.ts';
import {makeMatchday, newTable} from '../../support/make-matchday.ts';
import {draw, SIZES, type Size} from '../../support/render.tsx';

const DAY = makeMatchday(
  [
    {home: 'Arsenal', away: 'Derby', goals: ['H 10', 'A 60'], kickOff: '15:00 UTC'},
    {home: 'Everton', away: 'Fulham', goals: ['A 20'], kickOff: '15:00 UTC'},
    {home: 'Leeds', away: 'Norwich', kickOff: '17:30 UTC'},
  ],
  {tables: [newTable('Arsenal', 'Derby', 'Everton', 'Fulham', 'Leeds', 'Norwich')]},
);
const at = (time: string) => timeOn(buildDay(timedDay(DAY)), time);

function screenAt(size: Size, from: number, then: (watched: ReturnType<typeof watchDay>) => void = () => {}): string {
  const watched = watchDay(DAY, from);
  then(watched);
  const {frame, session} = watched;
  const shown = draw(frame().timeline, {...frame(), size: {columns: size[0], rows: size[1]}}, size);
  session.close();
  return shown;
}

test.each(SIZES)('at %ix%i a day that is followed says LIVE, or how far behind', (...size) => {
  const [columns, rows] = size;
  const live = screenAt(size, at('15:25'));
  const behind = screenAt(size, at('15:25'), ({give, time}) => {
    give({type: 'pause'});
    time.advance(2 * MINUTE);
  });
  expect(live).toContain('LIVE');
  expect(behind).toContain('2:00 behind');
  for (const shown of [live, behind]) {
    const lines = shown.split('\n');
    expect(lines.length).toBeLessThanOrEqual(rows);
    expect(Math.max(...lines.map(text => width(text)))).toBeLessThanOrEqual(columns);
  }
});

test('the bar ends at the edge, and a match that is to come shows its kick-off', () => {
  const lines = screenAt([120, 40], at('15:25')).split('\n');
  expect(lines.join('\n')).toMatch(/17:30 +Leeds/);
  expect(lines.at(-2)).toMatch(/^ 15:00 ━.*◆ +19:19\+$/);
  expect(lines.at(-3)).toContain('LIVE · updated just now');
});

test('before its first kick-off a day says when it is', () => {
  expect(screenAt([120, 40], at('15:00') - 10 * MINUTE)).toContain('LIVE · kick-off at 15:00 · updated just now');
});

test('an opened match of the day is LIVE as well, and at half-time says what comes', () => {
  const open = ({give, time}: ReturnType<typeof watchDay>) => {
    give({type: 'open'});
    // The notice about it is over then.
    time.advance(10_000);
  };
  expect(screenAt([120, 40], at('15:25'), open)).toMatch(/LIVE/);
  expect(screenAt([120, 40], at('15:52'), open)).toContain('LIVE · second half next · updated 10 s ago');
});
