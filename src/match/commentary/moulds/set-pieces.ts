/** The sentences for an offside. `{nth}` counts those of the player from the second on. */
export const OFFSIDES: readonly string[] = [
  'Offside against {player}[, for the {nth} time].',
  'The flag goes up against {player}[, for the {nth} time].',
  '{player} is caught offside[ for the {nth} time].',
  '{maker} tries to play {player} in, but the flag is up.',
  '{player} strays offside[ from {maker’s} pass].',
  '{maker} looks for the run of {player}, who has gone too early.',
  '{player} is through, but offside[ for the {nth} time].',
  '{again}Offside again. {player} cannot time the run.',
  '{again}{player} again, offside again.',
  '{team} get in behind through {player}, but the flag is up.',
  'Up goes the flag: {player} is offside[ for the {nth} time].',
];

/** The sentences for a corner. `{move}` is the move that led to it, `{another}` a count: `a third`. */
export const CORNERS: readonly string[] = [
  '{move}, and it is a corner[, {taker} to take].',
  '{move}. Corner to {team}.',
  'Corner to {team}[, won by {winner}][. {taker} to take].',
  '{team} win a corner[ through {winner}][, to be taken by {taker}].',
  '{taker} takes a corner for {team}[, won by {winner}].',
  'A corner for {team}[, won by {winner}][, and {taker} takes it].',
  '{Another} corner for {team}[, won by {winner}][. {taker} to take].',
  '{taker} goes over to take {team’s} {nth} corner[, won by {winner}].',
];

/** The sentences for a foul near goal at the end of a move. In the area, it is not known whether it is a penalty. */
export const STOPPED: readonly string[] = [
  '{free}{fouled} wins a free kick {spot}[. {fouler} with the foul].',
  '{free}Free kick to {team} {spot}[, for a foul by {fouler} on {fouled}].',
  '{free}A foul[ by {fouler}] on {fouled} gives {team} a free kick {spot}.',
  '{free}{fouler} stops {fouled} at the cost of a free kick {spot}.',
  '{maker} finds {fouled}, who is fouled[ by {fouler}] {spot}.',
  '{fouled} {runs}, and {fouler} commits the foul {spot}.',
  '{fouler} fouls {fouled} {spot}.',
  '{fouled} is fouled[ by {fouler}] {spot}.',
];
