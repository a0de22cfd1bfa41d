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
    '{tipped}, and {blocker} blocks it behind.',
    '{tipped}. {blocker} blocks, and it’s a corner.',
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

/** For a save of which it is known how it was made. */
export const SEEN_ENDS: readonly string[] = [
  '{diving}, and {keeper} dives to keep it out.',
  '{diving}{tipped}, and {keeper} dives to turn it behind.',
  '{diving}{parried}. {keeper} dives and beats it away.',
  '{foot}, but {keeper} gets a foot to it.',
  '{foot}, and {keeper} keeps it out with a foot.',
  '{hand}, but {keeper} gets a hand to it.',
  '{second}. {keeper} holds it at the second attempt.',
];

/** The same right after the pass to the shooter, `Xavi finds Messi`: the shot is part of its outcome. `{one}`: the
 * shooter's name is right before, and no `who`. */
export const JOINED_ENDS = {
  saved: [
    '{held}, but the {shot} is comfortable for {keeper}.',
    '{one}{held}, whose {shot} is held by {keeper}.',
    '{parried}, and {keeper} can only parry the {shot}.',
    '{tipped}, but {keeper} turns the {shot} behind.',
    ', but {keeper} saves the {shot}[ {from}].',
    '{one}, whose {shot}[ {from}] is kept out by {keeper}.',
    '{one}{straight}, whose {shot} is straight at {keeper}.',
  ],
  blocked: [
    '{one}, whose {shot}[ {from}] is blocked by {blocker}.',
    ', but {blocker} blocks the {shot}[ {from}].',
    ', and {blocker} gets in the way of the {shot}.',
    '{tipped}, and {blocker} blocks the {shot} behind.',
  ],
  'off-target': [
    '{one}, who {sends} it {wide}.',
    '{one}, whose {shot}[ {from}] goes {wide}.',
    '{blind}, but the {shot} misses.',
    '{one}{blind}, whose {shot}[ {from}] is off target.',
  ],
  woodwork: [
    '{one}, who hits {wood}!',
    '{one}, whose {shot}[ {from}] comes back off {wood}!',
    ', and the {shot} hits {wood}!',
  ],
  'not-stated': [],
} as const;

/** For a save of which it is known how it was made. */
export const SEEN_JOINED_ENDS: readonly string[] = [
  '{diving}{one}, whose {shot} draws a diving save from {keeper}.',
  '{diving}, but {keeper} dives to keep out the {shot}.',
  '{foot}, but {keeper} saves with a foot.',
  '{foot}, and {keeper} sticks out a foot to save.',
  '{hand}, but {keeper} gets a hand to the {shot}.',
  '{second}, and {keeper} holds the {shot} at the second attempt.',
];

/** The same after a noun: `A shot for Homeham, saved by Valdés.` `{untold}`: there is nothing to say of where the ball went. */
export const RESULTS = {
  saved: [
    '{untold}saved[ by {keeper}]',
    '{tipped}saved[ by {keeper}] and turned behind',
    '{parried}saved[ by {keeper}], but not held',
    '{second}held[ by {keeper}] at the second attempt',
  ],
  blocked: ['blocked[ by {blocker}]'],
  'off-target': ['{wide}', 'off target'],
  woodwork: ['against {wood}'],
} as const;
