import {isDeepStrictEqual} from 'node:util';
import {expect} from 'vitest';
import {COMMENTARY_LEVELS} from '../../src/match/commentary/selection/commentary-level.ts';
import {formatMinute} from '../../src/match/model/clock.ts';
import type {Match} from '../../src/match/model/match.ts';
import {buildTimeline, cutTimeline, type MatchRecord, stateAt, type Timeline} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {matchFile} from '../../src/output/match-file.ts';
import {formatLine} from '../../src/output/text.ts';
import {wordsOf} from '../../src/streams/feed.ts';
import {type Panel, panelsOf} from '../../src/streams/panels.ts';
import {width} from '../../src/ui/layout/measure.ts';
import {panelFrame, panelText} from './panels.tsx';
import type {Size} from './render.tsx';

// The laws of ARCHITECTURE.md, checked on the match of a file.

/**
 * Checks the laws; returns how many cues the match has at each commentary level. `again` is the match of the same file, read
 * once more: the words of both are the same.
 */
export function expectLaws(match: Match, again: Match): readonly number[] {
  const timeline = buildTimeline(match);
  const {record} = timeline;
  // By our own rules it is a match, and it stays one when it is written.
  expect(matchSchema.parse(JSON.parse(matchFile(match)))).toEqual(match);
  // 5: the final score is the one that is stated.
  if (match.score !== undefined) expect(record.states.at(-1)?.score).toEqual(match.score);
  // 3 and order: positions rise within the match, and no event occurs twice.
  for (const [n, at] of record.at.entries()) expect(at).toBeGreaterThanOrEqual(record.at[n - 1] ?? 0);
  expect(record.at.at(-1)).toBeLessThanOrEqual(timeline.duration);
  expect(new Set(match.events.map(({id}) => id)).size).toBe(match.events.length);
  // Words: each a sentence of one line, and always the same.
  const counts = COMMENTARY_LEVELS.map(detail => {
    const cued = buildTimeline(match, detail);
    const recued = buildTimeline(again, detail);
    for (const [n, {event}] of cued.cues.entries()) {
      const words = wordsOf(cued, n);
      expect(words).toMatch(/^\S.*\S$/);
      expect(words).not.toMatch(/undefined|NaN| {2}/);
      if (event.words !== undefined && event.type !== 'goal') expect(words).toBe(event.words);
      expect(formatLine(recued, n)).toBe(formatLine(cued, n));
    }
    // The record does not depend on the level. Every 50th of thousands of states: comparing all of them takes seconds.
    expect(isDeepStrictEqual(cued.record.at, record.at)).toBe(true);
    const some = ({states}: MatchRecord) => [...states.filter((_, n) => n % 50 === 0), states.at(-1)];
    expect(isDeepStrictEqual(some(cued.record), some(record))).toBe(true);
    // The levels share the record, so that the normal one stands for all but at a few positions.
    for (const position of positions(cued, detail === 'normal' ? 6 : 2)) expectNoLeak(cued, position);
    return cued.cues.length;
  });
  for (const panel of panelsOf(match)) expectSameWhenCut(timeline, panel);
  return counts;
}

/** 4, of a panel that is made of lines: in a wide, a middling and a narrow pane. */
function expectSameWhenCut(timeline: Timeline, panel: Panel): void {
  const sizes: readonly Size[] = [
    [120, 40],
    [80, 24],
    [50, 15],
  ];
  for (const [n, share] of [0, 0.23, 0.5, 0.81, 1].entries()) {
    const position = timeline.duration * share;
    const size = sizes[n % sizes.length]!;
    const of = (known: Timeline) => panelText(known, panelFrame(known, position, panel), size);
    const lines = of(timeline);
    expect(of(cutTimeline(timeline, position))).toEqual(lines);
    expect(Math.max(0, ...lines.map(line => width(line)))).toBeLessThanOrEqual(size[0]);
  }
}

/** Parts of equal length, the start and the end, and as many cues. */
function positions({cues, duration}: Timeline, parts: number): readonly number[] {
  const every = Math.ceil(cues.length / parts);
  return [
    ...Array.from({length: parts + 1}, (_, n) => (duration * n) / parts),
    ...cues.filter((_, n) => n % every === 0).map(({at}) => at),
  ];
}

/** 4: at every position the whole match knows what the match cut there knows, and no more. */
function expectNoLeak(timeline: Timeline, position: number): void {
  const cut = cutTimeline(timeline, position);
  expect(stateAt(cut, position)).toBe(stateAt(timeline, position));
  const known = cut.match.events;
  const first = timeline.match.events.slice(0, 1);
  const refolded = buildTimeline({...cut.match, events: known.length > 0 ? known : first}, timeline.detail);
  if (known.length > 0) {
    expect(refolded.record.states.at(-1)).toEqual(stateAt(timeline, position));
    expect(refolded.cues.map(({event}) => formatMinute(event.clock))).toEqual(
      cut.cues.map(({event}) => formatMinute(event.clock)),
    );
  }
}
