import type {Json} from './make-espn.ts';

/** The parts of a summary that grow. */
export type Growing = {
  readonly header: Json & {readonly competitions: readonly Json[]};
  readonly commentary: readonly Json[];
  readonly keyEvents?: readonly Json[] | undefined;
  readonly [key: string]: unknown;
};

const wallclockOf = (of: unknown) => Date.parse((of as {readonly wallclock?: string} | undefined)?.wallclock ?? '');
const typeOf = (of: unknown) => (of as {readonly type?: {readonly type?: string}} | undefined)?.type?.type ?? '';
const BREAK = /halftime|end-regular|end-period/;

/** A finished summary as it was at an instant, in wall-clock milliseconds: what its plays' wall-clock times reveal. */
export function summaryAt(whole: Growing, instant: number): Growing {
  let before = Number.NEGATIVE_INFINITY;
  const commentary = whole.commentary.filter(({play}) => {
    const at = wallclockOf(play);
    if (!Number.isNaN(at)) before = at;
    return before <= instant;
  });
  const keyEvents = (whole.keyEvents ?? []).filter(play => wallclockOf(play) <= instant);
  const over = commentary.length === whole.commentary.length;
  const begun = commentary.length > 0;
  const [competition] = whole.header.competitions;
  const last = keyEvents.at(-1) as {readonly clock?: Json; readonly period?: Json} | undefined;
  const isBreak = BREAK.test(typeOf(last));
  const status = {
    displayClock: last?.clock?.displayValue,
    period: last?.period?.number,
    type: over
      ? {state: 'post', completed: true, name: 'STATUS_FULL_TIME'}
      : {state: begun ? 'in' : 'pre', completed: false, name: isBreak ? 'STATUS_HALFTIME' : 'STATUS_IN_PROGRESS'},
  };
  return {
    ...whole,
    header: {...whole.header, competitions: [over ? {...competition, status: {...status}} : {...competition, status}]},
    meta: {lastUpdatedAt: new Date(instant).toISOString()},
    commentary,
    keyEvents,
  };
}

/** The instants at which something new is revealed, in order. */
export function instantsOf({commentary, keyEvents = []}: Growing): readonly number[] {
  const all = [...commentary.map(({play}) => wallclockOf(play)), ...keyEvents.map(wallclockOf)];
  return [...new Set(all.filter(at => !Number.isNaN(at)))].sort((a, b) => a - b);
}

export type FakeAnswer = {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A server within the process: what is asked for, and each answer. */
export function fakeFetch(answer: (request: {readonly headers: Headers}) => FakeAnswer | Error) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (address, init) => {
    asked.push(String(address));
    const given = answer({headers: new Headers(init?.headers)});
    if (given instanceof Error) throw given;
    const {status = 200, body, headers = {}} = given;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(status === 304 ? null : text, {status, headers});
  };
  return {fetch, asked};
}
