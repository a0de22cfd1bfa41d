import {expect, test} from 'vitest';
import {lockedPanels, panelsOf} from '../../src/streams/panels.ts';
import {draft, LINE_UPS, type MatchInput, makeMatch} from '../support/make-match.ts';

const ALWAYS = ['commentary', 'momentum'];
const added = (rest: Partial<MatchInput>) =>
  panelsOf(makeMatch([draft('kick-off', '1')], rest)).filter(panel => !ALWAYS.includes(panel));

test('every match has commentary and momentum', () => {
  expect(panelsOf(makeMatch([draft('kick-off', '1')]))).toEqual(ALWAYS);
});

test.each<[string, Partial<MatchInput>, readonly string[]]>([
  ['line-ups', {lineUps: LINE_UPS}, ['line-ups']],
  ['expected goals', {stats: ['xg', 'shots']}, ['xg-race']],
  ['other statistics', {stats: ['shots']}, []],
  ['places of shots', {places: 'shots'}, ['shot-map']],
  ['places of everything', {places: 'all'}, ['shot-map']],
  ['places of everything and line-ups', {places: 'all', lineUps: LINE_UPS}, ['line-ups', 'shot-map', 'passes']],
  ['places of shots and line-ups', {places: 'shots', lineUps: LINE_UPS}, ['line-ups', 'shot-map']],
  ['a story', {story: [{id: 's1', words: 'They meet again.'}]}, ['story']],
  ['reaction', {reaction: [{id: 'r1', speaker: 'Home Player 1', words: ['He was pleased.']}]}, ['reaction']],
])('a match with %s has the panels that show them', (_, rest, panels) => {
  expect(added(rest)).toEqual(panels);
});

test('the reaction is locked until the match is over or spoilers are wanted', () => {
  expect(lockedPanels(false, false)).toEqual(['reaction']);
  expect(lockedPanels(true, false)).toEqual([]);
  expect(lockedPanels(false, true)).toEqual([]);
});
