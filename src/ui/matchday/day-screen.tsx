import {Box} from 'ink';
import {useMemo} from 'react';
import {SECOND} from '../../match/model/clock.ts';
import type {DayTimeline} from '../../matchday/day-timeline.ts';
import type {Command} from '../../streams/command.ts';
import type {Frame} from '../../streams/frame.ts';
import {questionOf, textPromptOf} from '../../streams/view.ts';
import {attributionText} from '../components/attribution-text.ts';
import {BookmarkList, closingKeys} from '../components/choices.tsx';
import {Controls} from '../components/controls.tsx';
import {Help} from '../components/help.tsx';
import {liveText} from '../components/live-text.ts';
import {PromptBar, questionText} from '../components/prompt-bar.tsx';
import {commandFor} from '../input/command-for.ts';
import type {KeyBinding} from '../input/keys.ts';
import {Lines} from '../panels/line-view.tsx';
import type {Setting} from '../setting.ts';
import {useLook} from '../theme/use-look.ts';
import {dayBar} from './day-bar.ts';
import {dayHeading} from './day-heading.ts';
import {type DayLayout, dayLayoutOf} from './day-layout.ts';
import {dayLines} from './day-lines.ts';
import {footRule, headRule} from './day-rule.ts';
import {dayTicker} from './day-ticker.ts';

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
        <Lines lines={dayTicker(timeline, frame, {columns, rows: room, notice, glyphs})} {...{columns}} rows={room} />
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
  const keys = useMemo(() => withDayHints(setting.keys), [setting.keys]);
  const {view, position, played, transport} = frame;
  const {columns, middle, heading, foot} = layout;
  const loop = [transport.loop?.from, transport.loop?.until].filter(end => end !== undefined);
  const edge = frame.live && position + frame.live.behind * SECOND;
  const {day} = timeline;
  const bar = dayBar({day, position, printed: played, spoilers: view.spoilers, loop, edge, columns, glyphs});
  const lists = view.overlay === 'bookmarks';
  const attribution = attributionText(timeline.match.origin, columns - 4);
  const line = notice ?? liveText(frame, glyphs);
  const head = [
    ...(heading ? dayHeading(timeline, frame, columns, glyphs) : []),
    headRule(timeline, frame, layout, glyphs),
  ];
  const walls = view.page === 'matches' && !lists;
  const tail = [...(foot ? [footRule(line ?? attribution, line !== undefined, layout, walls, glyphs)] : []), bar];
  return (
    <Box flexDirection="column" width={columns} height={layout.rows}>
      <Lines lines={head} {...{columns}} rows={head.length} />
      {lists ? (
        <BookmarkList
          {...{timeline, columns, dispatch, played}}
          rows={middle}
          closing={closingKeys(setting.keys, view.overlay)}
          bookmarks={view.bookmarks}
        />
      ) : (
        <Lines lines={dayLines(timeline, frame, layout, glyphs)} {...{columns}} rows={middle} />
      )}
      <Lines lines={tail} {...{columns}} rows={tail.length} />
      <Controls {...{timeline, frame, dispatch}} keys={keys} notice={foot ? undefined : notice} />
    </Box>
  );
}

/** What one needs first on a day: that a match can be opened, and where the table is. */
const DAY_HINTS: Readonly<Record<string, string>> = {'open-match': 'open', 'next-panel': 'pages'};

function withDayHints(keys: readonly KeyBinding[]): readonly KeyBinding[] {
  return keys.map(binding => {
    const hint = DAY_HINTS[binding.name];
    return hint === undefined ? binding : {...binding, hint};
  });
}
