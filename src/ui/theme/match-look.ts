import type {Fixture} from '../../match/model/match.ts';
import type {Look} from './look.ts';
import {type TeamStyles, teamStyles} from './team-styles.ts';

/** How one match is drawn in one terminal. */
export type MatchLook = Look & {readonly teams: TeamStyles};

/** One object for a fixture and a look, so that panes that compare their props see no change. */
export function matchLook(fixture: Fixture, look: Look): MatchLook {
  const looks = LOOKS.get(fixture) ?? new WeakMap<Look, MatchLook>();
  LOOKS.set(fixture, looks);
  const known = looks.get(look) ?? {...look, teams: teamStyles(fixture, look)};
  looks.set(look, known);
  return known;
}

const LOOKS = new WeakMap<Fixture, WeakMap<Look, MatchLook>>();
