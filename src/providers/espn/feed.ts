import {InputError} from '../../errors.ts';
import {readJson} from '../../files/read-json.ts';
import {readVersion} from '../../formats/espn/version.ts';
import type {News, Poll} from '../../match/live/feed.ts';
import {FetchFailure, fetchChanged, type Known} from '../fetch-file.ts';
import type {FeedOptions} from '../provider.ts';

const SECOND = 1_000;
const MEGABYTE = 2 ** 20;
/** Milliseconds between two looks: never less, and without a word of the server. */
const LEAST_WAIT = 5 * SECOND;
const USUAL_WAIT = 10 * SECOND;
const LONGEST_WAIT = 60 * SECOND;
const MOST = 16 * MEGABYTE;
const SUMMARY = /^([a-z0-9_.]+)\/(\d+)$/;

/** The summary of a match, looked at as often as its cache allows, and less often while it fails. */
export function espnFeed(id: string, {base, timer, fetch, random = Math.random}: FeedOptions): Poll {
  const [, league, event] = SUMMARY.exec(id) ?? [];
  const address = new URL(`${league}/summary?event=${event}`, base);
  let known: Known = {};
  let updated = 0;
  let failures = 0;
  const later = (wait: number) => Math.round(wait * (1 + random() / 5));
  const failed = (reason: string) => {
    failures += 1;
    const news: readonly News[] = [{type: 'failed', reason}];
    return {news, again: later(Math.min(LEAST_WAIT * 2 ** (failures - 1), LONGEST_WAIT))};
  };
  return async signal => {
    try {
      const answer = await fetchChanged(address, known, {timer, fetch, most: MOST, signal});
      const wait = Math.min(Math.max(answer.fresh ?? USUAL_WAIT, LEAST_WAIT), LONGEST_WAIT);
      if (answer.bytes === undefined) {
        failures = 0;
        return {news: [{type: 'unchanged'}], again: wait};
      }
      const reading = readVersion(readJson(answer.bytes, 'the summary'));
      if ('findings' in reading) return failed(reading.findings[0] ?? 'not a match');
      if (reading.id !== undefined && reading.id !== event) return failed('another match was sent');
      failures = 0;
      ({known} = answer);
      // Servers behind one address differ in what they know.
      if (reading.updated < updated) return {news: [{type: 'unchanged'}], again: wait};
      updated = reading.updated;
      return {news: [{type: 'version', version: reading.version}], again: reading.version.over ? undefined : wait};
    } catch (error) {
      if (error instanceof FetchFailure || error instanceof InputError) return failed(error.message);
      throw error;
    }
  };
}
