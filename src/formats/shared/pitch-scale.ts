import {type Location, MARKINGS, PITCH} from '../../match/model/pitch.ts';

/** The markings of the pitch in a provider's coordinates. Both axes run as ours do: forwards, and from left to right. */
type Markings = {
  readonly length: number;
  readonly width: number;
  readonly goalArea: {readonly depth: number; readonly width: number};
  readonly penaltyArea: {readonly depth: number; readonly width: number};
};

/** StatsBomb's 120 by 80 yards, with the markings of a pitch of that size. */
export const STATSBOMB_PITCH: Markings = {
  length: 120,
  width: 80,
  goalArea: {depth: 6, width: 20},
  penaltyArea: {depth: 18, width: 44},
};

/** Wyscout's percentages of length and width. */
export const WYSCOUT_PITCH: Markings = {
  length: 100,
  width: 100,
  goalArea: {depth: 6, width: 26},
  penaltyArea: {depth: 16, width: 62},
};

/**
 * Converts a provider's coordinates to metres, linearly between two markings, so that a point inside the penalty area of the
 * data is inside that of the pitch. A point outside the pitch is moved to its edge.
 */
export function pitchScale(markings: Markings): (x: number, y: number) => Location {
  const alongX = [linesOf(markings.length, depths(markings)), linesOf(PITCH.length, depths(MARKINGS))] as const;
  const alongY = [
    linesOf(markings.width, margins(markings, markings.width)),
    linesOf(PITCH.width, margins(MARKINGS, PITCH.width)),
  ] as const;
  return (x, y) => ({x: toMetres(x, ...alongX), y: toMetres(y, ...alongY)});
}

type Areas = Pick<Markings, 'goalArea' | 'penaltyArea'>;

function depths({goalArea, penaltyArea}: Areas): readonly number[] {
  return [goalArea.depth, penaltyArea.depth];
}

function margins({goalArea, penaltyArea}: Areas, width: number): readonly number[] {
  return [(width - penaltyArea.width) / 2, (width - goalArea.width) / 2];
}

/** The markings along one axis, from end to end: the same from both ends. */
function linesOf(length: number, fromEnd: readonly number[]): readonly number[] {
  return [0, ...fromEnd, length / 2, ...fromEnd.map(mark => length - mark).reverse(), length];
}

function toMetres(value: number, theirs: readonly number[], ours: readonly number[]): number {
  const end = theirs.length - 1;
  const clamped = Math.min(Math.max(value, 0), theirs[end]!);
  let next = 1;
  while (next < end && theirs[next]! < clamped) next += 1;
  const share = (clamped - theirs[next - 1]!) / (theirs[next]! - theirs[next - 1]!);
  const metres = ours[next - 1]! + share * (ours[next]! - ours[next - 1]!);
  // To the decimetre: no provider is more exact.
  return Math.round(metres * 10) / 10;
}
