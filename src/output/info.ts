import {attributionOf} from '../match/model/attribution.ts';
import {formatMinute} from '../match/model/clock.ts';
import {type EventOf, type MatchEvent, minuteBounds, shownMinute} from '../match/model/event.ts';
import type {Card, MatchStatus} from '../match/model/event-values.ts';
import type {Fixture, Match, Score} from '../match/model/match.ts';
import {type PerSide, SIDES, type Side} from '../match/model/side.ts';
import {hasScore, statusText} from '../match/model/state.ts';
import {isCounted, isShown, STATS, type StatId, statOf, statsOf, statText} from '../match/model/stats.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {calledIn, cardWords, changeWords, goalWords, kickWords} from './event-words.ts';
import {fixtureLine, officialsLine} from './fixture-lines.ts';

/** The output of `replay info --json`. Every field is always present. */
export type MatchInfo = {
  /** The format of the file: `statsbomb`. */
  readonly provider: string;
  readonly fixture: Fixture;
  readonly score: Score;
  /** Null without a shoot-out; kicks in order, empty if only the result is known. */
  readonly shootOut: (Score & {readonly kicks: readonly KickInfo[]}) | null;
  /** How the match ended other than with its final whistle; null if it did not. */
  readonly status: {readonly kind: MatchStatus; readonly score: Score | null} | null;
  readonly goals: readonly GoalInfo[];
  readonly cards: readonly CardInfo[];
  readonly substitutions: PerSide<number>;
  /** Statistics that the data has; shares in percent. Null for a ratio of nothing, and if none was reported. */
  readonly stats: {readonly [id in StatId]?: PerSide<number | null>};
  /** Records in the file. */
  readonly events: number;
  /** Events in the commentary. */
  readonly cues: number;
  /** The full name; null if the file does not say. */
  readonly playerOfTheMatch: string | null;
  readonly warnings: readonly string[];
};

type PlayerEvent = {
  readonly side: Side;
  /** The full name; null if the player is not known. */
  readonly player: string | null;
  /** `90+2'` */
  readonly clock: string;
};
export type GoalInfo = PlayerEvent & {
  readonly kind: EventOf<'goal'>['kind'];
  /** The full name of the player who made the goal; null without one. */
  readonly assist: string | null;
};
export type CardInfo = PlayerEvent & {readonly card: Card};
export type KickInfo = Omit<PlayerEvent, 'clock'> & {readonly scored: boolean};

export function matchInfo({match, cues, record, players}: Timeline): MatchInfo {
  const final = record.states.at(-1)!;
  const name = (id: string | undefined) => (id === undefined ? null : (players.get(id)?.name ?? id));
  const stats = statsOf(match).map(id => [id, perSideNumbers(id, final.tallies, match)] as const);
  return {
    provider: match.origin?.provider ?? match.format.split('/')[0]!,
    fixture: match.fixture,
    score: final.score,
    shootOut:
      final.kicks.length === 0 && final.shootOut.home === final.shootOut.away
        ? null
        : {
            ...final.shootOut,
            kicks: final.kicks.map(({side, taker, scored}) => ({side, player: name(taker), scored})),
          },
    status: final.status === undefined ? null : {...final.status, score: final.status.score ?? null},
    goals: final.goals.map(({side, scorer, assist, clock, kind}) => ({
      side,
      player: name(scorer),
      assist: name(assist),
      clock: formatMinute(clock),
      kind,
    })),
    cards: final.cards.map(({side, player, clock, card}) => ({
      side,
      player: name(player),
      clock: formatMinute(clock),
      card,
    })),
    substitutions: {home: final.tallies.home.substitutions, away: final.tallies.away.substitutions},
    stats: Object.fromEntries(stats),
    events: match.origin?.events ?? match.events.length,
    cues: cues.length,
    playerOfTheMatch: name(match.playerOfTheMatch?.player),
    warnings: match.origin?.warnings ?? [],
  };
}

/** Rounds away the error of floating-point sums. */
function perSideNumbers(id: StatId, tallies: Parameters<typeof statOf>[1], match: Match): PerSide<number | null> {
  const round = (value: number | undefined) =>
    isCounted(value, match) ? Math.round((value ?? 0) * 10_000) / 10_000 : null;
  return {home: round(statOf(id, tallies, 'home')), away: round(statOf(id, tallies, 'away'))};
}

/** The output of `replay info`: fixture, result, goals, cards, substitutions, statistics with their meaning, and warnings. */
export function infoLines(timeline: Timeline): readonly string[] {
  const {match, cues, players} = timeline;
  const info = matchInfo(timeline);
  const {home, away} = match.fixture;
  const attribution = attributionOf(match);
  const called = calledIn(players);
  const line = (
    event: Pick<MatchEvent, 'clock' | 'timing'> & {readonly side: Side},
    words: string,
    minute = shownMinute(event),
  ) => {
    const bounds = minuteBounds(event);
    const lead = `  ${minute.padStart(7)}  ${match.fixture[event.side].short.padEnd(4)}  ${words}`;
    return bounds === undefined ? lead : `${lead} (${bounds})`;
  };
  const events = cues.map(({event}) => event);
  const final = timeline.record.states.at(-1)!;
  const goals = final.goals.map(goal => line(goal, goalWords(goal, called)));
  const cards = final.cards.map(card => line(card, cardWords(card, called)));
  const changes = cues.flatMap(({event, minute}) =>
    event.type === 'substitution' ? [line(event, changeWords(event, called), minute)] : [],
  );
  const kicks = events.flatMap(event =>
    event.type === 'shoot-out-kick' ? [line(event, `${called(event.taker) ?? 'not known'}, ${kickWords(event)}`)] : [],
  );
  const best = match.playerOfTheMatch;
  const penalties = info.shootOut === null ? '' : `, ${info.shootOut.home}-${info.shootOut.away} on penalties`;
  const {status} = final;
  const shown = hasScore(final) ? `${info.score.home}-${info.score.away}` : 'v';
  const ended = status === undefined ? '' : `, ${statusText(status)}`;
  return [
    `${home.name} ${shown} ${away.name}${penalties}${ended}`,
    ...fixtureLine(match.fixture),
    ...officialsLine(match.fixture),
    ...section('Goals', goals),
    ...section('Shoot-out', kicks),
    ...section('Player of the match', best === undefined ? [] : [`  ${called(best.player)}`]),
    ...section('Cards', cards),
    ...section('Substitutions', changes),
    ...section('Statistics', statLines(match, info)),
    '',
    `${info.provider}: ${info.events} events, ${info.cues} in the commentary`,
    ...(attribution === undefined ? [] : [attribution]),
    ...section(
      'Warnings',
      info.warnings.map(warning => `  ${warning}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/**
 * In a match with incomplete coverage, a count of none may be a missing one: it is a dot, and a statistic that both sides lack
 * is left out.
 */
function statLines(match: Match, {stats}: MatchInfo): readonly string[] {
  const ids = statsOf(match).filter(id => SIDES.some(side => isShown(stats[id]?.[side] ?? undefined, match)));
  const label = Math.max(0, ...ids.map(id => STATS[id].label.length));
  const {home: ours, away: theirs} = match.fixture;
  const heading = `  ${' '.repeat(label)}${ours.short.padStart(6)}${theirs.short.padStart(6)}`;
  const lines = ids.map(id => {
    const values = SIDES.map(side => stats[id]?.[side] ?? undefined);
    const [home, away] = values.map(value => statText(id, value, match, '·').padStart(6));
    return `  ${STATS[id].label.padEnd(label)}${home}${away}  ${STATS[id].meaning}`;
  });
  return lines.length === 0 ? [] : [heading, ...lines];
}
