import {expect, test} from 'vitest';
import {styledParts} from '../../../src/ui/panels/tone-style.ts';

const AWAY = {bold: true, underline: true} as const;

test.each([
  ['Liverpool       ', ['Liverpool']],
  ['  20', ['20']],
  ['Evra and Park Ji-Sung', ['Evra and Park Ji-Sung']],
  ['□    ●', ['□', '●']],
  ['⠤⠤⠤', []],
  ['▄▄▄▄', []],
])('an underline marks the words and symbols of %j', (text, underlined) => {
  const parts = styledParts(text, AWAY);
  expect(parts.map(part => part.text).join('')).toBe(text);
  expect(parts.flatMap(part => (part.style.underline ? [part.text] : []))).toEqual(underlined);
  expect(parts.every(({style}) => style.bold)).toBe(true);
});
