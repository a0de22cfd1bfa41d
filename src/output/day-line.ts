import {attributionOf} from '../match/model/attribution.ts';
import {tablesAt} from '../matchday/day.ts';
import {clockOnDay} from '../matchday/day-clock.ts';
import type {DayTimeline} from '../matchday/day-timeline.ts';
import {goalDifference, played} from '../matchday/standings.ts';
import type {Tables} from '../matchday/tables.ts';
import {wordsOf} from '../streams/feed.ts';

/** One entry of the vidiprinter as an object for programs: its match and score, and the standings where they have changed. */
export function dayLine(timeline: DayTimeline, place: number): object {
  const {day, cues, match} = timeline;
  const {at, kind, matches, minute, score, side, highlight, changes} = cues[place]!;
  const fixtures = matches.map(index => day.matches[index]!.timeline.match.fixture);
  const tables = tablesAt(day, at);
  const attribution = attributionOf(match);
  const isNew = place === 0 || tables !== tablesAt(day, cues[place - 1]!.at);
  return {
    time: clockOnDay(day, at),
    position: at,
    kind,
    minute: minute === '' ? null : minute,
    matches: fixtures.map(({home, away}) => ({home: home.name, away: away.name})),
    score: score ?? null,
    side: side ?? null,
    highlight,
    words: wordsOf(timeline, place),
    changes: changes.map(({words}) => words),
    ...(isNew && tables.tables.length > 0 ? {standings: standingsOf(tables)} : {}),
    ...(attribution === undefined ? {} : {attribution}),
  };
}

function standingsOf({tables, meanings}: Tables): readonly object[] {
  return tables.map(({name, standings}) => ({
    name: name ?? null,
    teams: standings.map(standing => {
      const {place, team, won, drawn, lost, points, parting} = standing;
      return {
        place,
        team,
        played: played(standing),
        won,
        drawn,
        lost,
        for: standing.for,
        against: standing.against,
        goalDifference: goalDifference(standing),
        points,
        separatedBy: parting ?? null,
        meaning: meanings.get(team)?.name ?? null,
      };
    }),
  }));
}
