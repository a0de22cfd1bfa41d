import {Box, Text} from 'ink';
import {memo} from 'react';
import {cell} from '../layout/measure.ts';
import type {Style} from '../theme/look.ts';
import type {MatchLook} from '../theme/match-look.ts';
import {useLook} from '../theme/use-look.ts';
import {type Line, lineWidth, mostTop, type Tone} from './lines.ts';

export type PanelViewProps = {
  readonly lines: readonly Line[];
  /** Lines scrolled off the top. */
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
};

/** Shows a panel from line `top` on. If it has more lines than fit, the last row says so. */
export const PanelView = memo(({lines, top, columns, rows}: PanelViewProps) => {
  const look = useLook();
  const most = mostTop(lines.length, rows);
  const first = Math.min(top, most);
  const room = most > 0 ? rows - 1 : rows;
  const below = Math.max(0, lines.length - first - room);
  const more = below > 0 ? `${below} more ${look.glyphs.down}` : 'the end';
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Text>
        <Lines lines={lines.slice(first, first + room)} columns={columns} />
        {most > 0 && <Text {...look.colours.faint}>{cell(more, columns - 1, 'right')} </Text>}
      </Text>
    </Box>
  );
});

export type LinesProps = Pick<PanelViewProps, 'lines' | 'columns'>;

/** Lines as text, each with a line break. */
export function Lines({lines, columns}: LinesProps) {
  const look = useLook();
  return lines.map((spans, row) => (
    <Text key={rowKey(row)}>
      {spans.map(({text, tone}, place) => (
        <Text key={rowKey(place)} {...styleOf(tone, look)}>
          {text}
        </Text>
      ))}
      {`${' '.repeat(Math.max(0, columns - lineWidth(spans)))}\n`}
    </Text>
  ));
}

/** Lines and spans have no identity but their place. */
function rowKey(place: number): string {
  return String(place);
}

/** How a tone is drawn. */
export function styleOf(tone: Tone, {attributes, colours, teams}: MatchLook): Style {
  switch (tone) {
    case 'plain':
      return {};
    case 'title':
      return {...colours.strong, ...colours.accent};
    case 'strong':
      return colours.strong;
    case 'lit':
      return {...colours.strong, ...colours.accent, ...(attributes ? {inverse: true} : {})};
    case 'marking':
      return colours.marking;
    case 'faint':
    case 'draw':
      return colours.faint;
    case 'home':
    case 'away':
      return {...colours.strong, ...teams[tone].text};
    case 'yellow':
    case 'red':
    case 'accent':
      return colours[tone];
    case 'win':
      return colours.won;
    case 'loss':
      return colours.red;
  }
}
