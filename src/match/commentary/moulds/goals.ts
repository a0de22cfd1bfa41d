/**
 * How the ball is put in, after the scorer’s name. `{net}` is where it goes in: `into the bottom left-hand corner`, which
 * is `{corner}`; `{blind}` if not known.
 */
export const FINISHES: readonly string[] = [
  '{plain}finds {corner}',
  '{plain}picks out {corner}',
  '{plain}shoots {net}',
  '{plain}puts it {net}',
  '{inside}slots it {net}',
  '{near}tucks it away',
  '{plain}shoots past {keeper}[ {from}]',
  '{plain}beats {keeper}[ {from}]',
  '{inside}slots it past {keeper}[ {from}]',
  '{plain}gives {keeper} no chance[ {from}]',
  '{diving}{plain}shoots past the dive of {keeper}[ {from}]',
  '{diving}{plain}beats the diving {keeper}[ {from}]',
  '{plain}makes no mistake[ {from}]',
  '{plain}{blind}finds the net[ {from}]',
  '{plain}{blind}scores[ {from}]',
  '{near}turns it in {from}',
  '{near}puts it away {from}',
  '{far}beats {keeper} {from}',
  '{far}fires it {net} {from}',
  '{far}fires it past {keeper} {from}',
  '{far}beats {keeper} from all of {yards}',
  '{far}{blind}scores {from}',
  '{header}heads in[ {from}]',
  '{header}heads it {net}',
  '{header}heads home[ {from}]',
  '{header}{aerial}gets up highest and heads in[ {from}]',
  '{header}{aerial}wins it in the air and heads home[ {from}]',
  '{header}heads past {keeper}[ {from}]',
  '{volley}volleys in[ {from}]',
  '{volley}volleys it {net}',
  '{technique}scores {how}[ {from}]',
];

/** The same where it goes into a corner, inside a post or under the bar, or where more is known of how it was struck. */
export const EXACT_FINISHES: readonly string[] = [
  '{plain}finds {corner}',
  '{plain}picks out {corner}',
  '{plain}puts it {net}',
  '{inside}slots it {net}',
  '{far}finds {corner} {from}',
  '{far}fires it {net} {from}',
  '{hard}fires it {net}',
  '{hard}hammers it {net}[ {from}]',
  '{hard}{low}drills it {net}',
  '{first}{plain}puts it {net} first time',
  '{header}heads it {net}',
  '{volley}volleys it {net}',
];

/** The same for a chance that the scorer could hardly miss, or had to beat the goalkeeper alone for. */
export const OPEN_FINISHES: readonly string[] = [
  '{open}puts it into an open goal',
  '{open}has an open goal and doesn’t miss',
  '{clear}{plain}is clean through and {blind}beats {keeper}',
  '{clear}{plain}is clean through and shoots {net}',
  '{clear}{plain}is clean through and makes no mistake',
];

/** How a goal came about. `{move}` is the whole move up to the finish; `{sentence}`: nothing before it, such as `After a corner, `, runs on; `{solo}`: nobody else had a part in it. */
export const STORIES: readonly string[] = [
  '{move}!',
  '{move}.',
  '{solo}{scorer} goes past {beaten} and {finishes}!',
  '{single}{maker} finds {scorer}, who goes past {beaten} and {finishes}!',
  '{single}{maker} finds {scorer}, who {finishes}!',
  '{single}{maker} sets up {scorer}, who {finishes}!',
  '{single}{maker} to {scorer}, and {scorer} {finishes}!',
  '{sentence}{special}What a {ball} by {maker}! {scorer} {finishes}.',
  '{sentence}{special}A superb {ball} from {maker}, and {scorer} {finishes}!',
  '{several}{starter} to {maker}, {maker} to {scorer}, and {scorer} {finishes}!',
  '{several}{starter} to {maker}, who finds {scorer}, and {scorer} {finishes}!',
  '{sentence}{several}Lovely move: {starter} to {maker}, {maker} to {scorer}, who {finishes}!',
  '{maker} finds {scorer} {alone}, and {scorer} {finishes}!',
  '{solo}{scorer} is {alone}, and {finishes}!',
  '{sentence}{solo}{free}Nobody picks up {scorer}, who {finishes}!',
];

/** What the goalkeeper does about a goal. */
export const BEATEN: readonly string[] = [
  '{diving}{keeper} dives in vain.',
  '{diving}{keeper} dives, but can’t get there.',
  '{diving}{keeper} can’t reach it.',
  '{standing}{keeper} can only watch.',
  '{standing}{keeper} is left standing.',
];

/** For a goal from the rebound of a shot by `{first}` that `{keeper}` saved; `{untold}`: that has no line of its own. */
export const REBOUNDS: readonly string[] = [
  'The rebound falls to {scorer}, who makes no mistake[ {from}]!',
  '{scorer} is first to the rebound and puts it in[ {from}]!',
  '{untold}{keeper} keeps out {first}, but {scorer} puts in the rebound[ {from}]!',
  '{untold}{first} is denied by {keeper}, but {scorer} is on to the rebound and scores[ {from}]!',
];

/** The first words after the score. */
export const CHEERS: readonly string[] = [
  '{far}What a strike from {scorer}!',
  '{far}What a hit!',
  '{top}Top corner!',
  '{placed}A lovely finish!',
  '{far}Oh, that’s a beauty!',
  '{again}{scorer} again!',
  '{again}{scorer} does it again!',
  '{header}A header from {scorer}!',
  '{volley}On the volley!',
  '{more}And another!',
];

/** The first words for a goal straight from a free kick. */
export const FREE_KICK_CHEERS: readonly string[] = [
  'Straight in from the free kick!',
  'What a free kick!',
  'And it’s in, straight from the free kick!',
];

/** For a goal straight from a free kick. `{given}` is the foul it was given for, if it has a line. */
export const DIRECT: readonly string[] = [
  '{given}{blind}{scorer} takes it[ {from}] and beats {keeper}',
  '{given}{scorer} takes it[ {from}], and it goes {net}',
  '{scorer} sends it {net}[ {from}]',
  '{blind}{scorer} beats {keeper}[ {from}]',
  '{blind}{scorer} scores direct[, {from}]',
];

/** For an own goal. `{ball}` is whose pass it was, such as `Berardi’s cross`. */
export const OWN_GOALS: readonly string[] = [
  'It’s an own goal! {Ball} goes in off {scorer}.',
  'Own goal! {scorer} turns {ball} into the wrong net.',
  '{scorer} puts {ball} into the wrong net. An own goal!',
  '{alone}An own goal by {scorer}.',
  '{alone}It’s an own goal by {scorer}.',
  '{alone}Oh no: {scorer}, an own goal.',
];

/** What a goal means for the score, which the line has already said. The keys are situations as the scoring side sees them. */
export const MEANINGS = {
  consolation: [
    '{team} have one back.',
    'One back for {team}.',
    '{late}Too little, too late, or the start of something?',
  ],
  pulledBack: ['{team} are back in this.', 'One goal in it now.', '{team} are within one, and game on.'],
  level: ['{team} are level.', 'All square.', 'It’s all to play for again.'],
  late: ['What a time to take the lead.', 'A late, late lead for {team}.', 'Has {scorer} just won it?'],
  turned: ['From behind, {team} lead.', '{team} have turned it around.'],
  final: ['{team} lead in the final.', 'First blood to {team} in the final.'],
  first: ['{team} lead.', '{team} take the lead.', 'First blood to {team}.'],
  again: ['{team} are back in front.', '{team} lead again.'],
  two: ['{team} have a cushion.', 'Two goals in it now.', 'A two-goal lead, and some breathing space for {team}.'],
  trophy: [
    'One hand on the trophy for {team}.',
    'Surely the trophy is on its way to {team} now.',
    'That surely wins the final for {team}.',
  ],
  settled: ['That should be that.', 'That surely settles it.', 'Surely no way back for {rivals} now.'],
  over: ['That’s that.', 'And that really is that.', '{rivals} are well beaten.'],
  more: [
    '{team} are well clear.',
    'It’s a long way back for {rivals} from here.',
    '{team} have {count}.',
    '{team} are out of sight.',
  ],
} as const;

/** What a goal is in the course of the match. */
export const COURSES = {
  quickReply: [
    'The lead lasted {minutes}.',
    '{Minutes} is all {rivals} had to enjoy it.',
    'What a reply, {minutes} after going behind.',
  ],
  quickSecond: ['Two in {minutes}!', 'That’s two goals in {minutes}.'],
  against: [
    'And it comes against the run of play.',
    'Completely against the run of play.',
    'You couldn’t have seen that coming.',
    '{equal}Out of nowhere, {team} are level!',
    '{leads}{rivals} have had nearly all of the attempts, and they’re behind.',
  ],
  deserved: [
    'It’s no more than {team} deserve.',
    'On the chances so far, {team} deserve that.',
    '{team} have had to wait for it.',
  ],
  lonely: ['{team’s} first attempt of the match, and it’s in.', 'One attempt, one goal.'],
  coming: [
    'It had been coming.',
    'You could see that coming.',
    'All that pressure tells.',
    'The pressure has told.',
    '{rivals} could only hold out for so long.',
    '{level}They’d been knocking on the door for a while.',
  ],
  denied: [
    '{keeper} has kept out {denied}, but not this one.',
    '{keeper} can’t keep them all out: {denied} were denied, and now this.',
    '{keeper} had already denied {denied}, but was never getting to this.',
    'First {denied}, {all} kept out by {keeper}. And now this.',
  ],
  restart: ['The second half is only {minutes} old.'],
  beforeBreak: ['And right before the break.', 'What a time to score, just before half-time.'],
} as const;

/** What the scorer is remembered for: a miss or an own goal that had a line. `{when}` is `before the break`, `earlier on`. */
export const MEMORIES = {
  wood: [
    'It was {wood} {when}. Not this time.',
    '{Wood} denied {scorer} {when}, but nothing does now.',
    '{scorer} hit {wood} {when}. This one counts.',
  ],
  missed: [
    '{scorer} missed a big one {when}, but makes no mistake this time.',
    'That makes up for the big chance that got away {when}.',
  ],
  ownGoal: ['That makes up for the own goal.'],
  luck: ['{Nth} time lucky for {scorer}.', 'It’s {scorer’s} {nth} attempt, and this one goes in.'],
  substitutes: ['Two substitutes combine.', 'Both came off the bench: {maker} and {scorer}.'],
  substitute: [
    'The substitute came on {on}.',
    '{scorer} only came on {on}.',
    'The change has paid off: {scorer} came on {on}.',
  ],
} as const;
