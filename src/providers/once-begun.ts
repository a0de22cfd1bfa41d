import {InputError} from '../errors.ts';
import type {Poll} from '../match/live/feed.ts';
import {FetchFailure} from './fetch-file.ts';
import type {DayBegun} from './provider.ts';

/** Between two looks at whether a match has begun, in milliseconds. */
const WAIT = 30_000;

type Asked = (id: string, signal: AbortSignal) => Promise<ReadonlySet<string>>;

/** Shares one answer among all matches that wait: a match that asks a second time causes a new request. */
export function sharedAnswer(ask: DayBegun): Asked {
  const given = new Set<string>();
  let answer: Promise<ReadonlySet<string>> | undefined;
  return (id, signal) => {
    if (answer === undefined || given.has(id)) {
      answer = ask(signal);
      given.clear();
    }
    given.add(id);
    return answer;
  };
}

/** The feed of a match that is to come. After the first look it is not requested again before the match begins. */
export function onceBegun(begun: DayBegun, id: string, poll: Poll): Poll {
  let isFirst = true;
  let hasBegun = false;
  return async signal => {
    if (isFirst) {
      isFirst = false;
      const {news, again} = await poll(signal);
      return {news, again: again === undefined ? undefined : WAIT};
    }
    if (hasBegun) return poll(signal);
    try {
      hasBegun = (await begun(signal)).has(id);
    } catch (error) {
      const isFailure = error instanceof FetchFailure || error instanceof InputError;
      if (!isFailure || signal.aborted) throw error;
      return {news: [{type: 'failed', reason: error.message}], again: WAIT};
    }
    return {news: [{type: 'unchanged'}], again: hasBegun ? 0 : WAIT};
  };
}
