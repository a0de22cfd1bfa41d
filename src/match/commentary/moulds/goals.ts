/** How the ball is put in, after the scorer’s name. `{net}` is where it goes in: `into the bottom left-hand corner`; `{blind}` if not known. */
export const FINISHES: readonly string[] = [
  '{plain}finishes {net}[ {from}]',
  '{plain}slots it {net}[ {from}]',
  '{plain}shoots past {keeper}[ {from}]',
  '{plain}beats {keeper}[ {from}]',
  '{plain}slots it past {keeper}[ {from}]',
  '{plain}{blind}finds the net[ {from}]',
  '{plain}{blind}makes no mistake[ {from}]',
  '{plain}{blind}scores[ {from}]',
  '{near}turns it in {from}',
  '{near}puts it away {from}',
  '{far}lets fly and beats {keeper} {from}',
  '{far}fires it {net} {from}',
  '{far}fires it past {keeper} {from}',
  '{far}beats {keeper} from all of {yards}',
  '{far}{blind}scores {from}',
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
  '{move}!',
  '{move}.',
  '{scorer} goes past {beaten} and {finishes}!',
  '{single}{scorer} {finishes}, set up by {maker}.',
  '{single}{scorer} {finishes}, and it is {maker} with the {ball}.',
  '{special}A superb {ball} from {maker}, and {scorer} {finishes}!',
  '{single}{maker} with the {ball}, and {scorer} {finishes}!',
  '{single}{maker} is the provider: {scorer} {finishes}.',
  '{several}It starts with {starter}. {maker} sets up {scorer}, who {finishes}!',
  '{several}{starter} begins it, {maker} finds {scorer}, and {scorer} {finishes}!',
  '{several}{starter} to {maker}, {maker} to {scorer}, and {scorer} {finishes}!',
];

/** The first words after `GOAL!`, where the score comes last. */
export const CHEERS: readonly string[] = [
  '{far}What a strike from {scorer}!',
  '{far}What a hit!',
  '{again}{scorer} again!',
  '{again}{scorer} does it again!',
  '{direct}Straight in from the free kick!',
  '{header}A header from {scorer}!',
  '{volley}On the volley!',
  '{team} strike!',
  '{team} score!',
  'It is {scorer}!',
  'And it is in!',
];

/** For a goal straight from a free kick. */
export const DIRECT: readonly string[] = [
  '{scorer} sends the free kick {net}[ {from}]',
  '{scorer} beats {keeper} with the free kick[ {from}]',
  '{blind}{scorer} scores direct from the free kick[, {from}]',
];
