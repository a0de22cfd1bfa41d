/**
 * The sentences for shots that do not go in. Slots are the facts of `shot-facts.ts`; a slot without words, such as `{far}` or
 * `{header}`, is a condition. A sentence starts with what matters most: the outcome, the shooter, the place, or the pass. Most
 * are plain, so that none stands out when it comes back.
 */

/** For a shot that the goalkeeper saves. `{dive}` is where the goalkeeper goes: `low` or `high`. */
export const SAVED: readonly string[] = [
  '{shooter} {strikes}[ {spot}]. {keeper} saves.',
  '{keeper} stops {shooter’s} {shot}[ {spot}].',
  '{shooter’s} {shot}[ {spot}] is saved by {keeper}.',
  '{keeper} keeps out {shooter’s} {shot}[ {spot}].',
  'Save! {shooter} with the {shot}[ {spot}], {keeper} with the answer.',
  '{ordinary}Here’s {shooter}[, {out}]… saved by {keeper}.',
  '{shooter} {strikes}… and {keeper} is there.',
  '{ordinary}{again}{shooter} again[, {out}], and {keeper} saves.',
  '{ordinary}{again}Back comes {shooter}[, {out}]. {keeper} saves[ {dive}].',
  '{ordinary}{shooter} tests {keeper}[ {spot}].',
  '{ordinary}{shooter} makes {keeper} work[ {spot}].',
  '{ordinary}Now it’s {shooter}[, {out}]. {keeper} saves[ {dive}].',
  '{ordinary}{keeper} denies {shooter}[ {spot}].',
  '{straight}{shooter} {strikes}[ {spot}], straight at {keeper}.',
  '{ordinary}{straight}Straight at {keeper} from {shooter}[, {out}].',
  '{straight}Too close to {keeper}, that {shot} by {shooter}[ {spot}].',
  '{ordinary}{low}Low from {shooter}[, {out}], but {keeper} gets down to it.',
  '{ordinary}{low}{shooter} goes low[ {spot}]. {keeper} gets down to it.',
  '{shooter} {strikes}[ {spot}]. {keeper} goes {dive} and keeps it out.',
  '{ordinary}{maker} finds {shooter}[, {out}]. {keeper} saves.',
  '{ordinary}{maker} sets up {shooter}, and {keeper} has to save[ {dive}].',
  '{special}{maker’s} {ball}, {shooter’s} {shot}, {keeper’s} save.',
  '{special}Lovely {ball} by {maker}. {shooter} gets the {shot} away, and {keeper} saves.',
  '{shooter} {runs} and {strikes}. {keeper} saves.',
  '{shooter} {runs} and makes {keeper} save.',
  '{shooter} gets past {beaten} and makes {keeper} save.',
  '{far}Why not? {shooter} {strikes} {from}, and {keeper} is equal to it.',
  '{far}{shooter} tries {luck} {from}. {keeper} saves[ {dive}].',
  '{far}{shooter} lets fly {from}! On target, and {keeper} has to save.',
  '{header}{shooter} gets a header in[ {spot}]. {keeper} saves.',
  '{header}{aerial}{shooter} gets up highest[ {spot}], but {keeper} saves the header.',
  '{header}{aerial}{shooter} wins it in the air, and {keeper} keeps the header out.',
  '{technique}{shooter} goes for it {how}[ {spot}]! {keeper} saves.',
  '{chance}A good chance for {shooter}[ {spot}]! {keeper} is equal to it.',
  '{chance}{maker} opens it up for {shooter}, but {keeper} keeps it out.',
  '{chance}That’s a chance! {shooter} {strikes}[ {from}], and {keeper} saves[ {dive}].',
  '{maker} finds {shooter} {alone}, and {keeper} has to save.',
  '{shooter} is {alone}[ {spot}] and {strikes}. {keeper} saves.',
  '{crowd}{shooter} {strikes}[ {spot}] with a crowd in front, and {keeper} saves.',
];

/** For a save where it is known what became of the ball: `{held}`, `{parried}`, or `{tipped}` behind. */
export const HANDLED: readonly string[] = [
  '{held}{shooter} {strikes}[ {spot}]. {keeper} holds it.',
  '{held}{keeper} gathers {shooter’s} {shot}[ {spot}].',
  '{held}{shooter’s} {shot}[ {spot}] is safe in the hands of {keeper}.',
  '{held}{shooter’s} {shot}[ {spot}] is comfortable for {keeper}.',
  '{parried}{shooter} {strikes}[ {spot}], and {keeper} can only parry.',
  '{parried}{keeper} beats away {shooter’s} {shot}[ {spot}].',
  '{ordinary}{parried}{keeper} keeps out {shooter}[ {spot}], but can’t hold it.',
  '{tipped}{keeper} turns {shooter’s} {shot}[ {spot}] behind.',
  '{tipped}{shooter} {strikes}[ {spot}], and {keeper} pushes it out for a corner.',
  '{ordinary}{tipped}It’s on target from {shooter}[, {out}], and {keeper} turns it behind.',
];

/**
 * For a save of which more is known: `{diving}`, with a `{foot}` or one `{hand}`, or held at the `{second}` attempt; `{another}` is one soon after the last. Slots as in
 * `SAVED` and `HANDLED`.
 */
export const SEEN: readonly string[] = [
  '{diving}{held}{shooter} {strikes}[ {spot}]. {keeper} dives and holds it.',
  '{diving}{held}{keeper} dives to hold {shooter’s} {shot}[ {spot}].',
  '{diving}{parried}{keeper} dives to push away {shooter’s} {shot}[ {spot}].',
  '{diving}{parried}{shooter} {strikes}[ {spot}], and {keeper} dives to beat it away.',
  '{diving}{tipped}{shooter} {strikes}[ {spot}], and {keeper} dives to turn it behind.',
  '{diving}{tipped}It takes a dive from {keeper} to turn {shooter’s} {shot}[ {spot}] behind.',
  '{diving}{ordinary}{shooter} draws a diving save from {keeper}.',
  '{diving}A diving save by {keeper}, after {shooter} {strikes}[ {spot}].',
  '{foot}{keeper} sticks out a foot to deny {shooter}[ {spot}].',
  '{foot}{shooter} {strikes}[ {spot}], and {keeper} keeps it out with a foot.',
  '{foot}It’s a save with the foot by {keeper}, from {shooter’s} {shot}[ {spot}].',
  '{hard}{parried}Too hot to hold: {keeper} beats away {shooter’s} {shot}[ {spot}].',
  '{hand}{keeper} gets a hand to {shooter’s} {shot}[ {spot}].',
  '{hand}{shooter} {strikes}[ {spot}], but {keeper} gets a hand to it.',
  '{hand}{tipped}{shooter} {strikes}[ {spot}]. A hand from {keeper}, and it goes behind.',
  '{another}Another save by {keeper}, this time from {shooter}.',
  '{another}{keeper} again, keeping out {shooter’s} {shot}[ {spot}].',
  '{another}{shooter} {strikes}[ {spot}], and {keeper} makes another save.',
  '{second}{keeper} needs two attempts to hold {shooter’s} {shot}[ {spot}].',
  '{second}{shooter} {strikes}[ {spot}]. {keeper} spills it, then gathers.',
  '{second}{keeper} holds {shooter’s} {shot}[ {spot}] at the second attempt.',
];

/** For a shot that a defender blocks. */
export const BLOCKED: readonly string[] = [
  '{shooter’s} {shot}[ {spot}] is blocked by {blocker}.',
  '{blocker} blocks {shooter’s} {shot}[ {spot}].',
  '{shooter} {strikes}[ {spot}]. {blocker} blocks.',
  '{shooter} {strikes}[ {spot}], but {blocker} is in the way.',
  '{shooter} {strikes}[ {spot}], but it hits {blocker}.',
  '{blocker} does well to block {shooter’s} {shot}[ {spot}].',
  '{blocker} steps in to block {shooter’s} {shot}[ {spot}].',
  '{ordinary}{again}{shooter} again[, {out}], but {blocker} blocks.',
  '{again}Back comes {shooter}[, {out}], and {blocker} blocks the {shot}.',
  '{ordinary}{near}Vital, that, by {blocker}: {shooter} was shooting {from}.',
  '{ordinary}Here’s {shooter}[, {out}]… and here’s {blocker} with the block.',
  '{ordinary}{maker} sets up {shooter}, but {blocker} blocks.',
  '{ordinary}{maker} finds {shooter}[, {out}]. {blocker} gets a block in.',
  '{maker} to {shooter}, whose {shot} is blocked by {blocker}.',
  '{ordinary}{worked}{team} work it to {shooter}. {blocker} has to block the {shot}.',
  '{ordinary}{special}{maker’s} {ball} comes to {shooter}, but {blocker} is quick to block.',
  '{shooter} {runs} and {strikes}. {blocker} blocks.',
  '{shooter} {runs}, but {blocker} blocks the {shot}.',
  '{shooter} gets past {beaten}, but not past {blocker}.',
  '{far}{shooter} tries {luck} {from}, and it hits {blocker}.',
  '{far}{shooter} has a dig {from}. {blocker} blocks.',
  '{technique}{shooter} tries it {how}[ {spot}], but {blocker} blocks.',
  '{tipped}{shooter} {strikes}[ {spot}], and {blocker} blocks it behind.',
  '{tipped}{blocker} blocks {shooter’s} {shot}[ {spot}] behind.',
  '{tipped}{shooter} {strikes}[ {spot}]. {blocker} blocks, and it’s a corner.',
  '{crowd}There are bodies everywhere in front of {shooter}, and {blocker} blocks the {shot}[ {spot}].',
  '{crowd}{shooter} {strikes}[ {spot}] with a crowd in front, and {blocker} blocks.',
];

/** For a shot that misses the goal. `{wide}` is where it went, such as `just over the bar`. */
export const MISSED: readonly string[] = [
  '{shooter} {sends} it {wide}[ {spot}].',
  '{shooter’s} {shot}[ {spot}] goes {wide}.',
  '{shooter} {strikes}[ {spot}]… {wide}.',
  '{kick}{shooter} shoots {wide}[ {spot}].',
  '{ordinary}{shooter} has a shot[ {spot}], but it goes {wide}.',
  '{ordinary}Here’s {shooter}[, {out}]… {wide}.',
  '{ordinary}{shooter} has a go[ {spot}]. {Wide}.',
  '{ordinary}{again}{shooter} again[, {out}]. {Wide}.',
  '{again}Back comes {shooter}, who {sends} it {wide}[ {spot}].',
  '{close}Close! {shooter} {sends} it {wide}[ {spot}].',
  '{close}Ooh, not far away! {shooter’s} {shot}[ {spot}] goes {wide}.',
  '{close}How close was that? {shooter} {sends} it {wide}[ {spot}].',
  '{ordinary}{wild}{shooter} gets it all wrong[ {spot}]: {wide}.',
  '{ordinary}{wild}{Wide} from {shooter}[, {out}]. {keeper} won’t be losing sleep.',
  '{ordinary}{wild}{shooter} {sends} it {wide}[ {from}], and won’t want to see that one again.',
  '{maker} finds {shooter}, who {sends} it {wide}[ {from}].',
  '{ordinary}{maker} sets up {shooter}, whose {shot} goes {wide}.',
  '{chance}{maker} picks out {shooter}, who {sends} it {wide}. That was a chance!',
  '{chance}{good}{shooter} {sends} it {wide}[ {from}], and really ought to do better.',
  '{chance}{shooter} {sends} it {wide}[ {from}]. A let-off for {rivals}.',
  '{special}{maker’s} {ball} picks out {shooter}, who {sends} it {wide}.',
  '{special}The {ball} from {maker} is a good one; {shooter’s} {shot} isn’t. {Wide}.',
  '{shooter} {runs} and {sends} it {wide}.',
  '{shooter} gets past {beaten} and {sends} it {wide}.',
  '{far}{shooter} tries {luck} {from}. {Wide}.',
  '{far}{shooter} fancies it {from}! {Wide}.',
  '{far}{shooter} tries {luck} {from}. Ambitious, and {wide}.',
  '{header}{shooter} heads {wide}[ {spot}].',
  '{header}{aerial}{shooter} gets up highest but heads it {wide}.',
  '{header}{shooter} gets a head to it[ {spot}]… {wide}.',
  '{technique}{shooter} goes for it {how}[ {spot}]! {Wide}.',
  '{maker} finds {shooter} {alone}, but the {shot} goes {wide}.',
  '{shooter} is {alone}[ {spot}], but {sends} it {wide}.',
];

/** For a miss without a record of where it went. */
export const OFF_TARGET: readonly string[] = [
  '{ordinary}{shooter} misses the target[ {spot}].',
  '{shooter’s} {shot}[ {spot}] is off target.',
  '{ordinary}Off target from {shooter}[, {out}].',
  '{shooter} {strikes}[ {spot}], but it’s off target.',
  '{shooter} {strikes}[ {spot}]… off target.',
  '{ordinary}Here’s {shooter}[, {out}]… no, off target.',
  '{ordinary}{again}{shooter} again[, {out}]. Off target.',
  '{ordinary}{maker} sets up {shooter}, who misses the target[ {from}].',
  '{ordinary}{maker} finds {shooter}[, {out}], but it’s off target.',
  '{special}{maker’s} {ball} finds {shooter}, but the {shot} misses.',
  '{shooter} {runs} and {strikes}, but misses.',
  '{shooter} gets past {beaten}, but misses the target.',
  '{far}{shooter} tries {luck} {from}, and misses.',
  '{far}{shooter} takes aim {from}. Off target.',
  '{header}{shooter} gets a header in[ {spot}], but can’t keep it on target.',
  '{header}{aerial}{shooter} gets up highest but heads it off target.',
  '{header}{shooter} heads off target[ {spot}].',
];

/** For a shot against post or bar, which is `{wood}`. */
export const WOODWORK: readonly string[] = [
  '{shooter} hits {wood}[ {from}]!',
  'Off {wood}! So close from {shooter}[, {out}].',
  '{Wood}! So close from {shooter}[, {out}].',
  '{Wood} saves {rivals}! {shooter} with the {shot}[ {from}].',
  'It’s off {wood}! {shooter} with the {shot}[ {spot}].',
  '{shooter} {strikes}[ {spot}]… {wood}!',
];

/** For a player who has hit the frame before; `{other}`: the bar then and a post now, or the other way round. */
export const WOODWORK_AGAIN: readonly string[] = [
  '{other}{shooter} hits the woodwork again! {Wood} this time.',
  '{shooter} hits {wood}! That’s the woodwork again.',
  '{shooter} has hit the frame again! Off {wood} it comes.',
];

/** For a shot whose goalkeeper or blocker is not known. `{result}` is a word such as `saved`. */
export const BY_SHOOTER: readonly string[] = [
  '{shooter’s} {shot}[ {spot}] is {result}.',
  '{shooter} {strikes}[ {spot}]. {Result}.',
  '{maker} sets up {shooter}, whose {shot} is {result}.',
  '{maker} finds {shooter}[, {out}]. {Result}.',
  '{An} from {shooter}[, {out}], {result}.',
  '{shooter} {strikes}[ {from}], but it’s {result}.',
  '{shooter} gets past {beaten}, but the {shot} is {result}.',
];

/** For a shot whose shooter is not known. */
export const BY_TEAM: readonly string[] = [
  '{An} for {team}[ {from}], {result}.',
  '{stopped}{team’s} {shot}[ {from}] is {result}.',
  '{An} by {team}[ {from}]: {result}.',
];
