import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Match, OfficialStat} from '../../match/model/match.ts';
import type {PerSide} from '../../match/model/side.ts';
import {STATS, type StatId, statName, statOf, statsOf, statText, type Tally} from '../../match/model/stats.ts';
import {cell, wrap} from '../layout/measure.ts';
import {NO_COUNTS} from '../panels/counts.ts';
import {useLook} from '../theme/use-look.ts';
import {isBasic, shownStats} from './shown-stats.ts';
import {statBar} from './stat-bar.ts';
import {StyledText, styled} from './styled-text.tsx';

export type StatPanelProps = {
  readonly match: Match;
  readonly tallies: PerSide<Tally>;
  /** At full-time, what others counted is shown below. */
  readonly over: boolean;
  /** A line about the player being followed; empty if there is none. */
  readonly about: string;
  readonly columns: number;
  readonly rows: number;
};

const LABEL = 15;
/** With a blank on either side of the longest that only rich data has. */
const RICH_LABEL = 17;
/** Columns of a bar at least: a shorter one shows nothing that its number does not. */
const LEAST_BAR = 3;
/** Columns of a number, and of one with a unit or a point. */
const VALUE = 3;
const RICH_VALUE = 4;

/** Both sides' counts as bars that grow from the middle. A dot marks a missing statistic, which is not a zero. */
export const StatPanel = memo(({match, tallies, over, about, columns, rows}: StatPanelProps) => {
  const look = useLook();
  const official = over ? match.officialStats : [];
  const officialRows = official.length === 0 ? 0 : official.length + 2;
  const aboutLines = about === '' ? [] : wrap(about, columns - 2);
  const all = statsOf(match);
  const stats = shownStats(match, tallies, Math.max(3, rows - officialRows - aboutLines.length));
  const room = all.every(isBasic) ? VALUE : RICH_VALUE;
  const between = columns - 2 * (room + 2);
  const space = Math.floor((between - (room === VALUE ? LABEL : RICH_LABEL)) / 2);
  const bar = space < LEAST_BAR ? 0 : space;
  const label = bar === 0 ? between : room === VALUE ? LABEL : RICH_LABEL;
  const most = Math.max(8, ...stats.filter(isBasic).flatMap(id => [tallies.home[id], tallies.away[id]]));
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {stats.length === 0 && (
        <Text {...look.colours.faint}>
          {cell(all.length === 0 ? NO_COUNTS : 'Nothing counted yet', columns - 1, 'centre')}
        </Text>
      )}
      {stats.map(id => (
        <StatRow key={id} {...{id, tallies, bar, most, room, label}} match={match} />
      ))}
      {officialRows > 0 && (
        <>
          <Text> </Text>
          <Text {...look.colours.faint} wrap="truncate">
            {cell('As published after the match', columns - 1, 'centre')}
          </Text>
          {official.map(stat => (
            <OfficialRow key={stat.stat} {...{stat, bar, room, label}} />
          ))}
        </>
      )}
      {aboutLines.length > 0 && (
        <>
          {/* The counts above stay where they are, whether somebody is followed or not. */}
          <Box flexGrow={1} />
          <Text {...look.colours.strong}>{` ${aboutLines.join('\n ')}`}</Text>
        </>
      )}
    </Box>
  );
});

type RowProps = {
  readonly id: StatId;
  readonly tallies: PerSide<Tally>;
  readonly bar: number;
  readonly most: number;
  /** Columns of a number, and of its name. */
  readonly room: number;
  readonly label: number;
  readonly match: Match;
};

function StatRow({id, tallies, bar, most, room, label, match}: RowProps) {
  const look = useLook();
  const [home, away] = [statOf(id, tallies, 'home'), statOf(id, tallies, 'away')];
  const both = (home ?? 0) + (away ?? 0);
  const known = match.coverage === 'complete' || both > 0;
  const value = (stat: number | undefined) => statText(id, stat, match, look.glyphs.separator);
  // Counts of one kind are drawn to one scale; passes and shares dwarf them, and are drawn as parts of both sides'.
  const scale = isBasic(id) ? most : both;
  const share = (stat = 0) => (stat === 0 ? 0 : stat / scale);
  const style = known ? {} : look.colours.faint;
  return (
    <StyledText
      spans={[
        styled(` ${value(home).padStart(room)} `, style),
        ...statBar({side: 'home', share: share(home), room: bar, look}),
        styled(cell(STATS[id].label, label, 'centre'), style),
        ...statBar({side: 'away', share: share(away), room: bar, look}),
        styled(` ${value(away).padEnd(room)} `, style),
      ]}
    />
  );
}

type OfficialRowProps = {
  readonly stat: OfficialStat;
  readonly bar: number;
  readonly room: number;
  readonly label: number;
};

function OfficialRow({stat, bar, room, label}: OfficialRowProps) {
  const unit = stat.unit ?? ' ';
  const [home, away] = [` ${String(stat.home).padStart(room)}${unit}`, ` ${stat.away}${unit}`.padEnd(room + 2)];
  // A number that is longer than the counted ones, such as 60.5%, takes the columns of the bar.
  const blank = (text: string) => ' '.repeat(Math.max(0, bar - (text.length - room - 2)));
  return (
    <Text wrap="truncate">
      {home}
      {blank(home)}
      {cell(statName(stat.stat), label, 'centre')}
      {blank(away)}
      {away}
    </Text>
  );
}
