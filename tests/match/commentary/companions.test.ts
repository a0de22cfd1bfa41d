import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';

describe('events at one position', () => {
  const foul = draft('foul', '20:00', {side: 'away', fouler: 'a4', fouled: 'h9', location: {x: 40, y: 34}});
  const card = (clock: string, fields: object = {}) =>
    draft('card', clock, {side: 'away', card: 'yellow', player: 'a4', ...fields});
  const change = (clock: string, on: string | undefined, off: string | undefined, side: 'home' | 'away' = 'home') =>
    draft('substitution', clock, {side, ...(on && {on}), ...(off && {off})});
  const count = (drafts: readonly Draft[]) => {
    const {cues} = buildTimeline(ninety(drafts, {lineUps: LINE_UPS, coverage: 'told'}), 'high');
    return cues.filter(({event: {type}}) => type !== 'kick-off' && type !== 'whistle').length;
  };
  test.each<[string, readonly Draft[], number]>([
    ['a foul and its card', [foul, card('20:00')], 1],
    ['a foul and a card a second later', [foul, card('20:01')], 2],
    ['a foul and the card of another player', [foul, card('20:00', {player: 'a5'})], 2],
    ['a foul and a card for the bench', [foul, card('20:00', {player: undefined})], 2],
    ['a foul and a card with words', [foul, card('20:00', {words: 'Booked.'})], 2],
    ['a foul with words and a card', [{...foul, words: 'A foul.'}, card('20:00')], 2],
    ['three changes', ['9', '10', '11'].map((off, n) => change('60:00', `h1${2 + n}`, `h${off}`)), 1],
    ['a change of each side', [change('60:00', 'h12', 'h9'), change('60:00', 'a12', 'a9', 'away')], 2],
    ['a change without the player who comes on', [change('60:00', undefined, 'h9'), change('60:00', 'h12', 'h10')], 2],
    ['a change without the player who goes off', [change('60:00', 'h12', 'h9'), change('60:00', 'h13', undefined)], 2],
  ])('%s', (_what, drafts, lines) => expect(count(drafts)).toBe(lines));
});
