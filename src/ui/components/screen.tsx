import {Box, Text} from 'ink';
import {memo} from 'react';
import {attributionOf} from '../../match/model/attribution.ts';
import {shortName} from '../../match/model/line-up.ts';
import type {Fixture, Origin} from '../../match/model/match.ts';
import {playerLine} from '../../match/model/player-tally.ts';
import {aggregateOf} from '../../match/model/tie.ts';
import {boardAt, type Timeline} from '../../match/model/timeline.ts';
import type {Command} from '../../streams/command.ts';
import type {Frame} from '../../streams/frame.ts';
import {panelsOf} from '../../streams/panels.ts';
import {spanTitle, talliesOf} from '../../streams/span.ts';
import {speedShown} from '../../streams/transport.ts';
import {selected, type View} from '../../streams/view.ts';
import {commandFor} from '../input/command-for.ts';
import type {KeyBinding} from '../input/keys.ts';
import {formatDate} from '../layout/dates.ts';
import {layoutOf} from '../layout/layout.ts';
import {cell, shorten, width} from '../layout/measure.ts';
import {countLines} from '../panels/counts.ts';
import {panelLines} from '../panels/panel-lines.ts';
import {PanelView} from '../panels/panel-view.tsx';
import type {Setting} from '../setting.ts';
import {type MatchLook, matchLook} from '../theme/match-look.ts';
import {clockText, phaseName} from './board-text.ts';
import {BookmarkList, closingKeys, listKeys, PlayerPicker} from './choices.tsx';
import {EventDetails} from './event-details.tsx';
import {Feed} from './feed.tsx';
import {Help} from './help.tsx';
import {MomentumStrip} from './momentum-strip.tsx';
import {endQuestion, PromptBar} from './prompt-bar.tsx';
import {Rule} from './rule.tsx';
import {Scoreboard} from './scoreboard.tsx';
import {StatPanel} from './stat-panel.tsx';
import {TabRule} from './tab-rule.tsx';
import {Ticker} from './ticker.tsx';
import {TimelineBar} from './timeline-bar.tsx';
import {TransportBar} from './transport-bar.tsx';

export type ScreenProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly setting: Setting;
  /** Where what is chosen on the screen goes. */
  readonly dispatch: (command: Command) => void;
};

/** Everything that a frame looks like. */
export function Screen({timeline, frame, setting, dispatch}: ScreenProps) {
  const {columns} = frame.size;
  const layout = layoutOf(columns, frame.size.rows);
  const {rows} = layout;
  const {view, state, board, played, position, transport} = frame;
  const {fixture} = timeline.match;
  const look = matchLook(fixture, setting.look);
  const {keys} = setting;
  if (view.overlay === 'help') return <Help {...{keys, look, columns, rows}} top={view.top} />;
  const told = view.overlay === 'command' ? commandFor(setting, frame, timeline) : frame.notice;
  if (layout.kind === 'ticker') {
    return isOver(view) && view.prompt === undefined ? (
      <Over {...{timeline, frame, keys, look, dispatch, columns, rows}} />
    ) : (
      <Ticker {...{timeline, look, dispatch, columns, rows}} frame={{...frame, notice: told}} />
    );
  }
  // The bars stay in sight while this is asked, since play goes on.
  const notice = view.prompt === 'end' ? endQuestion(layout.foot ? columns - 4 : ASKED_ON_BAR) : told;
  const goal = frame.goalFlash?.event;
  const {feed} = layout;
  // The other panels have the whole width, and so have the counts with their meaning.
  const counted = view.panel === 'commentary' || isOver(view);
  const stats = counted && view.overlay !== 'counts' ? layout.stats : undefined;
  const clock = clockText(state, board, look.glyphs.dash);
  const loop = transport.loop;
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {layout.heading && (
        <Heading {...{fixture, look, columns}} origin={timeline.match.origin} over={state.phase === 'over'} />
      )}
      <Scoreboard
        {...{fixture, state, board, look, columns}}
        aggregate={aggregateOf(timeline.match.tie, state.score)}
        players={timeline.players}
        rows={layout.scoreboard}
        lit={goal?.type === 'goal' ? goal.side : undefined}
      />
      <TabRule
        panels={panelsOf(timeline.match)}
        panel={view.panel}
        title={feedTitle(timeline, view)}
        right={stats === undefined ? '' : spanTitle(view.span, timeline.match)}
        at={stats && feed.columns}
        {...{look, columns}}
      />
      <Box height={feed.rows}>
        {view.panel !== 'commentary' && !isOver(view) ? (
          <PanelView
            {...{look, columns}}
            lines={panelLines(timeline, frame, {columns, rows: feed.rows, look})}
            top={view.top}
            rows={feed.rows}
          />
        ) : isOver(view) ? (
          <Over
            {...{timeline, frame, keys, look, dispatch}}
            columns={stats === undefined ? columns : feed.columns}
            rows={feed.rows}
          />
        ) : (
          <Feed
            {...{timeline, played, look}}
            filter={view.filter}
            player={view.player}
            edge={view.edge}
            seen={view.seen}
            search={view.search}
            columns={feed.columns}
            rows={feed.rows}
          />
        )}
        {stats !== undefined && (
          <>
            <Text {...look.colours.faint}>{`${look.glyphs.wall}\n`.repeat(stats.rows).trimEnd()}</Text>
            <StatPanel
              look={look}
              match={timeline.match}
              tallies={talliesOf(timeline, frame)}
              over={state.phase === 'over' && view.span === 'match'}
              about={view.player === undefined ? '' : playerAbout(timeline, played, view.player)}
              columns={stats.columns}
              rows={stats.rows}
            />
          </>
        )}
      </Box>
      {layout.foot && <Rule left={notice ?? ''} strong right="" at={stats && feed.columns} foot {...{look, columns}} />}
      {layout.strip > 0 && (
        <MomentumStrip {...{timeline, position, look, columns}} teams={look.teams} rows={layout.strip === 4 ? 4 : 2} />
      )}
      <TimelineBar
        {...{timeline, played, board, look, columns}}
        spoilers={view.spoilers}
        loop={
          loop === undefined
            ? []
            : [loop.from, ...(loop.until === undefined ? [] : [loop.until])].map(end => boardAt(timeline, end))
        }
      />
      {view.prompt === undefined || view.prompt === 'end' ? (
        <TransportBar
          playing={transport.playing}
          speed={speedShown(transport, position)}
          mode={transport.mode}
          clock={clock}
          phase={phaseName(state, board)}
          notice={layout.foot ? undefined : notice}
          keys={isList(view) ? listKeys(view, look) : keys}
          {...{look, columns}}
        />
      ) : (
        <PromptBar prompt={view.prompt} typed={view.typed} pastes={view.pastes} {...{dispatch, look, columns}} />
      )}
    </Box>
  );
}

/** Columns that the narrowest transport bar has for a notice. */
const ASKED_ON_BAR = 22;

function isOver(view: View): boolean {
  return view.overlay === 'event' || view.overlay === 'counts' || isList(view);
}

/** True while a list takes the keys. */
function isList({overlay}: View): boolean {
  return overlay === 'bookmarks' || overlay === 'players';
}

type OverProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly keys: readonly KeyBinding[];
  readonly look: MatchLook;
  readonly dispatch: (command: Command) => void;
  readonly columns: number;
  readonly rows: number;
};

/** What lies over the feed. */
function Over({timeline, frame, keys, look, dispatch, columns, rows}: OverProps) {
  const {view, played} = frame;
  const pane = {timeline, look, columns, rows};
  const list = {...pane, dispatch, closing: closingKeys(keys, view.overlay)};
  if (view.overlay === 'players') return <PlayerPicker {...list} followed={view.player} />;
  if (view.overlay === 'bookmarks') return <BookmarkList {...list} bookmarks={view.bookmarks} played={played} />;
  if (view.overlay === 'counts') {
    const lines = countLines(timeline, frame, columns, look.glyphs);
    return <PanelView {...{lines, look, columns, rows}} top={view.top} />;
  }
  return <EventDetails {...pane} place={selected(timeline, view, played)} top={view.top} />;
}

/** What the commentary is narrowed to, or what lies over it; empty where it is all there is. */
function feedTitle({match, players}: Timeline, {overlay, panel, filter, player, search}: View): string {
  if (overlay === 'event') return 'The event';
  if (overlay === 'counts') return 'What is counted';
  if (overlay === 'players') return 'Follow a player';
  if (overlay === 'bookmarks') return 'Bookmarks';
  const names = {
    all: undefined,
    key: 'key events',
    goals: 'goals',
    home: match.fixture.home.name,
    away: match.fixture.away.name,
  };
  // The choice of events is the commentary's own.
  if (panel !== 'commentary') return '';
  const parts = [names[filter], player && shortName(players, player), search && `“${search}”`];
  return parts.filter(part => part !== undefined && part !== '').join(', ');
}

function playerAbout(timeline: Timeline, played: number, id: string): string {
  return `${shortName(timeline.players, id)}: ${playerLine(timeline, played, id) || 'nothing told yet'}`;
}

type HeadingProps = {
  readonly fixture: Fixture;
  readonly origin: Origin | undefined;
  readonly over: boolean;
  readonly look: MatchLook;
  readonly columns: number;
};

const Heading = memo(({fixture, origin, over, look, columns}: HeadingProps) => {
  const leg = fixture.leg === undefined ? undefined : ['First leg', 'Second leg'][fixture.leg - 1];
  const what = [fixture.competition, fixture.stage, leg]
    .filter(part => part !== undefined)
    .join(` ${look.glyphs.separator} `)
    .toUpperCase();
  const date = fixture.date === undefined ? undefined : formatDate(fixture.date);
  const where = [fixture.venue, date].filter(part => part !== undefined).join(` ${look.glyphs.separator} `);
  const right = width(what) + width(where) + 4 <= columns ? where : (date ?? '');
  const room = columns - 2 - width(right);
  return (
    <Box flexDirection="column">
      <Text {...look.colours.faint} wrap="truncate">
        {` ${cell(what, Math.max(0, room))}${right} `}
      </Text>
      <OriginLine {...{origin, over, look, columns}} />
    </Box>
  );
});

type OriginLineProps = Omit<HeadingProps, 'fixture'>;

/** What is doubtful about the file, which may name the result and so waits for it, and what its licence asks to be shown. */
function OriginLine({origin, over, look, columns}: OriginLineProps) {
  const attribution = attributionOf({origin}) ?? '';
  const warnings = origin?.warnings ?? [];
  const [first] = warnings;
  const more = warnings.length > 1 ? ` (and ${warnings.length - 1} more)` : '';
  const doubt =
    first === undefined
      ? ''
      : over
        ? `! ${first}${more}`
        : `! ${warnings.length} doubt${warnings.length > 1 ? 's' : ''} about this file, told at full-time`;
  const right = shorten(attribution, Math.max(0, columns - 2 - Math.min(width(doubt), 40)));
  const left = cell(doubt, Math.max(0, columns - 2 - width(right)));
  return (
    <Text wrap="truncate">
      <Text {...look.colours.red}>{` ${left}`}</Text>
      <Text {...look.colours.faint}>{`${right} `}</Text>
    </Text>
  );
}
