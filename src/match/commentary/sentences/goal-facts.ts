import type {EventOf} from '../../model/event.ts';
import {distanceToGoal, isInPenaltyArea} from '../../model/pitch.ts';
import {otherSide} from '../../model/side.ts';
import {type CommentaryContext, choose, nameIn, teamIn} from '../context.ts';
import {EXACT_FINISHES, FINISHES, OPEN_FINISHES} from '../moulds/goals.ts';
import {netOf} from '../words/aim-words.ts';
import {aloneOf} from '../words/alone.ts';
import {beatenBy} from '../words/beaten.ts';
import {PLAIN} from '../words/maker.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import type {Group} from '../words/moves.ts';
import {placeWords, saidPlace} from '../words/places.ts';
import {isHard, TECHNIQUES} from '../words/strike-words.ts';
import {isAtFlag} from '../words/zones.ts';
import {goalsOf} from './tallies.ts';

type Goal = EventOf<'goal'>;

/** A goal from this many metres is from far out, and from within so many from near. */
const FAR = 20;
const NEAR = 8;

/** A chance that goes in less often is finished well. */
const HARD_CHANCE = 0.15;

/** What the moulds of goals refer to, with the last steps of the move. */
export function goalFacts(event: Goal, groups: readonly Group[], context: CommentaryContext): Facts {
  const {before, match} = context;
  const {side, kind, scorer, goalkeeper, body, location, technique} = event;
  const name = (id: string | undefined) => (id === undefined ? undefined : nameIn(context, id));
  const header = body === 'head';
  const metres = location === undefined ? undefined : distanceToGoal(location);
  const from = saidPlace(location);
  const last = groups.findLast(({receiver}) => receiver === scorer);
  const far = !header && kind !== 'penalty' && metres !== undefined && metres >= FAR;
  const net = netOf(event);
  const facts: Facts = {
    team: teamIn(context, side),
    scorer: name(scorer),
    keeper: name(goalkeeper),
    from,
    yards: /^from (\d+ yards)$/.exec(placeWords(location) ?? '')?.[1],
    net,
    corner: net?.startsWith('into the') === true ? net.slice('into '.length) : undefined,
    how: technique === undefined ? undefined : TECHNIQUES[technique].how,
    maker: name(last?.player),
    ball: last?.noun,
    alone: header ? undefined : aloneOf(event),
    beaten: name(beatenBy(scorer, context)),
    starter: groups.length > 1 && groups[0]!.player !== last?.player ? name(groups[0]!.player) : undefined,
    ...conditions({
      more: before.score[side] - before.score[otherSide(side)] >= 2,
      given: isGiven(event, context),
      blind: net === undefined,
      aerial: event.aerial,
      header: header && technique === undefined,
      plain: !header && technique === undefined && !far,
      inside: !header && technique === undefined && location !== undefined && isInPenaltyArea(location),
      volley: technique === 'volley',
      technique: technique !== undefined,
      open: event.openGoal,
      clear: event.oneOnOne && kind !== 'penalty',
      far,
      near: !header && technique === undefined && metres !== undefined && metres <= NEAR,
      direct: kind === 'set-piece' && !header && location !== undefined && !isAtFlag(location),
      first: event.firstTime,
      hard: isHard(event),
      low: net?.includes('bottom'),
      free: !header && aloneOf(event) !== undefined,
      diving: event.dived,
      standing: event.dived === false,
      again: kind !== 'own-goal' && goalsOf(scorer, side, before).length > 0,
      special: !PLAIN.includes(last?.noun),
      solo: groups.length > 0 && event.assist === undefined && groups.every(({player}) => player === scorer),
      single: last !== undefined && groups[0] === last,
      several: last !== undefined && groups[0] !== last,
    }),
  };
  // Where a goal goes in is said more often than not.
  const isExact = /corner|post|roof/.test(net ?? '') && choose(event, 'exact', [true, true, true, false]);
  const finish =
    pick(event, 'open', OPEN_FINISHES, facts) ??
    (isExact ? pick(event, 'exact finish', EXACT_FINISHES, facts) : undefined) ??
    pick(event, 'finish', FINISHES, facts) ??
    'scores';
  const foot = body === 'left-foot' || body === 'right-foot' ? ` with the ${body.replace('-', ' ')}` : '';
  // Where it goes in says enough.
  const isWhole = technique !== undefined || event.openGoal || finish.includes(' with ') || net !== undefined;
  // Of a match that somebody has written, the foot is always said: it was written to be read.
  const saysFoot = match.coverage !== 'complete' || choose(event, 'foot', [true, false, false]);
  const withFoot = !isWhole && saysFoot ? foot : '';
  return {
    ...facts,
    ...conditions({
      top: net?.startsWith('into the top') && !isExact && !header,
      placed: facts.corner !== undefined && event.xg !== undefined && event.xg < HARD_CHANCE && !header && !far,
    }),
    finishes: `${finish}${withFoot}${event.deflected ? ', with a deflection' : ''}`,
  };
}

/** True for a free kick from a foul that the reader knows of. */
function isGiven({side, kind}: Goal, {line}: CommentaryContext): boolean {
  return kind === 'set-piece' && line?.earlier.foulOn(side, line.at) !== undefined;
}
