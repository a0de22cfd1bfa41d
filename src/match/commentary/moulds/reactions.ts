/**
 * What is said after a big chance that does not go in. `{level}`, `{trails}` and `{leads}` are conditions on the score as the side
 * that attacks sees it, `{likely}` that more such chances are scored than missed.
 */
export const REACTIONS = {
  saved: [
    'What a save that is.',
    'Big save, {keeper}.',
    '{level}{keeper} keeps it at {score}.',
    '{trails}{team} were that close to an equaliser.',
    '{leads}{rivals} are still in this.',
    '{likely}How has that not gone in?',
  ],
  blocked: [
    'That could so easily have been a goal.',
    '{level}Still {score}, just.',
    '{trails}{team} were that close to an equaliser.',
    '{blocker} may well have saved a goal.',
  ],
  'off-target': [
    '{likely}{shooter} should have scored.',
    '{likely}That has to go in.',
    '{likely}How has {shooter} missed that?',
    '{rivals} get away with one.',
    '{level}{team} could have been ahead there.',
    '{level}{likely}{team} should be ahead.',
    '{trails}That was the equaliser, right there.',
    '{leads}That might have settled it.',
  ],
  woodwork: ['So close.', '{trails}{team} were that close to an equaliser.', '{level}Inches away, and still {score}.'],
  'not-stated': [],
} as const;

/** What is said after a good chance late on of a side that is one behind. */
export const CHANCES_TO_LEVEL: readonly string[] = [
  'That was the chance to level.',
  'That would have been {level}.',
  '{team} won’t get many better chances to level this.',
];

/** For a save by a goalkeeper who had to dive for a shot into a corner, or for a good chance. */
export const GOOD_SAVES: readonly string[] = [
  'Good save.',
  'Fine save, that.',
  'Smart stop.',
  'That’s a good stop.',
  '',
];

/** For a good chance that a defender blocks. */
export const GOOD_BLOCKS: readonly string[] = ['A vital block.', 'Good defending.', ''];

/** For a good chance that is missed. */
export const CHANCES_GONE: readonly string[] = [
  '{shooter} should do better.',
  'A good chance gone.',
  'That was a chance.',
  '{team} won’t get many better than that.',
];
