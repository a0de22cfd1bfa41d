/** The sentences for a substitution: `{on}` for `{off}`. */
export const CHANGES: readonly string[] = [
  '{on} comes on for {off}.',
  '{on} replaces {off}.',
  '{off} makes way for {on}.',
  'Off comes {off}, on goes {on}.',
  'A change for {team}: {on} for {off}.',
  '{team} bring on {on} in place of {off}.',
  '{off} goes off. {on} is on.',
  'Substitution for {team}: {on} on, {off} off.',
  '{on} is sent on, and {off} goes off.',
];

/** For a player who was hurt minutes before. */
export const HURT: readonly string[] = [
  'After that injury, {off} goes off. {on} comes on.',
  '{on} replaces {off}, who was down injured.',
  '{off}, who was hurt earlier, makes way for {on}.',
];

/** For a scorer: `{minute}` is when, such as `27th`. */
export const SCORER: readonly string[] = [
  '{off} goes off to make way for {on}, with a goal to show for it.',
  '{on} replaces {off}, who leaves with a goal.',
  '{on} comes on for {off}, scorer in the {minute} minute.',
];

/** For a player with `{goals}` goals, such as `two goals`. */
export const SCORER_OF_MORE: readonly string[] = [
  '{off} goes off with {goals}. {on} comes on.',
  '{Goals} for {off}, who makes way for {on}.',
  '{team} bring on {on} for {off}, who has {goals}.',
];
