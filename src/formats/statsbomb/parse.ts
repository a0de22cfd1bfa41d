import type * as z from 'zod';
import {isMovement, isOther} from './checks.ts';
import type {RawEvent} from './schema.ts';
import {isMove, isUsed, NEEDED} from './types.ts';

/** The records that are used, of those of a file, or what is wrong in them, with its place in the file. */
export async function parseEvents(
  records: readonly unknown[],
): Promise<{readonly events: readonly RawEvent[]} | {readonly issues: readonly z.core.$ZodIssue[]}> {
  const used = records.filter(isUsed);
  if (used.every(isRight)) return {events: used};
  const {issuesOf} = await import('./issues.ts');
  return {issues: issuesOf(records)};
}

function isRight(record: unknown): record is RawEvent {
  if (isMove(record)) return isMovement(record);
  if (!isOther(record)) return false;
  const part = NEEDED[record.type.id];
  return part === undefined || record[part] != null;
}
