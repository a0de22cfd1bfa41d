import * as z from 'zod';
import {SIDES} from './side.ts';

export const sideSchema = z.enum(SIDES);
