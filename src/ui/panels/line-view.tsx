import {Box, Text} from 'ink';
import {memo} from 'react';
import {useLook} from '../theme/use-look.ts';
import {BLANK, type Line, lineWidth} from './lines.ts';
import {styledParts, styleOf} from './tone-style.ts';

export type LineViewProps = {readonly line: Line; readonly columns: number};

/** A line, filled up to its width. Ink measures and styles a line again only when it says something else. */
export const LineView = memo(({line, columns}: LineViewProps) => {
  const look = useLook();
  return (
    <Text wrap="truncate">
      {line.map(({text, tone}, place) =>
        tone === 'plain'
          ? text
          : styledParts(text, styleOf(tone, look)).map((part, n) => (
              <Text key={`${placeKey(place)} ${placeKey(n)}`} {...part.style}>
                {part.text}
              </Text>
            )),
      )}
      {' '.repeat(Math.max(0, columns - lineWidth(line)))}
    </Text>
  );
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
