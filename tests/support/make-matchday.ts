import type {z} from 'zod';
import {MATCHDAY_FORMAT} from '../../src/matchday/format-name.ts';
import type {Matchday} from '../../src/matchday/matchday.ts';
import {matchdayShape} from '../../src/matchday/schema/matchday-shape.ts';
import {type Draft, draft, ninety} from './make-match.ts';

export type MatchdayInput = z.input<typeof matchdayShape>;

/** One match of a day: its teams, its goals as `H 20` and `A 90+4`, and its kick-off. */
export type MatchInput = {
  readonly home: string;
  readonly away: string;
  readonly goals?: readonly string[];
  /** @default 15:00 */
  readonly kickOff?: string;
  /** Other events. */
  readonly events?: readonly Draft[];
};

const COMPETITION = 'Test League';

/** A match entry of a matchday file. */
export function dayMatch({home, away, goals = [], kickOff = '15:00', events = []}: MatchInput) {
  const scored = goals.map(goal => {
    const [side, minute] = goal.split(' ');
    return draft('goal', minute!, {side: side === 'H' ? 'home' : 'away'});
  });
  const match = ninety([...scored, ...events], {
    fixture: {
      competition: COMPETITION,
      date: '2012-05-13',
      home: {name: home, short: codeOf(home)},
      away: {name: away, short: codeOf(away)},
    },
  });
  return {kickOff, match};
}

function codeOf(name: string): string {
  return name.slice(0, 3).toUpperCase();
}

/** A parsed matchday of these matches. */
export function makeMatchday(matches: readonly MatchInput[], rest: Partial<MatchdayInput> = {}): Matchday {
  return matchdayShape.parse({
    format: MATCHDAY_FORMAT,
    competition: COMPETITION,
    matches: matches.map(dayMatch),
    ...rest,
  });
}

/** Records of teams that have not played yet. */
export function newTable(...teams: readonly string[]) {
  return {teams: teams.map(team => ({team, won: 0, drawn: 0, lost: 0, for: 0, against: 0}))};
}
