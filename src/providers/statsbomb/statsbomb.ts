import * as z from 'zod';
import {InputError} from '../../errors.ts';
import {readJson} from '../../files/read-json.ts';
import {type CompanionFiles, companionsFromBytes} from '../../formats/shared/companion-files.ts';
import {statsbomb} from '../../formats/statsbomb/format.ts';
import {lineupsSchema, matchEntrySchema, type RawMatch} from '../../formats/statsbomb/schema.ts';
import {type Asked, type Files, MissingFile} from '../files.ts';
import type {Listed, Provider, Season} from '../provider.ts';

// StatsBomb's open data is a repository: competitions.json lists the seasons, matches/C/S.json the matches of one, and
// events/ID.json and lineups/ID.json are a match. Nothing says of which season a match is, but the season's own file.

const COMPETITIONS = 'competitions.json';
/** Where the cache keeps a match's entry in its season's file, once it is found. */
const entryFile = (id: string) => `entries/${id}.json`;
/** Seasons that are asked for at a time. */
const AT_ONCE = 6;
const MEGABYTE = 2 ** 20;
/** Limits of what a mirror may make us download and keep; the open data has 80 seasons, the largest of 2 MB. */
const MOST_SEASONS = 1_000;
const MOST_OF_SEASON = 16 * MEGABYTE;
const MOST_OF_SEASONS = 256 * MEGABYTE;
const NUMBER = z.int().min(0).max(999_999);

const competitions = z
  .array(
    z.object({
      competition_id: NUMBER,
      season_id: NUMBER,
      competition_name: z.string().min(1),
      season_name: z.string().min(1),
      country_name: z.string().nullish(),
      competition_gender: z.string().nullish(),
    }),
  )
  .max(MOST_SEASONS);

const THE_EVENTS: Asked = {what: 'the events', isRight: statsbomb.recognises};
const THE_LINE_UPS: Asked = {what: 'the line-ups', isRight: value => lineupsSchema.safeParse(value).success};
const THE_COMPETITIONS: Asked = {
  what: 'the competitions',
  isRight: value => competitions.safeParse(value).success,
  most: MOST_OF_SEASON,
  changes: true,
};
const THE_MATCHES: Asked = {
  what: 'the matches',
  isRight: value => Array.isArray(value) && value.every(entry => typeof entry?.match_id === 'number'),
  most: MOST_OF_SEASON,
  changes: true,
};

const isMatch = (id: string) => /^\d{1,9}$/.test(id);
const isSeason = (id: string) => /^\d{1,6}\/\d{1,6}$/.test(id);

export const statsbombOpenData: Provider = {
  name: 'statsbomb',
  title: 'StatsBomb’s open data',
  address: 'https://raw.githubusercontent.com/statsbomb/open-data/master/data/',
  variable: 'FOOTBALL_REPLAY_STATSBOMB',
  example: '18236',
  isMatch,
  isSeason,

  match: async (id, files, warn) => {
    const bytes = await files.get(`events/${id}.json`, THE_EVENTS);
    const [lineups, entry] = [
      await welcome(() => files.get(`lineups/${id}.json`, THE_LINE_UPS), warn),
      await welcome(() => entryOf(id, files), warn),
    ];
    const companions: CompanionFiles = companionsFromBytes({
      ...(lineups === undefined ? {} : {[`${id}.lineups.json`]: lineups}),
      ...(entry === undefined ? {} : {'matches.json': entry}),
    });
    return {bytes, name: `${id}.json`, companions};
  },

  seasons: async files =>
    competitions.parse(await files.json(COMPETITIONS, THE_COMPETITIONS)).map(
      (entry): Season => ({
        id: `${entry.competition_id}/${entry.season_id}`,
        competition: entry.competition_name,
        season: entry.season_name,
        about:
          [entry.country_name, entry.competition_gender === 'female' ? 'women' : undefined]
            .filter(part => part)
            .join(', ') || undefined,
      }),
    ),

  matches: async (season, files) =>
    entriesOf(await files.json(`matches/${season}.json`, THE_MATCHES))
      .toSorted((a, b) => when(a).localeCompare(when(b)))
      .map(listed),

  held: async files => {
    const ids = (await files.held.list('events')).map(name => name.replace(/\.json$/, '')).filter(isMatch);
    const all = await Promise.all(
      ids.map(async id => {
        const bytes = await files.held.read(entryFile(id));
        return (bytes === undefined ? undefined : entryIn(bytes, id)) ?? id;
      }),
    );
    return all
      .toSorted((a, b) => (typeof a === 'string' ? a : when(a)).localeCompare(typeof b === 'string' ? b : when(b)))
      .map(entry =>
        typeof entry === 'string'
          ? {id: entry, teams: undefined, date: undefined, stage: undefined, competition: undefined}
          : listed(entry),
      );
  },
};

/** What belongs beside a match, and is not needed. */
async function welcome<T>(get: () => Promise<T>, warn: (warning: string) => void): Promise<T | undefined> {
  try {
    return await get();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // Where there is none, the importer says what that means.
    if (!(error instanceof MissingFile)) warn(error.message);
    return undefined;
  }
}

function entriesOf(value: unknown): readonly RawMatch[] {
  return Array.isArray(value) ? value.flatMap(entry => matchEntrySchema.safeParse(entry).data ?? []) : [];
}

/** The entry of a match in the bytes of a cached file; undefined if they are damaged or lack it. */
function entryIn(bytes: Uint8Array, id: string): RawMatch | undefined {
  try {
    return entriesOf(readJson(bytes, entryFile(id))).find(({match_id}) => match_id === Number(id));
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function when({match_date, kick_off}: RawMatch): string {
  return `${match_date ?? ''} ${kick_off ?? ''}`;
}

function listed(entry: RawMatch): Listed {
  const {match_id, match_date, home_team, away_team, competition_stage: stage, competition, season} = entry;
  const name = [competition?.competition_name, season?.season_name].filter(part => part).join(' ');
  return {
    id: String(match_id),
    teams: `${home_team.home_team_name} v ${away_team.away_team_name}`,
    date: match_date ?? undefined,
    stage: stage?.name,
    competition: name === '' ? undefined : name,
  };
}

/** A match's own entry, as a list of that alone: what is kept of it, or else found in the seasons' files, those in the cache first. */
async function entryOf(id: string, files: Files): Promise<Uint8Array | undefined> {
  const kept = await files.held.read(entryFile(id));
  if (kept !== undefined && entryIn(kept, id) !== undefined) return kept;
  const found = (await amongHeld(id, files)) ?? (files.offline ? undefined : await amongSeasons(id, files));
  if (found === undefined) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify([found]));
  await files.keep(entryFile(id), bytes);
  return bytes;
}

async function amongHeld(id: string, {held}: Files): Promise<unknown> {
  for (const season of await heldSeasons(held)) {
    const bytes = await held.read(`matches/${season}.json`);
    const found = bytes === undefined || entryIn(bytes, id) === undefined ? undefined : findIn(bytes, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function amongSeasons(id: string, files: Files): Promise<unknown> {
  const known = new Set(await heldSeasons(files.held));
  const seasons = (await statsbombOpenData.seasons(files)).map(season => season.id);
  // What the cache holds was looked through; it may have grown since.
  const queue = [...seasons.filter(season => !known.has(season)), ...seasons.filter(season => known.has(season))];
  let found: unknown;
  let bytes = 0;
  const look = async () => {
    for (let season = queue.shift(); season !== undefined && found === undefined; season = queue.shift()) {
      try {
        const list = await files.get(`matches/${season}.json`, THE_MATCHES);
        bytes += list.length;
        if (bytes > MOST_OF_SEASONS) throw new InputError('the lists of matches are larger than 256 MB, the limit');
        const here = findIn(list, id);
        // Another may have found it meanwhile.
        found ??= here;
      } catch (error) {
        if (error instanceof MissingFile) continue;
        queue.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, look));
  return found;
}

async function heldSeasons({list}: Files['held']): Promise<readonly string[]> {
  const folders = await list('matches');
  const inside = await Promise.all(
    folders.map(async folder => (await list(`matches/${folder}`)).map(file => `${folder}/${file}`)),
  );
  return inside
    .flat()
    .map(file => file.replace(/\.json$/, ''))
    .filter(isSeason);
}

function findIn(bytes: Uint8Array, id: string): unknown {
  const mention = new RegExp(`"match_id"\\s*:\\s*${id}\\b`);
  if (!mention.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))) return undefined;
  const value = readJson(bytes, THE_MATCHES.what);
  return Array.isArray(value) ? value.find(entry => entry?.match_id === Number(id)) : undefined;
}
