/**
 * The sentences for a foul. `{team}` has the free kick; `{spot}` is where, such as `out on the left`, where the place matters;
 * `{free}` is a condition: outside the area of the side that commits it.
 */
export const FOULS: readonly string[] = [
  '{fouler} fouls {fouled}[ {spot}].',
  'A foul by {fouler} on {fouled}[ {spot}].',
  '{fouled} is fouled by {fouler}[ {spot}].',
  '{fouler} is penalised for a foul on {fouled}[ {spot}].',
  '{free}Free kick to {team}[ {spot}]: {fouler} fouls {fouled}.',
  '{free}{fouled} wins a free kick[ {spot}], fouled by {fouler}.',
  '{free}{fouler} fouls {fouled}, and {team} have a free kick[ {spot}].',
];

/** For a foul whose victim is not known. */
export const FOULS_ON_NOBODY: readonly string[] = [
  'A foul by {fouler}[ {spot}].',
  '{fouler} is penalised[ {spot}].',
  'There’s a foul by {fouler}[ {spot}].',
  '{free}{fouler} gives away a free kick[ {spot}].',
  '{free}Free kick to {team}[ {spot}], after a foul by {fouler}.',
  '{free}{team} have a free kick[ {spot}], given away by {fouler}.',
];

/** For a foul by nobody named. */
export const FOULS_BY_SIDE: readonly string[] = [
  '{rivals} foul {fouled}[ {spot}].',
  'A foul by {rivals}[ on {fouled}][ {spot}].',
  '{rivals} are penalised[ for a foul on {fouled}][ {spot}].',
  '{free}{rivals} give away a free kick[ {spot}].',
  '{free}Free kick to {team}[ {spot}][, for a foul on {fouled}].',
];

/** For a player's third foul or later, which is the `{nth}`; `{another}` is `a third`. */
export const FOULS_AGAIN: readonly string[] = [
  '{fouler} again, this time on {fouled}[ {spot}]: {another} foul.',
  'Another foul by {fouler}, on {fouled}[ {spot}]: the {nth}.',
  'That’s {another} foul by {fouler}, on {fouled}[ {spot}].',
  '{free}{Another} foul by {fouler}: a free kick for {fouled}[ {spot}].',
];

/** For a foul near goal at the end of a move. `{runs}` is what `{fouled}` does with the ball, such as `drives forward`. */
export const STOPPED: readonly string[] = [
  '{free}{fouled} wins a free kick {spot}[. {fouler} with the foul].',
  '{free}Free kick to {team} {spot}[, for a foul by {fouler} on {fouled}].',
  '{free}A foul[ by {fouler}] on {fouled} gives {team} a free kick {spot}.',
  '{free}{fouler} fouls {fouled}. Free kick {spot}.',
  '{free}{near}{fouler} fouls {fouled}. That’s a dangerous place to give {team} a free kick.',
  '{maker} finds {fouled}, who is fouled[ by {fouler}] {spot}.',
  '{fouled} {runs}, and {fouler} commits the foul {spot}.',
  '{fouler} fouls {fouled} {spot}.',
  '{fouled} is fouled[ by {fouler}] {spot}.',
];

/** For a foul by a player with a yellow card. */
export const FOULS_BY_BOOKED: readonly string[] = [
  '{fouler}, already booked, fouls {fouled}[ {spot}].',
  '{fouler} fouls {fouled}[ {spot}], and is on a yellow card already.',
  '{free}{fouled} wins a free kick[ {spot}] off {fouler}, who is on a yellow card.',
  'Careful, {fouler}: a foul on {fouled}[ {spot}], with a yellow card already.',
];
