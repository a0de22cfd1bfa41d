/** The name and version of our own file format, stated at the top of every match file. */
export const FORMAT = 'football-replay/1';

/** The same of a live match, line by line. */
export const LIVE_FORMAT = 'football-replay-live/1';
