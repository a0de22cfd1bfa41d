/** Columns of each part of a feed line; the words hang at `indent`. */
export type FeedLineColumns = {
  readonly minute: number;
  readonly side: number;
  readonly indent: number;
  readonly words: number;
};

export function feedLineColumns(columns: number): FeedLineColumns {
  const minute = 7;
  const side = 4;
  const indent = minute + 3 + side + 1;
  return {minute, side, indent, words: Math.max(8, columns - indent - 1)};
}
