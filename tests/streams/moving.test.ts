import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatBoard, MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {boardAt, buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import type {Command} from '../../src/streams/command.ts';
import type {SessionOptions} from '../../src/streams/session.ts';
import {skipped} from '../../src/streams/skipped.ts';
import {NOTICE_TIME} from '../../src/streams/update-notice.ts';
import {positionArbitrary, timelineArbitrary} from '../support/arbitraries.ts';
import {draft, makeMatch, ninety} from '../support/make-match.ts';
import {open} from '../support/open.ts';
import {runs} from '../support/runs.ts';

const home = {side: 'home'} as const;
const timeline = buildTimeline(
  ninety([
    draft('shot', '10', {...home, outcome: 'saved'}),
    draft('shot', '12', {...home, outcome: 'blocked'}),
    draft('card', '14', {...home, card: 'yellow', player: 'One'}),
    draft('goal', '30', home),
    draft('corner', '45+2', home),
    draft('card', '80', {side: 'away', card: 'red', player: 'Two'}),
  ]),
);

/** A paused session with what one asks of it, in short. */
function reader(options: Partial<SessionOptions> = {}, of: Timeline = timeline) {
  const {session, time} = open(of, {paused: true, ...options});
  const give = (command: Command) => {
    session.dispatch(command);
    return session.frame();
  };
  const clock = () => formatBoard(boardAt(of, session.frame().position));
  return {session, time, give, clock, notice: () => session.frame().notice};
}

const goTo = (clock: string): Command => ({type: 'go-to', clock});

describe('go to', () => {
  test.each([
    ['67', '67:00'],
    ['67:30', '67:30'],
    [' 67:30 ', '67:30'],
    ['45+1', '45:00 +1:00'],
    ['45+1:20', '45:00 +1:20'],
    ['45:00 +1:20', '45:00 +1:20'],
    ['45', '45:00'],
    ['45:01', '45:01'],
    ['HT', '45:00 +1:45'],
    ['ht', '45:00 +1:45'],
    ['pre', '00:00'],
    ['0', '00:00'],
    ['+5', '25:00'],
    ['+ 5', '25:00'],
    ['-2:30', '17:30'],
    ['+0:15', '20:15'],
    ['-99', '00:00'],
  ])('%j from 20:00 is %s', (text, expected) => {
    const {give, clock} = reader();
    give(goTo('20'));
    give({type: 'ask', prompt: 'go-to'});
    expect(give(goTo(text)).view.prompt).toBeUndefined();
    expect(clock()).toBe(expected);
  });

  test.each([
    // The reason would give away how long the match is.
    ['45+9', '45+9: not reached yet'],
    ['90+1', '90+1: not reached yet'],
    ['105', '105: not reached yet'],
    ['46+1', 'Stoppage time can only follow 45, 90, 105 or 120, not 46'],
    ['67:99', 'Seconds must be from 00 to 59'],
    ['130', 'The last minute is 120; write its stoppage time as 120+1'],
    ['soon', "Expected a clock such as 67, 67:30, 45+2, 20', HT, FT or pens"],
    ['', "Expected a clock such as 67, 67:30, 45+2, 20', HT, FT or pens"],
    ['+', "Expected a clock such as 67, 67:30, 45+2, 20', HT, FT or pens"],
  ])('%j is refused, and nothing moves', (text, problem) => {
    const {give, clock, notice, session} = reader();
    give(goTo('20'));
    const {transport} = session.frame();
    give(goTo(text));
    expect([clock(), notice()]).toEqual(['20:00', problem]);
    expect(session.frame().transport).toBe(transport);
  });

  test.each(['FT', '+999'])('%j leads to the result, and asks first', text => {
    const {give, clock} = reader();
    give(goTo('20'));
    expect(give(goTo(text)).view.prompt).toBe('end');
    expect(clock()).toBe('20:00');
    expect(give({type: 'go-to', clock: text, sure: true}).view.prompt).toBeUndefined();
    expect(clock()).toBe('90:00');
  });

  test('with spoilers on, a refusal says why', () => {
    const {give, notice} = reader();
    give({type: 'spoilers', sure: true});
    give(goTo('45+9'));
    expect(notice()).toBe('The first half has no 45+9; its stoppage time is shorter (HT is its end)');
  });

  test('while playing, minutes on are from where the playhead is by then', () => {
    const {give, time, session} = reader({paused: false, position: 5 * MINUTE});
    time.advanceTo(1_500);
    give(goTo('+1'));
    expect(session.frame().position).toBe(6 * MINUTE + 1_500);
  });
});

describe('undo', () => {
  test('takes seeks back one by one, and redo does them again', () => {
    const {give, clock} = reader();
    for (const to of ['20', '40', '60']) give(goTo(to));
    const walk = (type: 'undo' | 'redo') => {
      give({type});
      return clock();
    };
    expect(['undo', 'undo', 'undo', 'undo'].map(() => walk('undo'))).toEqual(['40:00', '20:00', '00:00', '00:00']);
    expect([1, 2, 3, 4].map(() => walk('redo'))).toEqual(['20:00', '40:00', '60:00', '60:00']);
  });

  test('says so where there is nothing to take back', () => {
    const {give} = reader();
    expect(give({type: 'undo'}).notice).toBe('Nothing to undo');
    expect(give({type: 'redo'}).notice).toBe('Nothing to redo');
  });

  test('a new seek leaves nothing to redo', () => {
    const {give} = reader();
    for (const command of [goTo('20'), {type: 'undo'} as const, goTo('30')]) give(command);
    expect(give({type: 'redo'}).notice).toBe('Nothing to redo');
  });

  test('keys that are held are one seek; after a second of rest, another', () => {
    const {give, time, clock} = reader();
    give(goTo('20'));
    for (let n = 0; n < 9; n += 1) {
      give({type: 'skip', by: MINUTE});
      time.advance(999);
    }
    time.advance(1);
    give({type: 'skip', by: MINUTE});
    expect(clock()).toBe('30:00');
    give({type: 'undo'});
    expect(clock()).toBe('29:00');
    give({type: 'undo'});
    expect(clock()).toBe('20:00');
  });

  test('a key that moved nothing does not swallow the one after it', () => {
    const {give, clock} = reader();
    give({type: 'skip', by: -MINUTE});
    give({type: 'skip', by: MINUTE});
    give({type: 'skip', by: MINUTE});
    expect(clock()).toBe('02:00');
    give({type: 'undo'});
    expect(clock()).toBe('00:00');
  });

  test('remembers a hundred seeks, and play between them does not count', () => {
    const {give, time, session} = reader({position: 10 * MINUTE});
    for (let n = 0; n < 150; n += 1) give({type: 'seek', to: n * SECOND});
    expect(session.frame().transport.undo.length).toBe(100);
    give({type: 'play'});
    time.advance(7_000);
    give({type: 'pause'});
    give({type: 'undo'});
    expect(session.frame().position).toBe(148 * SECOND);
  });

  test('any number of seeks, all undone, is where one began; all redone, where one ended', () => {
    const seeks = timelineArbitrary({most: 4}).chain(random =>
      fc.record({
        random: fc.constant(random),
        from: positionArbitrary(random),
        to: fc.array(positionArbitrary(random), {maxLength: 20}),
      }),
    );
    fc.assert(
      fc.property(seeks, ({random, from, to}) => {
        const {give, session} = reader({position: from}, random);
        for (const position of to) give({type: 'seek', to: position});
        for (const _ of to) give({type: 'undo'});
        expect(session.frame().position).toBe(from);
        for (const _ of to) give({type: 'redo'});
        expect(session.frame().position).toBe(to.at(-1) ?? from);
      }),
      {numRuns: runs(60)},
    );
  });
});

describe('what a seek skips', () => {
  test('is counted in one line for four seconds', () => {
    const {give, time, notice} = reader();
    give(goTo('9'));
    give(goTo('21'));
    expect(notice()).toBe("12' skipped: 2 shots, 1 yellow card");
    time.advance(NOTICE_TIME - 1);
    expect(notice()).toBe("12' skipped: 2 shots, 1 yellow card");
    time.advance(1);
    expect(notice()).toBeUndefined();
    expect(time.pending).toBe(0);
  });

  test('counts every kind, goals first', () => {
    const {give} = reader();
    give({type: 'seek-end', sure: true});
    expect(give({type: 'undo'}).notice).toBe("92' back");
    expect(give({type: 'redo'}).notice).toBe("92' skipped: 1 goal, 2 shots, 1 corner, 1 yellow card, 1 red card");
  });

  test('counts the kicks of a shoot-out', () => {
    const kicks = (['home', 'away', 'home'] as const).map((side, n) =>
      draft('shoot-out-kick', `pen ${Math.floor(n / 2) + 1}`, {side, scored: true}),
    );
    const until = (count: number) => {
      const long = buildTimeline(makeMatch([draft('kick-off', '1'), draft('whistle', '90'), ...kicks.slice(0, count)]));
      return skipped(long, 0, long.duration);
    };
    expect(until(1)).toMatch(/: 1 kick of the shoot-out$/);
    expect(until(3)).toMatch(/: 3 kicks of the shoot-out$/);
  });

  test('is empty when there are no events between', () => {
    const {give, notice} = reader({position: 31 * MINUTE});
    give({type: 'skip', by: MINUTE});
    expect(notice()).toBeUndefined();
    give({type: 'skip', by: -MINUTE});
    expect(notice()).toBeUndefined();
  });

  test('short ones are in seconds', () => {
    const {give} = reader({position: 1 + 29.5 * MINUTE - 5 * SECOND});
    expect(give({type: 'skip', by: 10 * SECOND}).notice).toBe('10 s skipped: 1 goal');
    expect(give({type: 'skip', by: -10 * SECOND}).notice).toBe('10 s back');
  });

  test('a jump does not count what it lands on', () => {
    const {give} = reader();
    expect(give({type: 'jump', to: 'highlight', direction: 1}).notice).toBeUndefined();
    expect(give({type: 'jump', to: 'highlight', direction: 1}).notice).toBe("13' skipped: 2 shots");
    expect(give({type: 'jump', to: 'goal', direction: -1}).notice).toBe('No goal before this');
  });

  test('a jump with nothing ahead says no more than that it is not reached', () => {
    const late = {type: 'jump', to: 'goal', direction: 1} as const;
    const at = {position: timeline.duration - MINUTE};
    expect(reader(at).give(late).notice).toBe('Next goal: not reached yet');
    expect(reader({...at, spoilers: true}).give(late).notice).toBe('No goal after this');
    expect(reader({position: timeline.duration}).give(late).notice).toBe('No goal after this');
  });

  test('going back says how far, and reveals nothing that is ahead again', () => {
    const moves = timelineArbitrary().chain(random =>
      fc.tuple(fc.constant(random), positionArbitrary(random), positionArbitrary(random)),
    );
    fc.assert(
      fc.property(moves, ([random, a, b]) => {
        const back = skipped(random, Math.max(a, b), Math.min(a, b));
        if (back !== undefined) expect(back).toMatch(/^\d+( s|') back$/);
        const on = skipped(random, Math.min(a, b), Math.max(a, b));
        if (on !== undefined) expect(on).toMatch(/^\d+( s|') skipped(: .+)?$/);
        expect(on === undefined).toBe(back === undefined);
      }),
      {numRuns: runs(200)},
    );
  });
});

describe('the end', () => {
  test('is asked before it is gone to', () => {
    const {give, session} = reader({position: 20 * MINUTE});
    expect(give({type: 'seek-end'})).toMatchObject({position: 20 * MINUTE, view: {prompt: 'end'}});
    expect(give({type: 'back'}).view.prompt).toBeUndefined();
    give({type: 'seek-end'});
    expect(give({type: 'seek-end', sure: true})).toMatchObject({
      position: timeline.duration,
      view: {prompt: undefined},
    });
    expect(session.frame().transport.playing).toBe(false);
  });

  test('asking stops nothing', () => {
    const {give, time, session} = reader({paused: false});
    give({type: 'seek-end'});
    time.advance(3_001);
    expect(session.frame()).toMatchObject({position: 3_001, view: {prompt: 'end'}});
  });
});

describe('bookmarks', () => {
  test('stand in the order of the match, each place once', () => {
    const {give} = reader();
    for (const clock of ['60', '20', '60', '40']) {
      give(goTo(clock));
      expect(give({type: 'bookmark'}).notice).toBe(`Bookmark at ${clock}:00`);
    }
    const {bookmarks} = give({type: 'pause'}).view;
    expect(bookmarks.map(({position}) => formatBoard(boardAt(timeline, position)))).toEqual([
      '20:00',
      '40:00',
      '60:00',
    ]);
    const left = give({type: 'remove-bookmark', position: bookmarks[1]!.position});
    expect(left.notice).toBe('Bookmark at 40:00 removed');
    expect(left.view.bookmarks).toEqual([bookmarks[0], bookmarks[2]]);
  });

  test('those of the last time are there, and the same list until one is set', () => {
    const bookmarks = [{position: MINUTE, name: 'Kick-off'}];
    const {give, session} = reader({bookmarks});
    give({type: 'filter'});
    expect(session.frame().view.bookmarks).toBe(bookmarks);
  });
});

test('spoilers are hidden until they are asked for', () => {
  const {give} = reader();
  expect(give({type: 'pause'}).view.spoilers).toBe(false);
  expect(give({type: 'spoilers'}).view).toMatchObject({spoilers: false, prompt: 'spoilers'});
  expect(give({type: 'back'}).view).toMatchObject({spoilers: false, prompt: undefined});
  give({type: 'spoilers'});
  expect(give({type: 'confirm'})).toMatchObject({
    view: {spoilers: true, prompt: undefined},
    notice: 'Spoilers on: the bar shows what comes',
  });
  expect(give({type: 'spoilers'})).toMatchObject({view: {spoilers: false}, notice: 'Spoilers off'});
  expect(reader({spoilers: true}).session.frame().view.spoilers).toBe(true);
});
