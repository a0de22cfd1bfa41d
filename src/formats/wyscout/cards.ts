import {PERIOD_MINUTES, PERIODS} from '../../match/model/clock.ts';
import type {Card} from '../../match/model/event-values.ts';
import type {WyscoutEntry} from './companion-files.ts';
import {hasTag, playerOf, TAG, WYSCOUT_PERIODS, type WyscoutEvent} from './schema.ts';

/** Seconds within which one card can be recorded twice. */
const ONE_CARD = 30;

type Shown = {readonly card: Card; readonly event: WyscoutEvent};

/** The cards of a match by their records, and warnings about sending-offs that the matches file does not have. */
export type Cards = {readonly cards: ReadonlyMap<WyscoutEvent, Card>; readonly warnings: readonly string[]};

/**
 * The cards of a match, each once. The matches file, where there is one, says who was sent off: a second booking of anyone else
 * is a repetition.
 */
export function cardsOf(
  events: readonly WyscoutEvent[],
  entry: WyscoutEntry | undefined,
  nameOf: (player: number) => string,
): Cards {
  const sentOff = sentOffIn(entry);
  const withRed = new Set(events.filter(event => isRed(taggedCard(event))).map(playerOf));
  const cards = new Map<WyscoutEvent, Card>();
  const warnings: string[] = [];
  const shown = new Map<number, Shown>();
  for (const event of events) {
    const player = playerOf(event);
    const tagged = taggedCard(event);
    if (player === undefined || tagged === undefined) continue;
    const stated = sentOff.get(player);
    const card =
      isSendingOff(event, stated) && !withRed.has(player)
        ? 'second-yellow'
        : cardAfter(shown.get(player), {card: tagged, event}, stated, withRed.has(player));
    if (card === undefined && isRed(tagged) && !isRed(shown.get(player)?.card)) {
      warnings.push(`the second card of ${nameOf(player)} is left out: ${entry?.file} has no sending-off`);
    }
    if (card === undefined) continue;
    cards.set(event, card);
    shown.set(player, {card, event});
  }
  return {cards, warnings};
}

/** The card that a record is, after the player's last one; undefined if it is the same card. */
function cardAfter(
  last: Shown | undefined,
  {card, event}: Shown,
  sentOff: number | undefined,
  hasRed: boolean,
): Card | undefined {
  if (last === undefined) return card;
  // Nobody is shown a card after being sent off.
  if (isRed(last.card)) return undefined;
  if (sentOff === 0) return undefined;
  if (isRed(card)) return card;
  const isRepeated = hasRed || (sentOff === undefined && isNear(last.event, event));
  return isRepeated ? undefined : 'second-yellow';
}

/** Minutes by which the matches file and the records differ. */
const SLACK = 2;

/** True of a booking in the minute in which the matches file has the player sent off. */
function isSendingOff({matchPeriod, eventSec}: WyscoutEvent, sentOff: number | undefined): boolean {
  const {start} = PERIOD_MINUTES[PERIODS[WYSCOUT_PERIODS.indexOf(matchPeriod)]!];
  return sentOff !== undefined && sentOff > 0 && Math.abs(start + eventSec / 60 + 1 - sentOff) <= SLACK;
}

function isNear(a: WyscoutEvent, b: WyscoutEvent): boolean {
  return a.matchPeriod === b.matchPeriod && Math.abs(b.eventSec - a.eventSec) <= ONE_CARD;
}

function isRed(card: Card | undefined): boolean {
  return card === 'red' || card === 'second-yellow';
}

function taggedCard(event: WyscoutEvent): Card | undefined {
  if (hasTag(event, TAG.secondYellow)) return 'second-yellow';
  if (hasTag(event, TAG.red)) return 'red';
  return hasTag(event, TAG.yellow) ? 'yellow' : undefined;
}

/** The minute in which each listed player was sent off, 0 for none; players of whom the file does not say are left out. */
function sentOffIn(entry: WyscoutEntry | undefined): ReadonlyMap<number, number> {
  const players = Object.values(entry?.match.teamsData ?? {}).flatMap(({formation}) => [
    ...(formation?.lineup ?? []),
    ...(formation?.bench ?? []),
  ]);
  return new Map(players.flatMap(({playerId, redCards}) => (redCards == null ? [] : [[playerId, redCards] as const])));
}
