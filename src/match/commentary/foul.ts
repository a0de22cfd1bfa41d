import type {EventOf} from '../model/event.ts';
import {otherSide} from '../model/side.ts';
import {buildUp, moveText} from './build-up.ts';
import {type CommentaryContext, choose, nameIn, possessive, teamIn, who} from './context.ts';
import {ordinal} from './numbers.ts';
import {freeKickPlace, yardsOut} from './zones.ts';

type Foul = EventOf<'foul'>;

/** The sentence for a foul: who, on whom, where, and how often. */
export function writeFoul(event: Foul, context: CommentaryContext): string {
  const {fouler, fouled, side, location} = event;
  const name = who(context, fouler, side);
  const team = teamIn(context, otherSide(side));
  if (context.line?.passage !== undefined && fouled !== undefined && location !== undefined) {
    const {groups, opening} = buildUp(event, fouled, context);
    const out = `${yardsOut(location)} yards out`;
    if (groups.length > 0) {
      const does = choose(event, 'is fouled', [
        `is fouled by ${name}, ${out}`,
        `wins a free kick ${out}, fouled by ${name}`,
        `is stopped by ${possessive(name)} foul, ${out}`,
      ]);
      return `${opening}${moveText(groups, {player: fouled, does}, context)}.`;
    }
  }
  const where = location === undefined ? '' : freeKickPlace(location, `the ${team}`);
  const own = location === undefined ? '' : freeKickPlace(location, 'their own');
  const again = repeated(event, name, where, context);
  if (again !== undefined) return again;
  if (fouled === undefined) {
    return choose(event, 'foul', [
      `A foul by ${name}${where}.`,
      `${name} gives away a free kick${where}.`,
      `Free kick to ${team}${own}, after a foul by ${name}.`,
      `${name} is penalised${where}.`,
      `${team} have a free kick${own}. ${name} gives it away.`,
      `There is a foul by ${name}${where}.`,
    ]);
  }
  const victim = nameIn(context, fouled);
  return choose(event, 'foul', [
    `${name} fouls ${victim}${where}.`,
    `A foul by ${name} on ${victim}${where}.`,
    `${victim} is fouled by ${name}${where}.`,
    `Free kick to ${team}${own}: ${name} fouls ${victim}.`,
    `${victim} wins a free kick${where}, fouled by ${name}.`,
    `${name} is penalised for a foul on ${victim}${where}.`,
    `${name} fouls ${victim} and gives away a free kick${where}.`,
    `${team} have a free kick${own}: ${name} on ${victim}.`,
  ]);
}

/** Where every foul is recorded, the line on a player's third foul or later says which one it is. */
function repeated(event: Foul, name: string, where: string, context: CommentaryContext): string | undefined {
  const {match, line} = context;
  const {fouler, fouled} = event;
  if (line === undefined || match.coverage !== 'complete' || fouled === undefined) return undefined;
  const before = line.earlier.of('foul', fouler).length;
  const nth = ordinal(before + 1);
  if (before < 2 || nth === undefined || !choose(event, 'count', [true, false])) return undefined;
  const victim = nameIn(context, fouled);
  return choose(event, 'again', [
    `${name} again, this time on ${victim}${where}: a ${nth} foul.`,
    `Another foul by ${name}, on ${victim}${where}: the ${nth}.`,
    `That is a ${nth} foul by ${name}, on ${victim}${where}.`,
    `A ${nth} foul by ${name}: ${victim} has a free kick${where}.`.replace(
      `${victim} has a free kick`,
      `a free kick for ${victim}`,
    ),
  ]);
}
