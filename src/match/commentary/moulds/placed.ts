/** For a free kick or penalty where it is known what became of the save. Slots as in `shots.ts`. */
export const PLACED_HANDLED: readonly string[] = [
  '{held}{keeper} holds {shooter’s} {shot}[ {from}].',
  '{held}{shooter’s} {shot}[ {from}] is held by {keeper}.',
  '{parried}{keeper} beats away {shooter’s} {shot}[ {from}].',
  '{parried}{shooter’s} {shot}[ {from}] is parried by {keeper}.',
  '{tipped}{keeper} turns {shooter’s} {shot}[ {from}] behind.',
  '{tipped}{keeper} pushes {shooter’s} {shot}[ {from}] out for a corner.',
];

/** The sentences for free kicks at goal and penalties that do not go in; `{shot}` is which of them. Slots as in `shots.ts`. */
export const PLACED = {
  saved: [
    '{keeper} saves {shooter’s} {shot}[ {from}].',
    '{shooter’s} {shot}[ {from}] is kept out by {keeper}.',
    '{keeper} goes {dive} to keep out {shooter’s} {shot}[ {from}].',
    '{shooter} steps up, and {keeper} saves the {shot}.',
  ],
  blocked: [
    '{shooter’s} {shot}[ {from}] is blocked[ by {blocker}].',
    '{blocker} blocks {shooter’s} {shot}[ {from}].',
    '{shooter} steps up[ {from}], but the {shot} is blocked.',
  ],
  'off-target': [
    '{shooter’s} {shot}[ {from}] goes {wide}.',
    '{shooter} {sends} the {shot} {wide}[ {from}].',
    '{shooter} steps up[ {from}], and the {shot} goes {wide}.',
    '{blind}{shooter’s} {shot}[ {from}] is off target.',
    '{blind}{shooter} misses the target with the {shot}[ {from}].',
    '{blind}A {shot} from {shooter}[, {out}], off target.',
    'A {shot} from {shooter}[, {out}], {wide}.',
  ],
  woodwork: [
    '{shooter} hits {wood} with the {shot}[ {from}]!',
    'Off {wood}! {shooter} with the {shot}[ {from}].',
    '{shooter’s} {shot}[ {from}] comes back off {wood}!',
    '{Wood} keeps out {shooter’s} {shot}[ {from}]!',
  ],
} as const;
