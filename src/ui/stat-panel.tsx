import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Match, OfficialStat} from '../match/match.ts';
import type {PerSide, Side} from '../match/side.ts';
import {STAT_IDS, STATS, type StatId, type Tally} from '../match/stats.ts';
import type {MatchLook} from './match-look.ts';
import {cell, wrap} from './measure.ts';

export type StatPanelProps = {
  readonly match: Match;
  readonly tallies: PerSide<Tally>;
  /** At full-time, what others counted is shown below. */
  readonly over: boolean;
  /** A line on the player who is followed, or nothing. */
  readonly about: string;
  readonly look: MatchLook;
  readonly columns: number;
  readonly rows: number;
};

const LABEL = 15;
const VALUE = 3;

/** Both sides' counts as bars that grow from the middle. What nobody told stays blank: none told is not none. */
export const StatPanel = memo(({match, tallies, over, about, look, columns, rows}: StatPanelProps) => {
  const official = over ? match.officialStats : [];
  const officialRows = official.length === 0 ? 0 : official.length + 2;
  const aboutLines = about === '' ? [] : wrap(about, columns - 2);
  const counted = Math.max(3, Math.min(STAT_IDS.length, rows - officialRows - aboutLines.length));
  const bar = Math.max(0, Math.floor((columns - LABEL - 2 * (VALUE + 2)) / 2));
  const most = Math.max(8, ...STAT_IDS.flatMap(id => [tallies.home[id], tallies.away[id]]));
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {aboutLines.length > 0 && <Text {...look.colours.strong}>{` ${aboutLines.join('\n ')}`}</Text>}
      {IN_ORDER_OF_WORTH.slice(0, counted).map(id => (
        <StatRow key={id} {...{id, tallies, look, bar, most}} complete={match.coverage === 'complete'} />
      ))}
      {officialRows > 0 && (
        <>
          <Text> </Text>
          <Text {...look.colours.faint} wrap="truncate">
            {cell('As published after the match', columns - 1, 'centre')}
          </Text>
          {official.map(stat => (
            <OfficialRow key={stat.stat} {...{stat, bar}} />
          ))}
        </>
      )}
    </Box>
  );
});

const IN_ORDER_OF_WORTH: readonly StatId[] = [
  'shots',
  'onTarget',
  'saves',
  'corners',
  'yellowCards',
  'substitutions',
  'blocked',
  'woodwork',
  'offTarget',
  'fouls',
  'redCards',
  'offsides',
];

type RowProps = {
  readonly id: StatId;
  readonly tallies: PerSide<Tally>;
  readonly look: MatchLook;
  readonly bar: number;
  readonly most: number;
  readonly complete: boolean;
};

function StatRow({id, tallies, look, bar, most, complete}: RowProps) {
  const [home, away] = [tallies.home[id], tallies.away[id]];
  const told = complete || home + away > 0;
  const value = (count: number) => (told ? String(count) : look.glyphs.separator);
  const length = (count: number) => (count === 0 ? 0 : Math.max(1, Math.round((count / most) * bar)));
  return (
    <Text {...(told ? {} : look.colours.faint)} wrap="truncate">
      {` ${value(home).padStart(VALUE)} `}
      <Bar side="home" length={length(home)} room={bar} look={look} />
      {cell(STATS[id].label, LABEL, 'centre')}
      <Bar side="away" length={length(away)} room={bar} look={look} />
      {` ${value(away).padEnd(VALUE)} `}
    </Text>
  );
}

type BarProps = {readonly side: Side; readonly length: number; readonly room: number; readonly look: MatchLook};

function Bar({side, length, room, look}: BarProps) {
  const blank = ' '.repeat(Math.max(0, room - length));
  const filled = (
    <Text {...(look.teams[side].text.color === undefined ? {} : {color: look.teams[side].text.color})}>
      {look.glyphs.bar.repeat(Math.min(length, room))}
    </Text>
  );
  return side === 'home' ? (
    <Text>
      {blank}
      {filled}
    </Text>
  ) : (
    <Text>
      {filled}
      {blank}
    </Text>
  );
}

function OfficialRow({stat, bar}: {readonly stat: OfficialStat; readonly bar: number}) {
  const unit = stat.unit ?? ' ';
  return (
    <Text wrap="truncate">
      {` ${String(stat.home).padStart(VALUE)}${unit}`}
      {' '.repeat(bar)}
      {cell(statName(stat.stat), LABEL, 'centre')}
      {' '.repeat(bar)}
      {` ${stat.away}${unit}`}
    </Text>
  );
}

/** What a statistic is called, ours or another's. */
export function statName(stat: string): string {
  return isStatId(stat) ? STATS[stat].label : stat.charAt(0).toUpperCase() + stat.slice(1);
}

function isStatId(id: string): id is StatId {
  return id in STATS;
}
