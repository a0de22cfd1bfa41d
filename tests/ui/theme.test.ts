import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {CARDS, type EventType, SHOT_OUTCOMES} from '../../src/match/event.ts';
import {SIDES} from '../../src/match/side.ts';
import {width} from '../../src/ui/measure.ts';
import {glyphOf, teamColours} from '../../src/ui/theme.ts';
import {draft, makeEvent, makeMatch} from '../support/make-match.ts';

const side = 'home';

/** Every type of event, in every way that it is drawn. A new type does not compile until it is here. */
const GLYPHS: {readonly [type in EventType]: readonly string[]} = {
  'kick-off': [glyphOf(makeEvent('kick-off', '1'))],
  whistle: [glyphOf(makeEvent('whistle', '45'))],
  goal: [glyphOf(makeEvent('goal', '20', {side}))],
  shot: SHOT_OUTCOMES.map(outcome => glyphOf(makeEvent('shot', '20', {side, outcome}))),
  chance: [glyphOf(makeEvent('chance', '20', {side}))],
  cross: [glyphOf(makeEvent('cross', '20', {side}))],
  pass: [glyphOf(makeEvent('pass', '20', {side}))],
  error: [glyphOf(makeEvent('error', '20', {side}))],
  clearance: [glyphOf(makeEvent('clearance', '20', {side}))],
  'counter-attack': [glyphOf(makeEvent('counter-attack', '20', {side}))],
  corner: [glyphOf(makeEvent('corner', '20', {side}))],
  offside: [glyphOf(makeEvent('offside', '20', {side}))],
  foul: [glyphOf(makeEvent('foul', '20', {side}))],
  card: CARDS.map(card => glyphOf(makeEvent('card', '20', {side, card, player: 'h2'}))),
  substitution: [glyphOf(makeEvent('substitution', '20', {side, on: 'h12', off: 'h2'}))],
  'penalty-appeal': (['given', 'not-given'] as const).map(decision =>
    glyphOf(makeEvent('penalty-appeal', '20', {side, decision})),
  ),
  'shoot-out-kick': [true, false].map(scored => glyphOf(makeEvent('shoot-out-kick', 'pen 1', {side, scored}))),
  spell: [glyphOf(makeEvent('spell', '20', {favours: 'neither'}))],
  'added-time': [glyphOf(makeEvent('added-time', '45', {minutes: 2}))],
  tactics: [glyphOf(makeEvent('tactics', '20'))],
  remark: [glyphOf(makeEvent('remark', '20'))],
  play: [glyphOf(makeEvent('play', '20', {side, kind: 'pass'}))],
};

describe('glyphOf', () => {
  test.each(Object.entries(GLYPHS))('%s takes one column', (_, glyphs) => {
    expect(glyphs.map(glyph => width(glyph))).toEqual(glyphs.map(() => 1));
  });

  test('what matters most looks like nothing else', () => {
    const others = Object.entries(GLYPHS).filter(([type]) => type !== 'goal' && type !== 'shoot-out-kick');
    expect(others.flatMap(([, glyphs]) => glyphs)).not.toContain(GLYPHS.goal[0]);
    expect(new Set(GLYPHS['shoot-out-kick']).size).toBe(2);
    expect(new Set(GLYPHS['penalty-appeal']).size).toBe(2);
  });
});

describe('teamColours', () => {
  const channel = fc.nat(255);
  const colour = fc
    .tuple(channel, channel, channel)
    .map(channels => `#${channels.map(n => n.toString(16).padStart(2, '0')).join('')}`);
  const pair = fc.oneof(
    fc.tuple(colour, colour),
    colour.map(one => [one, one] as const),
    fc.tuple(fc.constantFrom('#c05a9e', '#3b82d0', '#4d8f3a', '#000000', '#ffffff', '#808080'), colour),
  );

  test('text reads on black and on white, and on its fill', () => {
    fc.assert(
      fc.property(pair, ([home, away]) => {
        const colours = coloursOf(home, away);
        for (const which of SIDES) {
          const {fill, onFill, text} = colours[which];
          expect(contrast(text, '#000000')).toBeGreaterThanOrEqual(2.5);
          expect(contrast(text, '#ffffff')).toBeGreaterThanOrEqual(2.5);
          expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(2.5);
        }
      }),
      {numRuns: 1000},
    );
  });

  test('the sides are told apart, in their fills and in their text', () => {
    fc.assert(
      fc.property(pair, ([home, away]) => {
        const colours = coloursOf(home, away);
        expect(apart(colours.home.fill, colours.away.fill)).toBeGreaterThanOrEqual(25);
        expect(apart(colours.home.text, colours.away.text)).toBeGreaterThanOrEqual(25);
      }),
      {numRuns: 1000},
    );
  });

  test('keeps the colours of the file where they differ', () => {
    const {home, away} = coloursOf('#dc2028', '#009489');
    expect([home.fill, away.fill]).toEqual(['#dc2028', '#009489']);
  });

  test('has two colours for a file that gives none, or one', () => {
    for (const colours of [coloursOf(), coloursOf('#c05a9e'), coloursOf(undefined, '#3b82d0')]) {
      expect(apart(colours.home.fill, colours.away.fill)).toBeGreaterThanOrEqual(25);
    }
  });
});

function coloursOf(home?: string, away?: string) {
  const {fixture} = makeMatch([draft('kick-off', '1')]);
  return teamColours({
    ...fixture,
    home: {...fixture.home, colour: home},
    away: {...fixture.away, colour: away},
  });
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** The contrast of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = channels(hex).map(value => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Plain distance of two colours, 0 to 441. */
function apart(a: string, b: string): number {
  const other = channels(b);
  return Math.hypot(...channels(a).map((value, n) => value - other[n]!));
}
