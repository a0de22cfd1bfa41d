/** What stands before and after the last @ of an argument such as `first-leg@67`; undefined if there is nothing before it. */
export function atSign(argument: string): {readonly match: string; readonly at: string} | undefined {
  const sign = argument.lastIndexOf('@');
  return sign <= 0 ? undefined : {match: argument.slice(0, sign), at: argument.slice(sign + 1)};
}
