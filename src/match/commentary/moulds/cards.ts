/** The sentences for a booking. `{foul}` is what it was for, such as `a foul on Iniesta in midfield`; `{beaten}`: the side is two goals down or more near the end. */
export const BOOKINGS: readonly string[] = [
  '{player} is booked for {foul}.',
  '{player} goes into the book for {foul}.',
  'Yellow card for {player}, for {foul}.',
  'A yellow card for {player} after {foul}.',
  'The referee books {player} for {foul}.',
  '{player} sees yellow for {foul}.',
  '{beaten}Frustration, perhaps: {player} is booked for {foul}.',
];

/** For a booking whose foul is not known. `{why}` is a reason in brackets, or empty; `{others}` were booked before, one or two. */
export const BOOKED: readonly string[] = [
  '{player} is shown a yellow card{why}.',
  'A yellow card for {player}{why}.',
  '{player} is booked{why}.',
  'The referee books {player}{why}.',
  '{player} goes into the book{why}.',
  '{another}{player} is booked as well{why}.',
  '{player} joins {others} in the book{why}.',
];

/** The same for a player in goal. */
export const BOOKED_IN_GOAL: readonly string[] = [
  'Goalkeeper {player} is booked{why}.',
  'A yellow card for the goalkeeper: {player}{why}.',
];

/** For a booking after the line on its foul. */
export const BOOKED_FOR_THAT: readonly string[] = [
  'And {player} is booked for it{why}.',
  'That foul puts {player} in the book{why}.',
  'The foul earns {player} a yellow card{why}.',
];

/** For a booking in the line on its foul. */
export const THEN_BOOKED: readonly string[] = [
  '{player} is booked{why}.',
  'The referee shows a yellow card{why}.',
  '{player} goes into the book{why}.',
  'Yellow card{why}.',
];
