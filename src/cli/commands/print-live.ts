import {concatMap, lastValueFrom, type Observable} from 'rxjs';
import type {News} from '../../match/live/feed.ts';
import {liveTimeline} from '../../match/live/live-timeline.ts';
import {type History, merge} from '../../match/live/merge.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {placesIn} from '../../streams/feed.ts';
import {choiceOf} from '../event-filter.ts';
import type {PlayOptions} from '../request.ts';
import {lineOfFormat} from './print.ts';

export type LivePrinting = {
  readonly wallNow: () => number;
  readonly write: (text: string) => Promise<void>;
  /** Receives what is wrong with the feed. */
  readonly warn: (warning: string) => void;
};

/** Prints a live match: a line for each event as it becomes known, late ones too, until the feed ends. */
export async function printLive(
  news$: Observable<News>,
  options: PlayOptions,
  {wallNow, write, warn}: LivePrinting,
): Promise<void> {
  let history: History | undefined;
  const printed = new Set<string>();
  const print = async (next: History) => {
    history = next;
    const {timeline} = liveTimeline(next, options.detail);
    const text = await newLines(timeline, options, printed);
    if (text !== '') await write(text);
  };
  const hear = async (news: News) => {
    switch (news.type) {
      case 'version':
        return print(merge(history, news.version, wallNow()));
      case 'restarted':
        history = undefined;
        return warn(news.reason);
      case 'failed':
        return warn(news.reason);
      case 'problem':
        return warn(news.problem);
      case 'unchanged':
        return;
    }
  };
  await lastValueFrom(news$.pipe(concatMap(hear)), {defaultValue: undefined});
}

async function newLines(timeline: Timeline, options: PlayOptions, printed: Set<string>): Promise<string> {
  const lineOf = await lineOfFormat(timeline, options);
  const part = {from: 0, until: timeline.duration, choice: choiceOf(timeline, options.filter)};
  let text = '';
  let before: number | undefined;
  for (const place of placesIn(timeline, part)) {
    const {id} = timeline.cues[place]!.event;
    if (!printed.has(id)) text += `${lineOf(place, before)}\n`;
    printed.add(id);
    before = place;
  }
  return text;
}
