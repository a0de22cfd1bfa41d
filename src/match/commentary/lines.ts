import {type Position, SECOND} from '../model/clock.ts';
import {type EventOf, type MatchEvent, sideOf} from '../model/event.ts';
import {isNewShape} from '../model/formations.ts';
import type {Players} from '../model/line-up.ts';
import type {Match} from '../model/match.ts';
import type {Side} from '../model/side.ts';
import type {MatchState} from '../model/state.ts';
import {Introductions} from './introductions.ts';
import type {Mark} from './moulds/state-of-play.ts';
import {eventsOf, Said} from './openings.ts';
import {type CommentaryLevel, isInCommentary} from './selection/commentary-level.ts';
import {companionsOf} from './selection/companions.ts';
import {EarlierEvents, notable} from './selection/earlier.ts';
import {findPassages, isPlayedCorner, type Passage, type Placed} from './selection/passages.ts';
import {QuietSpell} from './selection/quiet-spell.ts';
import {isLostCorner, isReported, isRoutine} from './selection/selection.ts';
import {onTopIn} from './sentences/lull.ts';
import {balanceOf, standingAt} from './sentences/state-of-play.ts';
import {commentateAfter} from './variation.ts';

/** The lines of the commentary: which events have one, by their places in the record, and the words and the side of each. */
export type Lines = {
  readonly places: readonly number[];
  readonly words: readonly string[];
  /** Whom each line is about: the side of its passage or event. A move that the other side ends is still a line of its own side. */
  readonly sides: readonly (Side | undefined)[];
};

/**
 * Writes the commentary of a match. An event has a line of its own, or is part of the passage of play whose line is on the
 * passage's last event. A line depends on nothing after its event. O(n).
 */
export function writeLines(
  {match, players, detail}: {readonly match: Match; readonly players: Players; readonly detail: CommentaryLevel},
  cues: readonly Placed[],
  states: readonly MatchState[],
): Lines {
  const passages = new Map(findPassages(cues).map(passage => [passage.last, passage]));
  const companions = companionsOf(cues);
  const marks = new Set<Mark | 'decided'>();
  const places: number[] = [];
  const words: string[] = [];
  const sides: (Side | undefined)[] = [];
  const said = new Said();
  const earlier = new EarlierEvents();
  const spell = new QuietSpell();
  const introductions = new Introductions(match, players);
  let lastLine = 0;
  let lastStanding: Position | undefined;
  let untold: {readonly passage: Passage; readonly cue: Placed} | undefined;
  for (const [place, {event, at}] of cues.entries()) {
    const before = states[place]!;
    const foulAt = companions.fouls.get(place);
    const found = passages.get(foulAt ?? place);
    const pause = at - lastLine;
    const reported =
      found !== undefined && isReported(found, {event, before, detail, at, pause, earlier}) ? found : undefined;
    const passage = reported ?? (untold === undefined ? undefined : turnedIn(untold, {event, at}));
    if (found !== undefined) untold = reported === undefined ? {passage: found, cue: {event, at}} : undefined;
    const isTold =
      companions.places.has(place) ||
      (found === undefined && isPlayedCorner(event, at, cues[place + 1])) ||
      (event.type === 'error' && isInMove(event, match)) ||
      (detail !== 'high' && match.coverage === 'complete' && isRoutine(event, {at, pause, earlier, before}));
    const hasOwn = !isTold && hasLine(event, before, passage, detail);
    // The event that ends a passage without a line is in no other passage.
    const isFree = !hasOwn && !companions.places.has(place) && (event.type !== 'play' || found !== undefined);
    const base = {match, players, before};
    // Without a line of its own, the event counts for what the last minutes were like.
    if (!hasOwn) spell.add(event, at, found);
    const standing =
      isFree && detail !== 'low' && match.coverage === 'complete'
        ? standingAt(
            event,
            {at, pause, said: marks, last: lastStanding, onTop: earlier.onTop, spell, passage: found},
            base,
          )
        : undefined;
    if (hasOwn || standing !== undefined) {
      lastLine = at;
      spell.reset();
      const foul = foulAt === undefined ? undefined : (cues[foulAt]!.event as EventOf<'foul'>);
      const changes = companions.changes.get(place) ?? [];
      const context = {...base, line: {attempt: 0, passage, foul, changes, standing, detail, at, earlier}};
      const line = commentateAfter(event, context, said);
      const introduced = introductions.introduce(line.words, eventsOf(event, context));
      places.push(place);
      words.push(event.words === undefined ? introduced : line.words);
      sides.push(standing === undefined ? sideAbout(event, passage) : undefined);
      said.add(line.opening);
      if (standing === undefined) earlier.told(event, at);
      else {
        untold = undefined;
        lastStanding = at;
        if (standing.isDecided) marks.add('decided');
        if (standing.mark === undefined) earlier.onTop = onTopIn(standing.lull);
        else {
          marks.add(standing.mark);
          earlier.onTop = balanceOf(before.tallies).better;
        }
      }
    }
    if (found !== undefined && isLostCorner(found)) earlier.lostCorner = {side: found.side, at};
    if (event.type === 'goal') {
      earlier.lastGoal = {event, at};
      const culprit = passage?.mistake?.player ?? passage?.gift?.player;
      if (culprit !== undefined) earlier.costly.add(culprit);
    }
    const later = notable(event);
    if (later !== undefined) earlier.add({at, event: later});
  }
  return {places, words, sides};
}

/** Whom a line is about. */
function sideAbout(event: MatchEvent, passage: Passage | undefined): Side | undefined {
  const own = sideOf(event);
  return event.type === 'card' || event.type === 'foul' ? own : (passage?.side ?? own);
}

/** A ball that goes in off the other side within this time of a pass that went astray was that pass. */
const DEFLECTION = 6 * SECOND;

/** The passage before an own goal whose last pass it is, if the passage has no line of its own and the seconds are recorded. */
function turnedIn(
  {passage, cue}: {readonly passage: Passage; readonly cue: Placed},
  {event, at}: Placed,
): Passage | undefined {
  if (event.type !== 'goal' || event.kind !== 'own-goal' || event.side !== passage.side) return undefined;
  if (event.clock.second === undefined || cue.event.clock.second === undefined) return undefined;
  return passage.ending.kind === 'astray' && at - cue.at <= DEFLECTION ? passage : undefined;
}

/** Where all events are recorded, a mistake is part of the line of the attack that it leads to. */
function isInMove({words}: EventOf<'error'>, {coverage}: Match): boolean {
  return coverage === 'complete' && words === undefined;
}

/** A play has a line only if it has words of its own or ends a passage; an unchanged formation only at the `high` level. */
function hasLine(
  event: MatchEvent,
  before: MatchState,
  passage: Passage | undefined,
  detail: CommentaryLevel,
): boolean {
  if (event.type === 'play' && event.words === undefined) return passage !== undefined;
  if (event.type === 'tactics' && event.words === undefined && event.side !== undefined && detail !== 'high') {
    // Players have changed places within the same formation, or one that nobody has a name for.
    if (event.formation !== undefined && !isNewShape(event.formation, before.shapes[event.side])) return false;
  }
  return isInCommentary(event, detail);
}
