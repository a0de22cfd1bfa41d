/** The name and version of our own file format, as it stands at the top of every match file. */
export const FORMAT = 'football-replay/1';
