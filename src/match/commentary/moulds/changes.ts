/** The sentences for a substitution: `{on}` for `{off}`, who was `{booked}`, such as in the `27th` minute; `{chasing}`: the side is behind late on, `{ahead}`: in front. */
export const CHANGES: readonly string[] = [
  '{on} comes on for {off}.',
  '{on} replaces {off}.',
  '{off} makes way for {on}.',
  'A change for {team}: {on} for {off}.',
  '{team} bring on {on} in place of {off}.',
  '{off} goes off, and {on} comes on.',
  '{on} is sent on in place of {off}.',
  'Fresh legs for {team}: {on} for {off}.',
  '{off}, booked in the {booked} minute, makes way for {on}.',
  '{off} goes off with a yellow card from the {booked} minute. {on} is on.',
  '{chasing}{team} look to the bench: {on} for {off}.',
  '{chasing}{team} throw on {on} for {off}.',
  '{chasing}Can {on} change this? {off} makes way.',
  '{ahead}{on} gets the last few minutes in place of {off}.',
  '{ahead}That’s it for {off}. {on} sees it out.',
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
  '{off} can’t shake it off, and {on} comes on.',
];

/** For a scorer: `{minute}` is when, such as `27th`; `{feat}` is what the goal did, such as `opened the scoring`. */
export const SCORER: readonly string[] = [
  'Off goes {off}, who {feat}[ in the {minute} minute]. {on} is on.',
  '{off}, who {feat}, makes way for {on}.',
  '{on} replaces {off}, who leaves with a goal.',
  '{on} comes on for {off}, scorer in the {minute} minute.',
];

/** For a player with `{goals}` goals, such as `two goals`. */
export const SCORER_OF_MORE: readonly string[] = [
  '{off} goes off with {goals}. {on} comes on.',
  '{Goals} for {off}, who makes way for {on}.',
  '{team} bring on {on} for {off}, who has {goals}.',
];
