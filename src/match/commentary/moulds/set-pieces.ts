/** The sentences for an offside. `{nth}` counts those of the player from the second on; `{maker}` played the ball. */
export const OFFSIDES: readonly string[] = [
  'Offside against {player}[, for the {nth} time].',
  'The flag goes up against {player}[, for the {nth} time].',
  '{player} is caught offside[ for the {nth} time].',
  '{player} is offside[ for the {nth} time].',
  '{maker} plays in {player}, but it’s offside.',
  '{maker} tries to play {player} in, but the flag is up.',
  '{maker} looks for {player}, who has strayed offside.',
  '{maker} looks for {player}, who has gone too early.',
  '{team} look to get in behind, but {player} is offside.',
  '{again}Offside again. {player} can’t time the run.',
  '{again}{player} again, offside again.',
  '{again}{maker} finds {player}, who is offside again.',
  'Up goes the flag: {player} is offside[ for the {nth} time].',
];

/** The sentences for a corner. `{move}` is the move that led to it, `{another}` a count: `a third`. */
export const CORNERS: readonly string[] = [
  '{move}, and it’s a corner[, {taker} to take].',
  '{move}. Corner to {team}.',
  'Corner to {team}[, won by {winner}][. {taker} to take].',
  '{team} win a corner[ through {winner}][, to be taken by {taker}].',
  '{taker} takes a corner for {team}[, won by {winner}].',
  'A corner for {team}[, won by {winner}][, and {taker} takes it].',
  '{Another} corner for {team}[, won by {winner}][. {taker} to take].',
  '{taker} goes over to take {team’s} {nth} corner[, won by {winner}].',
];
