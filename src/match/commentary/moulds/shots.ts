/**
 * The sentences for shots that do not go in. Slots are the facts of `shot-facts.ts`; a slot without words, such as `{far}` or
 * `{header}`, is a condition. A sentence starts with what matters most: the outcome, the shooter, the place, or the pass.
 */

/** For a shot that the goalkeeper saves. `{dive}` is where the goalkeeper goes, such as `low to the left`. */
export const SAVED: readonly string[] = [
  '{keeper} saves {shooter’s} {shot}[ {spot}].',
  '{keeper} keeps out {shooter’s} {shot}[ {spot}].',
  '{ordinary}{keeper} denies {shooter}[ {spot}].',
  '{straight}{shooter} {strikes}[ {spot}], straight at {keeper}.',
  '{straight}Straight at {keeper} from {shooter}[, {out}].',
  '{straight}{From}, {shooter} can only find {keeper}.',
  '{low}Low from {shooter}[, {out}], and {keeper} gets down to it.',
  '{keeper} goes {dive} to keep out {shooter’s} {shot}[ {spot}].',
  '{keeper} has to go {dive} to deny {shooter}[ {spot}].',
  '{shooter} {strikes}[ {spot}]. {keeper} goes {dive} and saves.',
  '{ordinary}{shooter} tests {keeper}[ {spot}].',
  '{ordinary}{shooter} makes {keeper} work[ {spot}].',
  '{shooter} {strikes}[ {spot}]. {keeper} is equal to it.',
  '{An} from {shooter}, a save from {keeper}.',
  '{ordinary}On target from {shooter}[, {out}], and {keeper} saves.',
  '{From}, {shooter} {strikes}, and {keeper} has to save.',
  '{maker} sets up {shooter}, but {keeper} is there[ to save {dive}].',
  '{ordinary}{maker} finds {shooter}[, {out}]. Saved by {keeper}.',
  'Good work by {maker} for {shooter}, but {keeper} saves[ {dive}].',
  '{special}{maker’s} {ball}, {shooter’s} {shot}, {keeper’s} save.',
  '{special}{maker} with the {ball}, {shooter} with the {shot}: {keeper} saves.',
  '{shooter} {runs} and {strikes}. {keeper} keeps it out.',
  '{shooter} {runs}, but {keeper} stands in the way of the {shot}.',
  '{shooter} goes past {beaten} and makes {keeper} save.',
  '{far}{shooter} tries {luck} {from}, and {keeper} has it covered.',
  '{header}{shooter} gets up to head at goal[ {spot}], but not past {keeper}.',
  '{header}{keeper} saves, with {shooter} free to head[ {spot}].',
  '{technique}{shooter} goes for it {how}[ {spot}], and {keeper} saves.',
  '{chance}A good chance for {shooter}, but not the finish: {keeper} saves.',
  '{chance}{shooter} should make more of it[ {spot}], and {keeper} saves.',
];

/** For a shot that a defender blocks. */
export const BLOCKED: readonly string[] = [
  '{blocker} blocks {shooter’s} {shot}[ {spot}].',
  '{blocker} gets in the way of {shooter’s} {shot}[ {spot}].',
  '{blocker} stands firm to block {shooter’s} {shot}[ {spot}].',
  '{blocker} puts a body in the way, and {shooter’s} {shot} is blocked.',
  '{shooter} {strikes}[ {spot}], into {blocker}.',
  'Blocked! {shooter} has a go[ {spot}], and {blocker} gets in the way.',
  'A block by {blocker} denies {shooter}[ {spot}].',
  '{near}A crucial block by {blocker}, with {shooter} shooting {from}.',
  '{From}, {shooter} cannot get the {shot} past {blocker}.',
  '{shooter} pulls the trigger[ {spot}]. {blocker} gets in the way.',
  '{maker} sets up {shooter}, but {blocker} gets the block in.',
  '{maker} to {shooter}, and {blocker} with the block.',
  'A sight of goal for {shooter} from {maker’s} {ball}, but {blocker} shuts it off.',
  '{special}{maker’s} {ball} comes to {shooter}, whose {shot} is blocked by {blocker}.',
  '{shooter} {runs} and {strikes}, but {blocker} blocks.',
  '{shooter} {runs}. The {shot} hits {blocker}.',
  '{shooter} goes past {beaten}, but not past {blocker}, who blocks.',
  '{far}{shooter} tries {luck} {from}, and it hits {blocker}.',
  '{far}{shooter} lets fly {from}. Blocked by {blocker}.',
  '{shooter’s} {shot}[ {spot}] never gets past {blocker}.',
  '{technique}{shooter} tries it {how}[ {spot}], but {blocker} blocks.',
  '{team} cannot find a way through: {shooter} shoots[ {from}], {blocker} blocks.',
  'Good defending by {blocker}, who blocks from {shooter}[, {out}].',
];

/** For a shot that misses the goal. `{wide}` is where it went, such as `just over the bar`. */
export const MISSED: readonly string[] = [
  '{shooter} {sends} it {wide}[ {spot}].',
  '{shooter’s} {shot}[ {spot}] goes {wide}.',
  '{kick}{shooter} shoots {wide}[ {spot}].',
  '{From}, {shooter} {sends} it {wide}.',
  '{ordinary}{Wide} from {shooter}[, {out}].',
  '{close}Close from {shooter}, {wide}[ {spot}].',
  '{close}Not far away! {shooter’s} {shot}[ {spot}] goes {wide}.',
  '{close}{shooter} goes close[ {spot}], {wide}.',
  '{wild}{shooter} gets the {shot} all wrong[ {spot}]: {wide}.',
  '{wild}No danger to {keeper}: {shooter} {sends} it {wide}[ {spot}].',
  '{wild}That one from {shooter} is heading for the stands, {wide}.',
  '{maker} sets up {shooter}, who {sends} it {wide}[ {from}].',
  '{ordinary}{maker} finds {shooter}[, {out}]. {Wide}.',
  '{chance}A chance for {shooter} from {maker’s} {ball}, but the {shot} goes {wide}.',
  '{chance}{shooter} has to do better[ {spot}]. {Wide}.',
  '{chance}A let-off for {rivals}: {shooter} {sends} it {wide}[ {spot}].',
  '{special}{maker’s} {ball} finds {shooter}, and the {shot} goes {wide}.',
  '{special}Good {ball} from {maker}, but {shooter} {sends} it {wide}.',
  '{special}{maker} with the {ball}, and {shooter} {sends} it {wide}.',
  '{shooter} {runs} and {sends} it {wide}.',
  '{shooter} {runs}, but the {shot} goes {wide}.',
  '{shooter} goes past {beaten} and {sends} it {wide}.',
  '{shooter} leaves {beaten} behind, but the {shot} is {wide}.',
  '{far}{shooter} tries {luck} {from}. {Wide}.',
  '{far}{shooter} takes aim {from}, and it goes {wide}.',
  '{far}{From}, {shooter} fancies it: {wide}.',
  '{header}{shooter} rises to it[ {spot}] and heads {wide}.',
  '{header}{shooter} gets a head to it[ {spot}], but it goes {wide}.',
  '{technique}{shooter} goes for goal {how}[ {spot}], but it goes {wide}.',
  '{An} from {shooter}[, {out}], {wide}.',
  '{ordinary}{team} have a go through {shooter}[, {out}]. It goes {wide}.',
];

/** For a miss without a record of where it went. */
export const OFF_TARGET: readonly string[] = [
  '{shooter} misses the target[ {spot}].',
  '{shooter’s} {shot}[ {spot}] is off target.',
  'Off target from {shooter}[, {out}].',
  '{From}, {shooter} cannot hit the target.',
  '{shooter} {strikes}[ {spot}], but not on target.',
  'No save needed from {shooter’s} {shot}[ {spot}].',
  '{maker} sets up {shooter}, who misses the target[ {from}].',
  '{maker} finds {shooter}[, {out}]. Off target.',
  '{special}{maker’s} {ball} finds {shooter}, but the {shot} misses.',
  '{shooter} {runs} and {strikes}, but misses.',
  '{shooter} goes past {beaten}, but misses the target.',
  '{far}{shooter} tries {luck} {from}, and misses.',
  '{far}{shooter} takes aim {from}. Off target.',
  '{header}{shooter} gets a header in[ {spot}], but cannot direct it on target.',
  '{header}{shooter} heads off target[ {spot}].',
  '{kick}A sight of goal for {shooter}[, {out}], but the {shot} is off target.',
  '{An} from {shooter}[, {out}], and it is off target.',
  '{keeper} watches {shooter’s} {shot}[ {spot}] miss the target.',
];

/** For a shot against post or bar, which is `{wood}`. */
export const WOODWORK: readonly string[] = [
  '{shooter} hits {wood}[ {spot}]!',
  'Off {wood}! {shooter} so close[ {spot}].',
  '{Wood}! {shooter’s} {shot}[ {spot}] so nearly goes in.',
  '{Wood} keeps out {shooter’s} {shot}[ {spot}]!',
  '{From}, {shooter} hits {wood}!',
  '{keeper} is beaten, but {wood} is not: {shooter} so close[ {spot}].',
];

/** For a shot whose goalkeeper or blocker is not known. `{result}` is a word such as `saved`. */
export const BY_SHOOTER: readonly string[] = [
  '{shooter’s} {shot}[ {spot}] is {result}.',
  '{shooter} {strikes}[ {spot}]. {Result}.',
  '{maker} sets up {shooter}, whose {shot} is {result}.',
  '{maker} finds {shooter}[, {out}]. {Result}.',
  '{An} from {shooter}[, {out}], {result}.',
  '{From}, {shooter} {strikes}, but it is {result}.',
  '{shooter} goes past {beaten}, but the {shot} is {result}.',
];

/** For a shot whose shooter is not known. */
export const BY_TEAM: readonly string[] = [
  '{An} for {team}[ {from}], {result}.',
  '{team} have {an}[ {from}], {result}.',
  '{An} by {team}[ {from}]: {result}.',
];
