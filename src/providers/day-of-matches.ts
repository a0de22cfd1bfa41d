import {InputError} from '../errors.ts';
import {describeIssues} from '../files/describe-issues.ts';
import {NOT_BEGUN} from '../formats/results/status-remark.ts';
import {seasonCodes} from '../formats/shared/season-codes.ts';
import {withCodes} from '../formats/shared/season-day.ts';
import type {History} from '../match/live/merge.ts';
import type {Match} from '../match/model/match.ts';
import {SIDES} from '../match/model/side.ts';
import {MATCHDAY_FORMAT} from '../matchday/format-name.ts';
import {timesPlayed} from '../matchday/live-day.ts';
import type {Matchday} from '../matchday/matchday.ts';
import {matchdaySchema} from '../matchday/schema/matchday-schema.ts';

/** The provider's codes, unless two teams of the day share one. */
function withOwnCodes(matches: readonly Match[]): readonly Match[] {
  const teams = matches.flatMap(({fixture}) => SIDES.map(side => fixture[side]));
  if (new Set(teams.map(({short}) => short)).size === teams.length) return matches;
  const codes = seasonCodes(teams.map(({name}) => name));
  return matches.map(match => withCodes(match, codes));
}

/** The matches of a day as a matchday. Throws an InputError, which begins with `shown`, if they contradict each other. */
export function toMatchday(shown: string, known: readonly History[]): Matchday {
  const matches = known.map(({match}) => match);
  const [first] = matches;
  const {competition, stage, date} = first!.fixture;
  const origins = matches.flatMap(({origin}) => origin ?? []);
  const draft = {
    format: MATCHDAY_FORMAT,
    competition: competition ?? shown,
    ...(stage !== undefined && matches.every(({fixture}) => fixture.stage === stage) ? {name: stage} : {}),
    ...(date === undefined ? {} : {date}),
    matches: withOwnCodes(matches).map((match, index) => ({
      ...timesPlayed(match, known[index]!.began),
      match: {...match, events: match.events.length > 0 ? match.events : [NOT_BEGUN]},
    })),
    ...(origins[0] === undefined
      ? {}
      : {
          origin: {
            ...origins[0],
            events: origins.reduce((sum, {events}) => sum + events, 0),
            warnings: matches.flatMap(({fixture: {home, away}, origin}) =>
              (origin?.warnings ?? []).map(warning => `${home.name} v ${away.name}: ${warning}`),
            ),
          },
        }),
  };
  const {data, error} = matchdaySchema.safeParse(draft);
  if (data === undefined) throw new InputError(`${shown}: ${describeIssues(error.issues, draft).join('\n')}`);
  return data;
}
