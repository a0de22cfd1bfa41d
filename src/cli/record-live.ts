import {type Observable, tap} from 'rxjs';
import {type AppendedFile, appendFile} from '../files/append-file.ts';
import {type History, merge} from '../match/live/merge.ts';
import {liveLines} from '../output/live-lines.ts';
import type {MatchNews} from '../streams/poll-feeds.ts';

/** Writes a live match to a new file as it arrives, in our format for live matches. Throws an InputError. */
export async function recordLive(path: string, wallNow: () => number) {
  const file = await appendFile(path);
  let history: History | undefined;
  const version = (next: History): Promise<string | undefined> => {
    const lines = liveLines(history, next, new Date(wallNow()).toISOString());
    history = next;
    return write(file, lines);
  };
  return {
    /** The same news, each version written as it passes; `failed` is called once if that does not work. */
    record: (news$: Observable<MatchNews>, failed: (reason: string) => void): Observable<MatchNews> => {
      let reported = false;
      return news$.pipe(
        tap(({news}) => {
          if (news.type !== 'version') return;
          void version(merge(history, news.version, wallNow())).then(reason => {
            if (reason === undefined || reported) return;
            reported = true;
            failed(`not recorded any further: ${reason}`);
          });
        }),
      );
    },
    close: file.close,
  };
}

function write(file: AppendedFile, lines: readonly string[]): Promise<string | undefined> {
  return lines.length === 0 ? Promise.resolve(undefined) : file.add(`${lines.join('\n')}\n`);
}
