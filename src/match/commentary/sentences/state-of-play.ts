import {MINUTE, type Position} from '../../model/clock.ts';
import type {MatchEvent} from '../../model/event.ts';
import {otherSide, type Side} from '../../model/side.ts';
import type {MatchState} from '../../model/state.ts';
import {type CommentaryContext, choose, type Standing, teamIn} from '../context.ts';
import {CHARACTERS, type Mark, STANDS, STILL_ON_TOP} from '../moulds/state-of-play.ts';
import type {Passage} from '../selection/passages.ts';
import type {QuietSpell} from '../selection/quiet-spell.ts';
import {conditions, pick} from '../words/mould.ts';
import {cardinal} from '../words/numbers.ts';
import {writeLoss} from './loss.ts';
import {busierSide, isDecided, writeDecided, writeLull} from './lull.ts';
import {attemptsOf, MOST_CHANCES, standing, starFacts} from './tallies.ts';

/** The line comes within this many minutes of its mark, or not at all. */
const LATE = 1;
/** And only after this time without a line. */
const PAUSE = MINUTE;
/** Without a mark, it comes after this time without a line. */
const LULL = 3 * MINUTE;

type Now = {
  readonly at: Position;
  readonly pause: Position;
  readonly said: ReadonlySet<Mark | 'decided'>;
  /** When the last such line was. */
  readonly last: Position | undefined;
  /** The side that it had on top. */
  readonly onTop: Side | undefined;
  readonly spell: QuietSpell;
  /** The passage that the event ends and that has no line of its own. */
  readonly passage: Passage | undefined;
};

/** How the match stands, if a line on it is due at an event: at a mark, or after a while without a line. */
export function standingAt(
  event: MatchEvent,
  {at, pause, said, last, onTop, spell, passage}: Now,
  context: CommentaryContext,
): Standing | undefined {
  const {type} = event;
  if (pause < PAUSE || (type !== 'play' && type !== 'foul' && type !== 'offside')) return undefined;
  if (last !== undefined && at - last < LULL) return undefined;
  const mark = markAt(event, said, context.before);
  if (mark === undefined && (pause < LULL || spell.isCorner(at))) return undefined;
  const lull = spell.lull(onTop);
  const decided = !said.has('decided') && isDecided(event, lull, context.before);
  if (mark !== undefined || decided) return {mark, lull, isDecided: mark === undefined, example: undefined};
  const isExample =
    passage?.quiet !== undefined && passage.corner === undefined && passage.side === busierSide(lull.doings);
  const example = event.type === 'play' && isExample ? passage : undefined;
  return writeLull(event, lull, context) === undefined ? undefined : {mark, lull, isDecided: false, example};
}

/** The mark whose line is due and has not been said; undefined if none is, or if there is too little to say. */
function markAt({clock}: MatchEvent, said: ReadonlySet<Mark | 'decided'>, before: MatchState): Mark | undefined {
  const {period, minute, added} = clock;
  if (added > 0) return undefined;
  return MARKS[period === 'first-half' || period === 'second-half' ? period : 'none'].find(
    mark => minute > mark && minute <= mark + LATE && !said.has(mark) && isWorthALine(mark, before),
  );
}

const MARKS: Readonly<Record<'first-half' | 'second-half' | 'none', readonly Mark[]>> = {
  'first-half': [15, 30],
  'second-half': [60, 75, 85],
  none: [],
};

/** Early on, only if one side is on top; near the end, only if the match is still open. */
function isWorthALine(mark: Mark, {score, tallies}: MatchState): boolean {
  const margin = Math.abs(score.home - score.away);
  if (mark === 85) return margin <= 2;
  return mark > 15 || balanceOf(tallies).better !== undefined;
}

/** From this minute on, a line says what the side that is behind needs. */
const END = 75;

/** How the match stands: the time and the score, and what kind of match it is; or else what the last minutes were like. */
export function writeStateOfPlay(
  event: MatchEvent,
  {mark, lull, isDecided: decided, example}: Standing,
  context: CommentaryContext,
): string {
  if (decided) return writeDecided(event, lull, context);
  if (mark === undefined) {
    const words = writeLull(event, lull, context)!;
    if (event.type !== 'play' || example === undefined || choose(event, 'example', [true, false, false])) return words;
    const loss = writeLoss(event, example, {...context, line: {...context.line!, passage: example}});
    return `${loss} ${words}`;
  }
  const {home, away} = context.before.score;
  const margin = Math.abs(home - away);
  const leader = home > away ? 'home' : 'away';
  const goalless = home + away === 0;
  const stands = pick(event, 'stands', STANDS[mark], {
    score: `${Math.max(home, away)}-${Math.min(home, away)}`,
    trailing: margin === 0 ? undefined : teamIn(context, otherSide(leader)),
    leader: margin === 0 ? undefined : teamIn(context, leader),
    ...conditions({
      goalless,
      level: margin === 0 && !goalless,
      leads: margin > 0,
      one: margin === 1,
      two: margin === 2,
      many: margin > 2,
    }),
  })!;
  const more = mark >= END && margin > 0 ? undefined : character(event, mark, context);
  if (more === undefined) return stands;
  // The score is on the board: more often than not the match alone is worth the line, and always if the team would come twice.
  const isEcho = margin > 0 && stands.includes(teamIn(context, leader)) && more.includes(teamIn(context, leader));
  return mark < END && (isEcho || choose(event, 'form', [true, true, true, false])) ? more : `${stands} ${more}`;
}

/** The share of the passes that is most of the ball, in so many passes or more. */
const MOST = {share: 0.6, passes: 60};
/** Few attempts for every quarter of an hour. */
const FEW = 1.5;

/** Who has had more of the ball and of the attempts. */
export function balanceOf(tallies: MatchState['tallies']) {
  const {home, away} = tallies;
  const passes = home.passes + away.passes;
  const share = passes < MOST.passes ? 0.5 : home.passes / passes;
  const {top, most, least, isOnTop: shots} = attemptsOf(tallies, MOST_CHANCES);
  const onBall: Side = share >= 0.5 ? 'home' : 'away';
  const ball = Math.max(share, 1 - share) >= MOST.share;
  const better = shots ? top : ball ? onBall : undefined;
  return {most, least, shots, ball: ball && better === onBall, even: !ball && !shots, better};
}

function character(event: MatchEvent, mark: Mark, context: CommentaryContext): string | undefined {
  const {score, goals, tallies} = context.before;
  const {most, least, shots, ball, even, better} = balanceOf(tallies);
  const isStill = better !== undefined && context.line?.earlier.onTop === better;
  return pick(event, 'character', isStill ? STILL_ON_TOP : CHARACTERS, {
    better: better === undefined ? undefined : teamIn(context, better),
    other: better === undefined ? undefined : teamIn(context, otherSide(better)),
    most: cardinal(most),
    ...starFacts(better, context),
    ...conditions({
      shots,
      silent: shots && least === 0,
      some: least > 0,
      goalless: goals.length === 0,
      still: score.home === score.away,
      busy: better !== undefined && attemptsLately(context, better) >= 2,
      lately: better !== undefined && attemptsLately(context, better) >= MOST_CHANCES.attempts,
      ball,
      shared: least >= 3 && most <= 2 * least,
      even: even && most - least <= 2 && least >= 2,
      none: most === 0,
      dry: most > 0 && most + least <= (FEW * mark) / 15,
    }),
  });
}

/** How many attempts a side has had in the last quarter of an hour; 0 if the other side had one too. */
function attemptsLately(context: CommentaryContext, side: Side): number {
  const {line} = context;
  if (line === undefined) return 0;
  const recent = standing(line.earlier.attempts, context).filter(({at}) => line.at - at <= 15 * MINUTE);
  return recent.every(({event}) => event.side === side) ? recent.length : 0;
}
