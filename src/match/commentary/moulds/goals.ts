/** How the ball is put in, after the scorer’s name. `{net}` is where it goes in, such as `into the bottom left-hand corner`. */
export const FINISHES: readonly string[] = [
  '{plain}finishes {net}[ {from}]',
  '{plain}shoots {net}[ {from}]',
  '{plain}beats {keeper}[ {from}]',
  '{plain}slots it past {keeper}[ {from}]',
  '{plain}scores[ {from}]',
  '{plain}finds the net[ {from}]',
  '{plain}makes no mistake[ {from}]',
  '{near}turns it in {from}',
  '{near}puts it away {from}',
  '{far}lets fly and beats {keeper} {from}',
  '{far}fires it {net} {from}',
  '{far}beats {keeper} from all of {yards}',
  '{header}heads in[ {from}]',
  '{header}heads it {net}',
  '{header}heads home[ {from}]',
  '{header}heads past {keeper}[ {from}]',
  '{volley}volleys in[ {from}]',
  '{volley}volleys it {net}',
  '{technique}scores {how}[ {from}]',
];

/** How a goal came about. `{move}` is the whole move up to the finish. */
export const STORIES: readonly string[] = [
  '{move}.',
  '{move}.',
  '{single}{scorer} {finishes}, set up by {maker}.',
  '{single}{scorer} {finishes} after {maker’s} {ball}.',
  '{single}{maker} with the {ball}, and {scorer} {finishes}.',
  '{several}It starts with {starter}. {maker} sets up {scorer}, who {finishes}.',
  '{several}{starter} begins it, {maker} provides the {ball}, and {scorer} {finishes}.',
];

/** The first words after `GOAL!`, where the score comes last. */
export const CHEERS: readonly string[] = [
  '{far}What a strike from {scorer}!',
  '{far}What a hit!',
  '{again}{scorer} again!',
  '{again}{scorer} does it again!',
  '{direct}Straight in from the free kick!',
  '{header}A header from {scorer}!',
  '{team} strike!',
  '{team} have it!',
  'It is {scorer}!',
  '{scorer} scores!',
  'In it goes!',
];
