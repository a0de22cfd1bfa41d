import {memo} from 'react';
import {PANEL_NAMES, type Panel} from '../../streams/panels.ts';
import {shorten, width} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {useLook} from '../theme/use-look.ts';
import {StyledText, styled} from './styled-text.tsx';
import {tabWindow} from './tab-window.ts';

export type TabRuleProps = {
  readonly panels: readonly Panel[];
  readonly panel: Panel;
  /** Panels that show something only later: their tabs are dim. */
  readonly locked: readonly Panel[];
  /** The name of the overlay above the panel, or the filter of the feed. */
  readonly title: string;
  readonly right: string;
  /** Where the line between two panes meets this one. */
  readonly at: number | undefined;
};

/** The line of tabs. Where not all fit, those around the shown one; where that alone has no room, how many there are. */
export const TabRule = memo(({panels, panel, locked, title, right, at}: TabRuleProps) => {
  const {glyphs, colours} = useLook();
  const {columns} = useSize();
  const room = at ?? columns;
  // Not with the separator of the tabs: a filter is not a tab.
  const narrowed = title === '' ? '' : `: ${title}`;
  const name = PANEL_NAMES[panel] + narrowed;
  const current = panels.indexOf(panel);
  const all = panels.map(other => (other === panel ? name : PANEL_NAMES[other]));
  const tabs = tabWindow(all, current, room - 4, glyphs.separator) ?? {
    first: current,
    end: current + 1,
    gap: '',
    before: '',
    after: panels.length > 1 ? ` ${current + 1}/${panels.length}` : '',
  };
  const {first, end, gap, before, after} = tabs;
  const shown = shorten(name, Math.max(1, room - 4 - width(after)));
  const drawn = 3 + width(before + (end - first > 1 ? all.slice(first, end).join(gap) : shown) + after);
  const line = (length: number) => glyphs.rule.repeat(Math.max(0, length));
  const rest = right === '' ? '' : `${glyphs.rule} ${shorten(right, columns - room - 5)} `;
  const tail =
    at === undefined || drawn > at
      ? line(columns - drawn)
      : `${line(at - drawn)}${glyphs.wallTop}${rest}${line(columns - at - 1 - width(rest))}`;
  const {faint, strong, accent} = colours;
  const shownTabs = panels
    .slice(first, end)
    .flatMap((other, n) => [
      ...(n > 0 ? [styled(gap, faint)] : []),
      other === panel
        ? styled(shown, {...strong, ...accent})
        : styled(PANEL_NAMES[other], locked.includes(other) ? faint : {}),
    ]);
  return (
    <StyledText spans={[styled(`${glyphs.rule} ${before}`, faint), ...shownTabs, styled(`${after} ${tail}`, faint)]} />
  );
});
