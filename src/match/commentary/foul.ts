import type {EventOf} from '../model/event.ts';
import {otherSide} from '../model/side.ts';
import {buildUp} from './build-up.ts';
import {type CommentaryContext, capital, choose, nameIn, teamIn} from './context.ts';
import {conditions, pick} from './mould.ts';
import {STOPPED} from './moulds/set-pieces.ts';
import {runIn} from './moves.ts';
import {ordinal, withArticle} from './numbers.ts';
import {subjectOf} from './subject.ts';
import {freeKickPlace, isInOwnArea} from './zones.ts';

type Foul = EventOf<'foul'>;

/** The sentence for a foul: who, on whom, where, and how often. */
export function writeFoul(event: Foul, context: CommentaryContext): string {
  const {fouler, fouled, side, location} = event;
  const {name, does: acts} = subjectOf(context, fouler, side);
  const inArea = location !== undefined && isInOwnArea(location);
  const team = teamIn(context, otherSide(side));
  if (context.line?.passage !== undefined && fouled !== undefined && location !== undefined) {
    const {groups} = buildUp(event, fouled, context);
    const run = groups.at(-1);
    return pick(event, 'stopped', STOPPED, {
      team,
      fouled: nameIn(context, fouled),
      fouler: fouler === undefined ? undefined : name,
      maker: run?.receiver === fouled ? nameIn(context, run.player) : undefined,
      runs: runIn(run, fouled),
      spot: freeKickPlace(location, `the ${team}`).trim(),
      ...conditions({penalty: inArea, free: !inArea}),
    })!;
  }
  const where = location === undefined ? '' : freeKickPlace(location, `the ${team}`);
  const own = location === undefined ? '' : freeKickPlace(location, 'their own');
  const again = repeated(event, name, where, context);
  if (again !== undefined) return again;
  // A foul by a side in its own area gives away a penalty, which has a line of its own, or a free kick: not known which.
  if (fouled === undefined) {
    return choose(event, 'foul', [
      `A foul by ${name}${where}.`,
      `${name} ${acts('is')} penalised${where}.`,
      `There is a foul by ${name}${where}.`,
      ...(inArea
        ? []
        : [
            `${name} ${acts('gives')} away a free kick${where}.`,
            `Free kick to ${team}${own}, after a foul by ${name}.`,
            `${team} have a free kick${own}, given away by ${name}.`,
          ]),
    ]);
  }
  const victim = nameIn(context, fouled);
  return choose(event, 'foul', [
    `${name} ${acts('fouls')} ${victim}${where}.`,
    `A foul by ${name} on ${victim}${where}.`,
    `${victim} is fouled by ${name}${where}.`,
    `${name} ${acts('is')} penalised for a foul on ${victim}${where}.`,
    ...(inArea
      ? []
      : [
          `Free kick to ${team}${own}: ${name} ${acts('fouls')} ${victim}.`,
          `${victim} wins a free kick${where}, fouled by ${name}.`,
          `${name} ${acts('fouls')} ${victim}, and it is a free kick${where}.`,
          `${team} have a free kick${own} after a foul by ${name} on ${victim}.`,
        ]),
  ]);
}

/** Where every foul is recorded, the line on a player's third foul or later says which one it is. */
function repeated(event: Foul, name: string, where: string, context: CommentaryContext): string | undefined {
  const {match, line} = context;
  const {fouler, fouled, location} = event;
  const inArea = location !== undefined && isInOwnArea(location);
  if (line === undefined || match.coverage !== 'complete' || fouled === undefined) return undefined;
  const before = line.earlier.of('foul', fouler).length;
  const nth = ordinal(before + 1);
  if (before < 2 || nth === undefined || !choose(event, 'count', [true, false])) return undefined;
  const victim = nameIn(context, fouled);
  return choose(event, 'again', [
    `${name} again, this time on ${victim}${where}: ${withArticle(nth)} foul.`,
    `Another foul by ${name}, on ${victim}${where}: the ${nth}.`,
    `That is ${withArticle(nth)} foul by ${name}, on ${victim}${where}.`,
    ...(inArea ? [] : [`${capital(withArticle(nth))} foul by ${name}: a free kick for ${victim}${where}.`]),
  ]);
}
