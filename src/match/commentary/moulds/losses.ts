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
  '{ran}{player} runs at {rivals}[ {where}] until {stopper} gets a tackle in.',
  '{player} looks for a way through, but {stopper} makes the tackle[ {where}].',
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
  '{player} can’t find {target}[ {where}].',
  '{team} probe, but {player’s} ball for {target} goes astray.',
  '{player} {runs}, but the pass for {target} goes astray.',
  '{player’s} pass[ {where}] finds nobody.',
  '{maker} finds {player}, but there the move ends.',
  'A pass from {player} goes astray.',
  '{player} looks for {target}[ {where}], but the pass doesn’t arrive.',
  '{team} are looking for {target}, but the pass from {player} isn’t good enough.',
  'No way through for {player}.',
  '{player} {runs}, but can’t find a team-mate.',
];

export const CROSSED: readonly string[] = [
  '{player’s} {ball}[ from the {wing}] doesn’t find {target}.',
  '{player} puts the {delivered} in[ from the {wing}], and nobody gets on the end of it.',
  '{team} put the {delivered} in[ from the {wing}], but nobody gets there.',
  'Nobody gets on the end of {player’s} {ball}[ from the {wing}].',
  '{crossed}{team} come down the {wing}, but {player’s} cross doesn’t find anybody.',
  '{crossed}{player} crosses[ from the {wing}], with {target} waiting. It doesn’t get there.',
  '{crossed}{player} puts in a cross[ from the {wing}]. No takers.',
  '{crossed}{player} gets a cross in[ from the {wing}], but can’t find a team-mate.',
];

/**
 * For passes, crosses and corners of which it is known how they were stopped: `{blocked}`, `{cleared}`, `{headed}` away, or
 * `{claimed}` or `{punched}` by the goalkeeper. `{stopper}` is who did it; `{ball}` is a
 * `cross`, a `free kick` or else a `ball in`, `{crossed}` and `{low}` the first and the last of them; `{delivered}` is
 * `ball` or `free kick`, before `in`.
 */
export const STOPPED = {
  pass: [
    '{headed}{into}{player’s} ball into the box is headed away by {stopper}.',
    '{headed}{stopper} heads away {player’s} ball for {target}.',
    '{cleared}{player} looks for {target}[ {where}], but {stopper} clears.',
    '{cleared}{stopper} clears as {player} tries to find {target}[ {where}].',
    '{cleared}{player} {runs} and looks for {target}. {stopper} clears.',
    '{blocked}{into}{player} tries to slip in {target}, but {stopper} is in the way.',
    '{blocked}{stopper} blocks {player’s} pass to {target}.',
    '{blocked}{player} looks for {target}[ {where}], and {stopper} gets a leg to it.',
    '{claimed}{player} looks for {target}[ {where}], but {stopper} gets there first.',
    '{claimed}{player’s} ball[ into the box for {target}] is claimed by {stopper}.',
    '{punched}{stopper} punches {player’s} ball away.',
  ],
  cross: [
    '{headed}{player’s} {ball}[ from the {wing}] is headed clear by {stopper}.',
    '{headed}{stopper} gets a head to {player’s} {ball}[ from the {wing}].',
    '{headed}{crossed}{player} crosses[ from the {wing}], and {stopper} heads it away.',
    '{headed}{crossed}{team} come down the {wing}, but {stopper} heads {player’s} cross away.',
    '{cleared}{stopper} clears {player’s} {ball}[ from the {wing}].',
    '{cleared}{player’s} {ball}[ from the {wing}] is cleared by {stopper}.',
    '{cleared}{team} put the {delivered} in[ from the {wing}], but {stopper} gets it away.',
    '{cleared}{crossed}{player} puts in a cross[ from the {wing}], but {stopper} clears.',
    '{cleared}{crossed}{player} looks for {target} with a cross[ from the {wing}], but {stopper} clears.',
    '{cleared}{crossed}{team} come down the {wing}, but {stopper} clears {player’s} cross.',
    '{cleared}{low}{player} looks for {target} from the {wing}, but {stopper} clears.',
    '{blocked}{stopper} gets a block on {player’s} {ball}[ from the {wing}].',
    '{blocked}{crossed}{player} tries to get a cross in[ from the {wing}], but {stopper} blocks it.',
    '{blocked}{low}{player} tries to get the ball in[ from the {wing}], but {stopper} is in the way.',
    '{claimed}{player’s} {ball}[ from the {wing}] is claimed by {stopper}.',
    '{claimed}{crossed}{player} crosses[ from the {wing}], but it’s {stopper’s} ball.',
    '{punched}{player’s} {ball}[ from the {wing}] is punched clear by {stopper}.',
    '{punched}{crossed}{player} crosses[ from the {wing}], and {stopper} punches.',
  ],
  corner: [
    '{headed}{stopper} heads {taker’s} corner away.',
    '{headed}{taker’s} corner is headed clear by {stopper}.',
    '{headed}{taker} puts in the corner, and {stopper} gets a head to it first.',
    '{cleared}{stopper} clears {taker’s} corner.',
    '{cleared}{taker’s} corner is cleared by {stopper}.',
    '{cleared}{taker} puts in the corner, but {stopper} gets it away.',
    '{claimed}{taker’s} corner is claimed by {stopper}.',
    '{claimed}{taker} puts the corner in, but it’s {stopper’s} ball.',
    '{punched}{stopper} punches {taker’s} corner away.',
    '{punched}{taker} puts the corner in, and {stopper} punches.',
    '{blocked}{taker’s} corner doesn’t get past {stopper}.',
    '{blocked}A corner for {team}, and {stopper} blocks the ball in.',
  ],
  freeKick: [
    '{headed}{stopper} heads {player’s} free kick away.',
    '{headed}{player’s} free kick is headed clear by {stopper}.',
    '{cleared}{stopper} clears {player’s} free kick.',
    '{cleared}{player} sends the free kick into the box, but {stopper} gets it away.',
    '{claimed}{player’s} free kick is claimed by {stopper}.',
    '{punched}{stopper} punches {player’s} free kick away.',
    '{blocked}{player’s} free kick doesn’t get past {stopper}.',
  ],
} as const;

/** For `{passes}` passes, many, that lead to nothing; `{ahead}` for a side that leads, and `{needy}` for one that does not. */
export const SPELLS: readonly string[] = [
  '{needy}A long spell on the ball for {team}, but no way through.',
  '{needy}A long passing move from {team}, but no opening at the end of it.',
  '{needy}{team} have plenty of the ball, and it’s getting them nowhere.',
  '{ahead}{team} keep the ball for {passes} passes and let {rivals} chase it.',
  '{astray}{team} pass it around until a pass from {player} goes astray.',
  '{taken}{team} pass it around until {rivals} win it back.',
];

/** For a free kick into the box, from no wing, whose ball does not reach a team-mate. */
export const FREE_KICKS: readonly string[] = [
  '{player’s} free kick doesn’t find a team-mate.',
  'Nobody gets on the end of {player’s} free kick.',
  '{player} sends the free kick into the box. No takers.',
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
  'plays a loose pass',
];

/** The same where it is known how the pass was stopped. */
export const STOPPED_ENDS: readonly string[] = [
  '{headed}looks for {target}[ {where}], but {stopper} heads it away',
  '{cleared}looks for {target}[ {where}], but {stopper} clears',
  '{cleared}tries to pick out {target}, but {stopper} gets it away',
  '{blocked}looks for {target}[ {where}], but {stopper} blocks the pass',
  '{blocked}tries to find {target}, but {stopper} is in the way',
  '{claimed}looks for {target}[ {where}], but {stopper} gets there first',
  '{punched}looks for {target}[ {where}], but {stopper} punches it away',
];
