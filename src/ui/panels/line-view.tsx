import {Box} from 'ink';
import {memo} from 'react';
import {StyledText, styled} from '../components/styled-text.tsx';
import {useLook} from '../theme/use-look.ts';
import {BLANK, type Line, lineWidth} from './lines.ts';
import {styledParts, styleOf} from './tone-style.ts';

export type LineViewProps = {readonly line: Line; readonly columns: number};

/** A line, filled up to its width. It is styled again only when it says something else. */
export const LineView = memo(({line, columns}: LineViewProps) => {
  const look = useLook();
  const spans = line.flatMap(({text, tone}) => styledParts(text, styleOf(tone, look)));
  return <StyledText spans={[...spans, styled(' '.repeat(Math.max(0, columns - lineWidth(line))))]} />;
}, isSame);

function isSame(before: LineViewProps, after: LineViewProps): boolean {
  if (before.columns !== after.columns || before.line.length !== after.line.length) return false;
  return before.line.every(({text, tone}, place) => {
    const other = after.line[place]!;
    return text === other.text && tone === other.tone;
  });
}

export type LinesProps = {readonly lines: readonly Line[]; readonly columns: number; readonly rows: number};

/** Lines from the top of a part of the screen on; the rows that are left stay blank. */
export function Lines({lines, columns, rows}: LinesProps) {
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {Array.from({length: rows}, (_, row) => (
        <LineView key={placeKey(row)} line={lines[row] ?? BLANK} columns={columns} />
      ))}
    </Box>
  );
}

/** Lines and spans have no identity but their place. */
function placeKey(place: number): string {
  return String(place);
}
