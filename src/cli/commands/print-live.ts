import {concatMap, lastValueFrom, type Observable} from 'rxjs';
import type {Sequence} from '../../match/model/timeline.ts';
import type {Formatted} from '../../output/text.ts';
import {type Choice, placesIn} from '../../streams/feed.ts';
import type {Followed} from '../../streams/followed.ts';
import {foldNews} from '../../streams/live.ts';
import type {MatchNews} from '../../streams/poll-feeds.ts';
import {choiceOf, UnknownPlayerError} from '../event-filter.ts';
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
  const choosing = new Choosing(options.filter, warn);
  const print = async (histories: Followed['first'], wallclock: number) => {
    const text = await newLines(
      await linesIn(followed.shown(histories, wallclock).timeline, options),
      choosing,
      printed,
    );
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
  choosing.end();
}

/** What `--filter` chooses of a match that may name its players only later. */
class Choosing {
  readonly #filter: string | undefined;
  readonly #warn: LivePrinting['warn'];
  #choice: Choice | undefined;
  #missing: UnknownPlayerError | undefined;

  constructor(filter: string | undefined, warn: LivePrinting['warn']) {
    this.#filter = filter;
    this.#warn = warn;
  }

  /** Undefined until the player is named. Who has been chosen stays so, even if another player has the name too. */
  of(sequence: Sequence): Choice | undefined {
    try {
      this.#choice = choiceOf(sequence, this.#filter);
    } catch (error) {
      if (this.#choice !== undefined) return this.#choice;
      if (!(error instanceof UnknownPlayerError) || sequence.match.lineUps !== undefined) throw error;
      if (this.#missing === undefined) this.#warn(`Waiting: ${error.message}`);
      this.#missing = error;
    }
    return this.#choice;
  }

  /** Throws a UsageError if the match ended without naming the player. */
  end(): void {
    if (this.#choice === undefined && this.#missing !== undefined) throw this.#missing;
  }
}

function newLines({sequence, lineOf}: Formatted, choosing: Choosing, printed: Set<string>): string {
  const choice = choosing.of(sequence);
  if (choice === undefined) return '';
  let text = '';
  let before: number | undefined;
  for (const place of placesIn(sequence, {from: 0, until: sequence.duration, choice})) {
    const {id} = sequence.cues[place]!.event;
    if (!printed.has(id)) text += `${lineOf(place, before)}\n`;
    printed.add(id);
    before = place;
  }
  return text;
}
