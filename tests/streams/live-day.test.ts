import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {merge} from '../../src/match/live/merge.ts';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildDay, dayAt} from '../../src/matchday/day.ts';
import {clockOnDay} from '../../src/matchday/day-clock.ts';
import {type DayTimeline, dayTimeline, isDayTimeline} from '../../src/matchday/day-timeline.ts';
import {followDay} from '../../src/streams/followed.ts';
import type {Frame} from '../../src/streams/frame.ts';
import {foldNews} from '../../src/streams/live.ts';
import {openSession} from '../../src/streams/session.ts';
import {timedDay, versionAt, wallclockAt, watchDay} from '../support/follow-day.ts';
import {dayArbitrary, timeOn} from '../support/make-day.ts';
import {makeMatchday, newTable} from '../support/make-matchday.ts';
import {runs} from '../support/runs.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const DAY = makeMatchday(
  [
    {home: 'Arsenal', away: 'Derby', goals: ['H 10', 'A 60'], kickOff: '15:00 UTC'},
    {home: 'Everton', away: 'Fulham', goals: ['A 20', 'A 80'], kickOff: '15:00 UTC'},
    {home: 'Leeds', away: 'Norwich', goals: ['H 5'], kickOff: '17:30 UTC'},
  ],
  {tables: [newTable('Arsenal', 'Derby', 'Everton', 'Fulham', 'Leeds', 'Norwich')]},
);
const at = (time: string) => timeOn(buildDay(timedDay(DAY)), time);

function dayOf({timeline}: Frame): DayTimeline {
  if (!isDayTimeline(timeline)) throw new Error('a match is open');
  return timeline;
}

const clockOf = (frame: Frame) => clockOnDay(dayOf(frame).day, frame.position);
const printed = (frame: Frame) => dayOf(frame).words.slice(0, frame.played);
const leader = (frame: Frame) => dayAt(dayOf(frame).day, frame.position).tables.tables[0]!.standings[0]!.team;
const PENDING = 30 * SECOND;

/** Lets time pass with a new version of every match twice a minute. */
function goOn({time, arrive}: ReturnType<typeof watchDay>, milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += PENDING) {
    time.advance(Math.min(PENDING, milliseconds - passed));
    arrive();
  }
}

describe('a day that is followed', () => {
  test('prints goals and moves the standings as they become known', () => {
    const watched = watchDay(DAY, at('15:08'));
    const {frame} = watched;
    expect(printed(frame())).toEqual(['Kick-off: 2 matches.']);
    goOn(watched, 5 * MINUTE);
    expect(printed(frame())).toEqual(['Kick-off: 2 matches.', 'Goal: Arsenal 1-0 Derby. Arsenal.']);
    expect(leader(frame())).toBe('Arsenal');
    goOn(watched, 10 * MINUTE);
    expect(printed(frame()).at(-1)).toContain('Goal: Everton 0-1 Fulham.');
    expect(frame().live).toMatchObject({behind: 0, running: true});
  });

  test('goes on by the clock while all matches have half-time, and to a later kick-off', () => {
    const watched = watchDay(DAY, at('15:40'));
    goOn(watched, 15 * MINUTE);
    expect(clockOf(watched.frame())).toBe('15:55:00');
    watched.time.advance(60 * SECOND);
    expect(clockOf(watched.frame())).toBe('15:56:00');
    goOn(watched, 55 * MINUTE);
    expect(dayOf(watched.frame()).day.matches.map(({timeline}) => timeline.states.at(-1)!.phase)).toEqual([
      'over',
      'over',
      'before',
    ]);
    // Nothing is heard for half an hour.
    watched.time.advance(35 * MINUTE);
    expect(clockOf(watched.frame())).toBe('17:26:00');
    goOn(watched, 10 * MINUTE);
    expect(printed(watched.frame()).at(-1)).toContain('Goal: Leeds 1-0 Norwich.');
  });

  test('stands before its first kick-off', () => {
    const watched = watchDay(DAY, at('15:00') - 10 * MINUTE);
    watched.time.advance(5 * MINUTE);
    expect(watched.frame()).toMatchObject({position: 0, live: {behind: 0, running: false}});
    goOn(watched, 6 * MINUTE);
    expect(clockOf(watched.frame())).toBe('15:01:00');
  });

  test('is paused, rewound, caught up with at 2x, and live again with End', () => {
    const watched = watchDay(DAY, at('15:15'));
    const {give, frame, time} = watched;
    give({type: 'pause'});
    goOn(watched, 2 * MINUTE);
    expect([clockOf(frame()), frame().live!.behind]).toEqual(['15:15:00', 120]);
    give({type: 'skip', by: -6 * MINUTE});
    expect(printed(frame())).toHaveLength(1);
    give({type: 'seek-end'});
    expect([clockOf(frame()), frame().live!.behind]).toEqual(['15:17:00', 0]);
    give({type: 'skip', by: -MINUTE});
    give({type: 'speed', speed: 2});
    time.advance(61 * SECOND);
    expect([clockOf(frame()), frame().live!.behind, frame().transport.speed]).toEqual(['15:18:00', 0, 1]);
    give({type: 'go-to', clock: '16:30'});
    expect(frame().notice).toBe('16:30: not reached yet');
  });

  test('goes on while the feed of one match fails, which is named', () => {
    const {hear, arrive, frame, time} = watchDay(DAY, at('15:15'));
    const since = () => frame().live!.failing;
    hear(0, {type: 'failed', reason: 'rubbish'});
    expect(since()).toMatch(/^\d\d:15 \(Arsenal v Derby\)$/);
    time.advance(8 * MINUTE);
    arrive(1, 2);
    expect(printed(frame()).at(-1)).toContain('Goal: Everton 0-1 Fulham.');
    hear(2, {type: 'unchanged'});
    expect(since()).toMatch(/^\d\d:15 \(Arsenal v Derby\)$/);
    hear(2, {type: 'failed', reason: 'rubbish'});
    expect(since()).toMatch(/^\d\d:15 \(2 matches\)$/);
    hear(2, {type: 'unchanged'});
    arrive(0);
    expect(since()).toBeUndefined();
    hear(1, {type: 'problem', problem: 'Line 3: not JSON'});
    expect(frame().notice).toBe('Everton v Fulham: Line 3: not JSON');
  });

  test('an opened match gets its new lines, and leads back to the day at the edge', () => {
    const watched = watchDay(DAY, at('15:08'));
    const {frame, give} = watched;
    give({type: 'open'});
    expect(frame().timeline.match.fixture.home.name).toBe('Arsenal');
    goOn(watched, 5 * MINUTE);
    expect(frame().state.score).toEqual({home: 1, away: 0});
    expect(frame().goalFlash).toBeUndefined();
    expect(frame().board.elapsed).toBe(13 * MINUTE);
    expect(frame().live).toMatchObject({behind: 0});
    give({type: 'bookmark'});
    goOn(watched, MINUTE);
    give({type: 'back'});
    expect(clockOf(frame())).toBe('15:14:00');
    expect(frame().view.bookmarks.map(({position}) => position)).toEqual([at('15:13')]);
    expect(printed(frame())).toHaveLength(2);
  });

  test('End in an opened match that has half-time goes live', () => {
    const watched = watchDay(DAY, at('15:50'));
    watched.give({type: 'open'});
    watched.give({type: 'skip', by: -10 * MINUTE});
    watched.give({type: 'seek-end'});
    expect(watched.frame().live!.behind).toBe(0);
    watched.give({type: 'back'});
    expect(clockOf(watched.frame())).toBe('15:50:00');
  });

  test.each([-20, 40])('is at the time of its matches where the clock of the viewer is %d minutes ahead', minutes => {
    const watched = watchDay(DAY, at('15:08'), {ahead: minutes * MINUTE});
    goOn(watched, 5 * MINUTE);
    expect(clockOf(watched.frame())).toBe('15:13:00');
    expect(watched.frame().live).toMatchObject({behind: 0, running: true});
  });

  test('is held back by a delay, which a key changes', () => {
    const watched = watchDay(DAY, at('15:10'), {delay: 45 * SECOND});
    const {frame, give, time} = watched;
    expect(frame().live).toMatchObject({behind: 0, delay: 45});
    expect(frame().position).toBe(at('15:09:15'));
    time.advance(5 * SECOND);
    watched.arrive();
    time.advance(35 * SECOND);
    expect(printed(frame())).toHaveLength(1);
    give({type: 'nudge', by: -40 * SECOND});
    expect(frame()).toMatchObject({position: at('15:10:35'), notice: 'Delay 5 s'});
    expect(printed(frame()).at(-1)).toBe('Goal: Arsenal 1-0 Derby. Arsenal.');
  });

  test('keeps the time of day when its first kick-off turns out to be late', () => {
    const [first, second, third] = DAY.matches;
    const late = {...DAY, matches: [{...first!, kickOff: '15:01:30 UTC'}, {...second!, kickOff: '15:02 UTC'}, third!]};
    const session = openSession({
      timeline: dayTimeline(buildDay(DAY)),
      edge: {position: at('15:20'), running: true},
      position: at('15:10'),
      paused: true,
      scheduler: new VirtualTime(),
    });
    session.dispatch({type: 'bookmark'});
    const timeline = dayTimeline(buildDay(late));
    session.dispatch({type: 'version', timeline, edge: {position: at('15:18:30'), running: true}});
    const {frame} = session;
    expect(clockOf(frame())).toBe('15:10:00');
    expect(clockOnDay(timeline.day, frame().view.bookmarks[0]!.position)).toBe('15:10:00');
    expect(frame().live).toMatchObject({behind: 600});
  });

  test('that has ended is the day as if opened then', () => {
    const watched = watchDay(DAY, at('19:10'));
    goOn(watched, 20 * MINUTE);
    const {frame, day} = watched;
    expect(frame()).toMatchObject({live: undefined, position: day.duration});
    expect(frame().transport.edge).toBeUndefined();
    watched.give({type: 'speed', speed: 4});
    expect(frame().transport.speed).toBe(4);
  });
});

describe('laws', () => {
  test('a day followed to its end in any steps is the day opened when all is over', () => {
    fc.assert(
      fc.property(
        dayArbitrary,
        fc.array(fc.record({minutes: fc.integer({min: 1, max: 90}), match: fc.nat(2)}), {maxLength: 30}),
        ({day: {matchday}}, steps) => {
          const timed = timedDay(matchday);
          const day = buildDay(timed);
          const first = timed.matches.map((_entry, match) => merge(undefined, versionAt(day, match, 0), 0));
          const follow = followDay(timed, first);
          const fold = foldNews(follow);
          let here = 0;
          const arrive = (match: number) =>
            fold({match, news: {type: 'version', version: versionAt(day, match, here)}}, here);
          for (const {minutes, match} of steps) {
            here += minutes * MINUTE;
            arrive(match % first.length);
          }
          here = Math.max(here, day.duration + 1);
          const last = [...first.keys()].map(arrive).at(-1)!;
          const whole = dayTimeline(day);
          const {timeline: followed, edge} = follow.shown(last, wallclockAt(day, here));
          if (!isDayTimeline(followed)) throw new Error('not a day');
          expect(edge).toBeUndefined();
          expect(followed.cues).toEqual(whole.cues);
          expect(followed.words).toEqual(whole.words);
          expect(followed.day.tables).toEqual(whole.day.tables);
          expect(followed.day.matches.map(({timeline}) => timeline)).toEqual(
            whole.day.matches.map(({timeline}) => timeline),
          );
        },
      ),
      {numRuns: runs(40)},
    );
  });

  test('at every instant it shows what a replay of the whole day shows then, and under a delay what it showed before', () => {
    fc.assert(
      fc.property(
        dayArbitrary,
        fc.integer({min: 0, max: 90}),
        fc.array(fc.integer({min: 10, max: 1800}), {minLength: 1, maxLength: 12}),
        ({day: {matchday}}, delay, waits) => {
          const watched = watchDay(matchday, 60 * SECOND, {delay: delay * SECOND});
          const {day, time, frame, here, arrive} = watched;
          const whole = dayTimeline(day);
          for (const seconds of waits) {
            time.advance(seconds * SECOND);
            arrive();
            if (frame().live === undefined) break;
            const {played, position} = frame();
            expect(position).toBeLessThanOrEqual(Math.max(0, here() - delay * SECOND));
            expect(printed(frame())).toEqual(whole.words.slice(0, Math.min(played, whole.words.length)));
            expect(frame().state.goals.length).toBeLessThanOrEqual(goalsAt(whole, here() - delay * SECOND));
          }
          watched.session.close();
        },
      ),
      {numRuns: runs(20)},
    );
  });

  function goalsAt({cues}: DayTimeline, position: number): number {
    return cues.filter(cue => cue.kind === 'goal' && cue.at <= position).length;
  }
});
