import {FORMAT} from '../match/model/format-name.ts';
import type {PerSide, Side} from '../match/model/side.ts';
import {BLANKS, blankPlayer} from '../match/model/unfilled.ts';
import {matchText} from './match-file.ts';

/** Places of a line-up. */
const ELEVEN = 11;
const BENCH = 7;

/**
 * A match file to fill in, as text: both teams with numbered players, the kick-off and the whistle of each half, and 0-0.
 * It is valid as it is, and `replay validate` names the fields of the fixture that are still blank.
 */
export function skeleton(teams: PerSide<string>): string {
  const shorts = shortNames(teams);
  const team = (side: Side) => ({name: teams[side], short: shorts[side]});
  const squad = (side: Side) => ({
    starting: Array.from({length: ELEVEN}, (_, n) => blankPlayer(shorts[side], n + 1)),
    bench: Array.from({length: BENCH}, (_, n) => blankPlayer(shorts[side], ELEVEN + n + 1)),
  });
  const match = {
    $schema: './match.schema.json',
    format: FORMAT,
    fixture: {...BLANKS, home: team('home'), away: team('away')},
    lineUps: {home: squad('home'), away: squad('away')},
    events: [
      {id: 'kick-off', type: 'kick-off', clock: {period: 'first-half', minute: 1}},
      {id: 'half-time', type: 'whistle', clock: {period: 'first-half', minute: 45}},
      {id: 'second-half', type: 'kick-off', clock: {period: 'second-half', minute: 46}},
      {id: 'full-time', type: 'whistle', final: true, clock: {period: 'second-half', minute: 90}},
    ],
    score: {home: 0, away: 0},
  };
  return matchText(match);
}

/** Three letters each; if they are the same, the second gets a digit. */
function shortNames({home, away}: PerSide<string>): PerSide<string> {
  const three = (name: string) =>
    Array.from(name.replace(/[^\p{L}\p{N}]/gu, ''))
      .slice(0, 3)
      .join('')
      .toUpperCase() || 'TEAM';
  const [first, second] = [three(home), three(away)];
  return {home: first, away: first === second ? `${Array.from(second).slice(0, 3).join('')}2` : second};
}
