import {Box, Text} from 'ink';
import {shortName} from '../../match/model/line-up.ts';
import {playerLine} from '../../match/model/player-tally.ts';
import {isOver} from '../../match/model/state.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {talliesOf} from '../../streams/span.ts';
import type {Layout} from '../layout/layout.ts';
import {Lines} from '../panels/line-view.tsx';
import {panelLines} from '../panels/panel-lines.ts';
import {PanelView} from '../panels/panel-view.tsx';
import {useLook} from '../theme/use-look.ts';
import {Feed} from './feed.tsx';
import {cardLines} from './full-time-lines.ts';
import {coversFeed, OverlayView, type OverlayViewProps} from './overlay-view.tsx';
import {StatPanel} from './stat-panel.tsx';

type Panes = Extract<Layout, {readonly kind: 'panes'}>;

export type MiddleViewProps = Omit<OverlayViewProps, 'rows'> & Pick<Panes, 'feed' | 'stats'>;

/** Between the rules: a panel, an overlay or the feed, and the statistics beside it where there is room. */
export function MiddleView({timeline, frame, keys, dispatch, feed, stats, columns}: MiddleViewProps) {
  const look = useLook();
  const {view, played} = frame;
  const {rows} = feed;
  const left = stats === undefined ? columns : feed.columns;
  const card = cardLines(timeline, frame, {keys, columns: feed.columns, rows, glyphs: look.glyphs});
  return (
    <Box height={rows}>
      {coversFeed(view) ? (
        <OverlayView {...{timeline, frame, keys, dispatch, rows}} columns={left} />
      ) : view.panel === 'commentary' ? (
        <Box flexDirection="column">
          <Feed
            {...{timeline, played}}
            filter={view.filter}
            player={view.player}
            edge={view.edge}
            seen={view.seen}
            search={view.search}
            columns={feed.columns}
            rows={rows - card.length}
          />
          {card.length > 0 && <Lines lines={card} columns={feed.columns} rows={card.length} />}
        </Box>
      ) : (
        <PanelView {...{columns, rows}} lines={panelLines(timeline, frame, {columns, rows, look})} top={view.top} />
      )}
      {stats !== undefined && (
        <>
          <Text {...look.colours.faint}>{`${look.glyphs.wall}\n`.repeat(stats.rows).trimEnd()}</Text>
          <Statistics {...{timeline, frame}} columns={stats.columns} rows={stats.rows} />
        </>
      )}
    </Box>
  );
}

type StatisticsProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly columns: number;
  readonly rows: number;
};

function Statistics({timeline, frame, columns, rows}: StatisticsProps) {
  const {view, state, played} = frame;
  return (
    <StatPanel
      {...{columns, rows}}
      match={timeline.match}
      tallies={talliesOf(timeline, frame)}
      over={isOver(state) && view.span === 'match'}
      about={view.player === undefined ? '' : playerSummary(timeline, played, view.player)}
    />
  );
}

function playerSummary(timeline: Timeline, played: number, id: string): string {
  return `${shortName(timeline.players, id)}: ${playerLine(timeline, played, id) || 'nothing counted yet'}`;
}
