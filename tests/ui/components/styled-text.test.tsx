import chalk from 'chalk';
import {Text} from 'ink';
import {render} from 'ink-testing-library';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {joined, StyledText, styled} from '../../../src/ui/components/styled-text.tsx';
import type {Style} from '../../../src/ui/theme/look.ts';

const STYLES: readonly Style[] = [
  {},
  {color: '#dc2028', backgroundColor: '#0057b8', bold: true},
  {color: 'ansi256(160)', backgroundColor: 'ansi256(24)', underline: true},
  {color: 'redBright', backgroundColor: 'cyan'},
  {color: 'black', backgroundColor: 'whiteBright', inverse: true},
  {dimColor: true, strikethrough: true},
  {dimColor: true, color: 'yellow'},
  {color: 'magenta', backgroundColor: 'blue', bold: true, underline: true, inverse: true},
];

function drawn(node: Parameters<typeof render>[0]): string | undefined {
  const {lastFrame, unmount} = render(node);
  const frame = lastFrame();
  unmount();
  return frame;
}

describe('text in several styles', () => {
  const {level} = chalk;
  beforeAll(() => {
    chalk.level = 3;
  });
  afterAll(() => {
    chalk.level = level;
  });

  test('is drawn as Ink draws texts within a text', () => {
    const spans = STYLES.map((style, n) => styled(`style ${n} `, style));
    const nested = (
      <Text>
        {spans.map(({text, style}) => (
          <Text key={text} {...style}>
            {text}
          </Text>
        ))}
      </Text>
    );
    const frame = drawn(<StyledText spans={spans} />);
    expect(frame).toContain('style 0 ');
    // Without colours the two frames would be the same in any case.
    expect(frame).toContain('\u001b[38;2;220;32;40m');
    expect(frame).toBe(drawn(nested));
  });

  test('keeps a style over several lines', () => {
    const frame = drawn(<StyledText spans={[styled('one '), styled('two\nthree', {bold: true}), styled('\nfour')]} />);
    expect(frame).toBe('one \u001b[1mtwo\u001b[22m\n\u001b[1mthree\u001b[22m\nfour');
  });

  test('never passes on control sequences that are in the text itself', () => {
    const frame = drawn(<StyledText spans={[styled('a\u001b]0;title\u0007b\u001b[2J', {bold: true})]} />);
    expect(frame).not.toContain('\u001b[2J');
    expect(frame).not.toContain('\u0007');
  });
});

test('neighbours that share a style become one span', () => {
  const [bold, plain] = [{bold: true}, {}] as const;
  expect(joined([styled('a', bold), styled('b', bold), styled('c', plain), styled('d', bold)])).toEqual([
    styled('ab', bold),
    styled('c', plain),
    styled('d', bold),
  ]);
});
