import {PERIOD_MINUTES, PERIODS, type Period} from './clock.ts';
import {shownMinute} from './event.ts';
import {type Change, type PlayerStatus, type Players, shortName} from './line-up.ts';

/** When a player came on or went off, and for whom. */
export function changeOf(players: Players, {cameOn, wentOff, place}: PlayerStatus): string {
  const other = (id: string | undefined, words: (name: string) => string) =>
    id === undefined ? '' : words(shortName(players, id));
  const on = cameOn === undefined ? [] : [`on ${timeOf(cameOn)}${other(cameOn.for, name => ` for ${name}`)}`];
  const off =
    wentOff === undefined ? [] : [`${WENT_OFF[place]} ${timeOf(wentOff)}${other(wentOff.for, name => `, ${name} on`)}`];
  return [...on, ...off].join(', ');
}

function timeOf(change: Change): string {
  return breakOf(change) ?? shownMinute(change);
}

/** The break in which a change was made, as it is said: `at half-time`; undefined of a change during play. */
export function breakOf({clock, inBreak}: Pick<Change, 'clock' | 'inBreak'>): string | undefined {
  if (!inBreak) return undefined;
  const {period, minute, added} = clock;
  // The clock of a change in a break is that of the whistle before it or of the kick-off after it.
  const isNext = period === 'penalty-shoot-out' || (added === 0 && minute <= PERIOD_MINUTES[period].start + 1);
  const ended = isNext ? PERIODS[PERIODS.indexOf(period) - 1] : period;
  return ended && BREAKS[ended];
}

/** The break after each period. */
const BREAKS: Readonly<Record<Period, string | undefined>> = {
  'first-half': 'at half-time',
  'second-half': 'before extra time',
  'extra-time-first-half': 'at half-time in extra time',
  'extra-time-second-half': 'before the shoot-out',
  'penalty-shoot-out': undefined,
};

const WENT_OFF: Readonly<Record<PlayerStatus['place'], string>> = {
  pitch: 'off',
  bench: 'off',
  substituted: 'off',
  'sent-off': 'sent off',
  off: 'off the pitch since',
};
