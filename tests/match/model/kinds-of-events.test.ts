import {describe, expect, test} from 'vitest';
import {canBeOverturned, isCorrection, standingEvents} from '../../../src/match/model/corrections.ts';
import {isAttempt, type MatchEvent} from '../../../src/match/model/event.ts';
import {isHighlight} from '../../../src/match/model/highlight.ts';
import {eventSchema} from '../../../src/match/schema/event-schema.ts';
import {makeEvent, ninety} from '../../support/make-match.ts';

const home = {side: 'home'} as const;

/** An event of every type, and those that differ within a type. */
const EVENTS = {
  'kick-off': makeEvent('kick-off', '1'),
  whistle: makeEvent('whistle', '45'),
  goal: makeEvent('goal', '20', home),
  'goal from a penalty': makeEvent('goal', '20', {...home, kind: 'penalty'}),
  'own goal': makeEvent('goal', '20', {...home, kind: 'own-goal'}),
  shot: makeEvent('shot', '20', {...home, outcome: 'saved'}),
  'shot onto the woodwork': makeEvent('shot', '20', {...home, outcome: 'woodwork'}),
  'penalty that is saved': makeEvent('shot', '20', {...home, outcome: 'saved', penalty: true}),
  chance: makeEvent('chance', '20', home),
  cross: makeEvent('cross', '20', home),
  pass: makeEvent('pass', '20', home),
  error: makeEvent('error', '20', home),
  clearance: makeEvent('clearance', '20', home),
  'counter-attack': makeEvent('counter-attack', '20', home),
  corner: makeEvent('corner', '20', home),
  offside: makeEvent('offside', '20', home),
  foul: makeEvent('foul', '20', home),
  'penalty appeal': makeEvent('penalty-appeal', '20', {...home, decision: 'not-given'}),
  'penalty that is given': makeEvent('penalty-appeal', '20', {...home, decision: 'given'}),
  card: makeEvent('card', '20', {...home, card: 'yellow', player: 'h4'}),
  substitution: makeEvent('substitution', '20', {...home, on: 'h12', off: 'h9'}),
  'shoot-out kick': makeEvent('shoot-out-kick', 'pen 1', {...home, scored: true}),
  spell: makeEvent('spell', '20', {favours: 'home'}),
  'added time': makeEvent('added-time', '45', {minutes: 3}),
  tactics: makeEvent('tactics', '20', home),
  remark: makeEvent('remark', '20'),
  play: makeEvent('play', '20', {...home, kind: 'pass'}),
} as const satisfies Record<string, MatchEvent>;

const CORRECTIONS = {
  overturned: correction({type: 'overturned'}),
  'card-changed': correction({type: 'card-changed', card: 'red'}),
} as const;

function correction(fields: {readonly type: 'overturned'} | {readonly type: 'card-changed'; readonly card: 'red'}) {
  const {id: _, ...remark} = makeEvent('remark', '22');
  return {...remark, ...home, ...fields, id: fields.type, event: 'card'} as unknown as MatchEvent;
}

function namesOf(is: (event: MatchEvent) => boolean): readonly string[] {
  return Object.entries({...EVENTS, ...CORRECTIONS}).flatMap(([name, event]) => {
    expect(is(event), name).toBeTypeOf('boolean');
    return is(event) ? [name] : [];
  });
}

test('there is an event of every type', () => {
  const types = eventSchema.options.map(option => ('shape' in option ? option.shape : option.in.shape).type.value);
  const made = Object.values({...EVENTS, ...CORRECTIONS}).map(({type}) => type);
  expect([...new Set(made)].sort()).toEqual([...types].sort());
});

test('attempts are shots and goals, but no own goals', () => {
  expect(namesOf(isAttempt)).toEqual([
    'goal',
    'goal from a penalty',
    'shot',
    'shot onto the woodwork',
    'penalty that is saved',
  ]);
});

test('highlights are what a reader jumps to', () => {
  expect(namesOf(isHighlight)).toEqual([
    'kick-off',
    'whistle',
    'goal',
    'goal from a penalty',
    'own goal',
    'shot onto the woodwork',
    'penalty that is saved',
    'penalty that is given',
    'card',
    'substitution',
    'shoot-out kick',
    'overturned',
    'card-changed',
  ]);
});

describe('corrections', () => {
  test('are of two types', () => {
    expect(namesOf(isCorrection)).toEqual(['overturned', 'card-changed']);
  });

  test('take back goals, cards and given penalties', () => {
    expect(namesOf(canBeOverturned)).toEqual([
      'goal',
      'goal from a penalty',
      'own goal',
      'penalty that is given',
      'card',
    ]);
  });

  test('are rare: without one, the events stand as they are', () => {
    const {events} = ninety();
    expect(standingEvents(events)).toBe(events);
  });
});
