import * as z from 'zod';
import {SIDES} from '../model/side.ts';

export const sideSchema = z.enum(SIDES);
