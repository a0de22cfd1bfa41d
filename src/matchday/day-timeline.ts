import {isCorrection} from '../match/model/corrections.ts';
import type {MatchEvent} from '../match/model/event.ts';
import {FORMAT} from '../match/model/format-name.ts';
import type {Match} from '../match/model/match.ts';
import {foldStates, type MatchState} from '../match/model/state.ts';
import type {Timeline} from '../match/model/timeline.ts';
import type {Day} from './day.ts';
import {entryWords} from './entry-words.ts';
import {FIRST_KICK_OFF} from './kick-offs.ts';
import type {Entry} from './vidiprinter.ts';

/**
 * A day as a timeline, so that a session plays it as it plays a match: the cues are the entries of the vidiprinter, and the
 * positions are those of the day, which its matches share. The states count over all matches, for what a seek skips; scores
 * and tables are those of the day.
 */
export type DayTimeline = Omit<Timeline, 'cues'> & {readonly day: Day; readonly cues: readonly Entry[]};

export function dayTimeline(day: Day): DayTimeline {
  const {entries, at, duration} = day;
  const match = asMatch(day);
  const cues = entries.map(entry => ({...entry, event: withOwnId(entry)}));
  const folded = foldStates(
    match,
    cues.map(({event}) => event),
  );
  const phases = phasesOf(day);
  const states = folded.map((state, n): MatchState => ({...state, phase: phases[n]!, status: undefined}));
  return {
    day,
    match,
    detail: day.matches[0]?.timeline.detail ?? 'normal',
    cues,
    states,
    words: entries.map(entry => entryWords(day, entry)),
    sides: entries.map(({side}) => side),
    periods: [{period: 'first-half', start: FIRST_KICK_OFF, end: duration}],
    duration,
    players: new Map(),
    at,
    record: {cues, states, at, corrections: cues.flatMap(({event}, place) => (isCorrection(event) ? [place] : []))},
  };
}

export function isDayTimeline(timeline: Timeline): timeline is DayTimeline {
  return 'day' in timeline;
}

/** `Premier League 2011/12, Final day, 2012-05-13` */
export function dayTitle({match: {fixture}}: DayTimeline): string {
  return [fixture.competition, fixture.stage, fixture.date].filter(part => part !== undefined).join(', ');
}

/** Ids are unique in a match, and corrections refer to them; on a day they have the place of the match before them. */
function withOwnId({event, matches}: Entry): MatchEvent {
  const own = (id: string) => `${matches[0] ?? 'table'}/${id}`;
  return isCorrection(event) ? {...event, id: own(event.id), event: own(event.event)} : {...event, id: own(event.id)};
}

/** The phase of the day before its first entry and after each: it is over once all of its matches are. */
function phasesOf({entries, matches}: Day): readonly MatchState['phase'][] {
  const ended = new Set<number>();
  const phases = entries.map(({kind, matches: of}): MatchState['phase'] => {
    if (kind === 'full-time' || kind === 'status') for (const index of of) ended.add(index);
    return ended.size === matches.length ? 'over' : 'playing';
  });
  return ['before', ...phases];
}

/** What is known of the day, in the fields that a match has for it. */
function asMatch({matchday, matches}: Day): Match {
  const {competition, name, date, origin, sources} = matchday;
  const first = matches[0]!.timeline.match.fixture;
  const day = date ?? first.date;
  return {
    format: FORMAT,
    fixture: {
      competition,
      ...(name === undefined ? {} : {stage: name}),
      ...(day === undefined ? {} : {date: day}),
      home: {name: 'Home teams', short: 'HOME'},
      away: {name: 'Away teams', short: 'AWAY'},
      sources: [],
      facts: [],
    },
    events: [],
    coverage: 'told',
    stats: [],
    officialStats: [],
    story: [],
    reaction: [],
    disputes: [],
    ...(origin === undefined ? {} : {origin}),
    sources,
  };
}
