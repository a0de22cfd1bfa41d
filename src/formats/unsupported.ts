import {isObject} from '../text/is-object.ts';

/** A format that is known and cannot be read, with what to use instead. */
type Unsupported = {readonly name: string; readonly instead: string};

const OPTA_JSON = 'use Stats Perform’s MA3 and MA1 of the match as JSON, or its WhoScored match page';
const SUMMARY = 'use the ESPN summary of the match, as JSON';
const CONVERT = 'write its events as a football-replay/1 file (data/README.md)';

const JSON_FORMATS: readonly (Unsupported & {readonly is: (value: Readonly<Record<string, unknown>>) => boolean})[] = [
  {
    name: 'FotMob match details',
    instead: SUMMARY,
    is: ({general, header, content}) =>
      isObject(general) && isObject(header) && isObject(content) && ('matchId' in general || 'matchFacts' in content),
  },
  {
    name: 'SofaScore',
    instead: SUMMARY,
    is: ({incidents, shotmap, event}) =>
      hasFirst(incidents, 'incidentType') ||
      hasFirst(shotmap, 'shotType') ||
      (isObject(event) && 'tournament' in event && isObject(event.homeTeam) && isObject(event.homeScore)),
  },
  {
    name: 'API-Football',
    instead: SUMMARY,
    is: ({get, parameters, response}) => typeof get === 'string' && parameters !== undefined && Array.isArray(response),
  },
  {
    name: 'Metrica events',
    instead: CONVERT,
    is: ({data}) => {
      const first: unknown = Array.isArray(data) ? data[0] : undefined;
      return isObject(first) && isObject(first.type) && isObject(first.start) && 'frame' in first.start;
    },
  },
];

const TEXT_FORMATS: readonly (Unsupported & {readonly signs: readonly RegExp[]})[] = [
  {name: 'Opta F24 XML', instead: OPTA_JSON, signs: [/<Games\b/, /<Game\b/]},
  {name: 'Opta F7 XML', instead: OPTA_JSON, signs: [/<SoccerFeed\b/]},
  {name: 'Sportec (DFL) XML', instead: CONVERT, signs: [/<PutDataRequest\b/]},
  {name: 'Sportec (DFL) XML', instead: CONVERT, signs: [/<Event\b/, /\bEventTime=/]},
  {name: 'Metrica EPTS XML', instead: CONVERT, signs: [/<main\b/i, /<(?:Metadata|GlobalConfig)\b/i]},
  {name: 'Metrica CSV', instead: CONVERT, signs: [/^Team,Type,Subtype,Period,Start Frame,/]},
];

/** A text is looked into this far for the tags that its format opens with. */
const MOST_LOOKED_INTO = 20_000;

/** What is known of a JSON value of a format that cannot be read: `FotMob match details, which …`; undefined where nothing is. */
export function unsupportedJson(value: unknown): string | undefined {
  if (!isObject(value) || Array.isArray(value)) return undefined;
  return describe(JSON_FORMATS.find(({is}) => is(value)));
}

/** The same of a text that is not JSON. */
export function unsupportedText(text: string): string | undefined {
  const start = text.slice(0, MOST_LOOKED_INTO).trimStart();
  return describe(TEXT_FORMATS.find(({signs}) => signs.every(sign => sign.test(start))));
}

function describe(format: Unsupported | undefined): string | undefined {
  return format === undefined ? undefined : `${format.name} is not supported: ${format.instead}`;
}

function hasFirst(list: unknown, key: string): boolean {
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isObject(first) && key in first;
}
