/**
 * What a first half was, after its score. `{top}` had nearly all of the attempts, `{most}` to the `{least}` of `{other}`; `{only}`
 * is the one goal, such as `Messi’s goal`; `{opener}` and `{answer}` scored at 1-1.
 */
export const AT_HALF_TIME: readonly string[] = [
  '{goalless}{top} have had {most} attempts, {other} {least}, and somehow there’s no goal.',
  '{goalless}{silent}All {top}, but no goal.',
  '{goalless}{top} have had nearly all of the chances, with nothing to show for it.',
  '{goalless}{held}{other} will be much the happier with that.',
  '{goalless}{few}Not much of a half.',
  '{only} is the difference.',
  '{only} separates them.',
  '{only} is all there is between them.',
  '{opener’s} goal, {answer’s} answer.',
  '{answer} has cancelled out {opener’s} goal.',
];

/**
 * What stood out in a first half. `{nearest}` hit `{wood}`; `{best}` had the best chance;
 * `{keeper}` has made `{saves}` saves; `{star}` has had `{count}` attempts.
 */
export const REVIEWS: readonly string[] = [
  '{goalless}{nearest} has come closest, against {wood}.',
  '{goalless}The nearest thing to a goal: {nearest}, against {wood}.',
  '{scored}{nearest} has hit {wood} as well.',
  '{goalless}The best chance fell to {best}.',
  '{goalless}{best} has had the best chance of it.',
  '{goalless}{team} have {keeper} to thank: {saves} saves.',
  '{keeper} has been kept busy: {saves} saves.',
  '{Saves} saves already for {keeper}.',
  '{star} has had {count} attempts.',
  '{star} has had a go {count} times.',
];

/** What a goalkeeper has done in a match, `{saves}` saves in all, for `{team}`. */
export const KEEPERS: readonly string[] = [
  '{lost}{team} have {keeper} to thank that it wasn’t more.',
  '{lost}It would have been more but for {keeper}.',
  '{lost}{Saves} saves by {keeper} were not enough.',
  '{drawn}{team} can thank {keeper}, who made {saves} saves.',
  '{drawn}{keeper} made {saves} saves for {team}.',
];

/** What the attempts say of a result, after how the match was decided. `{top}` had nearly all of them: `{most}` to `{least}`. */
export const VERDICTS: readonly string[] = [
  '{won}Nobody can argue with that: {most} attempts to {least}.',
  '{won}The better side by far: {most} attempts to {least}.',
  '{won}{other} managed {least} {noun} in the whole match.',
  '{won}It could have been more.',
  '{won}No more than {top} deserve.',
  '{lost}{top} had {most} attempts to {least}, and lost.',
  '{lost}{top} will wonder how they lost this: {most} attempts to {least}.',
  '{drawn}{top} had {most} attempts to {least}, and it wasn’t enough.',
  '{drawn}{other} hold out.',
];

/**
 * How a match was decided, after its score. `{winner}` won in play; `{lateGoal}` decided it, `{late}` if it was late; `{scorers}` are the
 * winner’s, where they scored more than once, and `{gift}` an own goal before. `{calm}`: neither late nor from behind; `{clear}`: by two goals or more, with nearly all of the attempts.
 */
export const AT_THE_END: readonly string[] = [
  '{behind}{winner} come from behind to win.',
  '{lateGoal} {late} wins it.',
  '{winner} win it {late}.',
  '{calm}{only} wins it.',
  '{calm}{only} is enough.',
  '{calm}{only} decides it.',
  '{calm}{later}The goals all came after the break: {scorers}.',
  '{calm}{later}Nothing at half-time, and then {scorers}.',
  '{calm}{Tally}[, after {gift}].',
  '{calm}{clear}Comfortable in the end for {winner}.',
  '{calm}{clear}{winner} were good value for that.',
  '{calm}{gift} set {winner} on their way, and {scorers} did the rest.',
  '{goalless}{few}Chances were few.',
];
