import {type Clock, compareMinutes} from '../../match/model/clock.ts';
import type {EventDraft} from '../shared/add-period-markers.ts';
import {clockOf, type MinuteLabel} from '../shared/minute-label.ts';
import type {StatedCard, StatedChange, StatedGoal, StatedMatch} from './results.ts';

/** The first minute of a match. */
export const KICK_OFF: Clock = {period: 'first-half', minute: 1, added: 0};

type Placed = Pick<EventDraft, 'clock' | 'timing'>;

/**
 * Places goals, cards and substitutions on the clock. One without a minute has an interval, and is placed at its end: a player scores and is booked
 * between coming on and going off, and a substitute comes on before anything else that happens to him.
 */
export class Placing {
  readonly #extraTime: boolean;
  readonly #reported: Pick<StatedMatch, 'goals' | 'cards' | 'changes'>;

  constructor(reported: Pick<StatedMatch, 'goals' | 'cards' | 'changes'>, extraTime: boolean) {
    this.#reported = reported;
    this.#extraTime = extraTime;
  }

  goal({at, scorer}: StatedGoal): Placed {
    return this.#place(at, () => this.#onPitch(scorer));
  }

  card({at, player}: StatedCard): Placed {
    return this.#place(at, () => this.#onPitch(player));
  }

  change({at, on}: StatedChange): Placed {
    return this.#place(at, () => ({from: KICK_OFF, to: this.#first([...this.#minutesOf(on), ...this.#goings(on)])}));
  }

  #place(at: MinuteLabel | undefined, span: () => {readonly from: Clock; readonly to: Clock}): Placed {
    if (at !== undefined) return {clock: clockOf(at, this.#extraTime)};
    const {from, to} = span();
    // Sources contradict themselves: then anything is possible.
    const possible = compareMinutes(from, to) <= 0 ? {from, to} : {from: KICK_OFF, to: this.#end};
    return {clock: possible.to, timing: {kind: 'interval', ...possible}};
  }

  get #end(): Clock {
    return clockOf({minute: this.#extraTime ? 120 : 90, added: 0}, this.#extraTime);
  }

  #onPitch(player: string): {readonly from: Clock; readonly to: Clock} {
    const came = this.#reported.changes.find(({on, at}) => on === player && at !== undefined)?.at;
    const from = came === undefined ? KICK_OFF : clockOf(came, this.#extraTime);
    return {from, to: this.#first(this.#goings(player))};
  }

  /** When the player is replaced or sent off. */
  #goings(player: string): readonly (MinuteLabel | undefined)[] {
    const {changes, cards} = this.#reported;
    return [
      ...changes.filter(({off}) => off === player),
      ...cards.filter(card => card.player === player && card.card !== 'yellow'),
    ].map(({at}) => at);
  }

  #minutesOf(player: string): readonly (MinuteLabel | undefined)[] {
    const {goals = [], cards} = this.#reported;
    return [...goals.filter(({scorer}) => scorer === player), ...cards.filter(card => card.player === player)].map(
      ({at}) => at,
    );
  }

  /** The first of some minutes, or else the end of the match. */
  #first(labels: readonly (MinuteLabel | undefined)[]): Clock {
    return labels
      .flatMap(label => (label === undefined ? [] : [clockOf(label, this.#extraTime)]))
      .reduce((first, clock) => (compareMinutes(clock, first) < 0 ? clock : first), this.#end);
  }
}
