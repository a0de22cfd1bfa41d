/** The sentences for an offside. `{maker}` played the ball. */
export const OFFSIDES: readonly string[] = [
  '{player} goes too early, and the flag is up.',
  'The flag goes up against {player}.',
  '{player} is caught offside.',
  '{player} is offside.',
  '{maker} plays in {player}, but it’s offside.',
  '{maker} tries to play {player} in, but the flag is up.',
  '{maker} looks for {player}, who has strayed offside.',
  '{maker} looks for {player}, who has gone too early.',
  '{team} look to get in behind, but {player} is offside.',
  'Up goes the flag: {player} is offside.',
];

/** For a player of whose offside the reader knows: `{again}` is `again`, or a count such as `for the third time`. */
export const OFFSIDES_AGAIN: readonly string[] = [
  '{player} goes too early {again}, and the flag is up.',
  'The flag goes up against {player} {again}.',
  '{player} is caught offside {again}.',
  '{player} is offside {again}.',
  'Offside again. {player} can’t time the run.',
  '{player} again, offside again.',
  '{maker} finds {player}, who is offside {again}.',
  '{maker} looks for {player}, who has strayed offside {again}.',
  'Up goes the flag: {player} is offside {again}.',
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
