import {concatMap, lastValueFrom, type Observable} from 'rxjs';
import type {Timeline} from '../../match/model/timeline.ts';
import {placesIn} from '../../streams/feed.ts';
import type {Followed} from '../../streams/followed.ts';
import {foldNews} from '../../streams/live.ts';
import type {MatchNews} from '../../streams/poll-feeds.ts';
import {choiceOf} from '../event-filter.ts';
import type {PlayOptions} from '../request.ts';
import {linesIn} from './print.ts';

export type LivePrinting = {
  readonly wallNow: () => number;
  readonly write: (text: string) => Promise<void>;
  /** Receives what is wrong with the feed. */
  readonly warn: (warning: string) => void;
};

/** Prints a live match, or a day with live matches: a line for each event as it becomes known, late ones too, until all feeds end. */
export async function printLive(
  news$: Observable<MatchNews>,
  followed: Followed,
  options: PlayOptions,
  {wallNow, write, warn}: LivePrinting,
): Promise<void> {
  const fold = foldNews(followed);
  const printed = new Set<string>();
  const print = async (histories: Followed['first'], wallclock: number) => {
    const text = await newLines(followed.shown(histories, wallclock).timeline, options, printed);
    if (text !== '') await write(text);
  };
  const hear = async (of: MatchNews) => {
    const wallclock = wallNow();
    const histories = fold(of, wallclock);
    const {match, news} = of;
    const warned = (words: string) =>
      warn([followed.nameOf(match), words].filter(part => part !== undefined).join(': '));
    switch (news.type) {
      case 'version':
        return print(histories, wallclock);
      case 'restarted':
      case 'failed':
        return warned(news.reason);
      case 'problem':
        return warned(news.problem);
      case 'unchanged':
        return;
    }
  };
  await print(followed.first, wallNow());
  await lastValueFrom(news$.pipe(concatMap(hear)), {defaultValue: undefined});
}

async function newLines(timeline: Timeline, options: PlayOptions, printed: Set<string>): Promise<string> {
  const {cues, lineOf} = await linesIn(timeline, options);
  const part = {from: 0, until: timeline.duration, choice: choiceOf(timeline, options.filter)};
  let text = '';
  let before: number | undefined;
  for (const place of placesIn(cues, part)) {
    const {id} = cues.cues[place]!.event;
    if (!printed.has(id)) text += `${lineOf(place, before)}\n`;
    printed.add(id);
    before = place;
  }
  return text;
}
