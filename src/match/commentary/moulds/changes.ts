/** The sentences for a substitution: `{on}` for `{off}`. A match has one of them throughout, as somebody who writes fast would. */
export const CHANGES: readonly string[] = [
  '{on} comes on for {off}.',
  '{on} replaces {off}.',
  '{off} makes way for {on}.',
  '{off} off, {on} on.',
];

/** The same where there is more to say: `{booked}`: `{off}` was; `{chasing}`: the side is behind late on, `{blunt}`: and has hardly had a shot; `{easy}`: it is two goals or more ahead late on. */
export const TELLING_CHANGES: readonly string[] = [
  '{booked}{off}, on a yellow card, makes way for {on}.',
  '{booked}{off} was on a yellow card. {on} takes over.',
  '{chasing}{team} look to the bench: {on} for {off}.',
  '{chasing}{team} throw on {on} for {off}.',
  '{chasing}Can {on} change this? {off} makes way.',
  '{chasing}{blunt}{team} have offered next to nothing going forward. {on} is on for {off}.',
  '{chasing}{blunt}Something has to change for {team}. {on} replaces {off}.',
  '{easy}It’s all very comfortable for {team}. {on} is on for {off}.',
  '{easy}{on} gets a run-out in place of {off}.',
];

/** For a side in front near the end; `{stoppage}`, in added time. */
export const LATE_CHANGES: readonly string[] = [
  '{on} gets the last few minutes in place of {off}.',
  'That’s it for {off}. {on} comes on to see it out.',
  'And here comes {on}, for the last few minutes. {off} is the one to go off.',
  '{off’s} work is done. {on} is on.',
  '{stoppage}{on} gets a minute or two in place of {off}.',
];

/** For a player who has had `{tries}`, such as `four attempts`, and no goal. */
export const WITHOUT_LUCK: readonly string[] = [
  '{off} goes off after {tries} without a goal. {on} comes on.',
  '{Tries} for {off}, no goal, and now {on} takes over.',
  '{off} has had {tries} today and leaves without a goal. {on} is on.',
];

/** For a side's next change, right after the line on another. */
export const NEXT_CHANGES: readonly string[] = [
  '{on} is on as well, for {off}.',
  'Another change for {team}: {on} for {off}.',
  'And {on} for {off}.',
  '{off} goes off too, and {on} comes on.',
];

/** For changes at the same time: `{pairs}` is who for whom, `{on}` and `{off}` are all their names. */
export const SEVERAL: readonly string[] = [
  '{double}A double change for {team}: {pairs}.',
  '{double}Two changes for {team}: {pairs}.',
  '{team} make {count} changes: {pairs}.',
  '{on} come on for {team}, in place of {off}.',
];

/** For a player who was hurt minutes before. */
export const HURT: readonly string[] = [
  '{off} can’t go on after that injury, and {on} comes on.',
  '{off} can’t carry on. {on} takes over.',
  'No good: {off} has to go off. {on} is on.',
  'That’s the end of the match for {off}. {on} takes over.',
  '{off} can’t shake it off, and {on} comes on.',
];

/** For a scorer: `{feat}` is what the goal did, such as `opened the scoring`. */
export const SCORER: readonly string[] = [
  'Off goes {off}, who {feat}. {on} is on.',
  '{off}, who {feat}, makes way for {on}.',
];

/** For a player with `{goals}` goals, such as `two goals`. */
export const SCORER_OF_MORE: readonly string[] = [
  '{off} goes off with {goals}. {on} comes on.',
  '{Goals} for {off}, who makes way for {on}.',
  '{team} bring on {on} for {off}, who has {goals}.',
];
