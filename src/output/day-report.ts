import {attributionOf} from '../match/model/attribution.ts';
import type {Position} from '../match/model/clock.ts';
import {SIDES} from '../match/model/side.ts';
import {type Day, dayAt, tablesAt} from '../matchday/day.ts';
import {clockOnDay} from '../matchday/day-clock.ts';
import type {DayTimeline} from '../matchday/day-timeline.ts';
import {historyOf} from '../matchday/history.ts';
import {scorerList} from '../matchday/scorer-list.ts';
import {goalDifference, played} from '../matchday/standings.ts';
import {type Part, placesIn, wordsOf} from '../streams/feed.ts';
import {list, literal, section, table} from './markdown.ts';

/** A report of a day in Markdown as of the end of the part: results, tables, who led them, and what happened. */
export function dayReport(timeline: DayTimeline, part: Part): string {
  const {day, match} = timeline;
  const {until} = part;
  const {competition, stage, date} = match.fixture;
  const attribution = attributionOf(match);
  const over = until >= timeline.duration;
  const about = [date, day.timingAssumed ? 'timing assumed' : undefined].filter(text => text !== undefined);
  const events = [...placesIn(timeline, part)].map(
    place => `${clockOnDay(day, timeline.at[place]!, false)} ${wordsOf(timeline, place)}`,
  );
  return [
    `# ${literal([competition, stage].filter(text => text !== undefined).join(', '))}`,
    ...(about.length === 0 ? [] : ['', literal(about.join(', '))]),
    ...(over ? [] : ['', `*${literal(`As it stood at ${clockOnDay(day, until)}.`)}*`]),
    ...section(2, over ? 'Results' : 'Scores', results(day, until)),
    ...tables(day, until),
    ...section(2, 'What happened', list(events)),
    ...(attribution === undefined ? [] : ['', literal(attribution)]),
  ].join('\n');
}

function results(day: Day, until: Position): readonly string[] {
  const {matches: states} = dayAt(day, until);
  return table(
    [{title: 'Home'}, {title: 'Score', align: 'centre'}, {title: 'Away'}, {title: 'Goals'}],
    day.matches.map(({timeline}, index) => {
      const {home, away} = timeline.match.fixture;
      const state = states[index]!;
      const {score} = state.status ?? state;
      const shown =
        (state.status === undefined && state.phase === 'before') || score === undefined
          ? 'v'
          : `${score.home}-${score.away}`;
      const scorers = SIDES.map(side =>
        scorerList(timeline, state, side)
          .map(({kind, text}) => (kind === 'red-card' ? `${text} (red card)` : text))
          .join(', '),
      );
      return [home.name, shown, away.name, scorers.filter(text => text !== '').join('; ')];
    }),
  );
}

function tables(day: Day, until: Position): readonly string[] {
  const {tables: shown} = tablesAt(day, until);
  return shown.flatMap(({name, standings}, index) => [
    ...section(
      2,
      name ?? 'Table',
      table(
        [
          {title: '', align: 'right'},
          {title: 'Team'},
          ...['P', 'W', 'D', 'L', 'F', 'A', 'GD', 'Pts'].map(title => ({title, align: 'right' as const})),
        ],
        standings.map(standing => [
          String(standing.place),
          standing.team,
          ...[played(standing), standing.won, standing.drawn, standing.lost, standing.for, standing.against].map(
            String,
          ),
          String(goalDifference(standing)),
          String(standing.points),
        ]),
      ),
    ),
    ...section(3, 'Who led', leaders(day, until, index)),
  ]);
}

function leaders(day: Day, until: Position, index: number): readonly string[] {
  const held = historyOf(day, 1, index).filter(({at}) => at <= until);
  return list(
    held.map(({at, team}, n) =>
      n === 0 ? `before kick-off: ${team}` : `from ${clockOnDay(day, at, false)}: ${team}${because(day, at)}`,
    ),
  );
}

/** ` (MCI 3-2 QPR, 90+4')` */
function because({entries, matches}: Day, at: Position): string {
  const goal = entries.find(entry => entry.at === at && entry.kind === 'goal');
  const fixture = matches[goal?.matches[0] ?? -1]?.timeline.match.fixture;
  if (goal?.score === undefined || fixture === undefined) return '';
  return ` (${fixture.home.name} ${goal.score.home}-${goal.score.away} ${fixture.away.name}, ${goal.minute})`;
}
