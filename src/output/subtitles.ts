import {attributionOf} from '../match/model/attribution.ts';
import type {Match} from '../match/model/match.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {clockOnDay} from '../matchday/day-clock.ts';
import {dayTitle, isDayTimeline} from '../matchday/day-timeline.ts';
import {readingTime} from '../streams/director.ts';
import {placesIn, wordsOf} from '../streams/feed.ts';
import {evenPace, realBetween} from '../streams/pace.ts';
import type {LineRange} from './lines.ts';
import {formatScore, type Wrapping} from './text.ts';

/** Times are in real milliseconds from the start of the part. */
export type Subtitle = {
  readonly start: number;
  readonly end: number;
  /** The minute and score, the words, and in the last subtitle the required attribution. */
  readonly lines: readonly string[];
};

/** How long a subtitle stays after its reading time if no other follows, in real milliseconds. */
const LINGER = 2_000;

/**
 * Each cue of a part as a subtitle, in order and without overlap. Each stays at least its reading time; a cue that comes
 * sooner waits. At `Infinity` they follow one another at reading speed.
 */
export function* subtitles(
  timeline: Timeline,
  {speed, ...part}: LineRange,
  wrapping?: Wrapping,
): Generator<Subtitle, void, undefined> {
  const {from, pace = evenPace(timeline.duration)} = part;
  const attribution = attributionOf(timeline.match);
  const places = placesIn(timeline, part);
  const wanted = (place: number) => Math.round(realBetween(pace, from, timeline.at[place]!) / speed);
  let free = 0;
  for (const [n, place] of places.entries()) {
    const words = wordsOf(timeline, place);
    const last = n === places.length - 1;
    const credit = last && attribution !== undefined ? [attribution] : [];
    const start = Math.max(free, wanted(place));
    free = start + Math.ceil(readingTime([words, ...credit].join(' ')));
    const next = last ? Number.POSITIVE_INFINITY : wanted(places[n + 1]!);
    const end = Math.max(free, Math.min(next, free + LINGER));
    const text = wrapping === undefined ? [words] : wrapping.wrap(words, wrapping.columns);
    yield {start, end, lines: [headOf(timeline, place), ...text, ...credit]};
  }
}

/** `20'  SOU 1-0 LIV`: the minute and the score after the event; on a day, the time. */
function headOf(timeline: Timeline, place: number): string {
  if (isDayTimeline(timeline)) return clockOnDay(timeline.day, timeline.at[place]!, false);
  const {match, cues, states} = timeline;
  const {fixture} = match;
  return `${cues[place]!.minute}  ${fixture.home.short} ${formatScore(states[place + 1]!)} ${fixture.away.short}`;
}

/** A part of the match as SubRip subtitles. */
export function* srt(timeline: Timeline, range: LineRange, wrapping?: Wrapping): Generator<string, void, undefined> {
  let number = 0;
  for (const {start, end, lines} of subtitles(timeline, range, wrapping)) {
    number += 1;
    yield `${number}\n${time(start, ',')} --> ${time(end, ',')}\n${lines.map(withoutMarkup).join('\n')}\n\n`;
  }
}

/** A part of the match as WebVTT subtitles. */
export function* vtt(timeline: Timeline, range: LineRange, wrapping?: Wrapping): Generator<string, void, undefined> {
  const {match} = timeline;
  const title = isDayTimeline(timeline) ? dayTitle(timeline) : titleOf(match);
  const about = [title, attributionOf(match)].filter(line => line !== undefined);
  yield `WEBVTT\n\nNOTE\n${about.map(escaped).join('\n')}\n\n`;
  for (const {start, end, lines} of subtitles(timeline, range, wrapping)) {
    yield `${time(start, '.')} --> ${time(end, '.')}\n${lines.map(escaped).join('\n')}\n\n`;
  }
}

function titleOf({fixture: {home, away, competition, date}}: Match): string {
  return [`${home.name} v ${away.name}`, competition, date].filter(part => part !== undefined).join(', ');
}

/** `01:07:30,000` */
function time(milliseconds: number, point: ',' | '.'): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}${point}${String(milliseconds % 1000).padStart(3, '0')}`;
}

/** SubRip cannot escape the characters that players read as markup, so similar characters replace them. */
function withoutMarkup(line: string): string {
  return line.replace(/[<>{}]/g, sign => LOOKALIKES[sign]!);
}

const LOOKALIKES: Readonly<Record<string, string>> = {'<': '‹', '>': '›', '{': '(', '}': ')'};

function escaped(line: string): string {
  return line.replace(/[&<>]/g, sign => ENTITIES[sign]!);
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};
