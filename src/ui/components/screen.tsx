import {useMemo} from 'react';
import type {Timeline} from '../../match/model/timeline.ts';
import {isDayTimeline} from '../../matchday/day-timeline.ts';
import type {Command} from '../../streams/command.ts';
import type {Frame} from '../../streams/frame.ts';
import {commandFor} from '../input/command-for.ts';
import {SizeContext} from '../layout/use-size.ts';
import {DayScreen} from '../matchday/day-screen.tsx';
import type {Setting} from '../setting.ts';
import {matchLook} from '../theme/match-look.ts';
import {LookContext} from '../theme/use-look.ts';
import {Help} from './help.tsx';
import {liveText} from './live-text.ts';
import {coversFeed, OverlayView} from './overlay-view.tsx';
import {Panes} from './panes.tsx';
import {layoutFor} from './shown-stats.ts';
import {Ticker} from './ticker.tsx';

export type ScreenProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly setting: Setting;
  /** Takes what is chosen or typed on the screen. */
  readonly dispatch: (command: Command) => void;
};

/** Everything that a frame looks like: help, panes, or a single line where there is room for no more. */
export function Screen({timeline, frame, setting, dispatch}: ScreenProps) {
  const {fixture} = timeline.match;
  const look = useMemo(() => matchLook(fixture, setting.look), [fixture, setting.look]);
  return (
    <LookContext value={look}>
      <SizeContext value={frame.size}>
        <ScreenOfSize {...{timeline, frame, setting, dispatch}} />
      </SizeContext>
    </LookContext>
  );
}

function ScreenOfSize({timeline, frame, setting, dispatch}: ScreenProps) {
  if (isDayTimeline(timeline)) return <DayScreen {...{timeline, frame, setting, dispatch}} />;
  const {view} = frame;
  const {keys} = setting;
  const layout = layoutFor(timeline, frame);
  const {columns, rows} = layout;
  if (view.overlay === 'help') return <Help keys={keys} top={view.top} rows={rows} />;
  const notice = view.overlay === 'command' ? commandFor(setting, frame, timeline) : frame.notice;
  if (layout.kind === 'panes')
    return (
      <Panes {...{timeline, frame, keys, layout, dispatch}} notice={notice ?? liveText(frame, setting.look.glyphs)} />
    );
  return coversFeed(view) && view.prompt === undefined ? (
    <OverlayView {...{timeline, frame, keys, dispatch, columns, rows}} />
  ) : (
    <Ticker {...{timeline, frame, notice, dispatch, rows}} />
  );
}
