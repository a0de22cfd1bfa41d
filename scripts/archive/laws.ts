import {isDeepStrictEqual} from 'node:util';
import type {Match} from '../../src/match/model/match.ts';
import {buildTimeline, cutTimeline, stateAt, type Timeline} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {matchFile} from '../../src/output/match-file.ts';
import {formatLine} from '../../src/output/text.ts';
import {plainText} from '../../src/text/plain-text.ts';

/** Positions at which a match is cut, to see that nothing after the cut was known before it. */
const CUTS = 12;

/** The laws of the timeline that a match breaks, in words; none where it keeps them all. */
export function brokenLaws(match: Match): readonly string[] {
  const timeline = buildTimeline(match);
  return [
    ...fileLaws(match),
    ...orderLaws(timeline),
    ...scoreLaws(timeline),
    ...leaks(timeline),
    ...lineLaws(timeline),
  ];
}

function fileLaws(match: Match): readonly string[] {
  const parsed = matchSchema.safeParse(JSON.parse(matchFile(match)));
  if (!parsed.success) return [`written as a file, it cannot be read: ${parsed.error.issues[0]?.message}`];
  // A field that is undefined is not written.
  return isDeepStrictEqual(parsed.data, JSON.parse(JSON.stringify(match)))
    ? []
    : ['written as a file and read again, it is another match'];
}

function orderLaws({match, record, duration}: Timeline): readonly string[] {
  const ids = new Set(match.events.map(({id}) => id));
  const backwards = record.at.some((position, n) => position < (record.at[n - 1] ?? 0));
  return [
    ...(ids.size === match.events.length ? [] : ['two events have one id']),
    ...(backwards ? ['an event stands before the one it follows'] : []),
    ...((record.at.at(-1) ?? 0) <= duration ? [] : ['an event stands after the end of the match']),
  ];
}

/** Types of events that may change a score. */
const SCORING: readonly string[] = ['goal', 'overturned'];

function scoreLaws({match, record: {cues, states}}: Timeline): readonly string[] {
  const jumps = cues.filter(({event}, n) => {
    const changed = !isDeepStrictEqual(states[n]!.score, states[n + 1]!.score);
    return changed && !SCORING.includes(event.type);
  });
  const final = states.at(-1)!.score;
  const {score} = match;
  const wrong = score !== undefined && (score.home !== final.home || score.away !== final.away);
  return [
    ...jumps.map(({event}) => `a ${event.type} (${event.id}) changes the score`),
    ...(wrong
      ? [`the score is stated as ${score.home}-${score.away}, and the final state has ${final.home}-${final.away}`]
      : []),
  ];
}

function leaks(timeline: Timeline): readonly string[] {
  for (let n = 0; n < CUTS; n += 1) {
    const position = (timeline.duration * n) / (CUTS - 1);
    const {match} = cutTimeline(timeline, position);
    if (match.events.length === 0) continue;
    const alone = buildTimeline(match).record.states.at(-1);
    if (!isDeepStrictEqual(alone, stateAt(timeline, position))) {
      return [`at ${Math.round(position / 60_000)} minutes of play, the state knows what happens later`];
    }
  }
  return [];
}

function lineLaws(timeline: Timeline): readonly string[] {
  for (let n = 0; n < timeline.cues.length; n += 1) {
    const line = formatLine(timeline, n);
    if (/\b(?:undefined|NaN)\b/.test(line) || plainText(line) !== line || line.trim() === '') {
      return [`the line ${JSON.stringify(line)} is not one to print`];
    }
  }
  return [];
}
