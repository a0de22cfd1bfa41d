import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Fixture, Origin} from '../../match/model/match.ts';
import {formatDate} from '../layout/dates.ts';
import {cell, width} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {useLook} from '../theme/use-look.ts';
import {attributionText} from './attribution-text.ts';

export type HeadingProps = {
  readonly fixture: Fixture;
  readonly origin: Origin | undefined;
  readonly over: boolean;
};

/** Competition, stage, venue and date, and under them where the data comes from. */
export const Heading = memo(({fixture, origin, over}: HeadingProps) => {
  const {colours, glyphs} = useLook();
  const {columns} = useSize();
  const separator = ` ${glyphs.separator} `;
  const leg = fixture.leg === undefined ? undefined : ['First leg', 'Second leg'][fixture.leg - 1];
  const what = [fixture.competition, fixture.stage, leg]
    .filter(part => part !== undefined)
    .join(separator)
    .toUpperCase();
  const date = fixture.date === undefined ? undefined : formatDate(fixture.date);
  const where = [fixture.venue, date].filter(part => part !== undefined).join(separator);
  const right = width(what) + width(where) + 4 <= columns ? where : (date ?? '');
  const room = columns - 2 - width(right);
  return (
    <Box flexDirection="column">
      <Text {...colours.faint} wrap="truncate">
        {` ${cell(what, Math.max(0, room))}${right} `}
      </Text>
      <OriginLine {...{origin, over}} away={fixture.away.name} />
    </Box>
  );
});

/** Which side wears another colour than its own; notes about the file, which may give away the result and so wait for full-time, and the attribution that its licence requires. */
function OriginLine({origin, over, away}: Omit<HeadingProps, 'fixture'> & {readonly away: string}) {
  const {colours, glyphs, teams} = useLook();
  const {columns} = useSize();
  const change = teams.away.changed ? `${away} in change colours` : '';
  const note = [change, noteOf(origin?.warnings ?? [], over)].filter(part => part !== '').join(` ${glyphs.separator} `);
  const right = attributionText(origin, Math.max(0, columns - 2 - Math.min(width(note), 40)));
  const left = cell(note, Math.max(0, columns - 2 - width(right)));
  return (
    <Text {...colours.faint} wrap="truncate">
      {` ${left}${right} `}
    </Text>
  );
}

function noteOf(warnings: readonly string[], over: boolean): string {
  const [first] = warnings;
  if (first === undefined) return '';
  const count = `${warnings.length} data note${warnings.length > 1 ? 's' : ''}`;
  return over ? `${count}: ${first}` : `${count}, shown at full-time`;
}
