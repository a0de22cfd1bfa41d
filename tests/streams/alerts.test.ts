import {describe, expect, test} from 'vitest';
import {liveTimeline} from '../../src/match/live/live-timeline.ts';
import {merge} from '../../src/match/live/merge.ts';
import {MINUTE} from '../../src/match/model/clock.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {type Alert, type AlertChoice, alertsOf} from '../../src/streams/alerts.ts';
import {openSession, type SessionOptions} from '../../src/streams/session.ts';
import {notification} from '../../src/ui/notify.ts';
import {watchDay} from '../support/follow-day.ts';
import {clockAt, draft, makeMatch, ninety} from '../support/make-match.ts';
import {makeMatchday} from '../support/make-matchday.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const CARD = draft('card', '8:00', {side: 'away', card: 'yellow', id: 'card'});
const GOAL = draft('goal', '10:00', {side: 'home', id: 'goal'});

function heard(choice: AlertChoice, options: Partial<SessionOptions> = {}) {
  const time = new VirtualTime();
  const session = openSession({timeline: buildTimeline(ninety([CARD, GOAL])), scheduler: time, ...options});
  const alerts: Alert[] = [];
  alertsOf(session.frame$, choice).subscribe(alert => alerts.push(alert));
  return {time, session, alerts};
}

describe('alerts', () => {
  test('goals alone, or all key events, each once as it is played', () => {
    const goals = heard('goals', {position: 7 * MINUTE});
    const key = heard('key', {position: 7 * MINUTE});
    for (const {time} of [goals, key]) time.advance(5 * MINUTE);
    expect(goals.alerts.map(({title}) => title)).toEqual([expect.stringMatching(/ 1-0 /)]);
    expect(key.alerts).toHaveLength(2);
    expect(goals.alerts[0]!.words).toMatch(/^10' /);
  });

  test('none for what a seek passes over', () => {
    const {session, alerts} = heard('key', {paused: true});
    session.dispatch({type: 'seek', to: 30 * MINUTE});
    expect(alerts).toEqual([]);
  });

  test('of more than three at once only the last, and all of three', () => {
    const cards = [1, 2, 3, 4].map(n => draft('card', String(n + 9), {side: 'away', card: 'yellow'}));
    const passed = (count: number) => {
      const busy = buildTimeline(ninety(cards.slice(0, count)));
      const options = {paused: true, position: 9 * MINUTE, until: 20 * MINUTE, speed: Number.POSITIVE_INFINITY};
      const {session, alerts} = heard('key', {timeline: busy, ...options});
      session.dispatch({type: 'play'});
      return alerts.map(({words}) => words.split(' ')[0]);
    };
    expect(passed(3)).toEqual(["10'", "11'", "12'"]);
    expect(passed(4)).toEqual(["13'"]);
  });

  test('one for a goal that is taken back, with the score as it is then', () => {
    const corrected = buildTimeline(ninety([GOAL, draft('overturned', '12:00', {side: 'home', event: 'goal'})]));
    const {time, alerts} = heard('goals', {timeline: corrected, position: 11 * MINUTE});
    time.advance(2 * MINUTE);
    expect(alerts.map(({title}) => title)).toEqual(['Homeham 0-0 Awayton']);
  });

  test('one for a goal that becomes known behind the playhead', () => {
    const version = (drafts: Parameters<typeof makeMatch>[0]) => ({
      match: makeMatch(drafts),
      clock: clockAt('11'),
      running: true,
      over: false,
      stableIds: true,
    });
    const kickOff = draft('kick-off', '1');
    const first = merge(undefined, version([kickOff]), 0);
    const {session, alerts} = heard('goals', {...liveTimeline(first), position: 60 * MINUTE});
    session.dispatch({type: 'version', ...liveTimeline(merge(first, version([kickOff, GOAL]), 0))});
    expect(alerts).toHaveLength(1);
  });

  test('a notification rings the bell, and no text of a match ends its sequences', () => {
    const text = notification({title: 'A 1-0 B', words: "10' Goal; \u001b]0;x\u0007 by C"});
    expect(text.split('\u0007')).toHaveLength(4);
    expect(text).toContain("\u001b]777;notify;A 1-0 B;10' Goal,");
    expect(text.split('\u001b')).toHaveLength(3);
  });
});

describe('alerts of a day', () => {
  test('name the match and its score, and none is sent for opening a match', () => {
    const DAY = makeMatchday([
      {home: 'Arsenal', away: 'Derby', goals: ['H 10'], kickOff: '15:00 UTC'},
      {home: 'Everton', away: 'Fulham', goals: ['A 20'], kickOff: '15:00 UTC'},
    ]);
    const watched = watchDay(DAY, 9 * MINUTE);
    const alerts: Alert[] = [];
    alertsOf(watched.session.frame$, 'goals').subscribe(alert => alerts.push(alert));
    watched.time.advance(2 * MINUTE);
    watched.arrive();
    watched.give({type: 'open'});
    watched.give({type: 'back'});
    expect(alerts).toEqual([{title: 'Test League', words: "10' Goal: Arsenal 1-0 Derby. Arsenal."}]);
  });
});
