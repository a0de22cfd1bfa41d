import type {ReadContext, Season, SeasonMatch} from '../match-format.ts';
import {ORIGIN, readSeasonMatch} from './reader.ts';
import {matchesOf} from './recognise.ts';
import {listedSchema} from './schema.ts';
import {competitionName, teamName} from './teams.ts';

/** A season, of which a day can be chosen. */
export function readSeason(value: unknown, context: ReadContext): Season {
  const all = matchesOf(value);
  const listed = all.map(raw => listedSchema.safeParse(raw).data);
  const label = listed.find(match => match !== undefined)?.league ?? '';
  return {
    competition: competitionName(label),
    label,
    matches: listed.flatMap((match, index): readonly SeasonMatch[] => {
      if (match === undefined) return [];
      const {home, away, date, GH, GA, league} = match;
      return [
        {
          index,
          home: teamName(home, league),
          away: teamName(away, league),
          date: date ?? undefined,
          stage: undefined,
          score: GH == null || GA == null || GH < 0 || GA < 0 ? undefined : {home: GH, away: GA},
          settled: GH != null && GA != null,
        },
      ];
    }),
    read: ({index}) => readSeasonMatch(value, index, context),
    origin: ORIGIN,
  };
}
