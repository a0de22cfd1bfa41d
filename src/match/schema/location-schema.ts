import * as z from 'zod';
import {PITCH} from '../model/pitch.ts';

/** A place on the pitch, as `Location` says. */
export const locationSchema = z.strictObject({
  x: z.number().min(0).max(PITCH.length),
  y: z.number().min(0).max(PITCH.width),
});
