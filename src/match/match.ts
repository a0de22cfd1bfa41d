import type * as z from 'zod';
import type {
  fixtureSchema,
  matchShape,
  officialStatSchema,
  originSchema,
  playerSchema,
  scoreSchema,
  sourceSchema,
  squadSchema,
  teamSchema,
} from './match-schema.ts';

export const FORMAT = 'football-replay/1';

export type Match = z.output<typeof matchShape>;
export type Fixture = z.output<typeof fixtureSchema>;
export type Team = z.output<typeof teamSchema>;
export type Squad = z.output<typeof squadSchema>;
export type Player = z.output<typeof playerSchema>;
export type Score = z.output<typeof scoreSchema>;
export type Origin = z.output<typeof originSchema>;
export type Source = z.output<typeof sourceSchema>;
export type OfficialStat = z.output<typeof officialStatSchema>;
