import {standingEvents} from '../model/corrections.ts';
import {type EventOf, shownMinute} from '../model/event.ts';
import type {Match, Score} from '../model/match.ts';
import {shootOutOf} from '../model/shoot-out.ts';
import {otherSide, type PerSide, SIDES} from '../model/side.ts';
import {plusOne} from '../model/state.ts';
import type {Report} from './cross-checks-around.ts';

/** Goals of one side that a message lists. */
const MOST_LISTED = 6;

/** Checks that the goals come to the stated score. */
export function checkScore({events, lineUps, score}: Match, report: Report): void {
  const goals = standingEvents(events).filter(event => event.type === 'goal');
  const folded = scoreOf(goals);
  if (score !== undefined && !isSame(score, folded)) {
    report(
      ['score'],
      `${shown(score)} is stated, and the goals among the events come to ${shown(folded)}${listOf(goals)}${lineUps === undefined ? ownGoal(goals, score) : ''}`,
    );
  }
}

/** Checks that the kicks of a shoot-out come to its stated result. */
export function checkKicks({events, shootOut}: Match, report: Report): void {
  const kicks = shootOutOf(events);
  if (shootOut !== undefined && !isSame(shootOut, kicks)) {
    report(['shootOut'], `${shown(shootOut)} is stated, and the kicks among the events come to ${shown(kicks)}`);
  }
}

function scoreOf(goals: readonly EventOf<'goal'>[]): PerSide<number> {
  return goals.reduce((score, {side}) => plusOne(score, side), {home: 0, away: 0});
}

function isSame(a: Score, b: Score): boolean {
  return a.home === b.home && a.away === b.away;
}

function shown({home, away}: Score): string {
  return `${home}-${away}`;
}

/** ` (home 20', 45+2'; away 60')` */
function listOf(goals: readonly EventOf<'goal'>[]): string {
  const lists = SIDES.flatMap(side => {
    const minutes = goals.filter(goal => goal.side === side).map(shownMinute);
    const more = minutes.length > MOST_LISTED ? ' …' : '';
    return minutes.length === 0 ? [] : [`${side} ${minutes.slice(0, MOST_LISTED).join(', ')}${more}`];
  });
  return lists.length === 0 ? '' : ` (${lists.join('; ')})`;
}

/** What to do where an own goal for the other side makes the goals add up. Line-ups say whose player scored it. */
function ownGoal(goals: readonly EventOf<'goal'>[], score: Score): string {
  const turned = goals.find(
    goal =>
      goal.kind === 'own-goal' &&
      isSame(score, scoreOf(goals.map(each => (each === goal ? {...each, side: otherSide(each.side)} : each)))),
  );
  if (turned === undefined) return '';
  const side = otherSide(turned.side);
  return `; an own goal has the side that it counts for: is "${turned.id}" for the other side? expected "side": "${side}"`;
}
