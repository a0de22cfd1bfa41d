/** What becomes of a shot at the end of a move, after `Xavi finds Messi, who shoots`. Slots as in `shots.ts`. */
export const ENDS = {
  saved: [
    '. {keeper} saves[ {dive}].',
    '{held}. {keeper} holds it.',
    '{held}, but {keeper} gathers.',
    '{parried}, and {keeper} can only parry.',
    '{parried}. {keeper} beats it away.',
    '{tipped}, and {keeper} turns it behind.',
    '{tipped}. {keeper} pushes it out for a corner.',
    ', but {keeper} keeps it out.',
    '. Saved by {keeper}!',
    ', and {keeper} saves[ {dive}].',
    '{straight}, straight at {keeper}.',
    ', but can’t beat {keeper}.',
    '{big}. {keeper} comes to the rescue!',
    '{nobody}. Saved.',
    '{nobody}, and it’s saved.',
  ],
  blocked: [
    '. {blocker} blocks.',
    ', but {blocker} gets in the way.',
    '. {blocker} with the block!',
    ', only for {blocker} to block.',
    '{nobody}. Blocked.',
    '{nobody}, but it’s blocked.',
  ],
  'off-target': [
    '. {Wide}!',
    '{kick}, but {sends} it {wide}.',
    '. It goes {wide}.',
    ', but it’s {wide}.',
    '{blind}. Off target.',
    '{blind}, but misses the target.',
    '{blind}, but it’s off target.',
  ],
  woodwork: [', and hits {wood}!', '. Off {wood}!', ', and it strikes {wood}!'],
  'not-stated': ['.'],
} as const;

/** The same after a noun: `A shot for Homeham, saved by Valdés.` `{untold}`: there is nothing to say of where the ball went. */
export const RESULTS = {
  saved: [
    '{untold}saved[ by {keeper}]',
    '{tipped}saved[ by {keeper}] and turned behind',
    '{parried}saved[ by {keeper}], but not held',
  ],
  blocked: ['blocked[ by {blocker}]'],
  'off-target': ['{wide}', 'off target'],
  woodwork: ['against {wood}'],
} as const;
