import {InputError, UsageError} from '../errors.ts';
import {describeIssues} from '../files/describe-issues.ts';
import {readMatch} from '../formats/read-match.ts';
import {seasonCodes} from '../formats/shared/season-codes.ts';
import {withCodes} from '../formats/shared/season-day.ts';
import type {Match} from '../match/model/match.ts';
import {SIDES} from '../match/model/side.ts';
import {MATCHDAY_FORMAT} from '../matchday/format-name.ts';
import type {Matchday} from '../matchday/matchday.ts';
import {matchdaySchema} from '../matchday/schema/matchday-schema.ts';
import {plainText} from '../text/plain-text.ts';
import {type DownloadOptions, type OpenProvider, openProvider} from './open-download.ts';
import type {Listed} from './provider.ts';
import type {Reference} from './reference.ts';

/**
 * All matches of a competition's day, as far as they have been played: finished ones from the cache or downloaded once, the
 * others as they are now. A match that cannot be read is left out, with a warning. Throws an InputError if none is left, and a
 * UsageError for a reference to something else.
 *
 * @param date Such as `2026-08-15`; today if undefined.
 */
export async function openDay(
  reference: Reference,
  date: string | undefined,
  options: DownloadOptions,
): Promise<Matchday> {
  const open = await openProvider(reference.provider, options);
  const {provider, files} = open;
  const shown = plainText(reference.text);
  const {id} = reference;
  if (id === undefined || !provider.isSeason(id) || !provider.daily) {
    throw new UsageError(`--all is for a competition whose days are listed, such as espn:eng.1, and not for ${shown}`);
  }
  const when = date === undefined ? 'today' : `on ${date}`;
  const listed = await provider.matches(id, files, date);
  if (listed.length === 0) throw new InputError(`${shown}: no matches ${when}; name another day with --date`);
  const matches: Match[] = [];
  for (const each of listed) {
    const match = await readListed(open, each, options);
    if (match !== undefined) matches.push(match);
  }
  if (matches.length === 0) throw new InputError(`${shown}: none of the ${listed.length} matches ${when} can be read`);
  return toMatchday(shown, matches);
}

async function readListed(
  {provider, files}: OpenProvider,
  {id, teams}: Listed,
  {warn}: DownloadOptions,
): Promise<Match | undefined> {
  const warned = (warning: string) => warn?.(`${plainText(teams ?? id)}: ${warning}`);
  try {
    const {bytes, name, companions} = await provider.match(id, files, warned);
    return await readMatch(bytes, plainText(`${provider.name}:${id}`), {file: name, companions});
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    warned(`left out: ${error.message}`);
    return undefined;
  }
}

/** The provider's codes, unless two teams of the day share one. */
function withOwnCodes(matches: readonly Match[]): readonly Match[] {
  const teams = matches.flatMap(({fixture}) => SIDES.map(side => fixture[side]));
  if (new Set(teams.map(({short}) => short)).size === teams.length) return matches;
  const codes = seasonCodes(teams.map(({name}) => name));
  return matches.map(match => withCodes(match, codes));
}

function toMatchday(shown: string, matches: readonly Match[]): Matchday {
  const [first] = matches;
  const {competition, stage, date} = first!.fixture;
  const origins = matches.flatMap(({origin}) => origin ?? []);
  const draft = {
    format: MATCHDAY_FORMAT,
    competition: competition ?? shown,
    ...(stage !== undefined && matches.every(({fixture}) => fixture.stage === stage) ? {name: stage} : {}),
    ...(date === undefined ? {} : {date}),
    matches: withOwnCodes(matches).map(match => ({match})),
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
