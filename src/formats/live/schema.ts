import * as z from 'zod';
import {FORMAT, LIVE_FORMAT} from '../../match/model/format-name.ts';
import {eventSchema} from '../../match/schema/event-schema.ts';
import {matchShape} from '../../match/schema/match-shape.ts';

/** When a recorded line arrived, ISO 8601 in UTC. */
const arrived = z.iso.datetime().optional();

/** The first line: a match file without its events. */
export const firstLineSchema = z.strictObject({
  format: z.literal(LIVE_FORMAT),
  match: matchShape.omit({events: true}).extend({format: z.literal(FORMAT).default(FORMAT)}),
  arrived,
});

/**
 * Any other line: an event, where the same id again replaces it; the id of one that is withdrawn; the line-ups when they
 * change; the end, last.
 */
export const lineSchema = z.union([
  z.strictObject({event: eventSchema, arrived}),
  z.strictObject({withdrawn: z.string(), arrived}),
  z.strictObject({'line-ups': matchShape.shape.lineUps.unwrap(), arrived}),
  z.strictObject({end: z.literal(true), arrived}),
]);
