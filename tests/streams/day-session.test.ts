import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildDay} from '../../src/matchday/day.ts';
import {type DayTimeline, dayTimeline} from '../../src/matchday/day-timeline.ts';
import {FIRST_KICK_OFF} from '../../src/matchday/kick-offs.ts';
import type {Command} from '../../src/streams/command.ts';
import {nextDayTick, sameDayTick} from '../../src/streams/day-tick.ts';
import {dayPagesOf} from '../../src/streams/day-view.ts';
import {openSession} from '../../src/streams/session.ts';
import {transcript} from '../../src/streams/spoken.ts';
import {makeMatchday, newTable} from '../support/make-matchday.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const MATCHES = [
  {home: 'Arsenal', away: 'Brentford', goals: ['H 20']},
  {home: 'Chelsea', away: 'Derby', goals: ['A 30'], kickOff: '15:00:30'},
  {home: 'Everton', away: 'Fulham', kickOff: '17:30'},
];
const TEAMS = MATCHES.flatMap(({home, away}) => [home, away]);
const DAY = dayTimeline(buildDay(makeMatchday(MATCHES, {tables: [newTable(...TEAMS)]})));
const PLAIN = dayTimeline(buildDay(makeMatchday(MATCHES)));

/** The session after the commands, paused ten minutes into the day. */
function after(day: DayTimeline, ...commands: readonly Command[]) {
  const session = openSession({timeline: day, scheduler: new VirtualTime(), paused: true, from: 10 * MINUTE});
  for (const command of commands) session.dispatch(command);
  return session;
}
const view = (day: DayTimeline, ...commands: readonly Command[]) => after(day, ...commands).frame().view;

const next: Command = {type: 'panel', to: 1};
const previous: Command = {type: 'panel', to: -1};
const down = (by: number): Command => ({type: 'scroll', by});

describe('the pages of a day', () => {
  test('have standings only if there is a table', () => {
    expect(dayPagesOf(DAY)).toEqual(['matches', 'standings', 'vidiprinter']);
    expect(dayPagesOf(PLAIN)).toEqual(['matches', 'vidiprinter']);
  });

  test('follow one another in both directions, and around', () => {
    expect(view(DAY).page).toBe('matches');
    expect(view(DAY, next).page).toBe('standings');
    expect(view(DAY, next, next, next).page).toBe('matches');
    expect(view(DAY, previous).page).toBe('vidiprinter');
    expect(view(PLAIN, next).page).toBe('vidiprinter');
    expect(view(DAY, next, {type: 'panel', to: 'shot-map'}).page).toBe('standings');
  });

  test('are left for the matches, scrolled to the top, and close what covers them', () => {
    expect(view(DAY, {type: 'overlay', overlay: 'help'}, next)).toMatchObject({page: 'standings', overlay: undefined});
    expect(view(DAY, next, {type: 'back'})).toMatchObject({page: 'matches', top: 0});
    expect(view(DAY, next, {type: 'overlay', overlay: 'help'}, {type: 'back'})).toMatchObject({
      page: 'standings',
      overlay: undefined,
    });
  });
});

test('the cursor moves over the matches and stops at both ends', () => {
  expect(view(DAY, down(1)).chosen).toBe(1);
  expect(view(DAY, down(9)).chosen).toBe(2);
  expect(view(DAY, down(9), down(-1)).chosen).toBe(1);
  expect(view(DAY, down(-1)).chosen).toBe(0);
  expect(view(DAY, next, down(1)).chosen).toBe(0);
  expect(view(DAY, {type: 'overlay', overlay: 'help'}, down(1)).chosen).toBe(0);
});

test('in the vidiprinter, scrolling moves the feed and not the cursor over the matches', () => {
  const session = after(DAY, {type: 'seek-end', sure: true}, previous, down(-1));
  expect(session.frame().view).toMatchObject({page: 'vidiprinter', chosen: 0, edge: session.frame().played - 1});
  session.dispatch(down(1));
  expect(session.frame().view).toMatchObject({page: 'vidiprinter', chosen: 0, edge: undefined});
});

test('for a screen reader, opening a match of the day and leaving it again say what is read now, and where it stands', () => {
  const session = after(DAY, {type: 'skip', by: 15 * MINUTE});
  const lines: string[] = [];
  transcript(session).subscribe(line => lines.push(line));
  lines.length = 0;
  session.dispatch({type: 'open'});
  expect(lines.splice(0)).toEqual([
    'Arsenal against Brentford, Test League.',
    '24:59. Arsenal 1, Brentford 0.',
    'Minute 20, Arsenal. GOAL! Arsenal 1-0 Brentford. First blood to Arsenal. Arsenal 1, Brentford 0.',
    'Esc goes back to the day.',
  ]);
  session.dispatch({type: 'back'});
  expect(lines).toEqual([
    'Test League, 2012-05-13.',
    '15:24.',
    '15:19. Goal. Arsenal 1, Brentford 0. Arsenal, minute 20.',
  ]);
});

test('the filter goes from all entries to highlights to goals, and around', () => {
  const filter: Command = {type: 'filter'};
  const filters = [1, 2, 3].map(count => view(DAY, ...Array.from({length: count}, () => filter)).filter);
  expect(filters).toEqual(['key', 'goals', 'all']);
});

test.each(['players', 'counts', 'event'] as const)('a day has no %s of its own', overlay => {
  expect(view(DAY, {type: 'overlay', overlay}).overlay).toBeUndefined();
});

test('a day has no span, and other overlays open over it', () => {
  expect(view(DAY, {type: 'span'})).toEqual(view(DAY));
  expect(view(DAY, {type: 'overlay', overlay: 'bookmarks'}).overlay).toBe('bookmarks');
});

describe('a match of a day', () => {
  test('opens at the same instant and comes back there, with the cursor where it was', () => {
    const session = after(DAY, down(1), {type: 'open'});
    expect(session.frame()).toMatchObject({
      position: 10 * MINUTE,
      notice: 'Esc goes back to the day',
      transport: {playing: false},
    });
    expect(session.frame().timeline).toBe(DAY.day.matches[1]!.timeline);
    session.dispatch({type: 'skip', by: MINUTE});
    session.dispatch({type: 'back'});
    expect(session.frame()).toMatchObject({position: 11 * MINUTE, notice: undefined, view: {chosen: 1}});
    expect(session.frame().timeline).toBe(DAY);
  });

  test('shares bookmarks and spoilers with the day, and nothing else', () => {
    const session = after(DAY, {type: 'bookmark'}, {type: 'spoilers', sure: true}, {type: 'filter'}, {type: 'open'});
    expect(session.frame().view).toMatchObject({
      bookmarks: [{position: 10 * MINUTE}],
      spoilers: true,
      filter: 'all',
    });
    session.dispatch({type: 'skip', by: MINUTE});
    session.dispatch({type: 'bookmark'});
    session.dispatch({type: 'spoilers'});
    session.dispatch({type: 'back'});
    expect(session.frame().view).toMatchObject({
      bookmarks: [{position: 10 * MINUTE}, {position: 11 * MINUTE}],
      spoilers: false,
      filter: 'key',
    });
  });

  test('is left only once nothing covers it', () => {
    const session = after(DAY, {type: 'open'}, {type: 'overlay', overlay: 'help'}, {type: 'back'});
    expect(session.frame().timeline).not.toBe(DAY);
    session.dispatch({type: 'back'});
    expect(session.frame().timeline).toBe(DAY);
  });

  test.each<Command>([
    {type: 'overlay', overlay: 'help'},
    {type: 'ask', prompt: 'go-to'},
  ])('does not open under %j', command => {
    expect(after(DAY, command, {type: 'open'}).frame().timeline).toBe(DAY);
  });

  test('has no match to open within it', () => {
    const session = after(DAY, {type: 'open'});
    const {timeline} = session.frame();
    session.dispatch({type: 'open'});
    expect(session.frame().timeline).toBe(timeline);
  });
});

describe('the clock of a day changes', () => {
  const at = (minutes: number, seconds = 0) => FIRST_KICK_OFF + minutes * MINUTE + seconds * SECOND;

  test.each([
    [0, at(0)],
    [at(0), at(0, 30)],
    [at(0, 30), at(1)],
    [at(0, 45), at(1)],
    [at(1), at(1, 30)],
    [at(140), at(141)],
  ])('after %d at %d', (position, next) => expect(nextDayTick(DAY, position)).toBe(next));

  test('with its own minutes and those of each match', () => {
    expect(sameDayTick(DAY, at(1), at(1, 29))).toBe(true);
    expect(sameDayTick(DAY, at(1, 29), at(1))).toBe(true);
    expect(sameDayTick(DAY, at(1, 29), at(1, 30))).toBe(false);
    expect(sameDayTick(DAY, at(1, 30), at(2))).toBe(false);
  });
});
