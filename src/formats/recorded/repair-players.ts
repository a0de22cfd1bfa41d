import {isInCommentary} from '../../match/commentary/selection/commentary-level.ts';
import {formatMinute} from '../../match/model/clock.ts';
import {involvements, type MatchEvent} from '../../match/model/event.ts';
import type {Match, Score} from '../../match/model/match.ts';
import {shootOutOf} from '../../match/model/shoot-out.ts';
import {otherSide, SIDES, type Side} from '../../match/model/side.ts';

/** Events that contradict neither each other nor the line-ups, and warnings about what was removed. */
export type Repaired = {readonly events: readonly MatchEvent[]; readonly warnings: readonly string[]};

/**
 * Removes what is impossible: substitutions of players who are not on the pitch or the bench, and the names of players who act
 * before coming on or after going off. The event itself stays, without the name.
 */
export function repairPlayers(events: readonly MatchEvent[], lineUps: NonNullable<Match['lineUps']>): Repaired {
  const {names, sideOf, pitch} = known(lineUps);
  const gone = new Set<string>();
  const warnings: string[] = [];
  let unnamed = 0;
  const settled = events.flatMap((event): MatchEvent[] => {
    if (event.type === 'substitution') {
      const {on, off, side} = event;
      if (on === undefined || off === undefined) return [event];
      const possible =
        pitch.has(off) && !pitch.has(on) && !gone.has(on) && sideOf.get(on) === side && sideOf.get(off) === side;
      if (!possible) {
        warnings.push(
          `the substitution at ${formatMinute(event.clock)}, ${names.get(on) ?? on} for ${names.get(off) ?? off}, is impossible, and is left out`,
        );
        return [];
      }
      pitch.delete(off);
      pitch.add(on);
      gone.add(off);
      return [event];
    }
    if (event.type === 'card') {
      if (event.card !== 'yellow' && event.player !== undefined) {
        pitch.delete(event.player);
        gone.add(event.player);
      }
      return [event];
    }
    if (event.type === 'remark' || event.type === 'tactics') return [event];
    const strangers = involvements(event).filter(({player}) => !pitch.has(player));
    const misplaced = event.type === 'goal' ? wrongScorer(event, sideOf) : undefined;
    if (misplaced !== undefined) {
      const what = event.type === 'goal' && event.kind === 'own-goal' ? 'own goal' : 'goal';
      const whose = what === 'goal' ? 'the other side' : 'the side that it counts for';
      warnings.push(
        `the ${what} at ${formatMinute(event.clock)} names ${names.get(misplaced) ?? misplaced}, who plays for ${whose}`,
      );
    }
    if (strangers.length === 0 && misplaced === undefined) return [event];
    const without = [...strangers.map(({role}) => role), ...(misplaced === undefined ? [] : (['scorer'] as const))];
    if (isInCommentary(event) && strangers.length > 0) unnamed += 1;
    return [
      Object.fromEntries(Object.entries(event).filter(([key]) => !without.some(role => role === key))) as MatchEvent,
    ];
  });
  if (unnamed === 1) warnings.push('1 event names a player who was not on the pitch; the name is left out');
  if (unnamed > 1) warnings.push(`${unnamed} events name players who were not on the pitch; the names are left out`);
  return {events: settled, warnings};
}

function known(lineUps: NonNullable<Match['lineUps']>) {
  const names = new Map<string, string>();
  const sideOf = new Map<string, Side>();
  for (const side of SIDES) {
    for (const player of [...lineUps[side].starting, ...lineUps[side].bench]) {
      names.set(player.id, player.nickname ?? player.name);
      sideOf.set(player.id, side);
    }
  }
  const pitch = new Set(SIDES.flatMap(side => lineUps[side].starting.map(({id}) => id)));
  return {names, sideOf, pitch};
}

/** The scorer of a goal who does not play for the side that the goal would have to be scored by. */
function wrongScorer({side, kind, scorer}: Extract<MatchEvent, {type: 'goal'}>, sideOf: ReadonlyMap<string, Side>) {
  const expected = kind === 'own-goal' ? otherSide(side) : side;
  return scorer !== undefined && sideOf.get(scorer) === otherSide(expected) ? scorer : undefined;
}

/** A stated result: goals and shoot-out kicks, and the file that states them. */
export type Official = {readonly score: Score; readonly shootOut?: Score | undefined; readonly where: string};

/**
 * The results to state in the match, those that its goals and kicks come to; where somebody states another, there is a
 * warning, and none is stated.
 */
export function reconcile(
  events: readonly MatchEvent[],
  official: Official | undefined,
): {readonly stated: Pick<Match, 'score' | 'shootOut'>; readonly warnings: readonly string[]} {
  const goals = {home: 0, away: 0};
  const kicks = shootOutOf(events);
  for (const event of events) if (event.type === 'goal') goals[event.side] += 1;
  if (official === undefined) return {stated: {}, warnings: []};
  const {score, shootOut, where} = official;
  const same = (a: Score, b: Score) => a.home === b.home && a.away === b.away;
  const warnings = [
    ...(same(goals, score) ? [] : [`the goals add up to ${show(goals)}, but ${where} states ${show(score)}`]),
    ...(shootOut === undefined || same(kicks, shootOut)
      ? []
      : [`the shoot-out kicks add up to ${show(kicks)}, but ${where} states ${show(shootOut)}`]),
  ];
  return {
    stated: {
      ...(same(goals, score) ? {score} : {}),
      ...(shootOut !== undefined && same(kicks, shootOut) ? {shootOut} : {}),
    },
    warnings,
  };
}

function show({home, away}: Score): string {
  return `${home}-${away}`;
}
