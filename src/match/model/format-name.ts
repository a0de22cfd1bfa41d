/** The name and version of our own file format, stated at the top of every match file. */
export const FORMAT = 'football-replay/1';
