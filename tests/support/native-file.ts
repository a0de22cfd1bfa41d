/** Parts of match files in our own format, as parsed JSON, valid or not. */
export type Json = {readonly [key: string]: unknown};

export const fixture = {
  competition: 'Cup',
  date: '2017-01-11',
  home: {name: 'Homeham', short: 'HOM'},
  away: {name: 'Awayton', short: 'AWA'},
};

/** A clock in the first half. */
export function half(minute: number | string, more: Json = {}) {
  return {period: 'first-half', minute, ...more};
}

export const kickOff = {id: 'e1', type: 'kick-off', clock: half(1)};

export const remark = {type: 'remark', clock: half(5)};

/** A match file that has only a kick-off, with some fields replaced or added. */
export function nativeFile(fields: Json = {}): Json {
  return {format: 'football-replay/1', fixture, events: [kickOff], ...fields};
}

/** A match file with events after the kick-off, whose ids are e2, e3 and so on unless they state their own. */
export function withEvents(...events: readonly Json[]): Json {
  return nativeFile({events: [kickOff, ...events.map((event, index) => ({id: `e${index + 2}`, ...event}))]});
}
