import {Box} from 'ink';
import {SECOND} from '../../match/model/clock.ts';
import {isOver} from '../../match/model/state.ts';
import {aggregateOf} from '../../match/model/tie.ts';
import {boardAt, type Timeline} from '../../match/model/timeline.ts';
import type {Command} from '../../streams/command.ts';
import type {Frame} from '../../streams/frame.ts';
import {lockedPanels, panelsOf} from '../../streams/panels.ts';
import {spanTitle} from '../../streams/span.ts';
import {questionOf} from '../../streams/view.ts';
import type {KeyBinding} from '../input/keys.ts';
import type {Layout} from '../layout/layout.ts';
import {Controls} from './controls.tsx';
import {Heading} from './heading.tsx';
import {liveWord} from './live-text.ts';
import {MiddleView} from './middle-view.tsx';
import {MomentumStrip} from './momentum-strip.tsx';
import {coversFeed} from './overlay-view.tsx';
import {questionText} from './prompt-bar.tsx';
import {Rule} from './rule.tsx';
import {Scoreboard} from './scoreboard.tsx';
import {TabRule} from './tab-rule.tsx';
import {tabTitle} from './tab-title.ts';
import {TimelineBar} from './timeline-bar.tsx';

export type PanesProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly keys: readonly KeyBinding[];
  readonly layout: Extract<Layout, {readonly kind: 'panes'}>;
  readonly notice: string | undefined;
  readonly dispatch: (command: Command) => void;
};

/** Columns that the narrowest transport bar has for a notice. */
const NOTICE_ON_BAR = 22;

/** The screen in panes, from the heading at the top to the transport bar at the bottom. */
export function Panes({timeline, frame, keys, layout, notice, dispatch}: PanesProps) {
  const {view, state, board, played, position, transport, goalFlash} = frame;
  const {match, players} = timeline;
  const {columns, rows, foot, strip} = layout;
  // Other panels have the whole width, and so do the statistics with their meaning.
  const besideStats = view.overlay !== 'counts' && (view.panel === 'commentary' || coversFeed(view));
  const stats = besideStats ? layout.stats : undefined;
  const wall = stats && layout.feed.columns;
  // The bars stay in sight while this is asked, since play goes on.
  const question = questionOf(view);
  const shown = question === undefined ? notice : questionText(question, foot ? columns - 4 : NOTICE_ON_BAR);
  const goal = goalFlash?.event;
  const loop = [transport.loop?.from, transport.loop?.until].filter(end => end !== undefined);
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {layout.heading && <Heading fixture={match.fixture} origin={match.origin} over={isOver(state)} />}
      <Scoreboard
        {...{state, board, players}}
        fixture={match.fixture}
        aggregate={aggregateOf(match.tie, state.score)}
        live={liveWord(frame)}
        rows={layout.scoreboard}
        scoring={goal?.type === 'goal' ? goal.side : undefined}
      />
      <TabRule
        panels={panelsOf(match)}
        panel={view.panel}
        locked={lockedPanels(isOver(state), view.spoilers)}
        title={tabTitle(timeline, view)}
        right={stats === undefined ? '' : spanTitle(view.span, match)}
        at={wall}
      />
      <MiddleView {...{timeline, frame, keys, dispatch, stats}} feed={layout.feed} columns={columns} />
      {foot && (
        <Rule left={shown ?? (strip > 0 ? 'Momentum' : '')} strong={shown !== undefined} right="" at={wall} foot />
      )}
      {strip > 0 && <MomentumStrip {...{timeline, position}} rows={strip === 4 ? 4 : 2} />}
      <TimelineBar
        {...{timeline, played, board}}
        lit={frame.goalLit ? goalFlash : undefined}
        spoilers={view.spoilers}
        loop={loop.map(end => boardAt(timeline, end))}
        edge={frame.live && boardAt(timeline, position + frame.live.behind * SECOND)}
      />
      <Controls {...{timeline, frame, keys, dispatch}} notice={foot ? undefined : shown} />
    </Box>
  );
}
