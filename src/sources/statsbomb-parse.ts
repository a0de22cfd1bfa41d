import * as z from 'zod';
import {checkOf} from './quick-check.ts';
import {movementSchema, otherSchema, type RawEvent, TYPE} from './statsbomb-schema.ts';

/** An event without the part that its type is about could only be guessed at. */
const NEEDED: Readonly<Record<number, 'shot' | 'substitution' | 'tactics' | 'player'>> = {
  [TYPE.shot]: 'shot',
  [TYPE.substitution]: 'substitution',
  [TYPE.startingXi]: 'tactics',
};

const movements = z.array(movementSchema);
const isMovement = checkOf(movementSchema);
const isComplete = checkOf(otherSchema);

function isOther(record: unknown): boolean {
  if (!isComplete(record)) return false;
  const part = NEEDED[(record as RawEvent).type.id];
  return part === undefined || (record as RawEvent)[part] != null;
}

const others = z.array(otherSchema).superRefine((events, context) => {
  for (const [index, event] of events.entries()) {
    const part = NEEDED[event.type.id];
    if (part !== undefined && (event[part] === undefined || event[part] === null)) {
      context.addIssue({
        code: 'custom',
        path: [index, part],
        message: `is missing, and a ${event.type.name} is nothing without it`,
      });
    }
  }
});

type Issue = z.core.$ZodIssue;

/** The records that are used, of those of a file, or what is wrong in them, with its place in the file. */
export function parseEvents(
  records: readonly unknown[],
): {readonly events: readonly RawEvent[]} | {readonly issues: readonly Issue[]} {
  const used = records.flatMap((record, place) => {
    const type = typeOf(record);
    return type === undefined || USED.has(type)
      ? [{record, place, moves: type === TYPE.pass || type === TYPE.carry}]
      : [];
  });
  if (used.every(({record, moves}) => (moves ? isMovement(record) : isOther(record)))) {
    return {events: used.map(({record}) => record as RawEvent)};
  }
  const events: RawEvent[] = [];
  const issues: Issue[] = [];
  for (const moves of [true, false]) {
    const group = used.filter(each => each.moves === moves);
    const parsed = (moves ? movements : others).safeParse(group.map(({record}) => record));
    if (parsed.success) for (const [n, {place}] of group.entries()) events[place] = parsed.data[n]!;
    else for (const issue of parsed.error.issues) issues.push(placed(issue, index => group[index]!.place));
  }
  return issues.length > 0 ? {issues} : {events: used.map(({place}) => events[place]!)};
}

/** Records of other types, such as pressures and receipts, are nearly half of a file. */
const USED: ReadonlySet<number> = new Set(Object.values(TYPE));

/** The id of a record's type; undefined where it cannot be read, so that it is reported. */
function typeOf(record: unknown): number | undefined {
  const id = (record as {readonly type?: {readonly id?: unknown} | null} | null | undefined)?.type?.id;
  return typeof id === 'number' ? id : undefined;
}

function placed(issue: Issue, placeOf: (index: number) => number): Issue {
  const [index, ...rest] = issue.path;
  return {...issue, path: typeof index === 'number' ? [placeOf(index), ...rest] : issue.path};
}
