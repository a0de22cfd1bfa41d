import {setImmediate} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {openDrafts} from '../../src/files/drafts.ts';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildDay} from '../../src/matchday/day.ts';
import {clockOnDay} from '../../src/matchday/day-clock.ts';
import {type DayTimeline, dayTimeline, isDayTimeline} from '../../src/matchday/day-timeline.ts';
import {openDay} from '../../src/providers/open-day.ts';
import {parseReference} from '../../src/providers/reference.ts';
import {followDay} from '../../src/streams/followed.ts';
import type {Frame} from '../../src/streams/frame.ts';
import {liveCommands} from '../../src/streams/live.ts';
import {pollFeeds} from '../../src/streams/poll-feeds.ts';
import {openSession} from '../../src/streams/session.ts';
import {tempFolder} from '../storage/temp-folder.ts';
import {type Growing, summaryAt} from '../support/live-espn.ts';
import {line, play, summary, TEAMS} from '../support/make-espn.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const EARLY = Date.parse('2031-05-04T15:00:00Z');
const LATE = Date.parse('2031-05-04T15:30:00Z');

/** A finished match that kicks off after its time, with a long half-time, every line with its wall-clock time. */
function whole(id: string, names: readonly [string, string], scheduled: number, goalAt: number): Growing {
  const began = scheduled + 90 * SECOND;
  const again = began + 65 * MINUTE;
  const wall = (at: number) => ({wallclock: new Date(at).toISOString()});
  const minute = Math.floor((goalAt - 1) / 60) + 1;
  const plays = {
    begins: play(`${id}1`, 'kickoff', 1, "0'", undefined, [], wall(began)),
    goal: play(`${id}2`, 'goal', 1, `${minute}'`, 'home', ['Ada Birch'], {
      ...wall(began + goalAt * SECOND),
      scoringPlay: true,
    }),
    halfTime: play(`${id}3`, 'halftime', 1, "45'+2'", undefined, [], wall(began + 47 * MINUTE)),
    resumes: play(`${id}4`, 'start-2nd-half', 2, "45'", undefined, [], wall(again)),
    ends: play(`${id}5`, 'end-regular-time', 2, "90'+3'", undefined, [], wall(again + 48 * MINUTE)),
  };
  const commentary = [
    line('First Half begins.', plays.begins),
    line('Goal! Northport 1, Westmere 0. Ada Birch (Northport) right footed shot.', plays.goal),
    line('First Half ends, Northport 1, Westmere 0.', plays.halfTime),
    line('Second Half begins', plays.resumes),
    line('Second Half ends, Northport 1, Westmere 0.', plays.ends),
    line('Match ends, Northport 1, Westmere 0.', plays.ends),
  ];
  const made = summary({commentary, keyEvents: Object.values(plays), score: [1, 0]});
  const [competition] = made.header.competitions;
  const date = new Date(scheduled).toISOString().replace(':00.000', '');
  const text = JSON.stringify({...made, header: {...made.header, id, competitions: [{...competition, date}]}});
  return JSON.parse(text.replaceAll(TEAMS.home, names[0]).replaceAll(TEAMS.away, names[1])) as Growing;
}

const MATCHES: Readonly<Record<string, Growing>> = {
  7: whole('7', ['Northport', 'Westmere'], EARLY, 20 * 60),
  8: whole('8', ['Eastham', 'Southwick'], EARLY, 30 * 60),
  9: whole('9', ['Highfield', 'Lowbridge'], LATE, 10 * 60),
};

type Playing = {
  readonly competitors: readonly {readonly homeAway: string}[];
  readonly status: {readonly period?: number};
};

/** What the clock of a match shows: `67'`, `45'+2'`. */
function clockAt(id: string, period: number, instant: number): string {
  const began = (id === '9' ? LATE : EARLY) + 90 * SECOND + (period === 1 ? 0 : 65 * MINUTE);
  const minute = Math.floor((instant - began) / MINUTE) + 1;
  return minute > 45 ? `${45 * period}'+${minute - 45}'` : `${45 * (period - 1) + minute}'`;
}

type Served = {
  /** True of a match, or of `scoreboard`, that is answered with rubbish. @default never */
  readonly broken?: (id: string) => boolean;
  /** For how many seconds an answer holds. @default 10 */
  readonly fresh?: number;
};

/** A server within the process at the time of `wallNow`. */
function server(wallNow: () => number, {broken = () => false, fresh = 10}: Served) {
  const asked: {readonly path: string; readonly at: number}[] = [];
  const busy = {now: 0, most: 0};
  const now = (id: string): Growing => {
    const {header, ...rest} = summaryAt(MATCHES[id]!, wallNow());
    const score = rest.commentary.length > 1 ? '1' : '0';
    const [{competitors, status, ...competition}] = header.competitions as unknown as readonly [Playing];
    const clock = status.period === undefined ? {} : {displayClock: clockAt(id, status.period, wallNow())};
    const now = {
      ...competition,
      status: {...status, ...clock},
      competitors: competitors.map(each => (each.homeAway === 'home' ? {...each, score} : each)),
    };
    return {...rest, header: {...header, competitions: [now]}};
  };
  const fetch: typeof globalThis.fetch = async address => {
    const {pathname, searchParams} = new URL(String(address));
    const id = searchParams.get('event') ?? '';
    asked.push({path: id === '' ? 'scoreboard' : id, at: wallNow()});
    busy.now += 1;
    busy.most = Math.max(busy.most, busy.now);
    await setImmediate();
    busy.now -= 1;
    const isBoard = pathname.endsWith('/scoreboard');
    const whole = () =>
      isBoard
        ? {events: Object.keys(MATCHES).map(match => ({id: match, competitions: now(match).header.competitions}))}
        : now(id);
    const body = broken(isBoard ? 'scoreboard' : id) ? 'rubbish' : whole();
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      headers: {'cache-control': `max-age=${fresh}`},
    });
  };
  return {fetch, asked, busy};
}

/** Follows the day from an instant on, in virtual time. */
async function follow(from: number, options: Served = {}) {
  const time = new VirtualTime();
  const wallNow = () => from + time.now();
  const served = server(wallNow, options);
  const folder = await tempFolder();
  const open = () =>
    openDay(parseReference('espn:eng.1')!, '2031-05-04', {
      env: {FOOTBALL_REPLAY_CACHE: folder},
      timer: time,
      drafts: openDrafts(),
      offline: false,
      fetch: served.fetch,
      wallNow,
    });
  const {matchday, known, feeds} = await open();
  const followed = followDay(matchday, known);
  const shown = followed.shown(known, wallNow());
  const session = openSession({...shown, position: shown.edge?.position ?? 0, scheduler: time});
  const ended = {yet: false};
  const commands$ = liveCommands(pollFeeds(feeds, time), followed, {scheduler: time, wallNow});
  const subscription = commands$.subscribe({next: session.dispatch, complete: () => (ended.yet = true)});
  const until = async (instant: number, step = SECOND) => {
    while (wallNow() < instant) {
      for (let n = 0; n < 8; n += 1) await setImmediate();
      time.advance(Math.min(step, instant - wallNow()));
    }
    for (let n = 0; n < 8; n += 1) await setImmediate();
  };
  const close = () => {
    subscription.unsubscribe();
    session.close();
  };
  return {...served, session, frame: session.frame, until, open, ended, close, time};
}

function dayOf({timeline}: Frame): DayTimeline {
  if (!isDayTimeline(timeline)) throw new Error('a match is open');
  return timeline;
}

const clockOf = (frame: Frame) => clockOnDay(dayOf(frame).day, frame.position);
const printed = (frame: Frame) => dayOf(frame).words.slice(0, frame.played);

describe('the day of a league', () => {
  test('is followed as the wall clock reveals it: one request at a time, none for what has not begun', async () => {
    const {until, frame, asked, busy, close} = await follow(EARLY - 5 * MINUTE);
    const opened = asked.length;
    expect(asked.map(({path}) => path)).toEqual(['scoreboard', '7', '8', '9']);
    await until(EARLY);
    // Only the scoreboard is asked, and not more often than twice a minute.
    expect(new Set(asked.slice(opened).map(({path}) => path))).toEqual(new Set(['scoreboard']));
    expect(asked.length - opened).toBeLessThanOrEqual(10);
    expect(frame()).toMatchObject({position: 0, live: {behind: 0}});
    await until(EARLY + 25 * MINUTE);
    expect(printed(frame())).toEqual(['Kick-off: 2 matches.', 'Goal: Northport 1-0 Westmere. Birch.']);
    expect(clockOf(frame())).toMatch(/^15:25:0/);
    // Play began later than planned.
    const {day} = dayOf(frame());
    expect(clockOnDay(day, day.matches[0]!.kickOff)).toBe('15:01:30');
    expect(asked.slice(opened).map(({path}) => path)).not.toContain('9');
    expect(busy.most).toBe(1);
    const times = asked.slice(opened).map(({at}) => at);
    expect(Math.min(...times.slice(1).map((at, n) => at - times[n]!))).toBeGreaterThanOrEqual(2 * SECOND);
    close();
  });

  test('ends in the day that is opened when all is over', async () => {
    const {until, frame, ended, open, close} = await follow(EARLY - MINUTE, {fresh: 60});
    await until(LATE + 150 * MINUTE, 10 * SECOND);
    expect(ended.yet).toBe(true);
    expect(frame().live).toBeUndefined();
    const {matchday, feeds} = await open();
    const whole = dayTimeline(buildDay(matchday));
    const followed = dayOf(frame());
    expect(feeds).toEqual([]);
    expect(followed.words).toEqual(whole.words);
    expect([...followed.at]).toEqual([...whole.at]);
    expect(followed.day.start).toBe(whole.day.start);
    expect(followed.day.timingAssumed).toBe(false);
    close();
  });

  test('goes on while one match is answered with rubbish, which is named, and gets it back', async () => {
    const broken = {now: false};
    const {until, frame, close} = await follow(EARLY + 15 * MINUTE, {broken: id => broken.now && id === '7'});
    broken.now = true;
    await until(EARLY + 33 * MINUTE);
    expect(printed(frame())).toContain('Goal: Eastham 1-0 Southwick. Birch.');
    expect(printed(frame())).not.toContain('Goal: Northport 1-0 Westmere. Birch.');
    expect(frame().live!.failing).toMatch(/ \(Northport v Westmere\)$/);
    broken.now = false;
    await until(EARLY + 35 * MINUTE);
    expect(frame().live!.failing).toBeUndefined();
    expect(printed(frame())).toContain('Goal: Northport 1-0 Westmere. Birch.');
    close();
  });

  test('waits for its kick-offs although the scoreboard is answered with rubbish for a while', async () => {
    const broken = {now: false};
    const {until, frame, close} = await follow(EARLY - MINUTE, {broken: id => broken.now && id === 'scoreboard'});
    broken.now = true;
    await until(EARLY + 4 * MINUTE);
    expect(printed(frame())).toEqual([]);
    expect(frame().live!.failing).toMatch(/ \(3 matches\)$/);
    broken.now = false;
    await until(EARLY + 5 * MINUTE);
    expect(frame().live!.failing).toBeUndefined();
    expect(printed(frame())).toEqual(['Kick-off: 2 matches.']);
    close();
  });

  test('leaves nothing behind when it is left', async () => {
    const {until, close, time, asked} = await follow(EARLY + 15 * MINUTE);
    await until(EARLY + 16 * MINUTE);
    close();
    const before = asked.length;
    for (let n = 0; n < 8; n += 1) await setImmediate();
    time.advance(5 * MINUTE);
    expect([asked.length, time.pending]).toEqual([before, 0]);
  });
});
