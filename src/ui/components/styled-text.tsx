import {Transform} from 'ink';
import {useMemo} from 'react';
import type {Style} from '../theme/look.ts';
import {paint} from '../theme/paint.ts';

/** A piece of text in one style. */
export type StyledSpan = {readonly text: string; readonly style: Style};

export function styled(text: string, style: Style = {}): StyledSpan {
  return {text, style};
}

/** The spans, where neighbours that share a style are one. */
export function joined(spans: readonly StyledSpan[]): readonly StyledSpan[] {
  const runs: StyledSpan[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last?.style === span.style) runs[runs.length - 1] = styled(last.text + span.text, span.style);
    else runs.push(span);
  }
  return runs;
}

export type StyledTextProps = {
  /** Already in the columns that there are: Ink would draw a line that it has to wrap or cut without its styles. */
  readonly spans: readonly StyledSpan[];
};

/**
 * Text in several styles, which Ink handles as one plain text. As `Text` within `Text`, it would join, check and measure the
 * control sequences of every span in each frame, though few of them change.
 */
export function StyledText({spans}: StyledTextProps) {
  const {plain, lines, drawn} = useMemo(() => {
    const text = spans.map(span => span.text).join('');
    const painted = spans.map(span => paint(span.text, span.style)).join('');
    return {plain: text, lines: text.split('\n'), drawn: painted.split('\n')};
  }, [spans]);
  return <Transform transform={(line, n) => (line === lines[n] ? drawn[n]! : line)}>{plain}</Transform>;
}
