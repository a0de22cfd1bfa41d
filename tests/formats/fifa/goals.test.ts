import {expect, test} from 'vitest';
import {scoreChanges} from '../../../src/formats/fifa/goals.ts';
import {type FifaEvent, TYPE} from '../../../src/formats/fifa/schema.ts';

/** `goal a 1-0`: an event by its type, name and the score after it, which may be missing. */
function eventsOf(text: string) {
  return text.split(', ').map(each => {
    const [type, name, score] = each.split(' ');
    const [home, away] = (score ?? '').split('-').map(Number);
    return {
      Type: TYPE[type as keyof typeof TYPE],
      EventDescription: name,
      ...(score === undefined ? {} : {HomeGoals: home, AwayGoals: away}),
    } as FifaEvent;
  });
}

const nameOf = (event: FifaEvent) => event.EventDescription;

test.each([
  ['goal a 1-0, goal b 1-1', {goals: ['a home', 'b away']}],
  ['goal a, foul b 1-0', {goals: ['a home']}],
  ['ownGoal a 0-1', {goals: ['a away']}],
  ['penaltyGoal a 1-0, freeKickGoal b 2-0', {goals: ['a home', 'b home']}],
  ['foul a 1-0', {unreported: ['home a']}],
  ['foul a 2-1', {unreported: ['home a', 'home a', 'away a']}],
  ['goal a 2-0', {goals: ['a home'], unreported: ['home a']}],
  ['goal a', {withdrawn: ['a']}],
  ['goal a 1-0, goal b 1-0', {goals: ['a home'], withdrawn: ['b']}],
  ['goal a 1-0, foul b 0-0', {goals: ['a home'], overturned: ['a b']}],
  ['goal a 1-0, goal b 2-0, foul c 1-0', {goals: ['a home', 'b home'], overturned: ['b c']}],
  ['goal a 1-0, goal b 2-0, foul c 1-0, foul d 0-0', {goals: ['a home', 'b home'], overturned: ['b c', 'a d']}],
  ['goal a 0-1, goal b 1-1, foul c 1-0', {goals: ['a away', 'b home'], overturned: ['a c']}],
  ['foul a 1-0, foul b 0-0', {}],
  ['foul a 1-1, foul b 0-1', {unreported: ['away a']}],
  ['goal a 1-0, foul b 0-0, goal c 1-0', {goals: ['a home', 'c home'], overturned: ['a b']}],
])('%s', (text, expected) => {
  const {goals, overturned, withdrawn, unreported} = scoreChanges(eventsOf(text));
  expect({
    goals: [...goals].map(([event, side]) => `${nameOf(event)} ${side}`),
    overturned: [...overturned].map(([event, by]) => `${nameOf(event)} ${nameOf(by)}`),
    withdrawn: [...withdrawn].map(nameOf),
    unreported: unreported.map(({side, after}) => `${side} ${nameOf(after)}`),
  }).toEqual({goals: [], overturned: [], withdrawn: [], unreported: [], ...expected});
});
