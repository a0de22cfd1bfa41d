import {readEspn} from '../../src/formats/espn/reader.ts';
import {formatMinute} from '../../src/match/model/clock.ts';
import type {Match} from '../../src/match/model/match.ts';

// A small summary as ESPN writes one.

export type Json = {readonly [key: string]: unknown};

export const TEAMS = {home: 'Northport', away: 'Westmere'} as const;
export type Side = keyof typeof TEAMS;

const athlete = (name: string) => ({athlete: {displayName: name, lastName: name.split(' ').at(-1)}});

/** A play of a period; `at` is what the clock shows, from which its seconds are made as the files do. */
export function play(
  id: string,
  type: string,
  period: number,
  at: string,
  side?: Side,
  players: readonly string[] = [],
  more: Json = {},
): Json {
  return {
    id,
    type: {type},
    period: {number: period},
    clock: {value: seconds(at), displayValue: at},
    ...(side === undefined ? {} : {team: {displayName: TEAMS[side]}}),
    participants: players.map(athlete),
    ...more,
  };
}

function seconds(at: string): number {
  const [minute, added] = at.split('+').map(part => Number.parseInt(part, 10));
  return added === undefined ? (minute ?? 0) * 60 - 30 : (minute ?? 0) * 60;
}

/** A line of commentary, about a play or not. */
export function line(text: string, of?: Json | string): Json {
  const clock = typeof of === 'string' ? {value: seconds(of), displayValue: of} : of?.clock;
  return {text, time: clock ?? {value: 0, displayValue: ''}, ...(typeof of === 'object' ? {play: of} : {})};
}

const roster = (side: Side, names: readonly string[], bench: readonly string[]) => ({
  homeAway: side,
  formation: '1-1',
  roster: [...names, ...bench].map((name, index) => ({
    starter: index < names.length,
    jersey: String(index + 1),
    position: {name: ['Goalkeeper', 'Left Back', 'Forward'][index] ?? 'Substitute'},
    ...athlete(name),
  })),
});

const ROSTERS = [
  roster('home', ['Gus Gate', 'Bea Cole', 'Ada Birch'], ['Hal Hunt']),
  roster('away', ['Kit Keep', 'Wes Moor', 'Ivy Dell'], ['Old New']),
];

export function summary({
  score = [0, 0],
  shootOut,
  ...rest
}: Json & {readonly score?: readonly number[]; readonly shootOut?: readonly number[]}) {
  const competitors = (['home', 'away'] as const).map((homeAway, index) => ({
    homeAway,
    score: String(score[index]),
    ...(shootOut === undefined ? {} : {shootoutScore: shootOut[index]}),
    team: {
      id: String(index),
      displayName: TEAMS[homeAway],
      abbreviation: TEAMS[homeAway].slice(0, 3).toUpperCase(),
      color: '006847',
      alternateColor: 'ffffff',
    },
  }));
  return {
    header: {
      uid: 's:600~l:1~e:2',
      season: {name: '2031 Harbour Cup, Group Stage'},
      competitions: [{date: '2031-05-04T17:00Z', competitors, status: {type: {state: 'post', completed: true}}}],
    },
    rosters: ROSTERS,
    ...rest,
    commentary: ((rest.commentary ?? []) as readonly Json[]).map((each, sequence) => ({sequence, ...each})),
  };
}

export function matchOf(value: unknown): Match {
  const reading = readEspn(value);
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  return reading.match;
}

/** Type, minute and words of everything. */
export const told = ({events}: Match) =>
  events.map(({type, clock, words}) => `${formatMinute(clock)} ${type}${words === undefined ? '' : `: ${words}`}`);

export const BEGINS = line('First Half begins.');
export const ENDS = [
  line('First Half ends, Northport 0, Westmere 0.', "45'+2'"),
  line('Second Half begins', play('h2', 'start-2nd-half', 2, "45'")),
];
export const OVER = [
  line('Second Half ends, Northport 0, Westmere 0.', "90'+5'"),
  line('Match ends, Northport 0, Westmere 0.'),
];

/** A match of these lines alone, between a kick-off and an end. */
export function played(lines: readonly Json[], more: Json & {readonly score?: readonly number[]} = {}): Match {
  return matchOf(summary({commentary: [BEGINS, ...lines, ...OVER], ...more}));
}

/** The first event of a type. */
export const first = (match: Match, type: string) => match.events.find(event => event.type === type);
