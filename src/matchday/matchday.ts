import type {DayMatch, EarlierResult, Matchday, Places, Rules, TeamRecord, TieBreak} from './schema/matchday-shape.ts';

export type {DayMatch, EarlierResult, Matchday, Places, Rules, TeamRecord, TieBreak};
