import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isInCommentary} from '../../../src/match/commentary/selection/commentary-level.ts';
import {formatBoard, MINUTE, PERIOD_MINUTES, SECOND} from '../../../src/match/model/clock.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {
  boardAt,
  buildTimeline,
  cutTimeline,
  nextCue,
  nextRecorded,
  playedAt,
  playedBefore,
  positionOf,
  previousCue,
  recordedAt,
  stateAt,
  type Timeline,
} from '../../../src/match/model/timeline.ts';
import {matchArbitrary, positionArbitrary, timelineArbitrary} from '../../support/arbitraries.ts';
import {byId, draft, makeMatch, ninety} from '../../support/make-match.ts';
import {runs} from '../../support/runs.ts';

/** What the board shows when each cue is played, whole seconds of the period: `19:30`. */
function boards(match: Match): readonly string[] {
  const timeline = buildTimeline(match);
  return timeline.cues.map(({at}) => formatBoard(boardAt(timeline, at)));
}

function minutes(match: Match): readonly string[] {
  return buildTimeline(match).cues.map(({minute}) => minute);
}

/** Any timeline, with any position in it. */
const moment = timelineArbitrary({allTypes: true}).chain(timeline =>
  positionArbitrary(timeline).map(position => ({timeline, position})),
);

describe('placement', () => {
  test('n events of a minute are placed in the middles of its n equal parts', () => {
    const of = (n: number) => ninety(Array.from({length: n}, () => draft('remark', '20')));
    expect(boards(of(1))).toEqual(['00:00', '19:30', '45:00', '45:00', '90:00']);
    expect(boards(of(2)).slice(1, 3)).toEqual(['19:15', '19:45']);
    expect(boards(of(3)).slice(1, 4)).toEqual(['19:10', '19:30', '19:50']);
    expect(boards(of(4)).slice(1, 5)).toEqual(['19:07', '19:22', '19:37', '19:52']);
  });

  test('an event with a known second is placed there, the others around it', () => {
    const events = ['20', '20:30', '20', '20', '20:50', '20'].map(clock => draft('remark', clock));
    expect(boards(ninety(events)).slice(1, 7)).toEqual(['19:15', '19:30', '19:35', '19:45', '19:50', '19:55']);
  });

  test('the events of one move stand three seconds apart, where an event on its own would stand', () => {
    const move = (n: number) =>
      Array.from({length: n}, (_, k) => draft('remark', '20', k < n - 1 ? {with: 'next'} : {}));
    expect(boards(ninety(move(4))).slice(1, 5)).toEqual(['19:25', '19:28', '19:31', '19:34']);
    expect(boards(ninety([...move(2), draft('remark', '20')])).slice(1, 4)).toEqual(['19:13', '19:16', '19:45']);
    const crowd = [...move(30), ...move(30)];
    const {cues} = buildTimeline(ninety(crowd));
    expect(cues.slice(1, 61).map(({at}) => at - 1)).toEqual(
      Array.from({length: 60}, (_, k) => 19 * MINUTE + k * SECOND + 500),
    );
  });

  test('a move stays close to those of its events whose second is known', () => {
    const together = {with: 'next'} as const;
    const after = [draft('remark', '20:30', together), draft('remark', '20', together), draft('remark', '20')];
    expect(boards(ninety(after)).slice(1, 4)).toEqual(['19:30', '19:33', '19:36']);
    const before = [draft('remark', '20', together), draft('remark', '20', together), draft('remark', '20:30')];
    expect(boards(ninety(before)).slice(1, 4)).toEqual(['19:24', '19:27', '19:30']);
    const between = [draft('remark', '20:30', together), draft('remark', '20', together), draft('remark', '20:31')];
    expect(buildTimeline(ninety(between)).cues[2]!.at - 1).toBe(19 * MINUTE + 30_500);
  });

  test('a move goes on within its minute only', () => {
    const together = {with: 'next', id: 'first'} as const;
    const next = (clock: string) => ninety([draft('remark', '20', together), draft('remark', clock, {id: 'second'})]);
    expect(next('20').events[1]).toMatchObject(together);
    expect(() => next('21')).toThrow('\\"next\\" (\\"second\\") is not in the same minute');
    expect(() => ninety([draft('remark', '45+1', together)])).not.toThrow();
    const restart = [draft('whistle', '45', together), draft('kick-off', '46', {id: 'again'})];
    expect(() => makeMatch(restart)).toThrow('is not in the same minute');
  });

  test('two events of one move are at most three seconds apart, unless both know their second', () => {
    fc.assert(
      fc.property(matchArbitrary({most: 30}), match => {
        const {cues} = buildTimeline(match);
        for (const [index, {at, event}] of cues.entries()) {
          const next = cues[index + 1];
          if (event.with === undefined || next === undefined || next.event.type === 'whistle') continue;
          if (event.clock.second !== undefined && next.event.clock.second !== undefined) continue;
          const pinned = [cues[index - 1], cues[index + 2]].some(cue => cue?.event.clock.second !== undefined);
          if (!pinned) expect(next.at - at).toBeLessThanOrEqual(3 * SECOND + 1);
        }
      }),
    );
  });

  test('known seconds of a minute must rise, whatever is between them', () => {
    const drafts = ['20:50', '20', '20:10'].map((clock, n) => draft('remark', clock, {id: `r${n}`}));
    expect(() => ninety(drafts)).toThrow('put the events in the order of play');
  });

  test('known seconds keep their milliseconds', () => {
    const {cues, periods} = buildTimeline(ninety([draft('remark', '1:12.345', {id: 'x'})]));
    expect(byId(cues, 'x').at - periods[0]!.start).toBe(12_345);
  });

  test('a kick-off starts its period, and events of its minute spread over the whole of it', () => {
    const match = ninety([draft('remark', '1'), draft('remark', '46'), draft('remark', '46')]);
    expect(boards(match)).toEqual(['00:00', '00:30', '45:00', '45:00', '45:15', '45:45', '90:00']);
  });

  test('a whistle is placed at the end of the nominal minutes, or later after other events', () => {
    expect(boards(ninety([draft('remark', '45')]))[2]).toBe('45:00');
    expect(boards(ninety([draft('remark', '45+2'), draft('remark', '90+1:40')]))).toEqual([
      '00:00',
      '45:00 +1:15',
      '45:00 +1:45',
      '45:00',
      '90:00 +0:40',
      '90:00 +0:50',
    ]);
  });

  test('stoppage time of the first half is before the second half', () => {
    const {cues} = buildTimeline(ninety([draft('remark', '45+9', {id: 'late'}), draft('remark', '46', {id: 'next'})]));
    expect(byId(cues, 'late').at).toBe(1 + 53.25 * MINUTE);
    // The half is over at 53:45; the break takes one millisecond.
    expect(byId(cues, 'next').at).toBe(1 + 53.75 * MINUTE + 1 + 0.5 * MINUTE);
  });

  test('every period of a long match has its place on the board', () => {
    const match = makeMatch([
      draft('kick-off', '1'),
      draft('whistle', '45'),
      draft('kick-off', '46'),
      draft('whistle', '90'),
      draft('kick-off', '91'),
      draft('whistle', '105'),
      draft('kick-off', '106'),
      draft('whistle', '120+1'),
      draft('kick-off', 'pen 1'),
      draft('shoot-out-kick', 'pen 1', {side: 'home', scored: true}),
      draft('shoot-out-kick', 'pen 2', {side: 'away', scored: false}),
      draft('whistle', 'pen 2', {final: true}),
    ]);
    expect(boards(match)).toEqual([
      '00:00',
      '45:00',
      '45:00',
      '90:00',
      '90:00',
      '105:00',
      '105:00',
      '120:00 +0:30',
      'penalties',
      'penalties',
      'penalties',
      'penalties',
    ]);
    const {periods, duration} = buildTimeline(match);
    expect(periods.map(({start, end}) => (end - start) / MINUTE)).toEqual([45, 45, 15, 15.5, 1.75]);
    expect(duration).toBe(periods.at(-1)!.end);
  });

  test('a period without a whistle lasts its nominal minutes if another follows, otherwise until its last event', () => {
    const events = [draft('kick-off', '1'), draft('remark', '20'), draft('kick-off', '46'), draft('remark', '60')];
    const {periods} = buildTimeline(makeMatch(events));
    expect(periods.map(({start, end}) => (end - start) / MINUTE)).toEqual([45, 14.5]);
  });

  test('matches of one event, and of the second half only, have positions', () => {
    expect(buildTimeline(makeMatch([draft('kick-off', '1')]))).toMatchObject({duration: 1, at: Float64Array.of(1)});
    const late = buildTimeline(makeMatch([draft('kick-off', '46'), draft('remark', '50')]));
    expect(late.cues.map(({at}) => at)).toEqual([1, 1 + 4.5 * MINUTE]);
    expect(formatBoard(boardAt(late, 0))).toBe('45:00');
  });

  test('places rise, and events are within their minute, apart from the rules for whistles and kick-offs', () => {
    fc.assert(
      fc.property(matchArbitrary({most: 30}), match => {
        const {cues, periods, at, duration} = buildTimeline(match);
        expect(cues.map(({event}) => event)).toEqual(match.events);
        expect([...at]).toEqual(cues.map(cue => cue.at));
        expect([...at]).toEqual([...at].sort((a, b) => a - b));
        expect(duration).toBeGreaterThanOrEqual(cues.at(-1)!.at);
        for (const {at, event} of cues) {
          const {start, end} = periods.find(({period}) => period === event.clock.period)!;
          expect(at).toBeGreaterThanOrEqual(start - 1);
          expect(at).toBeLessThanOrEqual(end);
          if (event.type === 'kick-off') expect(at).toBe(start);
          if (event.type === 'whistle') expect(at).toBe(end);
        }
      }),
    );
  });

  test('an event between kick-off and whistle is within its minute', () => {
    fc.assert(
      fc.property(matchArbitrary({most: 30}), match => {
        const timeline = buildTimeline(match);
        for (const {at, event} of timeline.cues) {
          if (event.type === 'whistle' || /^(before|after) \d$/.test(event.words ?? '')) continue;
          const {clock} = event;
          const {start, end} = PERIOD_MINUTES[clock.period];
          const nth = clock.added > 0 ? end - start + clock.added : clock.minute - start;
          const {elapsed} = boardAt(timeline, at);
          expect(elapsed).toBeGreaterThanOrEqual(Math.max(0, nth - 1) * MINUTE);
          expect(elapsed).toBeLessThanOrEqual(Math.max(1, nth) * MINUTE);
        }
      }),
    );
  });

  test('events with a known second are exactly there', () => {
    fc.assert(
      fc.property(matchArbitrary({most: 30}), match => {
        const timeline = buildTimeline(match);
        for (const {at, event} of timeline.cues) {
          const {second, minute, added, period} = event.clock;
          if (second === undefined) continue;
          const {start} = PERIOD_MINUTES[period];
          const before = Math.max(0, period === 'penalty-shoot-out' ? added - 1 : minute + added - start - 1);
          expect(boardAt(timeline, at).elapsed).toBe(before * MINUTE + Math.round(second * SECOND));
        }
      }),
    );
  });
});

test('the state after a cue has every earlier event, in the commentary or not', () => {
  const timeline = buildTimeline(
    ninety([
      draft('play', '10', {side: 'home', kind: 'pass', completed: true}),
      draft('goal', '20', {id: 'goal', side: 'home'}),
      draft('play', '30', {side: 'home', kind: 'pass', completed: true}),
    ]),
  );
  expect(timeline.cues.length).toBeLessThan(timeline.record.cues.length);
  const place = timeline.cues.findIndex(({event}) => event.id === 'goal');
  expect(timeline.states[place + 1]).toMatchObject({score: {home: 1}, tallies: {home: {passes: 1}}});
});

describe('breaks', () => {
  const match = ninety([]);
  const withTalk = makeMatch([
    draft('remark', '0', {id: 'news'}),
    draft('remark', '1', {id: 'toss'}),
    ...match.events.slice(0, 1).map(({id: _id, ...event}) => event),
    draft('whistle', '45+1', {id: 'half-time'}),
    draft('remark', '45+1', {id: 'talk-1', timing: {kind: 'order'}}),
    draft('remark', '45+1', {id: 'talk-2', timing: {kind: 'order'}}),
    draft('remark', '45+1', {id: 'talk-3', timing: {kind: 'order'}}),
    draft('substitution', '46', {id: 'change', side: 'home', on: 'x', off: 'y', timing: {kind: 'order'}}),
    draft('kick-off', '46', {id: 'second-half'}),
    draft('whistle', '90', {id: 'full-time', final: true}),
    draft('remark', '90', {id: 'after-1'}),
    draft('remark', '90', {id: 'after-2'}),
    draft('remark', '90+4', {id: 'after-3'}),
    draft('remark', '90+4', {id: 'after-4'}),
  ]);
  const timeline = buildTimeline(withTalk);
  const at = (id: string) => byId(timeline.cues, id).at;

  test('before kick-off is the moment 0, and kick-off a millisecond later', () => {
    expect([at('news'), at('toss')]).toEqual([0, 0]);
    expect(timeline.periods[0]!.start).toBe(1);
    expect(stateAt(timeline, 0).phase).toBe('before');
    expect(stateAt(timeline, 1).phase).toBe('playing');
  });

  test('half-time is the moment of the whistle, and the restart a millisecond later', () => {
    const halfTime = 1 + 45.5 * MINUTE;
    expect(at('half-time')).toBe(halfTime);
    expect(['talk-1', 'talk-2', 'talk-3', 'change'].map(at)).toEqual(Array(4).fill(halfTime));
    expect(at('second-half')).toBe(halfTime + 1);
    expect(stateAt(timeline, halfTime).phase).toBe('break');
    expect(stateAt(timeline, halfTime + 0.9).phase).toBe('break');
    expect(formatBoard(boardAt(timeline, halfTime + 0.9))).toBe('45:00 +0:30');
    expect(formatBoard(boardAt(timeline, halfTime + 1))).toBe('45:00');
  });

  test('events after the final whistle are placed at it', () => {
    expect(['after-1', 'after-2', 'after-3', 'after-4'].map(at)).toEqual(Array(4).fill(at('full-time')));
    expect(timeline.duration).toBe(at('full-time'));
  });

  test('minutes outside play are shown as pre, HT and FT', () => {
    const minute = (id: string) => byId(timeline.cues, id).minute;
    expect(['news', 'toss', 'half-time', 'talk-1', 'talk-3', 'change', 'second-half'].map(minute)).toEqual([
      'pre',
      'pre',
      "45+1'",
      'HT',
      'HT',
      'HT',
      "46'",
    ]);
    expect(['full-time', 'after-1', 'after-4'].map(minute)).toEqual(["90'", 'FT', 'FT']);
  });

  test('breaks of extra time have names too', () => {
    const long = makeMatch(['90', '105', '120', 'pen 1'].flatMap(end => [draft('whistle', end), draft('remark', end)]));
    expect(minutes(long)).toEqual(["90'", "90'", "105'", "105'", "120'", "120'", 'pen 1', 'pens']);
  });

  test('a match that has not kicked off is at 0', () => {
    const waiting = buildTimeline(makeMatch([draft('remark', '0'), draft('remark', '0')]));
    expect(waiting.cues.map(({at, minute}) => [at, minute])).toEqual([
      [0, 'pre'],
      [0, 'pre'],
    ]);
    expect(stateAt(waiting, waiting.duration).phase).toBe('before');
  });
});

test('an estimated minute has a tilde', () => {
  const from = {period: 'second-half', minute: 60} as const;
  const match = makeMatch([
    draft('remark', '37', {timing: {kind: 'order'}}),
    draft('remark', '38'),
    draft('remark', '45+2', {timing: {kind: 'order'}}),
    draft('remark', '61', {timing: {kind: 'interval', from, to: {...from, minute: 70}}}),
  ]);
  expect(minutes(match)).toEqual(["~37'", "38'", "~45+2'", "~61'"]);
});

test('highlights are the events worth jumping to', () => {
  const home = {side: 'home'} as const;
  const shots = ['saved', 'woodwork'] as const;
  const drafts = [
    draft('goal', '2', home),
    ...shots.map(outcome => draft('shot', '3', {...home, outcome})),
    draft('shot', '4', {...home, outcome: 'saved', penalty: true}),
    draft('penalty-appeal', '5', {...home, decision: 'given'}),
    draft('penalty-appeal', '5', {...home, decision: 'not-given'}),
    draft('card', '6', {...home, card: 'yellow', player: 'x'}),
    draft('substitution', '7', {...home, on: 'a', off: 'b'}),
    draft('corner', '8', home),
    draft('remark', '9'),
  ];
  const marks = buildTimeline(ninety(drafts)).cues.map(({highlight}) => highlight);
  expect(marks.slice(1, -3)).toEqual([true, false, true, true, true, false, true, true, false, false]);
  expect([marks[0], ...marks.slice(-3)]).toEqual([true, true, true, true]);
});

describe('look-ups', () => {
  test('playedAt equals a linear count', () => {
    fc.assert(
      fc.property(moment, ({timeline, position}) => {
        const counted = timeline.cues.filter(({at}) => at <= position).length;
        expect(playedAt(timeline, position)).toBe(counted);
        const {cues, at, states} = timeline.record;
        const happened = cues.filter((_, index) => at[index]! <= position).length;
        expect(recordedAt(timeline, position)).toBe(happened);
        expect(stateAt(timeline, position)).toBe(states[happened]);
        expect(nextRecorded(timeline, position)).toBe(at[happened]);
      }),
      {numRuns: runs(300)},
    );
  });

  test('playedBefore leaves out what is at the position itself', () => {
    fc.assert(
      fc.property(moment, fc.nat(), ({timeline, position}, n) => {
        const {cues} = timeline;
        for (const at of [position, cues[n % cues.length]!.at])
          expect(playedBefore(timeline, at)).toBe(cues.filter(cue => cue.at < at).length);
      }),
    );
  });

  test('a timeline without periods stands at the start of the first half', () => {
    expect(boardAt({...buildTimeline(ninety()), periods: []}, 0)).toEqual({period: 'first-half', elapsed: 0});
  });

  test('the board at a position leads back to the position', () => {
    fc.assert(
      fc.property(moment, ({timeline, position}) => {
        const board = boardAt(timeline, position);
        const back = positionOf(timeline, board);
        const {start, end} = timeline.periods.find(({period}) => period === board.period)!;
        expect(back).toBeCloseTo(Math.min(Math.max(position, start), end), 6);
        expect(boardAt(timeline, back!).period).toBe(board.period);
      }),
      {numRuns: runs(300)},
    );
  });

  test('a time that the board never showed has no position', () => {
    const timeline = buildTimeline(ninety([]));
    expect(positionOf(timeline, {period: 'second-half', elapsed: 45 * MINUTE})).toBe(timeline.duration);
    expect(positionOf(timeline, {period: 'second-half', elapsed: 45 * MINUTE + 1})).toBeUndefined();
    expect(positionOf(timeline, {period: 'first-half', elapsed: -1})).toBeUndefined();
    expect(positionOf(timeline, {period: 'extra-time-first-half', elapsed: 0})).toBeUndefined();
  });

  test('the next and the previous cue equal those of a linear search', () => {
    fc.assert(
      fc.property(moment, fc.boolean(), ({timeline, position}, wanted) => {
        const matches = ({highlight}: {highlight: boolean}) => highlight === wanted;
        const {cues} = timeline;
        expect(nextCue(timeline, position)).toBe(cues.find(({at}) => at > position));
        expect(previousCue(timeline, position)).toBe(cues.findLast(({at}) => at < position));
        expect(nextCue(timeline, position, matches)).toBe(cues.find(cue => cue.at > position && matches(cue)));
        expect(previousCue(timeline, position, matches)).toBe(cues.findLast(cue => cue.at < position && matches(cue)));
      }),
    );
  });
});

describe('cutTimeline', () => {
  test('has everything up to the cut, and nothing after', () => {
    fc.assert(
      fc.property(moment, ({timeline, position}) => {
        const cut = cutTimeline(timeline, position);
        const known = timeline.cues.filter(({at}) => at <= position);
        expect(cut.cues).toEqual(known);
        expect(cut.match.events).toEqual(timeline.match.events.slice(0, recordedAt(timeline, position)));
        expect(cut.record.cues.map(({event}) => event)).toEqual(cut.match.events);
        expect(cut.states).toHaveLength(known.length + 1);
        expect(cut.words).toEqual(timeline.words.slice(0, known.length));
        expect(cut.sides).toEqual(timeline.sides.slice(0, known.length));
        expect(cut.match).not.toHaveProperty('score');
        expect(cut.match).not.toHaveProperty('shootOut');
        expect(cut.duration).toBe(position);
        expectWhole(cut);
      }),
    );
  });

  test('two cuts equal the earlier one', () => {
    fc.assert(
      fc.property(moment, fc.double({min: 0, max: 1, noNaN: true}), ({timeline, position}, share) => {
        expect(cutTimeline(cutTimeline(timeline, position), position * share)).toEqual(
          cutTimeline(timeline, position * share),
        );
      }),
    );
  });
});

function expectWhole({cues, states, at, duration, periods, record, detail}: Timeline): void {
  expect(record.states).toHaveLength(record.cues.length + 1);
  expect(record.at).toHaveLength(record.cues.length);
  // Which plays have a line depends on their passage.
  const others = (all: Timeline['cues']) => all.filter(({event}) => event.type !== 'play');
  expect(others(cues)).toEqual(others(record.cues).filter(({event}) => isInCommentary(event, detail)));
  expect(states).toHaveLength(cues.length + 1);
  expect(at).toHaveLength(cues.length);
  for (const {at} of cues) expect(at).toBeLessThanOrEqual(duration);
  for (const {start, end} of periods) expect(end).toBeGreaterThanOrEqual(start);
}

test('events outside the commentary count, but have no cue', () => {
  const pass = (clock: string) => draft('play', clock, {side: 'home', kind: 'pass'});
  const match = ninety([pass('10:0'), draft('corner', '10:30', {side: 'home', id: 'corner'}), pass('10:40')]);
  const timeline = buildTimeline(match);
  expect(timeline.cues.map(({event}) => event.type)).toEqual(['kick-off', 'corner', 'whistle', 'kick-off', 'whistle']);
  const {at} = byId(timeline.cues, 'corner');
  const passesAt = (position: number) => stateAt(timeline, position).tallies.home.passes;
  expect([at - 30_001, at - 30_000, at + 9_999, at + 10_000].map(passesAt)).toEqual([0, 1, 1, 2]);
  expect(timeline.states.map(({tallies}) => tallies.home.passes)).toEqual([0, 0, 1, 2, 2, 2]);
});
