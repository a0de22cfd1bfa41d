import {expect, test} from 'vitest';
import {notable} from '../../../src/match/commentary/selection/earlier.ts';
import type {MatchEvent} from '../../../src/match/model/event.ts';
import {makeEvent} from '../../support/make-match.ts';

const home = {side: 'home'} as const;

test.each<[MatchEvent]>([
  [makeEvent('goal', '20', home)],
  [makeEvent('shot', '20', {...home, outcome: 'saved'})],
  [makeEvent('foul', '20', home)],
  [makeEvent('offside', '20', home)],
  [makeEvent('remark', '20', {about: 'injury'})],
])('later lines may refer to a $type', event => expect(notable(event)).toBe(event));

test.each<[MatchEvent]>([
  [makeEvent('corner', '20', home)],
  [makeEvent('card', '20', {...home, card: 'yellow', player: 'x'})],
  [makeEvent('remark', '20', {about: 'review'})],
  [makeEvent('remark', '20', {words: 'It rains.'})],
  [makeEvent('play', '20', {...home, kind: 'pass'})],
])('but not to a $type', event => expect(notable(event)).toBeUndefined());
