import {listOf, numberOf, type OptaEvent, QUALIFIER} from './types.ts';

/**
 * Opta's numbered formations. Each line lists its slots from right to left; slot 1 is the goalkeeper, whom every formation
 * has. The numbers of the slots differ from formation to formation.
 */
const SLOTS: Readonly<Record<number, string>> = {
  2: '2 5 6 3/7 4 8 11/10 9',
  3: '2 5 6 3/4/7 11/8/10 9',
  4: '2 5 6 3/7 4 8/10 9 11',
  5: '2 5 6 3/7 4 10 8 11/9',
  6: '2 5 6 3/7 4 8 11/10/9',
  7: '2 5 6 3/4/7 8 10 11/9',
  8: '2 5 6 3/4 8/7 10 11/9',
  9: '2 5 6 3/8 4 7/10 11/9',
  10: '2 6 5 4 3/7 8 11/10 9',
  11: '2 6 5 4 3/7 8 10 11/9',
  12: '6 5 4/2 7 11 8 3/10 9',
  13: '6 5 4/2 7 8 3/10 9 11',
  15: '2 5 6 3/4 8/7 11/10 9',
  16: '6 5 4/2 7 11 8 3/10/9',
  17: '6 5 4/2 7 8 3/10 11/9',
  18: '6 5 4/2 7 8 3/9/10 11',
  19: '5 4 6/8/2 7 11 3/9 10',
  20: '6 5 4/8/2 3/7/10 9 11',
  21: '2 5 6 3/4/7 8 11/9 10',
  22: '2 5 6 3/4 8/7 9 10 11',
  23: '2 5 6 3/7 4 11/8/9 10',
  24: '6 5 4/2 3/10 7 8 11/9',
  25: '6 5 4/2 8 3/10 7 11/9',
};

const GOALKEEPER = 1;

export type ListedPlayer = {
  readonly id: string;
  /** 1 to 11 on the pitch; 0 on the bench. */
  readonly slot: number;
  /** From the goalkeeper (1) to the forwards (4); 5 is a substitute. */
  readonly line: number;
  readonly number: number | undefined;
};

/** A team sheet: every player with their slot; first those on the pitch, in the order of the formation. */
export type Shape = {
  /** `4-3-3`; undefined where its number is unknown, or does not fit the players. */
  readonly formation: string | undefined;
  readonly pitch: readonly ListedPlayer[];
  readonly bench: readonly ListedPlayer[];
  readonly captain: string | undefined;
};

/** The team sheet that a set-up or a change of formation carries. */
export function shapeOf(event: OptaEvent): Shape {
  const [slots, lines, numbers] = [QUALIFIER.slots, QUALIFIER.lines, QUALIFIER.numbers].map(list =>
    listOf(event, list).map(Number),
  );
  const players = listOf(event, QUALIFIER.players).map((id, index): ListedPlayer => {
    const number = numbers?.[index];
    const usable = number !== undefined && Number.isInteger(number) && number > 0 && number <= 999;
    return {id, slot: slots?.[index] ?? 0, line: lines?.[index] ?? 5, number: usable ? number : undefined};
  });
  const pitch = players.filter(({slot}) => slot > 0);
  const order = SLOTS[numberOf(event, QUALIFIER.formation) ?? 0]?.split('/').map(line => line.split(' ').map(Number));
  const inOrder = [GOALKEEPER, ...(order ?? []).flat()];
  const fits = pitch.length === inOrder.length && inOrder.every(slot => pitch.some(player => player.slot === slot));
  return {
    formation: fits ? order?.map(line => line.length).join('-') : undefined,
    pitch: fits
      ? inOrder.map(slot => pitch.find(player => player.slot === slot)!)
      : [...pitch].sort((a, b) => a.line - b.line || a.slot - b.slot),
    bench: players.filter(({slot}) => slot === 0),
    captain: event.qualifiers.get(QUALIFIER.captain)?.trim(),
  };
}
