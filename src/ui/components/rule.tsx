import {memo} from 'react';
import {shorten, width} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {useLook} from '../theme/use-look.ts';
import {StyledText, styled} from './styled-text.tsx';

export type RuleProps = {
  readonly left: string;
  readonly right: string;
  /** Where the line between two panes meets this one. */
  readonly at: number | undefined;
  readonly foot?: boolean;
  /** True for a title that has to be seen. */
  readonly strong?: boolean;
};

/** A line across the screen, with a title on it and the place where the line between two panes meets it. */
export const Rule = memo(({left, right, at, foot = false, strong = false}: RuleProps) => {
  const {glyphs, colours} = useLook();
  const {columns} = useSize();
  const title = left === '' ? '' : ` ${shorten(left, columns - 4)} `;
  const lead = title === '' ? '' : glyphs.rule;
  const drawn = width(lead + title);
  const junction = foot ? glyphs.wallFoot : glyphs.wallTop;
  const line = (length: number) => glyphs.rule.repeat(Math.max(0, length));
  const tail =
    at === undefined || drawn > at
      ? line(columns - drawn)
      : `${line(at - drawn)}${junction}${right === '' ? line(columns - at - 1) : rightPart(right, columns - at - 1, glyphs.rule)}`;
  const {faint} = colours;
  const titleStyle = strong ? {...colours.strong, ...colours.accent} : faint;
  return <StyledText spans={[styled(lead, faint), styled(title, titleStyle), styled(tail, faint)]} />;
});

function rightPart(title: string, length: number, rule: string): string {
  const shown = `${rule} ${shorten(title, length - 4)} `;
  return shown + rule.repeat(Math.max(0, length - width(shown)));
}
