import type {Fixture, Match, OfficialStat, Origin, Player, Score, Source, Squad, Team} from '../schema/match-shape.ts';

export type {Fixture, Match, OfficialStat, Origin, Player, Score, Source, Squad, Team};
