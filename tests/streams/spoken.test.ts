import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import type {SessionOptions} from '../../src/streams/session.ts';
import {spoken, spokenMeanings, transcript} from '../../src/streams/spoken.ts';
import {timelineArbitrary} from '../support/arbitraries.ts';
import {draft, makeMatch, ninety} from '../support/make-match.ts';
import {open} from '../support/open.ts';
import {runs} from '../support/runs.ts';

const timeline = buildTimeline(
  ninety([
    draft('goal', '20', {side: 'home', words: 'It is in.'}),
    draft('corner', '45+1', {side: 'away', timing: {kind: 'order'}, words: 'A corner.'}),
    draft('goal', '60', {side: 'away', words: 'Level again.'}),
  ]),
);

function listen(options: Partial<SessionOptions> = {}, of = timeline) {
  const {session, time} = open(of, options);
  const lines: string[] = [];
  transcript(session).subscribe(line => lines.push(line));
  /** What was said since the last time. */
  const heard = () => lines.splice(0);
  return {session, time, heard};
}

describe('a match to be heard', () => {
  test('says each event once, with its minute, and the score where it has changed', () => {
    const {time, heard} = listen({speed: 60});
    time.run();
    expect(heard()).toEqual([
      'Homeham against Awayton, Test Cup.',
      '00:00. Homeham 0, Awayton 0.',
      'Minute 1. Homeham v Awayton, and we’re under way in the Test Cup.',
      'Minute 20, Homeham. GOAL! It is in. Homeham 1, Awayton 0.',
      'About minute 45 plus 1, Awayton. A corner.',
      'Minute 45 plus 1. Half-time: Homeham 1-0 Awayton.',
      'Minute 46. The second half is under way.',
      'Minute 60, Awayton. GOAL! Level again. Homeham 1, Awayton 1.',
      'Minute 90. Full-time: Homeham 1-1 Awayton.',
      'Paused.',
    ]);
  });

  test('says nothing while only the clock runs', () => {
    const {time, heard} = listen({position: 21 * MINUTE});
    heard();
    time.advance(10 * MINUTE);
    expect(heard()).toEqual([]);
  });

  test('at any speed says the sentence of every event of any match, once and in order', () => {
    fc.assert(
      fc.property(
        timelineArbitrary({most: 5}),
        fc.constantFrom(1, 10, 300, 10_000, Number.POSITIVE_INFINITY),
        (any, speed) => {
          const {time, heard} = listen({speed: Math.max(speed, 10)}, any);
          time.run();
          const events = any.cues.map((_, n) => spoken(any, n));
          const said = heard();
          expect(said.filter(line => events.includes(line))).toEqual(events);
          // A title and where it begins, and that it has stopped.
          expect(said.length - events.length).toBeLessThanOrEqual(3);
        },
      ),
      {numRuns: runs(40)},
    );
  });

  test('says what a key has done', () => {
    const {session, time, heard} = listen({position: 15 * MINUTE});
    heard();
    session.dispatch({type: 'pause'});
    expect(heard()).toEqual(['Paused.']);
    session.dispatch({type: 'speed', speed: 10});
    expect(heard()).toEqual(['Speed 10.']);
    session.dispatch({type: 'play'});
    expect(heard()).toEqual(['Playing.']);
    session.dispatch({type: 'bookmark'});
    expect(heard()).toEqual(['Bookmark at 14:59.']);
    session.dispatch({type: 'jump', to: 'goal', direction: 1});
    expect(heard()).toEqual([
      '18:40. Homeham 0, Awayton 0.',
      'Minute 1. Homeham v Awayton, and we’re under way in the Test Cup.',
    ]);
    time.advance(5 * SECOND);
    expect(heard()).toEqual(['Minute 20, Homeham. GOAL! It is in. Homeham 1, Awayton 0.']);
  });

  test('says how it plays', () => {
    const {session, heard} = listen({position: 15 * MINUTE, mode: 'highlights', paused: true});
    heard();
    session.dispatch({type: 'director'});
    expect(heard()).toEqual(['Director on: slow where it matters.']);
    session.dispatch({type: 'director'});
    expect(heard()).toEqual(['Director off.']);
    session.dispatch({type: 'speed', speed: 1 / 3});
    expect(heard()).toEqual(['Speed 0.333.']);
  });

  test('names each filter, and reads only what it lets through from there', () => {
    const {session, time, heard} = listen({position: 50 * MINUTE, speed: 60});
    heard();
    const filter = () => {
      session.dispatch({type: 'filter'});
      return heard();
    };
    expect(Array.from({length: 6}, filter).flat()).toEqual([
      'Commentary from here: key events.',
      'Commentary from here: goals, kick-offs and whistles.',
      'Commentary from here: cards only.',
      'Commentary from here: Homeham only.',
      'Commentary from here: Awayton only.',
      'Commentary from here: everything.',
    ]);
    for (let n = 0; n < 4; n += 1) filter();
    time.run();
    expect(heard()).toEqual(['Paused.']);
  });

  test.each([
    ['go-to', 'Go to: type a clock, such as 67, 67:30, 45+2 or HT, then enter. Escape closes.'],
    ['search', 'Search: type words from the commentary, then enter. Escape closes.'],
    ['end', 'To the end, and hear the result? y or n.'],
    ['spoilers', 'Show what comes? It may give away the result. y or n.'],
  ] as const)('asks what the prompt %s is for, and says nothing when it closes', (prompt, words) => {
    const {session, heard} = listen({paused: true});
    heard();
    session.dispatch({type: 'ask', prompt});
    expect(heard()).toEqual([words]);
    session.dispatch({type: 'back'});
    expect(heard()).toEqual([]);
  });

  test('reads the hits of a search, and says when it is closed', () => {
    const {session, heard} = listen({position: 70 * MINUTE, paused: true});
    heard();
    session.dispatch({type: 'search', words: 'goal'});
    expect(heard()).toEqual(['Minute 60, Awayton. GOAL! Level again. Homeham 1, Awayton 1.', '“goal”: 2 of 2 so far.']);
    session.dispatch({type: 'hit', direction: -1});
    expect(heard()).toEqual(['Minute 20, Homeham. GOAL! It is in. Homeham 1, Awayton 0.', '“goal”: 1 of 2.']);
    session.dispatch({type: 'bookmark'});
    expect(heard()).toEqual(['Bookmark at 69:14.']);
    session.dispatch({type: 'back'});
    expect(heard()).toEqual(['Search closed.']);
    session.dispatch({type: 'search', words: 'penalty'});
    expect(heard()).toEqual(['“penalty”: not in the commentary so far.']);
  });

  test('opened late, it begins with where it is and the last that happened', () => {
    expect(listen({position: 21 * MINUTE, paused: true}).heard()).toEqual([
      'Homeham against Awayton, Test Cup.',
      '20:59. Homeham 1, Awayton 0.',
      'Minute 20, Homeham. GOAL! It is in. Homeham 1, Awayton 0.',
    ]);
    expect(listen({paused: true, notice: 'Saved'}).heard()).toEqual([
      'Homeham against Awayton, Test Cup.',
      '00:00. Homeham 0, Awayton 0.',
      'Saved.',
    ]);
  });

  test('a match that is not played has a state instead of a score', () => {
    const postponed = buildTimeline(
      makeMatch([draft('remark', '1', {about: 'postponed', words: 'The pitch is frozen.'})]),
    );
    expect(listen({paused: true, position: postponed.duration}, postponed).heard()).toContain(
      'Homeham against Awayton, postponed.',
    );
  });

  test('a match of no known competition is named by its teams', () => {
    const {fixture, ...rest} = ninety();
    const friendly = buildTimeline({...rest, fixture: {...fixture, competition: undefined}});
    expect(listen({paused: true}, friendly).heard()[0]).toBe('Homeham against Awayton.');
  });

  test('a seek says where it is and the last that happened, not all that it passed', () => {
    const {session, heard} = listen({paused: true});
    heard();
    session.dispatch({type: 'seek-end', sure: true});
    expect(heard()).toEqual([
      '90:00. Homeham 1, Awayton 1.',
      'Minute 90. Full-time: Homeham 1-1 Awayton.',
      "91' skipped: 2 goals, 1 corner.",
    ]);
    session.dispatch({type: 'go-to', clock: 'HT'});
    expect(heard()).toEqual([
      '45:00 plus 0:45. Homeham 1, Awayton 0.',
      'Minute 45 plus 1. Half-time: Homeham 1-0 Awayton.',
      "45' back.",
    ]);
    session.dispatch({type: 'go-to', clock: '130'});
    expect(heard()).toEqual(['The last minute is 120; write its stoppage time as 120+1.']);
    session.dispatch({type: 'undo'});
    expect(heard()[0]).toBe('90:00. Homeham 1, Awayton 1.');
  });

  test('names the moments without a minute', () => {
    const named = buildTimeline(
      makeMatch([
        draft('remark', '1', {words: 'The teams are out.'}),
        draft('kick-off', '1'),
        draft('whistle', '45'),
        draft('remark', '45', {words: 'A breath.', timing: {kind: 'order'}}),
        draft('kick-off', '46'),
        draft('whistle', '90', {final: true}),
        draft('remark', '90', {words: 'They shake hands.', timing: {kind: 'order'}}),
      ]),
    );
    expect([0, 3, 6].map(n => spoken(named, n))).toEqual([
      'Before kick-off. The teams are out.',
      'Half-time. A breath.',
      'Full-time. They shake hands.',
    ]);
  });
});

describe('statistics to be heard', () => {
  const goal = draft('goal', '60', {side: 'away'});

  function counts(drafts: Parameters<typeof ninety>[0], rest: Parameters<typeof ninety>[1] = {}) {
    const counted = buildTimeline(ninety(drafts, rest));
    const {session, heard} = listen({position: 80 * MINUTE, paused: true}, counted);
    heard();
    const span = () => {
      session.dispatch({type: 'span'});
      return heard();
    };
    return {span, meanings: () => spokenMeanings(counted, session.frame())};
  }

  test('are those of the chosen part of the match, without what neither side has', () => {
    const {span, meanings} = counts([goal], {coverage: 'complete', stats: ['shots', 'corners']});
    expect(span()).toEqual(['This half.', 'Shots: Homeham 0, Awayton 1.']);
    expect(span()).toEqual(['Last 15 minutes.', 'No statistics yet.']);
    expect(span()).toEqual(['So far.', 'Shots: Homeham 0, Awayton 1.']);
    expect(meanings()).toEqual([
      'So far.',
      'Shots: Homeham 0, Awayton 1. That is attempts at goal, goals included; own goals and shoot-out kicks are not.',
    ]);
  });

  test('of a match that is only reported are not known where none is reported', () => {
    const {span} = counts([goal], {stats: ['shots', 'corners']});
    expect(span()).toEqual(['This half (as reported).', 'Shots: Homeham not known, Awayton 1.']);
  });
});
