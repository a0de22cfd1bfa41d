import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import type {Command} from '../../src/streams/command.ts';
import {FLASH_TIME, nextBeat} from '../../src/streams/goal-flash.ts';
import {initialState} from '../../src/streams/initial-state.ts';
import {undrawnLimits} from '../../src/streams/scroll.ts';
import {INTERVAL} from '../../src/streams/session.ts';
import type {SessionState} from '../../src/streams/session-state.ts';
import {type UpdateContext, update} from '../../src/streams/update.ts';
import {NOTICE_TIME} from '../../src/streams/update-notice.ts';
import {commandArbitrary, scriptArbitrary, timelineArbitrary} from '../support/arbitraries.ts';
import {byId, draft, ninety} from '../support/make-match.ts';
import {runs} from '../support/runs.ts';

const timeline = buildTimeline(
  ninety([
    draft('goal', '20:00', {side: 'home', id: 'goal'}),
    ...Array.from({length: 30}, (_, n) => draft('corner', String(n + 30), {side: 'home'})).filter(
      ({clock}) => clock.minute !== 45,
    ),
  ]),
);
const contextOf = (given: Partial<UpdateContext> = {}): UpdateContext => ({
  interval: INTERVAL,
  scrollLimits: ({view}) => undrawnLimits(view),
  ...given,
});
const context = contextOf();
const at = (position: number, given: Partial<SessionState> = {}): SessionState => ({
  ...initialState({timeline, position, paused: true}, 0),
  ...given,
});
/** The state after commands given at one instant. */
const after = (state: SessionState, ...commands: readonly Command[]): SessionState =>
  commands.reduce((last, command) => update(last, command, 0, context), state);

const VIEW_COMMANDS: readonly Command['type'][] = [
  'scroll',
  'follow',
  'hit',
  'search',
  'filter',
  'follow-player',
  'span',
  'spoilers',
  'bookmark',
  'remove-bookmark',
  'overlay',
  'panel',
  'ask',
  'type',
  'paste',
  'back',
];
const PLAY_COMMANDS: readonly Command['type'][] = [
  'play',
  'pause',
  'toggle',
  'loop',
  'director',
  'speed',
  'multiply-speed',
  'round-speed',
];

/** A state that some commands have led to, and one more command. */
const sceneArbitrary = timelineArbitrary({most: 6, allTypes: true}).chain(random =>
  fc
    .record({
      script: scriptArbitrary(random),
      command: commandArbitrary(random),
      wait: fc.oneof(fc.constant(0), fc.nat(500), fc.double({min: 0, max: 10_000, noNaN: true})),
    })
    .map(({script, command, wait}) => {
      const known = contextOf();
      let now = 0;
      let state = initialState({timeline: random, speed: 20}, now);
      for (const step of script) {
        now += step.wait;
        state = update(state, step.command, now, known);
      }
      return {known, state, command, now: now + wait};
    }),
);

describe('update', () => {
  test('makes the same of the same, and leaves what it is given as it is', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({known, state, command, now}) => {
        const copy = structuredClone(state);
        const [first, second] = [update(state, command, now, known), update(state, command, now, known)];
        expect(second).toEqual(first);
        expect(state).toEqual(copy);
      }),
      {numRuns: runs(40)},
    );
  });

  test('changes only the parts that a command is for', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({known, state: earlier, command, now}) => {
        const state = update(earlier, {type: 'tick', early: true}, now, known);
        const next = update(state, command, now, known);
        if (VIEW_COMMANDS.includes(command.type)) {
          expect(next.transport).toBe(state.transport);
          expect([next.position, next.at, next.goalFlash]).toEqual([state.position, state.at, state.goalFlash]);
        }
        if (PLAY_COMMANDS.includes(command.type)) {
          expect({...next.view, edge: 0, seen: 0}).toEqual({...state.view, edge: 0, seen: 0});
        }
        if (command.type === 'quit') expect({...next, notice: undefined}).toEqual({...state, notice: undefined});
        if (command.type === 'resize') expect({...next, size: state.size}).toEqual(state);
        else expect(next.size).toBe(state.size);
      }),
      {numRuns: runs(60)},
    );
  });

  test.each([false, true])('a second tick of the same instant changes nothing (early: %s)', early => {
    fc.assert(
      fc.property(sceneArbitrary, ({known, state, now}) => {
        const tick: Command = {type: 'tick', early};
        const once = update(state, tick, now, known);
        expect(update(once, tick, now, known)).toBe(once);
      }),
    );
  });

  test('a tick before anything is due changes nothing', () => {
    const playing = after(at(1 + 60_000), {type: 'play'});
    expect(update(playing, {type: 'tick'}, 999, context)).toBe(playing);
    expect(update(playing, {type: 'tick'}, 1_000, context).position).toBe(1 + 61_000);
  });
});

describe('a tick', () => {
  test('ends a notice when its time is over', () => {
    const noted = after(at(0), {type: 'notify', notice: 'Saved'});
    expect(noted.notice?.value).toBe('Saved');
    expect(update(noted, {type: 'tick'}, NOTICE_TIME - 1, context)).toBe(noted);
    expect(update(noted, {type: 'tick'}, NOTICE_TIME, context).notice).toBeUndefined();
  });

  test('ends a goal flash when its time is over', () => {
    const goal = byId(timeline.cues, 'goal');
    const reached = after(at(goal.at - 1), {type: 'jump', to: 'cue', direction: 1});
    expect(reached.goalFlash?.value).toBe(goal);
    expect(update(reached, {type: 'tick'}, FLASH_TIME - 1, context).goalFlash?.value).toBe(goal);
    expect(update(reached, {type: 'tick'}, FLASH_TIME, context).goalFlash).toBeUndefined();
  });

  test('changes the mark of a goal that flashes, at every half second', () => {
    const goal = byId(timeline.cues, 'goal');
    let state = after(at(goal.at - 1), {type: 'jump', to: 'cue', direction: 1});
    const beats = [0, 499, 500, 1_000, 1_499, 1_500].map(now => {
      state = update(state, {type: 'tick'}, now, context);
      return [state.goalFlash?.beatsLeft, nextBeat(state.goalFlash)];
    });
    expect(beats).toEqual([
      [3, 500],
      [3, 500],
      [2, 1_000],
      [1, 1_500],
      [1, 1_500],
      [0, FLASH_TIME],
    ]);
  });

  test('with reduced motion no goal flashes', () => {
    const goal = byId(timeline.cues, 'goal');
    const calm = contextOf({reducedMotion: true});
    const reached = update(at(goal.at - 1), {type: 'jump', to: 'cue', direction: 1}, 0, calm);
    expect(reached.position).toBe(goal.at);
    expect(reached.goalFlash).toBeUndefined();
  });

  test('moves no playhead while it ends them: that has a time of its own', () => {
    const playing = after(at(1 + 60_300), {type: 'play'}, {type: 'notify', notice: 'Saved'});
    const later = update(playing, {type: 'tick'}, 650, context);
    expect(later).toBe(playing);
    const moved = update(playing, {type: 'tick'}, 700, context);
    expect(moved).toMatchObject({position: 1 + 61_000, notice: {value: 'Saved'}});
  });
});

describe('the end is asked about first', () => {
  const far = at(30 * 60_000);
  const asks = (state: SessionState, command: Command) => {
    const next = after(state, command);
    const asked = next.view.prompt === 'end';
    expect(next.position === timeline.duration).toBe(!asked);
    return asked;
  };

  test.each<[string, Command]>([
    ['End', {type: 'seek-end'}],
    ['FT', {type: 'go-to', clock: 'FT'}],
    ['minutes beyond it', {type: 'go-to', clock: '+99'}],
  ])('by %s', (_, command) => {
    expect(asks(far, command)).toBe(true);
    expect(asks(far, {...command, sure: true} as Command)).toBe(false);
    expect(asks({...far, view: {...far.view, spoilers: true}}, command)).toBe(false);
    expect(asks(at(timeline.duration), command)).toBe(false);
  });

  test('but no other clock, and no clock that does not exist', () => {
    expect(after(far, {type: 'go-to', clock: '67'}).view.prompt).toBeUndefined();
    expect(after(far, {type: 'go-to', clock: 'soon'}).view.prompt).toBeUndefined();
  });
});

describe('the size of the terminal', () => {
  test('is what the last resize says', () => {
    const state = after(at(0), {type: 'notify', notice: 'Saved'});
    const grown = after(state, {type: 'resize', columns: 120, rows: 40});
    expect(grown).toEqual({...state, size: {columns: 120, rows: 40}});
    expect(after(grown, {type: 'resize', columns: 120, rows: 40})).toBe(grown);
  });

  test('decides how far a scroll goes, from the drawn lines', () => {
    const known = contextOf({scrollLimits: ({size}) => ({page: 5, stop: 40 - size.rows})});
    const given = (state: SessionState, command: Command) => update(state, command, 0, known);
    const open = given(at(timeline.duration), {type: 'overlay', overlay: 'help'});
    const page = given(open, {type: 'scroll', by: 8});
    expect(page.view.top).toBe(5);
    let bottom = page;
    for (let n = 0; n < 9; n += 1) bottom = given(bottom, {type: 'scroll', by: 8});
    expect(bottom.view.top).toBe(16);
    const grown = given(bottom, {type: 'resize', columns: 80, rows: 36});
    expect(given(grown, {type: 'scroll', by: -1}).view.top).toBe(3);
  });
});

describe('an open prompt', () => {
  const typing = after(at(0), {type: 'ask', prompt: 'search', typed: 'cor'});

  test('takes typed and pasted text, up to a limit', () => {
    expect(typing.view.typed).toBe('cor');
    const typed = after(typing, {type: 'type', text: 'corn'});
    expect(typed.view).toMatchObject({typed: 'corn', pastes: 0});
    expect(after(typed, {type: 'paste', text: 'er'}).view).toMatchObject({typed: 'corner', pastes: 1});
    expect(after(typed, {type: 'paste', text: 'x'.repeat(5_000)}).view.typed).toHaveLength(1_000);
    expect(after(typed, {type: 'type', text: 'x'.repeat(5_000)}).view.typed).toHaveLength(1_000);
  });

  test.each<Command>([
    {type: 'paste', text: 'corner'},
    {type: 'type', text: 'corner'},
  ])('without one, nothing happens: %j', command => {
    const noted = after(at(0), {type: 'notify', notice: 'Saved'});
    expect(after(noted, command)).toBe(noted);
    const asked = after(noted, {type: 'ask', prompt: 'end'});
    expect(after(asked, command)).toBe(asked);
  });
});
