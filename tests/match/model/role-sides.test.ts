import {expect, test} from 'vitest';
import type {MatchEvent, Role} from '../../../src/match/model/event.ts';
import {sideIn} from '../../../src/match/model/role-sides.ts';
import {makeEvent} from '../../support/make-match.ts';

const home = {side: 'home'} as const;
const goal = makeEvent('goal', '10', {...home, scorer: 'h9', assist: 'h8', goalkeeper: 'a1'});
const ownGoal = makeEvent('goal', '10', {...home, kind: 'own-goal', scorer: 'a4'});
const shot = makeEvent('shot', '10', {...home, outcome: 'saved'});
const pass = makeEvent('play', '10', {...home, kind: 'pass'});
const spell = makeEvent('spell', '10', {favours: 'home'});

test.each<[string, MatchEvent, Role, 'home' | 'away' | undefined]>([
  ['the scorer of a goal', goal, 'scorer', 'home'],
  ['the goalkeeper who lets it in', goal, 'goalkeeper', 'away'],
  ['the scorer of an own goal', ownGoal, 'scorer', 'away'],
  ['whoever passed before an own goal', ownGoal, 'assist', undefined],
  ['the shooter', shot, 'shooter', 'home'],
  ['the goalkeeper of a shot', shot, 'goalkeeper', 'away'],
  ['who blocks a shot', shot, 'blocker', undefined],
  ['the goalkeeper of a kick', makeEvent('shoot-out-kick', 'pen 1', {...home, scored: true}), 'goalkeeper', 'away'],
  ['who clears a cross', makeEvent('cross', '10', home), 'clearer', 'away'],
  ['who is passed', makeEvent('pass', '10', home), 'beaten', 'away'],
  ['who is fouled', makeEvent('foul', '10', home), 'fouled', 'away'],
  ['who plays a pass', pass, 'player', 'home'],
  ['whom a pass or a tackle is for', pass, 'target', undefined],
  ['who wins a challenge', makeEvent('play', '10', {...home, kind: 'challenge'}), 'winner', 'away'],
  ['who clears, of an event that is no cross', makeEvent('clearance', '10', home), 'clearer', 'home'],
  ['a player of a remark with a side', makeEvent('remark', '10', {...home, players: ['h9']}), 'player', undefined],
  ['a player of an event without a side', spell, 'player', undefined],
  ['a player of an event that has none', makeEvent('whistle', '45', {}), 'player', undefined],
])('%s', (_what, event, role, side) => expect(sideIn(event, role)).toBe(side));
