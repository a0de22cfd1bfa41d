import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {
  type Clock,
  compareMinutes,
  formatBoard,
  formatMinute,
  MINUTE,
  minuteStart,
  SECOND,
} from '../../src/match/model/clock.ts';
import type {MatchEvent} from '../../src/match/model/event.ts';
import {boardAt, buildTimeline, positionOf} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {openSession} from '../../src/streams/session.ts';
import {byId} from '../support/make-match.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const match = matchSchema.parse(
  JSON.parse(readFileSync(new URL('../../data/first-leg.json', import.meta.url), 'utf8')),
);
const timeline = buildTimeline(match);
const {cues, states} = timeline;

/** The types of the events that the research rows are about; an id that several events claim belongs to the one of its type. */
const MAIN: Readonly<Record<string, MatchEvent['type']>> = {
  E03: 'shot',
  E05: 'shot',
  E07: 'shot',
  E08: 'error',
  E09: 'pass',
  E10: 'goal',
  E11: 'spell',
  E13: 'shot',
  E14: 'cross',
  E15: 'shot',
  E16: 'whistle',
  E17: 'cross',
  E20: 'penalty-appeal',
  E21: 'shot',
  E22: 'substitution',
  E23: 'corner',
  E24: 'counter-attack',
  E25: 'shot',
  E28: 'shot',
  E31: 'substitution',
  E33: 'cross',
  E34: 'shot',
  E35: 'clearance',
  E36: 'shot',
  E37: 'shot',
};

/** Where the event of a research row stands in the file. */
function place(fact: string): number {
  const index = match.events.findIndex(({facts, type}) => facts.includes(fact) && (MAIN[fact] ?? type) === type);
  if (index < 0) throw new Error(`no event claims ${fact}`);
  return index;
}

const ROWS = Array.from({length: 38}, (_, n) => `E${String(n + 1).padStart(2, '0')}`);

test.each(ROWS)('the research row %s has an event', row => {
  expect(match.events.some(({facts}) => facts.includes(row))).toBe(true);
});

describe('the order stated by the sources', () => {
  const chains = [
    ['E03', 'E05', 'E07', 'E08', 'E09', 'E10', 'E11'],
    [
      'E10',
      'E13',
      'E14',
      'E15',
      'E16',
      'E17',
      'E20',
      'E21',
      'E22',
      'E23',
      'E24',
      'E25',
      'E28',
      'E31',
      'E33',
      'E34',
      'E35',
    ],
    ['E34', 'E36'],
    ['E34', 'E37'],
  ];
  const pairs = chains.flatMap(chain => chain.slice(1).map((later, n) => [chain[n]!, later] as const));

  test.each(pairs)('%s before %s', (earlier, later) => {
    expect(place(earlier)).toBeLessThan(place(later));
    expect(cues[place(earlier)]!.at).toBeLessThan(cues[place(later)]!.at);
  });
});

test('the minutes stated by the sources are exact', () => {
  const exact = (type: MatchEvent['type']) =>
    match.events
      .filter(event => event.type === type && event.id !== 'half-time')
      .map(event => {
        expect(event.timing.kind).toBe('exact');
        return formatMinute(event.clock);
      });
  expect(exact('goal')).toEqual(["20'"]);
  expect(exact('substitution')).toEqual(["61'", "74'", "82'", "82'", "83'"]);
  expect(exact('card')).toEqual(["65'", "81'"]);
  expect(exact('kick-off')).toEqual(["1'", "46'"]);
  expect(exact('whistle')).toEqual(["90+5'"]);
  expect(formatMinute(match.events[place('E07')]!.clock)).toBe("19'");
  expect(formatMinute(match.events[place('E15')]!.clock)).toBe("43'");
});

test('the substitutions are the real ones', () => {
  const changes = match.events.flatMap(event =>
    event.type === 'substitution' ? [[event.side, event.on, event.off]] : [],
  );
  const name = (id: string | undefined) =>
    timeline.players
      .get(id ?? '')
      ?.name.split(' ')
      .at(-1);
  expect(new Set(changes.map(([side, on, off]) => `${side}: ${name(on)} for ${name(off)}`))).toEqual(
    new Set([
      'away: Coutinho for Wijnaldum',
      'home: Højbjerg for Clasie',
      'home: Ward-Prowse for Davis',
      'home: Long for Rodriguez',
      'away: Origi for Firmino',
    ]),
  );
});

describe('the goal', () => {
  const at = (minute: number) => positionOf(timeline, {period: 'first-half', elapsed: minute * MINUTE})!;
  const {from, until} = {from: at(19.5), until: at(20)};

  test.each([
    ['by playing', () => [play(from), play(until)]],
    ['by seeking forward', () => [seek(0, from), seek(0, until)]],
    ['by seeking back', () => [seek(timeline.duration, from), seek(timeline.duration, until)]],
  ] as const)('is not there at 19:30 and is there at 20:00, reached %s', (_way, reach) => {
    const [before, after] = reach();
    expect(before).toEqual({board: '19:30', score: {home: 0, away: 0}});
    expect(after).toEqual({board: '20:00', score: {home: 1, away: 0}});
  });

  function play(until: number) {
    const time = new VirtualTime();
    const session = openSession({timeline, scheduler: time, speed: 10, until});
    time.run();
    return scoreOf(session.frame().position, session.frame().state.score);
  }

  function seek(from: number, to: number) {
    const session = openSession({timeline, scheduler: new VirtualTime(), paused: true, from});
    session.dispatch({type: 'seek', to});
    return scoreOf(session.frame().position, session.frame().state.score);
  }

  function scoreOf(position: number, score: unknown) {
    return {board: formatBoard(boardAt(timeline, position)), score};
  }

  test('is Redmond’s, against Karius, made by Rodriguez', () => {
    const goal = match.events[place('E10')]!;
    const name = (id: string | undefined) =>
      timeline.players.get(id ?? '')?.short ?? timeline.players.get(id ?? '')?.name;
    expect(goal).toMatchObject({type: 'goal', side: 'home'});
    if (goal.type !== 'goal') return;
    expect([goal.scorer, goal.goalkeeper].map(name)).toEqual(['Redmond', 'Karius']);
  });
});

test('it ends 1-0, and is over', () => {
  expect(match.score).toEqual({home: 1, away: 0});
  expect(states.at(-1)).toMatchObject({score: {home: 1, away: 0}, phase: 'over'});
});

describe('events whose minute is only bounded', () => {
  const bounded = cues.filter(({event}) => event.timing.kind === 'interval');

  test.each(bounded.map(({event}) => event.id))('%s is within its bounds on the timeline', id => {
    const {at, event, minute} = byId(cues, id);
    if (event.timing.kind !== 'interval') return;
    const {from, to} = event.timing;
    expect(compareMinutes(from, event.clock)).toBeLessThanOrEqual(0);
    expect(compareMinutes(event.clock, to)).toBeLessThanOrEqual(0);
    expect(at).toBeGreaterThanOrEqual(startOf(from));
    expect(at).toBeLessThanOrEqual(Math.min(startOf(to) + MINUTE, timeline.duration));
    expect(minute).toMatch(/^~/);
  });

  function startOf(clock: Clock): number {
    const period = timeline.periods.find(played => played.period === clock.period)!;
    return period.start + minuteStart(clock);
  }
});

test('every event is within its minute on the board', () => {
  for (const {at, event, minute} of cues) {
    if (['pre', 'HT', 'FT'].includes(minute) || event.type === 'whistle') continue;
    const {elapsed} = boardAt(timeline, at);
    expect(Math.floor(elapsed / MINUTE) * MINUTE, event.id).toBe(minuteStart(event.clock));
  }
});

test('half-time is at 45 and marked as not exact: no source has the stoppage time', () => {
  expect(cues[place('E16')]).toMatchObject({minute: "~45'", event: {timing: {kind: 'order'}}});
});

describe('a move', () => {
  test.each([
    ['the knock-down for Firmino', 'lallana-knock-down', 'firmino-saved', 3],
    ['the cross for Redmond', 'cedric-cross', 'redmond-saved', 3],
    ['the goal', 'tadic-forward', 'redmond-goal', 9],
    ['the chance before half-time', 'bertrand-break', 'redmond-saved-again', 6],
    ['the counter-attack', 'southampton-break', 'cedric-side-netting', 3],
    ['the bar', 'long-cross', 'lovren-clears', 6],
  ])('%s takes seconds', (_what, first, last, seconds) => {
    const [from, to] = [byId(cues, first), byId(cues, last)];
    expect((to.at - from.at) / SECOND).toBeCloseTo(seconds, 1);
    for (const {event} of cues.slice(cues.indexOf(from), cues.indexOf(to))) expect(event.with).toBe('next');
  });
});

test('the order of events is never invented: the booking does not separate the corner from its counter-attack', () => {
  const [corner, counter] = ['E23', 'E24'].map(place);
  expect(counter! - corner!).toBe(1);
  expect(byId(match.events, 'coutinho-over').words).not.toMatch(/as well|also|too/);
});

test('a quarter of an hour is 15:00 on the board', () => {
  expect(formatBoard(boardAt(timeline, byId(cues, 'quarter-hour').at))).toBe('15:00');
});

test('the shot against the bar is at 85, where most of the sources that give a minute have it', () => {
  const shot = match.events[place('E34')]!;
  const most = shot.dispute!.readings.toSorted((a, b) => b.sources.length - a.sources.length)[0]!;
  expect(most.says).toBe('85th minute');
  expect(formatMinute(shot.clock)).toBe("85'");
});

test('the cross of the 43rd minute is cited to the sentence that has the minute', () => {
  expect(match.events[place('E14')]!.sources).toContain('S1.14');
});

test('half a chance for Lallana is a shot, and a note by Klopp is only a note', () => {
  expect(byId(match.events, 'lallana-half-chance')).toMatchObject({type: 'shot', outcome: 'not-stated'});
  expect(byId(match.events, 'klopp-note').type).toBe('remark');
  expect(states.at(-1)!.shapes.away).toBe('4-3-3');
});

test('the reaction says what was said, no more and no less', () => {
  const said = match.reaction.find(({id}) => id === 'reaction-redmond')!.words.join(' ');
  // Not that he had four chances, that he does better now, or that he was clever.
  expect(said).toMatch(/should have had four/i);
  expect(said).toMatch(/try to do better/);
  expect(said).toMatch(/trying to be too clever/);
  expect(
    match.story
      .concat()
      .flatMap(({words}) => words)
      .join(' '),
  ).not.toMatch(/should have had four/i);
});

test('every big chance is in the commentary at --detail low', () => {
  const low = buildTimeline(match, 'low').cues.map(({event}) => event.id);
  const big = ['firmino-saved', 'redmond-saved', 'redmond-goal', 'redmond-saved-again', 'cedric-side-netting'];
  expect(low).toEqual(expect.arrayContaining([...big, 'redmond-bar']));
  expect(low).not.toContain('clasie-saved');
});

test('players have their first names', () => {
  const {home, away} = match.lineUps!;
  for (const {name} of [home, away].flatMap(({starting, bench}) => [...starting, ...bench])) expect(name).toMatch(/ /);
  expect(timeline.players.get('hojbjerg')?.name).toBe('Pierre-Emile Højbjerg');
});

test('no opening word comes more than twice in ten lines', () => {
  const openings = match.events.map(({words = ''}) => words.split(' ')[0]!.toLowerCase().replace(/\P{L}/gu, ''));
  for (let n = 0; n + 10 <= openings.length; n += 1) {
    const ten = openings.slice(n, n + 10);
    for (const word of ten) expect(ten.filter(other => other === word).length, word).toBeLessThan(3);
  }
});

test('breaks are shown as breaks', () => {
  expect(cues[0]).toMatchObject({at: 0, minute: 'pre'});
  expect(cues.at(-1)).toMatchObject({at: timeline.duration, event: {type: 'whistle', final: true}});
  const halfTime = cues[place('E16')]!;
  const after = cues.filter(({minute}) => minute === 'HT');
  expect(after.length).toBeGreaterThan(0);
  for (const {at} of after) expect(at).toBe(halfTime.at);
  const second = cues.find(({event}) => event.type === 'kick-off' && event.clock.period === 'second-half');
  expect(second?.at).toBe(halfTime.at + 1);
  expect((halfTime.at - 1) / SECOND).toBe(45 * 60);
});

test('the disputed clearance has both readings, and every event has words and sources', () => {
  const readings = match.events[place('E35')]!.dispute?.readings ?? [];
  expect(readings.map(({says}) => says)).toEqual(expect.arrayContaining(['Lovren', 'Lallana']));
  for (const {id, words, sources} of match.events) {
    expect(words, id).toBeDefined();
    expect(sources.length, id).toBeGreaterThan(0);
  }
});
