import {Box} from 'ink';
import {attributionOf} from '../../match/model/attribution.ts';
import {instantAt} from '../../matchday/day.ts';
import type {DayTimeline} from '../../matchday/day-timeline.ts';
import {formatTimeOfDay} from '../../matchday/time-of-day.ts';
import type {Command} from '../../streams/command.ts';
import type {Frame} from '../../streams/frame.ts';
import {speedShown} from '../../streams/transport.ts';
import {questionOf, textPromptOf} from '../../streams/view.ts';
import {BookmarkList, closingKeys, listKeys} from '../components/choices.tsx';
import {Help} from '../components/help.tsx';
import {PromptBar, questionText} from '../components/prompt-bar.tsx';
import {TransportBar} from '../components/transport-bar.tsx';
import {commandFor} from '../input/command-for.ts';
import type {Setting} from '../setting.ts';
import {useLook} from '../theme/use-look.ts';
import {dayBar} from './day-bar.ts';
import {dayHeading, dayPhase} from './day-heading.ts';
import {type DayLayout, dayLayoutOf} from './day-layout.ts';
import {dayLines} from './day-lines.ts';
import {footRule, headRule} from './day-rule.ts';
import {dayTicker} from './day-ticker.ts';
import {LinesView} from './lines-view.tsx';

export type DayScreenProps = {
  readonly timeline: DayTimeline;
  readonly frame: Frame;
  readonly setting: Setting;
  readonly dispatch: (command: Command) => void;
};

/** A day: its matches, the table as it stands and the vidiprinter, as far as there is room for them. */
export function DayScreen({timeline, frame, setting, dispatch}: DayScreenProps) {
  const {glyphs} = useLook();
  const {view, size} = frame;
  const layout = dayLayoutOf(size.columns, size.rows, timeline.day.matchday.tables.length > 0);
  const {columns, rows} = layout;
  if (view.overlay === 'help') return <Help keys={setting.keys} top={view.top} rows={rows} />;
  const question = questionOf(view);
  const command = view.overlay === 'command' ? commandFor(setting, frame, timeline) : undefined;
  const notice = question === undefined ? (command ?? frame.notice) : questionText(question, columns - 4);
  if (layout.kind === 'ticker') {
    const prompt = textPromptOf(view);
    const room = rows - (prompt === undefined ? 0 : 1);
    return (
      <Box flexDirection="column" width={columns} height={rows}>
        <LinesView
          lines={dayTicker(timeline, frame, {columns, rows: room, notice, glyphs})}
          {...{columns}}
          rows={room}
        />
        {prompt !== undefined && <PromptBar typed={view.typed} pastes={view.pastes} {...{prompt, dispatch}} />}
      </Box>
    );
  }
  return <DayColumns {...{timeline, frame, setting, dispatch, layout, notice}} />;
}

type DayColumnsProps = DayScreenProps & {
  readonly layout: Extract<DayLayout, {readonly kind: 'columns'}>;
  readonly notice: string | undefined;
};

function DayColumns({timeline, frame, setting, dispatch, layout, notice}: DayColumnsProps) {
  const {glyphs} = useLook();
  const {view, position, played, transport} = frame;
  const {columns, middle, heading, foot} = layout;
  const loop = [transport.loop?.from, transport.loop?.until].filter(end => end !== undefined);
  const bar = dayBar({day: timeline.day, position, printed: played, spoilers: view.spoilers, loop, columns, glyphs});
  const lists = view.overlay === 'bookmarks';
  const attribution = attributionOf(timeline.match) ?? '';
  const head = [
    ...(heading ? dayHeading(timeline, frame, columns, glyphs) : []),
    headRule(timeline, view, layout, glyphs),
  ];
  const walls = view.page === 'matches' && !lists;
  const tail = [...(foot ? [footRule(notice ?? attribution, notice !== undefined, layout, walls, glyphs)] : []), bar];
  return (
    <Box flexDirection="column" width={columns} height={layout.rows}>
      <LinesView lines={head} {...{columns}} rows={head.length} />
      {lists ? (
        <BookmarkList
          {...{timeline, columns, dispatch, played}}
          rows={middle}
          closing={closingKeys(setting.keys, view.overlay)}
          bookmarks={view.bookmarks}
        />
      ) : (
        <LinesView lines={dayLines(timeline, frame, layout, glyphs)} {...{columns}} rows={middle} />
      )}
      <LinesView lines={tail} {...{columns}} rows={tail.length} />
      <DayControls {...{timeline, frame, setting, dispatch}} notice={foot ? undefined : notice} />
    </Box>
  );
}

function DayControls({timeline, frame, setting, dispatch, notice}: Omit<DayColumnsProps, 'layout'>) {
  const {glyphs} = useLook();
  const {view, transport, position} = frame;
  const prompt = textPromptOf(view);
  if (prompt !== undefined) return <PromptBar typed={view.typed} pastes={view.pastes} {...{prompt, dispatch}} />;
  return (
    <TransportBar
      playing={transport.playing}
      speed={speedShown(transport, position)}
      mode={transport.mode}
      clock={formatTimeOfDay(instantAt(timeline.day, position), true)}
      phase={dayPhase(timeline, frame)}
      notice={notice}
      keys={view.overlay === 'bookmarks' ? listKeys(view.overlay, glyphs) : setting.keys}
    />
  );
}
