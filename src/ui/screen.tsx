import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Fixture} from '../match/match.ts';
import type {Timeline} from '../match/timeline.ts';
import type {Frame} from '../streams/frame.ts';
import {Feed} from './feed.tsx';
import {Help} from './help.tsx';
import {layoutOf} from './layout.ts';
import {cell, width} from './measure.ts';
import {clockText, phaseName, Scoreboard} from './scoreboard.tsx';
import {StatPanel} from './stat-panel.tsx';
import {teamColours} from './theme.ts';
import {Ticker} from './ticker.tsx';
import {TimelineBar} from './timeline-bar.tsx';
import {TransportBar} from './transport-bar.tsx';

export type ScreenProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  /** Of the terminal. */
  readonly columns: number;
  readonly rows: number;
};

/** Everything that a frame looks like at one size. */
export function Screen({timeline, frame, columns, rows: terminalRows}: ScreenProps) {
  const layout = layoutOf(columns, terminalRows);
  const {rows} = layout;
  const {view, state, board, played, transport} = frame;
  if (view.help) return <Help columns={columns} rows={rows} top={view.top} />;
  if (layout.kind === 'ticker') return <Ticker {...{timeline, frame, columns, rows}} />;
  const {fixture} = timeline.match;
  const colours = coloursOf(fixture);
  const moment = frame.moment?.event;
  const {feed, stats} = layout;
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {layout.heading && <Heading fixture={fixture} columns={columns} />}
      <Scoreboard
        {...{fixture, state, board, colours, columns}}
        players={timeline.players}
        rows={layout.scoreboard}
        lit={moment?.type === 'goal' ? moment.side : undefined}
      />
      <Rule
        left="Commentary"
        right={stats === undefined ? '' : timeline.match.coverage === 'told' ? 'So far, as told' : 'So far'}
        at={stats && feed.columns}
        columns={columns}
      />
      <Box height={feed.rows}>
        <Feed {...{timeline, played, colours}} edge={view.edge ?? played} columns={feed.columns} rows={feed.rows} />
        {stats !== undefined && (
          <>
            <Text dimColor>{'│\n'.repeat(stats.rows).trimEnd()}</Text>
            <StatPanel
              {...{colours}}
              match={timeline.match}
              tallies={state.tallies}
              over={state.phase === 'over'}
              columns={stats.columns}
              rows={stats.rows}
            />
          </>
        )}
      </Box>
      {rows >= 12 && <Rule left="" right="" at={stats && feed.columns} columns={columns} foot />}
      <TimelineBar {...{timeline, played, board, colours, columns}} rows={layout.bar} />
      <TransportBar
        playing={transport.playing}
        speed={transport.speed}
        clock={clockText(state, board)}
        phase={phaseName(state, board)}
        columns={columns}
      />
    </Box>
  );
}

const COLOURS_OF = new WeakMap<Fixture, ReturnType<typeof teamColours>>();

/** One object a fixture, so that panes that compare their props see no change. */
function coloursOf(fixture: Fixture) {
  const known = COLOURS_OF.get(fixture) ?? teamColours(fixture);
  COLOURS_OF.set(fixture, known);
  return known;
}

const Heading = memo(({fixture, columns}: {readonly fixture: Fixture; readonly columns: number}) => {
  const leg = fixture.leg === undefined ? undefined : ['First leg', 'Second leg'][fixture.leg - 1];
  const what = [fixture.competition, fixture.stage, leg]
    .filter(part => part !== undefined)
    .join(' · ')
    .toUpperCase();
  const date = fixture.date === undefined ? undefined : formatDate(fixture.date);
  const where = [fixture.venue, date].filter(part => part !== undefined).join(' · ');
  const right = width(what) + width(where) + 4 <= columns ? where : (date ?? '');
  const room = columns - 2 - width(right);
  return (
    <Box flexDirection="column">
      <Text dimColor wrap="truncate">
        {` ${cell(what, Math.max(0, room))}${right} `}
      </Text>
      <Text> </Text>
    </Box>
  );
});

/** `Wed 11 Jan 2017`. */
function formatDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(',', '');
}

type RuleProps = {
  readonly left: string;
  readonly right: string;
  /** Where the line between two panes meets this one. */
  readonly at: number | undefined;
  readonly columns: number;
  readonly foot?: boolean;
};

const Rule = memo(({left, right, at, columns, foot = false}: RuleProps) => {
  const titled = (title: string, length: number) =>
    `${title === '' ? '' : `─ ${title} `}`.padEnd(length, '─').slice(0, length);
  const line =
    at === undefined
      ? titled(left, columns)
      : `${titled(left, at)}${foot ? '┴' : '┬'}${titled(right, columns - at - 1)}`;
  return (
    <Text dimColor wrap="truncate">
      {line}
    </Text>
  );
});
