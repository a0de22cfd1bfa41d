import * as z from 'zod';
import {movementSchema, otherSchema} from './schema.ts';
import {isMove, isUsed, NEEDED} from './types.ts';

type Issue = z.core.$ZodIssue;

const movements = z.array(movementSchema);

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

/** What is wrong in those records of a file that are used, each with its place in the file. */
export function issuesOf(records: readonly unknown[]): readonly Issue[] {
  const used = records.flatMap((record, place) => (isUsed(record) ? [{record, place, moves: isMove(record)}] : []));
  return [true, false].flatMap(moves => {
    const group = used.filter(each => each.moves === moves);
    const {error} = (moves ? movements : others).safeParse(group.map(({record}) => record));
    return (error?.issues ?? []).map(issue => placed(issue, index => group[index]!.place));
  });
}

function placed(issue: Issue, placeOf: (index: number) => number): Issue {
  const [index, ...rest] = issue.path;
  return {...issue, path: typeof index === 'number' ? [placeOf(index), ...rest] : issue.path};
}
