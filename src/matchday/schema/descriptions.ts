import * as match from '../../match/schema/descriptions.ts';

/** What an editor shows for each field of a matchday file: by definition and field. */
const FIELDS: typeof match.FIELDS = {
  matchday: {
    $schema: 'Where this schema is, so that editors complete and check the file.',
    format: 'Always "football-replay-matchday/1".',
    competition: 'The competition and its season: "Premier League 2011/12".',
    name: 'What the day is called: "Final day", "Group E".',
    date: 'The date of the matches that state none: 2012-05-13.',
    rules: 'How the standings are made, and what places mean.',
    tables: 'The standings before the day: one table, or one for each group. Without any, no table is shown.',
    earlier: 'Results of earlier days among these teams, for head-to-head rules.',
    matches: 'The matches of the day, in the order to list them.',
    origin: 'Where an imported matchday comes from.',
    sources: 'The list that citations refer to.',
  },
  rules: {
    points: 'Points for a win, a draw and a defeat. The default is 3, 1 and 0.',
    order:
      'The tie-breaks after points, the first one first: "goal-difference", "goals" (scored), "wins", "head-to-head" (the matches among ' +
      'the teams that are level), "fair-play" (cards), "play-off" and "lots". The default is goal difference, then goals.',
    places: 'What places mean, from the top.',
    bestThirds: 'How many of the third-placed teams of all groups go through.',
  },
  points: {win: 'For a win.', draw: 'For a draw.', loss: 'For a defeat.'},
  placeMeaning: {
    from: 'The first place that has this meaning.',
    to: 'The last one.',
    name: 'As in "the Champions League places": "Champions League", "relegation".',
    kind: 'What a move into these places means: "title", "qualification" (for another competition or the next round), "play-off" or "relegation".',
  },
  table: {
    name: 'The name of a group: "Group E". A league has one table without a name.',
    teams: 'The record of each team before the day, in the order of their places.',
  },
  teamRecord: {
    team: 'The name of the team, exactly as its match has it.',
    won: 'Matches won.',
    drawn: 'Matches drawn.',
    lost: 'Matches lost.',
    for: 'Goals scored.',
    against: 'Goals conceded.',
    deducted: 'Points deducted.',
    fairPlay: 'Fair-play points, zero or less.',
  },
  result: {
    home: 'The home team, as the table names it.',
    away: 'The away team, as the table names it.',
    score: 'The result.',
  },
  dayMatch: {
    kickOff: 'The time of kick-off: "15:00" or "18:00 UTC+3". Left out, that of the match.',
    secondHalf: 'When the second half began, if that is known. Left out, fifteen minutes after the first half.',
    match: 'The match, as in a match file.',
  },
  matchReference: {
    kickOff: 'The time of kick-off: "15:00" or "18:00 UTC+3". Left out, that of the match.',
    secondHalf: 'When the second half began, if that is known. Left out, fifteen minutes after the first half.',
    file: 'The path of a match file, from the folder of this file.',
  },
};

/** What an editor shows for each definition. */
const DEFINITIONS: typeof match.DEFINITIONS = {
  rules: 'The rules of the competition.',
  points: 'Points for each result.',
  placeMeaning: 'Places with one meaning.',
  table: 'The standings before the day.',
  teamRecord: 'The record of a team before the day.',
  result: 'A result of an earlier day.',
  dayMatch: 'A match of the day.',
  matchReference: 'A match of the day that is in a file of its own.',
  match: 'A match.',
};

export const MATCHDAY_FIELDS = {...match.FIELDS, ...FIELDS};
export const MATCHDAY_DEFINITIONS = {...match.DEFINITIONS, ...DEFINITIONS};
