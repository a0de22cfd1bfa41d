/**
 * What the last minutes were like, when nothing in them had a line. `{team}` is the side that has done more, `{rivals}` the other
 * one; slots without words are conditions. `{shotless}`: neither side has had a shot in that time; `{leads}`, `{trails}`, `{level}`:
 * the score as `{team}` sees it; `{even}`: neither side has had most attempts.
 */
export const LULLS: readonly string[] = [
  // Balls in from a wing that did not reach a team-mate, no shot, and none of the other side.
  '{crossing}{shotless}{team} keep putting the ball into the box, but nobody is getting on the end of it.',
  '{crossing}{shotless}Ball after ball into the box from {team}. {rivals} are standing firm.',
  '{crossing}{shotless}The delivery from {team} isn’t quite there.',
  '{crossing}{shotless}{team} are having plenty of joy down the {wing} until the ball goes in.',
  '{crossing}{shotless}It’s all down the {wing} from {team} at the moment, but the final ball isn’t there.',
  // Other passes into the area that did not arrive.
  '{through}{team} can’t find the last pass at the moment.',
  '{through}{team} are looking for the pass that opens {rivals} up. It hasn’t come yet.',
  '{through}It’s all good from {team} until the final ball.',
  '{through}{rivals} are reading the final ball well.',
  // Attacks of one side alone.
  '{pressing}{level}{team} keep asking the question. {rivals} keep finding an answer.',
  '{pressing}{shotless}It’s all going one way just now, though without a shot in the last few minutes.',
  '{pressing}{level}{team} are turning the screw.',
  '{pressing}{trails}{team} are pushing for it now.',
  '{pressing}{leads}{team} look the more likely to get the next one.',
  '{pressing}{player} and {team} are making most of the running.',
  // Most of the passes by far.
  '{ball}{team} have had most of the ball in the last few minutes.',
  '{ball}{shotless}Lots of the ball for {team}, not much happening with it.',
  '{ball}{team} keep it, and {rivals} chase it.',
  '{ball}{leads}{team} are in no hurry. Why would they be?',
  '{ball}{leads}{team} are taking the sting out of it.',
  '{ball}{trails}{team} have the ball. What they need is {need}.',
  '{ball}{level}{shotless}{team} are probing, patiently.',
  // Attacks at both ends.
  '{both}{shotless}A bit of back and forth, but nobody has had a shot since {last}.',
  '{both}{shotless}Both sides have had a go in the last few minutes. Neither got a shot away.',
  '{both}{even}Neither side can keep hold of it for long.',
  // Fouls.
  '{scrappy}It’s gone a bit scrappy: {fouls} fouls in a few minutes.',
  '{scrappy}A scrappy spell, this: {fouls} fouls in the last few minutes.',
  '{scrappy}The whistle keeps going. Another foul, and another.',
  // One player.
  '{player} is seeing plenty of the ball[ on the {side}].',
  '{team} look for {player}[ on the {side}] at every opportunity.',
  'A lot of what {team} do is going through {player}[ on the {side}].',
  // Corners.
  '{Corners} for {team}, and nothing to show for {them}.',
  '{corner}{shotless}{team} have had a corner, but nothing came of it.',
  '{corner}{shotless}A corner for {team} a little earlier, but no shot came of it.',
  // Next to nothing.
  '{quiet}It’s gone quiet.',
  '{quiet}A quiet few minutes.',
  '{quiet}Not a lot happening just now.',
  '{quiet}The game could do with something to wake it up.',
  '{quiet}A bit of a lull.',
];

/** The same near the end of a match that is decided, once. */
export const DECIDED: readonly string[] = [
  '{leads}{team} are seeing this out.',
  '{leads}The match is petering out, and {team} won’t mind.',
  '{leads}{team} pass it around and let the clock run.',
  '{trails}{team} have the ball, but {rivals} look happy to sit back and see this out.',
];
