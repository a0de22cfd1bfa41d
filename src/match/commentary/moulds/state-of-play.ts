/**
 * How a match stands after a quarter of an hour or more, in two parts. First the time and the score: `{score}` is the score with
 * the leader’s goals first; a slot without words is a condition: `{goalless}`, `{level}`, `{leads}` for a side that is ahead, by `{one}` goal, `{two}` or `{many}`.
 */
export const STANDS = {
  15: [
    '{goalless}A quarter of an hour gone, and no goal yet.',
    '{goalless}Fifteen minutes in, and no score.',
    '{goalless}A quarter of an hour played, still {score}.',
    '{goalless}No goal in the first fifteen minutes.',
    '{level}A quarter of an hour gone, and it’s already {score}.',
    '{level}What a start: fifteen minutes in, and it’s {score}.',
    '{leads}A quarter of an hour gone, and {leader} lead {score}.',
    '{leads}Fifteen minutes in, and {leader} have the lead.',
  ],
  30: [
    '{goalless}Half an hour gone, still {score}.',
    '{goalless}Half an hour played, and still no goal.',
    '{goalless}Thirty minutes in, and we’re still waiting for a goal.',
    '{goalless}It’s still {score} with half an hour on the clock.',
    '{level}Half an hour gone, and it’s {score}.',
    '{leads}Half an hour gone, and it’s {score} to {leader}.',
    '{leads}Half an hour played, with {leader} {score} up.',
  ],
  60: [
    '{goalless}An hour gone, and still no goal.',
    '{goalless}Into the last half-hour, and it’s still {score}.',
    '{goalless}An hour played. Who blinks first?',
    '{level}An hour gone, and it’s {score}.',
    '{level}Half an hour left, nothing in it: {score}.',
    '{leads}An hour gone, and it’s {score} to {leader}.',
    '{leads}Thirty minutes to go, with {leader} {score} up.',
    '{leads}It’s {score} to {leader} with half an hour left.',
  ],
  75: [
    '{goalless}A quarter of an hour left, and still no goal.',
    '{goalless}Fifteen minutes to find a winner.',
    '{level}A quarter of an hour left, and it’s {score}.',
    '{one}{trailing} have a quarter of an hour to find a goal.',
    '{one}One goal in it, fifteen minutes to go.',
    '{one}Fifteen minutes left, and one goal would change everything.',
    '{two}Fifteen minutes left, and {trailing} need two. They’d better find one soon.',
    '{two}A quarter of an hour for {trailing} to find two goals. It’s a big ask.',
    '{many}Fifteen minutes left, and {trailing} need something remarkable.',
    '{many}{leader} can enjoy the last quarter of an hour.',
  ],
  85: [
    '{goalless}Five minutes left. Is there a goal in this?',
    '{level}Five minutes left, and it’s {score}. One chance could settle it.',
    '{one}Five minutes for {trailing} to save themselves.',
    '{one}Five minutes left, and it’s not over yet.',
    '{two}Five minutes left, and {trailing} still need two.',
    '{leads}{leader} are five minutes away.',
  ],
} as const;

/** After how many minutes of a match a line says how it stands. */
export type Mark = keyof typeof STANDS;

/**
 * Then what kind of match it is. `{better}` is the side with more of it, `{other}` the other one; `{ball}` and `{shots}` are
 * conditions: most of the passes, most of the attempts are that side’s; `{lately}`: all of those of the last quarter of an hour;
 * `{still}`: level all the same.
 */
export const CHARACTERS: readonly string[] = [
  '{silent}All {better} so far. {other} haven’t had a shot.',
  '{silent}{other} are yet to have an attempt.',
  '{silent}{ball}The ball is {better’s}, and so are all of the chances.',
  '{ball}{shots}{better} have had most of the ball and most of the chances.',
  '{ball}{shots}It’s been mostly {better}.',
  '{ball}{shots}{other} have spent most of this chasing the ball.',
  '{shots}{some}The chances have nearly all been {better’s}.',
  '{shots}{better} are doing nearly all of the attacking.',
  '{shots}{other} have made next to nothing.',
  '{shots}{still}{other} are hanging in there.',
  '{shots}{still}{other} won’t mind the score one bit.',
  '{shots}{goalless}All that’s missing for {better} is a goal.',
  '{goalless}{star} looks the likeliest to find a goal: {count} attempts already.',
  'Most of {better’s} threat has come from {star}, with {count} attempts.',
  '{lately}In the last quarter of an hour, every attempt has been {better’s}.',
  '{ball}{better} are seeing most of the ball.',
  '{ball}{shared}{better} see most of the ball, but the chances are shared.',
  '{ball}{dry}{better} see most of the ball, without many chances.',
  '{even}Little between them so far.',
  '{even}It’s been an even match.',
  '{none}Nobody has had a shot yet.',
  '{dry}Not much to report in front of either goal.',
  '{dry}Chances have been few.',
];

/** For a side that was on top when the last such line was written; `{busy}`: it has had two attempts or more in the last quarter of an hour. */
export const STILL_ON_TOP: readonly string[] = [
  '{better} are still well on top.',
  'It’s still {better} who are asking the questions.',
  '{shots}{goalless}{better} have had {most} attempts, and nothing to show for them.',
  '{silent}{other} still haven’t had a shot.',
  '{shots}{busy}{better} keep making the chances.',
  '{ball}{better} still have the ball, and {other} still chase it.',
];
