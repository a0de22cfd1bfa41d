import type {Card} from '../../match/model/event-values.ts';
import type {Side} from '../../match/model/side.ts';
import type {MinuteLabel} from '../shared/minute-label.ts';
import {readMinute} from './minutes.ts';
import type {Property} from './passages.ts';
import {bracketAt, isDash, isSignOf, type Token, textOf, tokensOf} from './tokens.ts';
import type {Warnings} from './warnings.ts';

const CARDS: Readonly<Record<string, Card>> = {
  y: 'yellow',
  yc: 'yellow',
  r: 'red',
  rc: 'red',
  'y/r': 'second-yellow',
  yr: 'second-yellow',
  'y+r': 'second-yellow',
  '2y': 'second-yellow',
  y2: 'second-yellow',
};

/** A card in square brackets behind a player: `Y 88'`, `R`, `Y/R 80'`. Empty, with a warning, if it is none. */
export function readCard(
  mark: readonly Token[],
  player: string,
  warnings: Warnings,
): readonly {readonly card: Card; readonly at: MinuteLabel | undefined}[] {
  const [first, second] = mark;
  const card = CARDS[first?.text.toLowerCase() ?? ''];
  const minute = second === undefined ? undefined : readMinute(second.text);
  const line = first?.line ?? 0;
  if (card === undefined || mark.length > 2 || (second !== undefined && minute === undefined)) {
    warnings.add(
      line,
      `"[${textOf(mark)}]" behind ${player} is left out: expected the captain, [c], or a card, [Y 40'], [Y/R 80'] or [R 71']`,
    );
    return [];
  }
  if (minute?.bad === true) {
    warnings.add(line, `a ${card} card of ${player} is left out: "${second!.text}" is not a minute of a match`);
    return [];
  }
  return [{card, at: minute?.at}];
}

/** More than any match had. */
const MAX_CARDS = 100;

/** A card of a list below the line-ups. */
export type Booking = {
  readonly card: Card;
  readonly player: string;
  readonly at: MinuteLabel | undefined;
  readonly line: number;
  /** By the part of a list with a semicolon, or else the line-up that the list stands under. */
  readonly side: Side | undefined;
};

/**
 * `Yellow: Aden 45', Ciss 53'`, `Red: Ander 80'`, `Sent off: Páez`. A semicolon separates home and away; `under` is the side whose line-up
 * stands above the list.
 */
export function readBookings(
  property: Property,
  card: Card,
  under: Side | undefined,
  warnings: Warnings,
): readonly Booking[] {
  const tokens = tokensOf(property.lines);
  const parted = tokens.some((token, index) => isSignOf(token, ';') && index < tokens.length - 1);
  const bookings: Booking[] = [];
  let side: Side | undefined = parted ? 'home' : under;
  let name: Token[] = [];
  let minutes = 0;
  const add = (at: MinuteLabel | undefined, line: number) => {
    if (name.length > 0 && bookings.length < MAX_CARDS) bookings.push({card, player: textOf(name), at, line, side});
    minutes += 1;
  };
  const end = () => {
    if (name.length > 0 && minutes === 0) add(undefined, name[0]!.line);
    name = [];
    minutes = 0;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const minute = readMinute(token.text);
    if (isSignOf(token, ',')) {
      // `Aden 45', 80'` has the minute of a second card behind the comma.
      if (readMinute(tokens[at + 1]?.text ?? '') === undefined) end();
    } else if (isSignOf(token, ';')) {
      end();
      side = parted ? 'away' : side;
    } else if (isSignOf(token, '(') || isSignOf(token, '[')) {
      const bracket = bracketAt(tokens, at);
      const inner = readMinute(textOf(bracket.inside));
      if (inner?.at !== undefined) add(inner.at, token.line);
      at = bracket.end - 1;
    } else if (minute !== undefined) {
      if (minute.bad) {
        warnings.add(
          token.line,
          `a ${card} card of ${textOf(name)} is left out: "${token.text}" is not a minute of a match`,
        );
        minutes += 1;
      } else add(minute.at, token.line);
    } else if (token.kind === 'word' && !isDash(token)) {
      if (minutes > 0) end();
      name.push(token);
    }
  }
  end();
  return bookings;
}
