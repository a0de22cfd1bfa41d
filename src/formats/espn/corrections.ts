import {type Clock, minuteStart, SECOND} from '../../match/model/clock.ts';
import type {Score} from '../../match/model/match.ts';
import type {Side} from '../../match/model/side.ts';
import type {EventDraft} from '../shared/add-period-markers.ts';
import {remark, sideOf} from './events.ts';
import type {Line} from './lines.ts';
import {common} from './shots.ts';
import type {People} from './teams.ts';

/** A line and its event; undefined if the line has none. */
export type Drafted = {readonly line: Line; readonly draft: EventDraft | undefined};

type Target = 'goal' | 'card' | 'penalty' | 'upgrade' | 'downgrade';
type Standing = Extract<EventDraft, {readonly type: 'goal' | 'card' | 'penalty-appeal'}>;

/** Milliseconds of play between an event and the decision about it. */
const LONGEST_REVIEW = 10 * 60 * SECOND;
/** Milliseconds of play between the two lines that one decision can have. */
const SAME_DECISION = 3 * 60 * SECOND;

const REVIEW = /^var-|deleted-after-review|cancell?ed|overturned/;
const REVIEW_WORDS = /^var\b|\bvar review\b|overturned|cancell?ed|disallowed|ruled out/i;
const TAKEN_BACK = /\b(?:overturned|cancell?ed|disallowed|ruled out)\b/i;

/** What a line takes back or changes, by the type of its play or its words. */
export function targetOf({play, words = ''}: Line): Target | undefined {
  const slug = play?.type?.type ?? '';
  if (!REVIEW.test(slug) && !REVIEW_WORDS.test(words)) return undefined;
  if (/card-upgrade/.test(slug) || /card (?:is )?(?:upgraded|changed to red)/i.test(words)) return 'upgrade';
  if (/card-downgrade/.test(slug) || /card (?:is )?(?:downgraded|changed to yellow)/i.test(words)) return 'downgrade';
  if (/-confirmed|-awarded/.test(slug) || /\bconfirmed\b|\bawarded\b/i.test(words)) return undefined;
  if (/card/.test(slug) || /card (?:is )?(?:cancelled|overturned|rescinded)|no (?:red |yellow )?card/i.test(words))
    return 'card';
  if (
    /^var-penalty|^penalty-(?:cancel|overturn)/.test(slug) ||
    /no penalty|penalty (?:is )?(?:cancel|overturn)/i.test(words)
  )
    return 'penalty';
  if (/goal|deleted-after-review/.test(slug) || saysNoGoal(words)) return 'goal';
  return undefined;
}

/** True of `Goal disallowed` and `The goal by Ada Birch is ruled out after a review`. */
function saysNoGoal(words: string): boolean {
  if (/\bno goal\b/i.test(words)) return true;
  return words.split(/[.:]/).some(part => {
    const goal = part.search(/\bgoal\b/i);
    return goal >= 0 && TAKEN_BACK.test(part.slice(goal));
  });
}

/** True of a line that says that a goal does not count. */
export function takesGoalBack(line: Line): boolean {
  return targetOf(line) === 'goal';
}

/**
 * The events of the lines, with a correction for each line that takes back or changes an earlier event. A line that decides
 * about nothing that was reported is a remark. A goal that is marked as no goal, without a line that says when it was taken
 * back, is a remark too.
 */
export function withCorrections(drafted: readonly Drafted[], people: People): readonly Drafted[] {
  const standing: Standing[] = [];
  const changedToRed = new Set<string>();
  const changedToYellow = new Map<string, number>();
  const decided = new Map<string, number>();
  const left = new Set(
    drafted.flatMap(({line, draft}) => (draft?.type === 'goal' && isMarkedNoGoal(line) ? [line.id] : [])),
  );
  // The card that is shown after a review is the one that the decision changed.
  const repeatsChange = ({card, player = '', clock}: Extract<EventDraft, {readonly type: 'card'}>) =>
    card === 'yellow'
      ? timeOf(clock) - (changedToYellow.get(player) ?? Number.NEGATIVE_INFINITY) <= SAME_DECISION
      : changedToRed.has(player);
  const result = drafted.map(({line, draft}): Drafted => {
    const target = targetOf(line);
    if (target === undefined) {
      if (draft?.type === 'card' && repeatsChange(draft)) return {line, draft: remark(line, draft.side)};
      if (isStanding(draft)) standing.push(draft);
      return {line, draft};
    }
    const side = sideOf(line, people);
    const decision = `${target} ${side}`;
    const before = decided.get(decision);
    const repeats = before !== undefined && timeOf(line.clock) - before <= SAME_DECISION;
    decided.set(decision, timeOf(line.clock));
    const of = repeats ? undefined : standing.findLast(each => fits(each, target, line, side, people));
    if (of === undefined) return {line, draft: remark(line, side, true)};
    left.delete(of.id ?? '');
    if (target === 'upgrade' || target === 'downgrade') {
      const card = target === 'upgrade' ? 'red' : 'yellow';
      if (of.type === 'card' && card === 'red') changedToRed.add(of.player ?? '');
      if (of.type === 'card' && card === 'yellow') changedToYellow.set(of.player ?? '', timeOf(line.clock));
      return {line, draft: {type: 'card-changed', side: of.side, event: of.id ?? '', card, ...common(line)}};
    }
    standing.splice(standing.indexOf(of), 1);
    return {line, draft: {type: 'overturned', side: of.side, event: of.id ?? '', ...common(line)}};
  });
  return result.map(({line, draft}) => ({line, draft: left.has(line.id) ? noGoal(line, people) : draft}));
}

function noGoal(line: Line, people: People): EventDraft | undefined {
  const {words} = line;
  return remark(words === undefined ? line : {...line, words: `Taken back: ${words}`}, sideOf(line, people), true);
}

function isStanding(draft: EventDraft | undefined): draft is Standing {
  return draft?.type === 'goal' || draft?.type === 'card' || draft?.type === 'penalty-appeal';
}

/** The feed keeps a goal that was taken back, and marks it. */
function isMarkedNoGoal({play}: Line): boolean {
  return play?.scoringPlay === false;
}

/** True if the line can be about the event: of its kind, its side and, of a card, its player. */
function fits(event: Standing, target: Target, line: Line, side: Side | undefined, people: People): boolean {
  const since = timeOf(line.clock) - timeOf(event.clock);
  if (event.clock.period !== line.clock.period || since > LONGEST_REVIEW) return false;
  if (side !== undefined && event.side !== side) return false;
  switch (target) {
    case 'goal':
      return event.type === 'goal';
    case 'penalty':
      return event.type === 'penalty-appeal';
    case 'card':
      return event.type === 'card' && isNamed(event, line, people);
    case 'upgrade':
      return event.type === 'card' && event.card === 'yellow' && isNamed(event, line, people);
    case 'downgrade':
      return event.type === 'card' && event.card !== 'yellow' && isNamed(event, line, people);
  }
}

/** True if the line names the player of the card, or nobody. */
function isNamed({player}: Extract<EventDraft, {readonly type: 'card'}>, line: Line, people: People): boolean {
  const named = line.play?.participants[0]?.athlete;
  const inWords = nameBeforeTeam(line.words ?? '');
  const id = people.idOf(named) ?? (inWords === undefined ? undefined : people.idOf({displayName: inWords}));
  return id === undefined || id === player || (named == null && people.sideOfPlayer(id) === undefined);
}

/** The name at the end of a line, before the team in brackets: `VAR Decision: Card changed, Ada Okafor (Homeham).` */
function nameBeforeTeam(words: string): string | undefined {
  const open = words.lastIndexOf(' (');
  if (open < 0 || !/\)\.?$/.test(words)) return undefined;
  const before = words.slice(0, open);
  const start = Math.max(...[', ', ': ', '. '].map(mark => before.lastIndexOf(mark)));
  return start < 0 ? undefined : before.slice(start + 2);
}

function timeOf(clock: Clock): number {
  return minuteStart(clock) + (clock.second ?? 0) * SECOND;
}

/**
 * The same events; where they have fewer goals than the stated score, corrections of goals become remarks, the latest first: a
 * line about a goal that is no longer in the feed can be taken for one about another goal.
 */
export function withoutExcessCorrections(drafted: readonly Drafted[], stated: Score | undefined): readonly Drafted[] {
  if (stated === undefined) return drafted;
  const goals = new Map(
    drafted.flatMap(({draft}) => (draft?.type === 'goal' ? [[draft.id ?? '', draft.side] as const] : [])),
  );
  const missing = {home: stated.home, away: stated.away};
  for (const side of goals.values()) missing[side] -= 1;
  for (const {draft} of drafted) if (draft?.type === 'overturned' && goals.has(draft.event)) missing[draft.side] += 1;
  return [...drafted]
    .reverse()
    .map(({line, draft}): Drafted => {
      if (draft?.type !== 'overturned' || !goals.has(draft.event) || missing[draft.side] <= 0) return {line, draft};
      missing[draft.side] -= 1;
      return {line, draft: remark(line, draft.side, true)};
    })
    .reverse();
}
