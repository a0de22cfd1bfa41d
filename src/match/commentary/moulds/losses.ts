/**
 * The sentences for an attack that comes to nothing. `{runs}` is what `{player}` does with the ball, such as `drives into the box`.
 * `{beaten}` is whom `{player}` has gone past; `{box}`, a condition: it happens in the penalty area.
 */
export const TACKLED: readonly string[] = [
  '{stopper} stops {player}[ {where}] with a tackle.',
  '{stopper} gets the tackle in on {player}[ {where}].',
  'Well defended by {stopper}, who tackles {player}[ {where}].',
  '{player} {runs}, but {stopper} makes the tackle.',
  '{player} {runs}, and {stopper} has to step in with a tackle.',
  '{player} {runs}. Tackled by {stopper}.',
  '{ran}A run by {player}[ {where}] ends with a tackle by {stopper}.',
  '{team} look for a way through with {player}, but {stopper} tackles[ {where}].',
  '{maker} finds {player}[ {where}], and {stopper} gets the tackle in.',
  '{box}A big tackle by {stopper}, with {player} in the box.',
  '{box}{stopper} gets a foot in on {player} in the box.',
  '{player} goes past {beaten}, but not past {stopper}[ {where}].',
  '{player} beats {beaten}. {stopper} is next, and wins the ball[ {where}].',
];

export const CUT_OUT: readonly string[] = [
  '{stopper} cuts out the danger from {player}[ {where}].',
  '{player} {runs}, but {stopper} steps in.',
  '{player} {runs}. {stopper} cuts it out.',
  '{team} look for an opening, and {stopper} cuts it out.',
  'Well read by {stopper}, with {player} on the ball[ {where}].',
  '{player} goes past {beaten}, but {stopper} cuts it out[ {where}].',
  '{box}An important interception by {stopper} in the box.',
];

export const TAKEN: readonly string[] = [
  '{player} {runs}, but {rivals} win it back.',
  '{player} {runs}, but nothing comes of it.',
  '{ran}{rivals} deal with {player’s} run[ {where}].',
  '{maker} finds {player}[ {where}], but {rivals} get the ball back.',
  '{team} get the ball to {player}[ {where}], but no further.',
  '{rivals} crowd out {player}[ {where}].',
  '{rivals} win the ball back from {player}[ {where}].',
  '{player} gets on the ball[ {where}], but {rivals} stand firm.',
];

export const ASTRAY: readonly string[] = [
  '{into}{player} tries to slip in {target}, but the pass goes astray.',
  '{into}{team} look for a way in, but {player} can’t find {target}.',
  '{into}{player’s} pass into the box doesn’t reach {target}.',
  '{into}So nearly an opening for {target}, but {player’s} pass doesn’t arrive.',
  '{player} looks for {target}[ {where}], but {rivals} have it covered.',
  '{player} can’t find {target}[ {where}].',
  '{team} probe, but {player’s} ball for {target} goes astray.',
  '{player} {runs}, but the pass for {target} goes astray.',
  '{player} gives the ball away[ {where}].',
  'The move breaks down with {player}[ {where}].',
  'Nothing doing for {player}[ {where}].',
  'A pass by {player} goes astray[ {where}].',
  '{rivals} deal with {player’s} pass[ {where}].',
  '{maker} finds {player}, but there the move ends.',
  '{player} {runs}, but gives the ball away.',
];

export const CROSSED: readonly string[] = [
  '{player’s} cross[ from the {wing}] doesn’t find {target}.',
  '{player} swings in a cross[ from the {wing}], and {rivals} deal with it.',
  '{team} come down the {wing}, but {player’s} cross comes to nothing.',
  'Down the {wing} come {team}. {player} crosses, and {rivals} see it off.',
  '{player} crosses[ from the {wing}], with {target} waiting. It doesn’t get there.',
  '{player} gets a cross in[ from the {wing}], but nothing comes of it.',
];

/** For many passes that lead to nothing. */
export const SPELLS: readonly string[] = [
  'A long spell on the ball for {team}, but no way through.',
  '{team} keep the ball for a while without finding an opening.',
  'Patient from {team}, but nothing comes of it.',
  '{team} pass it around until {player} loses the ball.',
];

/** For a corner whose ball does not reach a team-mate. */
export const CORNERS: readonly string[] = [
  'Corner to {team}. {taker} takes it, and no team-mate gets there first.',
  '{taker’s} corner isn’t met by a team-mate.',
  '{taker’s} corner doesn’t find a team-mate.',
  'A corner for {team} doesn’t find a team-mate.',
  'Corner to {team}: no first contact.',
];

/** What ends a move at the `high` level, after its last pass. */
export const LOSS_ENDS = {
  tackle: [', but {stopper} makes the tackle.', '. {stopper} gets the tackle in.', ', and {stopper} tackles.'],
  interception: [', but {stopper} cuts it out.', '. {stopper} steps in.', ', but {stopper} intercepts.'],
  taken: [', but {rivals} win it back.', '. Nothing comes of it.', ', but no further.'],
} as const;

/** The same after a pass that does not arrive, as what its player does. */
export const FAILS: readonly string[] = [
  'can’t find {target}[ {where}]',
  'looks for {target}[ {where}], but the pass goes astray',
  'tries to pick out {target}, but the pass goes astray',
  'gives the ball away',
];
