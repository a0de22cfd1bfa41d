/** The name and version of the file format of matchdays, stated at the top of every such file. */
export const MATCHDAY_FORMAT = 'football-replay-matchday/1';
