import {checkOf} from './check-source.ts';
import {lineupsSchema, matchEntrySchema, movementSchema, otherSchema} from './schema.ts';

// Worked out when the program is built: see scripts/faster/worked-out.ts. What is right needs no schema to say so.

export const isMovement = checkOf(movementSchema);
export const isOther = checkOf(otherSchema);
export const areLineUps = checkOf(lineupsSchema);
export const isMatchEntry = checkOf(matchEntrySchema);
