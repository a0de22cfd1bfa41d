import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {median, spread} from './figures.ts';
import {inTurn, REPLAY, untilPrinted} from './program.ts';
import {type Bench, NOT_HERE, type Row} from './row.ts';
import {SCREEN, untilFirstFrame} from './screen.ts';

/** StatsBomb's data, next to the repository on machines that have it: 3.7 MB, 4,326 records. */
const SAMPLE = fileURLToPath(new URL('../../shared/samples/statsbomb/18236.events.json', import.meta.url));
const MOST = 500;
const TIMES = 15;

/** How much longer a StatsBomb match takes to open than the first leg. */
export const opening: Bench = {
  name: 'open-match',
  run: async () => {
    const row = (what: string, measured: string, met: boolean | undefined): Row => ({
      what: `a StatsBomb match of 3.7 MB beyond the first leg: ${what}`,
      measured,
      budget: `${MOST} ms`,
      met,
    });
    if (!existsSync(SAMPLE)) return [row('to the first line or frame', NOT_HERE, undefined)];
    const [line, ownLine, frame, ownFrame] = await inTurn(
      TIMES,
      () => untilPrinted([REPLAY, SAMPLE, '--speed', 'max']),
      () => untilPrinted([REPLAY, 'first-leg', '--speed', 'max']),
      () => untilFirstFrame([REPLAY, SAMPLE], SCREEN),
      () => untilFirstFrame([REPLAY, 'first-leg'], SCREEN),
    );
    const beyond = (what: string, values: readonly number[], own: readonly number[]) => {
      const more = median(values) - median(own);
      return row(what, `${more.toFixed(0)} ms: ${spread(values, 'ms', 0)}`, more <= MOST);
    };
    return [beyond('to the first line', line!, ownLine!), beyond('to the first frame', frame!, ownFrame!)];
  },
};

/** A season of 380 matches, next to the repository on machines that have it, and its kick-offs. */
const SEASON = fileURLToPath(
  new URL('../../shared/samples/football-data/england_premier-league-2011-2012.json', import.meta.url),
);
const KICK_OFFS = fileURLToPath(
  new URL('../../shared/samples/openfootball/england-2011-12-1-premierleague.txt', import.meta.url),
);
const MOST_OF_SEASON = 400;

/** How much longer a day of a season takes to open than the first leg. */
export const openingSeason: Bench = {
  name: 'open-season',
  run: async () => {
    const what = 'a season of 380 matches opened at a day, beyond the first leg: to the first frame';
    const budget = `${MOST_OF_SEASON} ms`;
    if (![SEASON, KICK_OFFS].every(existsSync)) return [{what, measured: NOT_HERE, budget, met: undefined}];
    const [day, own] = await inTurn(
      TIMES,
      () => untilFirstFrame([REPLAY, SEASON, '--matches', KICK_OFFS, '--date', '2012-05-13'], SCREEN),
      () => untilFirstFrame([REPLAY, 'first-leg'], SCREEN),
    );
    const more = median(day!) - median(own!);
    const measured = `${more.toFixed(0)} ms: ${spread(day!, 'ms', 0)}`;
    return [{what, measured, budget, met: more <= MOST_OF_SEASON}];
  },
};
