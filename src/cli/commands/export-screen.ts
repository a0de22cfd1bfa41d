import {UsageError} from '../../errors.ts';
import {attributionOf} from '../../match/model/attribution.ts';
import {buildTimeline, type Timeline} from '../../match/model/timeline.ts';
import {buildDay} from '../../matchday/day.ts';
import {clockOnDay} from '../../matchday/day-clock.ts';
import {dayTimeline, dayTitle, isDayTimeline} from '../../matchday/day-timeline.ts';
import {cast} from '../../output/recordings/cast.ts';
import {textOf} from '../../output/recordings/cells.ts';
import type {Drawer} from '../../output/recordings/draw.tsx';
import {type Ground, groundOf} from '../../output/recordings/ground.ts';
import {pictureLook, pictureSetting} from '../../output/recordings/look.ts';
import {type RecordOptions, record, type Shot} from '../../output/recordings/record.ts';
import {pictureTitle, svg} from '../../output/recordings/svg.ts';
import {wordsOf} from '../../streams/feed.ts';
import {panelsOf} from '../../streams/panels.ts';
import {matchFor} from '../../ui/theme/ascii-terminal.ts';
import {forceColour, type Look} from '../../ui/theme/look.ts';
import {choiceOf} from '../event-filter.ts';
import type {Exporting} from '../exporting.ts';
import {modeOf} from '../range.ts';
import type {ScreenSize} from '../request.ts';

// The formats of `replay export` that draw the screen as a terminal would show it.

/** The size without `--size`. */
const SIZE: ScreenSize = {columns: 100, rows: 30};

/** A recording for asciinema, in pieces. Throws a UsageError for `--speed max`, and for a panel that the match does not have. */
export async function castOf(exporting: Exporting): Promise<AsyncIterable<string>> {
  const {options} = exporting;
  if (options.speed === Number.POSITIVE_INFINITY) {
    throw new UsageError('a .cast cannot play at --speed max; --speed 60 plays the match in two minutes');
  }
  const asked = {...recordOptions(exporting), mode: modeOf(exporting.timeline, options, exporting.range)};
  const {timeline, drawer, size, ground} = await open(exporting, 'colours');
  const {cast: version = 3, spoilers} = options;
  const parts = cast(timeline, record(timeline, asked), drawer.draw, {
    ...size,
    ground,
    version,
    spoilers,
    title: titleOf(timeline),
  });
  return (async function* pieces() {
    for (const {shot, text} of parts) {
      if (shot !== undefined) exporting.progress(shot.frame.position);
      yield text;
    }
    await drawer.close();
  })();
}

/** One moment of the screen as an SVG. Throws a UsageError without a moment, and for a panel that the match does not have. */
export async function svgOf(exporting: Exporting): Promise<readonly string[]> {
  const shot = shotOf(exporting, 'svg');
  const {timeline, drawer, size, ground} = await open(exporting, 'colours');
  const {frame} = shot(timeline);
  const rows = drawer.draw(frame);
  await drawer.close();
  const words = frame.played > 0 ? `: ${wordsOf(timeline, frame.played - 1)}` : '';
  const credit = attributionOf(timeline.match);
  const description = `The screen of football-replay${words}${credit === undefined ? '' : `\n${credit}`}`;
  return [svg(rows, {...size, ground, title: pictureTitle(timeline, frame), description})];
}

/** One moment of the screen as text, without colours. Throws as {@link svgOf} does. */
export async function textScreenOf(exporting: Exporting): Promise<readonly string[]> {
  const shot = shotOf(exporting, 'txt');
  const {timeline, drawer} = await open(exporting, 'words');
  const rows = drawer.draw(shot(timeline).frame);
  await drawer.close();
  const text = rows.map(textOf).join('\n').trimEnd();
  // A small screen has no room for the attribution.
  const credit = attributionOf(timeline.match);
  return [`${text}\n${credit === undefined || text.includes(credit) ? '' : `\n${credit}\n`}`];
}

type Opened = {
  readonly timeline: Timeline;
  readonly size: ScreenSize;
  readonly ground: Ground;
  readonly drawer: Drawer;
};

/** Opens a screen to draw on. Loads Ink only after setting how many colours it may use. */
async function open(
  {timeline, name, options, env, setForceColour}: Exporting,
  kind: Parameters<typeof pictureLook>[2],
): Promise<Opened> {
  const {theme = 'auto', size = SIZE} = options;
  const look = pictureLook(theme, env, kind);
  setForceColour(forceColour(look));
  const {openDrawer} = await import('../../output/recordings/draw.tsx');
  const drawn = inTerminal(look, timeline);
  return {timeline: drawn, size, ground: groundOf(look), drawer: openDrawer(drawn, pictureSetting(look, name), size)};
}

/** A timeline in the characters that a terminal has. */
function inTerminal(look: Look, timeline: Timeline): Timeline {
  if (look.words === 'unicode') return timeline;
  return isDayTimeline(timeline)
    ? dayTimeline(buildDay(matchFor(look, timeline.day.matchday), {detail: timeline.detail, zone: timeline.day.zone}))
    : buildTimeline(matchFor(look, timeline.match), timeline.detail);
}

function recordOptions({timeline, range: {from, until}, options}: Exporting): RecordOptions {
  const {panel, speed = 1, budget, idleLimit, spoilers} = options;
  const panels = panelsOf(timeline.match);
  const choice = choiceOf(timeline, options.filter);
  if (panel !== undefined && !panels.includes(panel)) {
    throw new UsageError(`--panel ${panel}: this match does not have that panel; expected ${panels.join(', ')}`);
  }
  return {from, until, speed, budget, idleLimit, spoilers, panel: panel ?? 'commentary', choice};
}

/** The screen at the moment that the options ask for. */
function shotOf(exporting: Exporting, extension: string): (timeline: Timeline) => Shot {
  const {options} = exporting;
  if (options.at === undefined && options.from === undefined) {
    const {timeline, name} = exporting;
    const example = isDayTimeline(timeline) ? clockOnDay(timeline.day, timeline.duration / 2, false) : '67';
    throw new UsageError(`a .${extension} needs a moment: --at ${example} or ${name}@${example}`);
  }
  const asked = {...recordOptions(exporting), speed: 1, paused: true};
  return timeline => record(timeline, asked).next().value!;
}

/** `Southampton against Liverpool, EFL Cup, Semi-final`, and the required attribution. */
function titleOf(timeline: Timeline): string {
  const {fixture, origin} = timeline.match;
  const {home, away, competition, stage} = fixture;
  const about = isDayTimeline(timeline)
    ? [dayTitle(timeline)]
    : [`${home.name} against ${away.name}`, competition, stage];
  const parts = [...about, attributionOf({origin})];
  return parts.filter(part => part !== undefined).join(', ');
}
