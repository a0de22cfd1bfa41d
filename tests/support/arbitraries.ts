import fc from 'fast-check';
import {COMMENTARY_LEVELS} from '../../src/match/commentary/selection/commentary-level.ts';
import {
  type Clock,
  compareMinutes,
  formatMinute,
  PERIOD_MINUTES,
  PERIODS,
  type Period,
} from '../../src/match/model/clock.ts';
import type {EventType, MatchEvent} from '../../src/match/model/event.ts';
import {CARDS, PLAYS, SHOT_OUTCOMES} from '../../src/match/model/event-values.ts';
import type {Match} from '../../src/match/model/match.ts';
import {shootOutWinner} from '../../src/match/model/shoot-out.ts';
import {otherSide, type PerSide, type Side} from '../../src/match/model/side.ts';
import {buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import type {Command, Overlay, Prompt} from '../../src/streams/command.ts';
import {type Draft, LINE_UPS, makeMatch} from './make-match.ts';

/** Words as people write them: plain, accented, wide, or with an emoji. */
export const wordsArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'A low drive.',
    'Tadić finds Žižek',
    'Ødegård, naïve',
    '得点！見事なゴール',
    '골! 서울',
    '⚽ what a hit 🎉',
    'ﬀ',
  ),
  fc.string({minLength: 1, maxLength: 30}).filter(text => text.trim() !== ''),
);

/** Any character of Unicode but lone surrogates. The unit `binary` of fast-check makes a table of a million for the same. */
export const characterArbitrary: fc.Arbitrary<string> = fc
  .nat(0x10_f7ff)
  .map(code => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

/** The types that may stand anywhere in a period. */
const ORDINARY = [
  'goal',
  'shot',
  'chance',
  'cross',
  'pass',
  'error',
  'clearance',
  'counter-attack',
  'corner',
  'offside',
  'foul',
  'card',
  'substitution',
  'penalty-appeal',
  'overturned',
  'card-changed',
  'spell',
  'added-time',
  'tactics',
  'remark',
] as const satisfies readonly EventType[];

/** What chance decides of one event; what it becomes depends on who is on the pitch by then. */
type Roll = {
  readonly type: (typeof ORDINARY)[number] | 'play';
  readonly minute: number;
  readonly second: number | undefined;
  readonly side: Side;
  readonly picks: readonly number[];
  readonly words: string | undefined;
  readonly timing: 'exact' | 'interval' | 'order';
  /** In one move with the next event, if that is in the same minute. */
  readonly together: boolean;
};

const rollArbitrary = (allTypes: boolean): fc.Arbitrary<Roll> =>
  fc.record({
    type: allTypes
      ? fc.oneof(fc.constantFrom(...ORDINARY), fc.constant('play' as const))
      : fc.constantFrom(...ORDINARY),
    minute: fc.oneof(fc.nat(9), fc.nat(60)),
    second: fc.option(fc.oneof(fc.nat(59), fc.double({min: 0, max: 59.9, noNaN: true})), {nil: undefined, freq: 2}),
    side: fc.constantFrom('home' as const, 'away' as const),
    picks: fc.array(fc.nat(1000), {minLength: 5, maxLength: 5}),
    words: fc.option(wordsArbitrary, {nil: undefined}),
    timing: fc.constantFrom('exact', 'exact', 'interval', 'order'),
    together: fc.boolean(),
  });

type PeriodRoll = {
  readonly kickOff: boolean;
  readonly whistle: boolean;
  readonly stoppage: number;
  readonly before: number;
  readonly after: number;
  readonly rolls: readonly Roll[];
};

const often = fc.integer({min: 0, max: 9}).map(n => n < 9);

function periodArbitrary(most: number, allTypes: boolean): fc.Arbitrary<PeriodRoll> {
  return fc.record({
    kickOff: often,
    whistle: often,
    stoppage: fc.nat(6),
    before: fc.oneof(fc.constant(0), fc.nat(3)),
    after: fc.oneof(fc.constant(0), fc.nat(4)),
    rolls: fc.array(rollArbitrary(allTypes), {maxLength: most}),
  });
}

const WHICH: readonly (readonly Period[])[] = [
  PERIODS.slice(0, 2),
  PERIODS.slice(0, 2),
  PERIODS.slice(0, 1),
  PERIODS.slice(0, 4),
  PERIODS,
  ['first-half', 'second-half', 'penalty-shoot-out'],
  ['second-half'],
];

export type MatchOptions = {
  /** Events of a period. @default 10 */
  readonly most?: number;
  /** With plays, which are counted and not told. @default false */
  readonly allTypes?: boolean;
};

/** A random match that passes every check: all event types, every period, timed and untimed events, with or without line-ups. */
export function matchArbitrary({most = 10, allTypes = false}: MatchOptions = {}): fc.Arbitrary<Match> {
  return fc
    .record({
      periods: fc.constantFrom(...WHICH),
      rolls: fc.array(periodArbitrary(most, allTypes), {minLength: 5, maxLength: 5}),
      squads: fc.boolean(),
      finished: often,
      stated: fc.boolean(),
    })
    .map(({periods, rolls, squads, finished, stated}) => {
      const writer = new Writer(squads);
      for (const [index, period] of periods.entries()) {
        const last = index === periods.length - 1;
        writer.period(period, rolls[index]!, {last, finished});
      }
      return shownBriefly(writer.match(stated), match => match);
    });
}

/** A random match with its timeline. */
export function timelineArbitrary(options?: MatchOptions): fc.Arbitrary<Timeline> {
  return fc
    .tuple(matchArbitrary(options), fc.constantFrom('normal' as const, ...COMMENTARY_LEVELS))
    .map(([match, detail]) => shownBriefly(buildTimeline(match, detail), timeline => timeline.match));
}

/** Makes a counterexample readable: its events, one after the other. */
function shownBriefly<T extends object>(value: T, matchOf: (value: T) => Match): T {
  const show = ({clock, type}: MatchEvent) =>
    `${formatMinute(clock)}${clock.second === undefined ? '' : `:${clock.second}`} ${type}`;
  const shown = () => `[${matchOf(value).events.map(show).join(', ')}]`;
  return Object.defineProperty(value, fc.toStringMethod, {value: shown});
}

/** Turns rolls into events that do not contradict one another. */
class Writer {
  readonly #drafts: Draft[] = [];
  readonly #pitch: PerSide<string[]>;
  readonly #bench: PerSide<string[]>;
  readonly #score = {home: 0, away: 0};
  readonly #shootOut = {home: 0, away: 0};
  readonly #kicks = {home: 0, away: 0};
  readonly #squads: boolean;
  /** What a correction can be about: the places of goals, cards and awarded penalties that stand. */
  readonly #correctable = new Set<number>();
  /** Who has left the pitch because of a card, by the card's place. */
  readonly #sentOff = new Map<number, string>();

  constructor(squads: boolean) {
    this.#squads = squads;
    const ids = (list: readonly {id: string}[]) => list.map(({id}) => id);
    this.#pitch = {home: ids(LINE_UPS.home.starting), away: ids(LINE_UPS.away.starting)};
    this.#bench = {home: ids(LINE_UPS.home.bench), away: ids(LINE_UPS.away.bench)};
  }

  period(
    period: Period,
    {kickOff, whistle, stoppage, before, after, rolls}: PeriodRoll,
    {last, finished}: {last: boolean; finished: boolean},
  ): void {
    const first = clockOf(period, period === 'first-half' && before > 0 ? -1 : 0, 0);
    if (kickOff) {
      for (let n = 0; n < before; n += 1) this.#add('remark', first, {words: `before ${n}`});
      this.#add('kick-off', first, {});
    }
    let end = clockOf(period, 999, stoppage);
    for (const {roll, clock} of inOrder(rolls, period, stoppage)) {
      if (compareMinutes(clock, end) > 0) end = clock;
      this.#add(...this.#event(roll, clock, period));
    }
    if (!whistle && !(last && finished)) return;
    const {second: _second, ...minute} = end;
    this.#add('whistle', minute, {final: last && finished});
    for (let n = 0; n < after; n += 1) this.#add('remark', minute, {words: `after ${n}`, timing: {kind: 'order'}});
  }

  match(stated: boolean): Match {
    if (this.#drafts.length === 0) this.#add('kick-off', clockOf('first-half', 0, 0), {});
    const results = stated ? {score: this.#score, shootOut: this.#shootOut} : {};
    return makeMatch(this.#drafts.map(endMoveAtMinute), {...results, ...(this.#squads ? {lineUps: LINE_UPS} : {})});
  }

  #add(type: EventType, clock: Clock, fields: Readonly<Record<string, unknown>>): void {
    const given = type === 'penalty-appeal' && fields.decision === 'given';
    if (type === 'goal' || type === 'card' || given) this.#correctable.add(this.#drafts.length);
    this.#drafts.push({...fields, type, clock});
  }

  #event(roll: Roll, clock: Clock, period: Period): [EventType, Clock, Readonly<Record<string, unknown>>] {
    const {side, picks, words} = roll;
    const from = clockOf(period, period === 'first-half' ? -1 : 0, 0);
    const to = clockOf(period, 999, 99);
    const timing = roll.timing === 'interval' ? {kind: 'interval', from, to} : {kind: roll.timing};
    const move = roll.together ? {with: 'next'} : {};
    const shared = {timing, side, ...move, ...(words === undefined ? {} : {words})};
    const {side: _side, ...sideless} = shared;
    const pick = (n: number) => picks[n]!;
    const of = (which: Side, n: number) => this.#player(which, pick(n));
    const us = (n: number) => maybe(pick(n), of(side, n));
    const them = (n: number) => maybe(pick(n), of(otherSide(side), n));
    if (period === 'penalty-shoot-out' && roll.type !== 'remark') {
      const kicker = this.#kicker(side);
      // Once it is decided, only remarks follow.
      if (kicker === undefined) return ['remark', clock, sideless];
      const scored = pick(0) % 3 > 0;
      this.#kicks[kicker] += 1;
      if (scored) this.#shootOut[kicker] += 1;
      const taker = maybe(pick(1), of(kicker, 1));
      const goalkeeper = maybe(pick(2), of(otherSide(kicker), 2));
      return ['shoot-out-kick', clock, {...shared, side: kicker, scored, taker, goalkeeper}];
    }
    switch (roll.type) {
      case 'goal': {
        this.#score[side] += 1;
        const kind = (['open-play', 'set-piece', 'penalty', 'own-goal'] as const)[pick(0) % 4];
        const scorer = kind === 'own-goal' ? them(1) : us(1);
        return ['goal', clock, {...shared, kind, scorer, assist: us(2), goalkeeper: them(3), ...attempt(picks)}];
      }
      case 'shot': {
        const outcome = SHOT_OUTCOMES[pick(0) % SHOT_OUTCOMES.length];
        const penalty = pick(1) % 5 === 0;
        const roles = {shooter: us(1), creator: us(2), goalkeeper: them(3), blocker: them(4)};
        return ['shot', clock, {...shared, outcome, penalty, ...roles, ...attempt(picks)}];
      }
      case 'chance':
        return ['chance', clock, {...shared, shooter: us(0), creator: us(1)}];
      case 'cross':
        return ['cross', clock, {...shared, crosser: us(0), target: us(1), clearer: them(2)}];
      case 'pass':
        return ['pass', clock, {...shared, passer: us(0), target: us(1), beaten: them(2)}];
      case 'counter-attack':
        return ['counter-attack', clock, {...shared, passer: us(0), target: us(1)}];
      case 'corner':
        return ['corner', clock, {...shared, winner: us(0), taker: us(1)}];
      case 'clearance':
        return ['clearance', clock, {...shared, clearer: us(0)}];
      case 'error':
      case 'offside':
        return [roll.type, clock, {...shared, player: us(0)}];
      case 'foul':
        return ['foul', clock, {...shared, fouler: us(0), fouled: them(1)}];
      case 'penalty-appeal':
        return [
          'penalty-appeal',
          clock,
          {...shared, player: us(0), decision: pick(1) % 2 === 0 ? 'given' : 'not-given'},
        ];
      case 'card': {
        const card = CARDS[pick(0) % CARDS.length]!;
        const player = of(side, 1);
        // Somebody has to be left to act in what follows.
        if (card !== 'yellow' && this.#pitch[side].length <= 7)
          return ['card', clock, {...shared, card: 'yellow', player}];
        if (card !== 'yellow') this.#sendOff(side, this.#drafts.length, player);
        return ['card', clock, {...shared, card, player}];
      }
      case 'overturned': {
        const place = this.#toCorrect(side, pick(0));
        if (place === undefined) return ['corner', clock, shared];
        this.#correctable.delete(place);
        this.#bringBack(side, place);
        if (this.#drafts[place]!.type === 'goal') this.#score[side] -= 1;
        return ['overturned', clock, {...shared, event: `e${place + 1}`, inferred: pick(1) % 3 === 0}];
      }
      case 'card-changed': {
        const place = this.#toCorrect(side, pick(0), 'card');
        if (place === undefined) return ['corner', clock, shared];
        this.#bringBack(side, place);
        const player = String(this.#drafts[place]!.player);
        const playing = this.#pitch[side].includes(player);
        const card = playing && this.#pitch[side].length > 7 ? CARDS[pick(1) % CARDS.length]! : 'yellow';
        if (card !== 'yellow') this.#sendOff(side, place, player);
        return ['card-changed', clock, {...shared, event: `e${place + 1}`, card}];
      }
      case 'substitution': {
        const on = this.#bench[side].shift();
        if (on === undefined) return ['corner', clock, shared];
        const off = of(side, 0);
        remove(this.#pitch[side], off);
        this.#pitch[side].push(on);
        return ['substitution', clock, {...shared, on, off}];
      }
      case 'spell':
        return ['spell', clock, {...shared, favours: (['home', 'away', 'neither'] as const)[pick(0) % 3]}];
      case 'added-time':
        return ['added-time', clock, {...sideless, minutes: 1 + (pick(0) % 9)}];
      case 'tactics':
        return ['tactics', clock, {...shared, player: us(0), ...(pick(1) % 2 === 0 ? {formation: '4-4-2'} : {})}];
      case 'play': {
        const kind = PLAYS[pick(0) % PLAYS.length]!;
        const {words: _words, ...unsaid} = {words, ...shared, timing: {kind: 'exact'}};
        const fields = {
          kind,
          player: us(1),
          target: us(3),
          location: location(pick(2)),
          end: location(pick(4)),
          completed: kind === 'pass' && pick(3) % 4 > 0,
        };
        return ['play', clock, {...unsaid, ...fields}];
      }
      case 'remark':
        return ['remark', clock, {...shared, players: pick(0) % 2 === 0 ? [of('home', 1), of('away', 2)] : undefined}];
    }
  }

  #toCorrect(side: Side, pick: number, type?: EventType): number | undefined {
    const places = [...this.#correctable].filter(place => {
      const event = this.#drafts[place]!;
      return event.side === side && (type === undefined || event.type === type);
    });
    return places[pick % places.length];
  }

  /** Whose kick is next: either side's at the start of a round, as rolled; undefined once the shoot-out is decided. */
  #kicker(rolled: Side): Side | undefined {
    const {home, away} = this.#kicks;
    if (shootOutWinner(this.#kicks, this.#shootOut) !== undefined) return undefined;
    return home === away ? rolled : home < away ? 'home' : 'away';
  }

  #sendOff(side: Side, place: number, player: string): void {
    remove(this.#pitch[side], player);
    this.#sentOff.set(place, player);
  }

  #bringBack(side: Side, place: number): void {
    const player = this.#sentOff.get(place);
    if (player === undefined) return;
    this.#sentOff.delete(place);
    this.#pitch[side].push(player);
  }

  #player(side: Side, pick: number): string {
    return this.#pitch[side][pick % this.#pitch[side].length]!;
  }
}

/** A move does not go on into another minute. */
function endMoveAtMinute({with: together, ...event}: Draft, index: number, drafts: readonly Draft[]): Draft {
  const next = drafts[index + 1];
  const goesOn = next !== undefined && next.type !== 'kick-off' && compareMinutes(event.clock, next.clock) === 0;
  return together !== undefined && goesOn ? {...event, with: together} : event;
}

/** What rich data knows of one shot in three. xG in parts that floating point adds without a rest. */
function attempt([, , , n = 0, m = 0]: readonly number[]) {
  return n % 3 === 0 ? {xg: (m % 64) / 64, location: location(n + m)} : {};
}

function location(n: number) {
  return {x: n % 106, y: n % 69};
}

function maybe(pick: number, player: string): string | undefined {
  return pick % 3 === 0 ? undefined : player;
}

function remove(list: string[], item: string): void {
  list.splice(list.indexOf(item), 1);
}

/** The clock of the nth minute of a period, -1 being before kick-off; past its nominal end, that many added. */
function clockOf(period: Period, n: number, most: number): Clock {
  const {start, end} = PERIOD_MINUTES[period];
  if (period === 'penalty-shoot-out') return {period, minute: 120, added: Math.min(n, 99)};
  const minute = start + 1 + n;
  return minute <= end ? {period, minute, added: 0} : {period, minute: end, added: Math.min(minute - end, most)};
}

/** Rolls in the order of play, with their clocks; the known seconds of one minute rise. */
function inOrder(rolls: readonly Roll[], period: Period, most: number): readonly {roll: Roll; clock: Clock}[] {
  // Kicks of a shoot-out are numbered from one.
  const first = period === 'penalty-shoot-out' ? 1 : 0;
  const placed = rolls
    .map(roll => ({roll, clock: clockOf(period, roll.minute + first, most)}))
    .sort((a, b) => compareMinutes(a.clock, b.clock));
  return placed.map(({roll, clock}) => {
    const minute = placed.filter(other => compareMinutes(other.clock, clock) === 0 && other.roll.second !== undefined);
    const seconds = minute.map(other => other.roll.second!).sort((a, b) => a - b);
    const nth = minute.findIndex(other => other.roll === roll);
    return {roll, clock: nth < 0 ? clock : {...clock, second: seconds[nth]!}};
  });
}

/** A position of a timeline: anywhere, on a cue, or a hair before one. */
export function positionArbitrary({duration, cues}: Timeline): fc.Arbitrary<number> {
  return fc.oneof(
    fc.double({min: 0, max: 1, noNaN: true}).map(share => share * duration),
    fc.nat(Math.max(0, cues.length - 1)).map(n => cues[n]?.at ?? 0),
    fc.nat(Math.max(0, cues.length - 1)).map(n => Math.max(0, (cues[n]?.at ?? 0) - 0.25)),
    fc.constantFrom(0, duration),
  );
}

const direction = fc.constantFrom(1 as const, -1 as const);

/** Any command, also ones that ask for what is outside the match. */
export function commandArbitrary(timeline: Timeline): fc.Arbitrary<Command> {
  const speeds = fc.oneof(
    fc.constantFrom(0, 1, 10, 1e9, Number.POSITIVE_INFINITY),
    fc.double({min: 0.001, max: 2e4, noNaN: true}),
  );
  const position = positionArbitrary(timeline);
  const players = [...timeline.players.keys()];
  return fc.oneof(
    {arbitrary: fc.constantFrom<Command>(...BARE), weight: 6},
    {arbitrary: fc.record({type: fc.constant('seek'), to: position}), weight: 1},
    fc.record({type: fc.constant('seek'), to: fc.constantFrom(-1, 1e12, Number.POSITIVE_INFINITY)}),
    fc.record({
      type: fc.constant('skip'),
      by: fc.oneof(fc.integer({min: -7e6, max: 7e6}), fc.constantFrom(-60_000, 60_000)),
    }),
    fc.record({
      type: fc.constant('jump'),
      to: fc.constantFrom('cue' as const, 'highlight' as const, 'goal' as const),
      direction,
    }),
    fc.record({type: fc.constant('seek-share'), share: fc.integer({min: 0, max: 10}).map(n => n / 10)}),
    fc.record({type: fc.constant('go-to'), clock: clockArbitrary}),
    fc.record({type: fc.constant('speed'), speed: speeds}),
    fc.record({type: fc.constant('multiply-speed'), by: fc.constantFrom(1.1, 1 / 1.1, 2, 0.5, 1e9, 0)}),
    fc.record({type: fc.constant('round-speed'), direction}),
    fc.record({type: fc.constant('scroll'), by: fc.integer({min: -12, max: 12})}),
    fc.record({
      type: fc.constant('resize'),
      columns: fc.integer({min: 1, max: 200}),
      rows: fc.integer({min: 1, max: 60}),
    }),
    fc.record({type: fc.constant('hit'), direction}),
    fc.record({type: fc.constant('search'), words: fc.constantFrom('', 'a', 'goal', 'no such words', 'Žižek')}),
    fc.record({type: fc.constant('follow-player'), player: fc.constantFrom(undefined, 'h9', ...players)}),
    fc.record({type: fc.constant('remove-bookmark'), position}),
    fc.record({type: fc.constant('overlay'), overlay: fc.constantFrom(...OVERLAYS)}),
    fc.record({type: fc.constant('ask'), prompt: fc.constantFrom(...PROMPTS)}),
  ) as fc.Arbitrary<Command>;
}

/** Commands that say all by their name. */
const BARE = (
  [
    'play',
    'pause',
    'toggle',
    'seek-end',
    'undo',
    'redo',
    'loop',
    'director',
    'follow',
    'filter',
    'span',
    'spoilers',
    'bookmark',
    'back',
    'quit',
    'tick',
  ] as const
).map((type): Command => ({type}));

export const OVERLAYS: readonly Overlay[] = ['help', 'event', 'counts', 'bookmarks', 'players', 'command'];
export const PROMPTS: readonly Prompt[] = ['go-to', 'search', 'end'];

/** What a reader may type where a clock is asked for, right and wrong. */
export const clockArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'pre',
    'HT',
    'ft',
    '0',
    '45',
    '45:01',
    '45+2',
    '45+2:30',
    '90+1',
    '105',
    '120+3',
    '+5',
    '-2:30',
    '+0',
  ),
  fc.tuple(fc.nat(130), fc.nat(59)).map(([minutes, seconds]) => `${minutes}:${String(seconds).padStart(2, '0')}`),
  fc.constantFrom('', 'soon', '67:99', '46+1', '+', '999', '-0:61'),
);

/** Commands, each some real milliseconds after the one before; fractions as a monotonic clock has them. */
export type Script = readonly {readonly wait: number; readonly command: Command}[];

export function scriptArbitrary(timeline: Timeline, most = 12): fc.Arbitrary<Script> {
  const wait = fc.oneof(
    fc.constant(0),
    fc.nat(120),
    fc.double({min: 0, max: 4000, noNaN: true}),
    fc.integer({min: 0, max: 100_000}),
  );
  return fc.array(fc.record({wait, command: commandArbitrary(timeline)}), {maxLength: most});
}
