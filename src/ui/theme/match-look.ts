import type {Fixture} from '../../match/model/match.ts';
import type {Look} from './look.ts';
import {type TeamStyles, teamStyles} from './team-styles.ts';

/** How one match is drawn in one terminal. */
export type MatchLook = Look & {readonly teams: TeamStyles};

export function matchLook(fixture: Fixture, look: Look): MatchLook {
  return {...look, teams: teamStyles(fixture, look)};
}
