import {isObject} from '../text/is-object.ts';

/** A format that is known and cannot be read, with what to use instead. */
type Unsupported = {readonly name: string; readonly instead: string};

const OPTA_JSON = 'use Stats Perform’s MA3 and MA1 of the match as JSON, or its WhoScored match page';
const SUMMARY = 'use the ESPN summary of the match, as JSON';
const CONVERT = 'write its events as a football-replay/1 file (data/README.md)';

type Raw = Readonly<Record<string, unknown>>;

const JSON_FORMATS: readonly (Unsupported & {readonly is: (value: Raw) => boolean})[] = [
  {
    name: 'FotMob',
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
    name: 'Metrica JSON',
    instead: CONVERT,
    is: ({data}) => {
      const first: unknown = Array.isArray(data) ? data[0] : undefined;
      return isObject(first) && isObject(first.type) && isObject(first.start) && 'frame' in first.start;
    },
  },
];

/** Files that go with matches and hold none, by the first entry of their list, with what to open instead. */
const COMPANIONS: readonly {
  readonly is: (file: Raw, first: Raw) => boolean;
  readonly message: string;
}[] = [
  {
    is: (_file, first) => typeof first.wyId === 'number' && isObject(first.teamsData),
    message:
      'Wyscout’s list of matches, which goes with their events: open the events file of a match, with this file next to it or as --matches',
  },
  {
    is: (_file, first) => typeof first.wyId === 'number',
    message: 'a list of Wyscout’s players or teams, which goes with events: open the events file of a match',
  },
  {
    is: ({leagues}, first) => Array.isArray(leagues) && Array.isArray(first.competitions),
    message:
      'ESPN’s scoreboard, a list of matches without their events: open the summary of a match, or a match by its league and id (replay espn:eng.1/704279)',
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

/** Why a JSON value cannot be read, if it is of a known format or goes with a match, and what to use instead. */
export function unsupportedJson(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const first: unknown = Array.isArray(value) ? value[0] : Array.isArray(value.events) ? value.events[0] : undefined;
  const companion = isObject(first) ? COMPANIONS.find(({is}) => is(value, first)) : undefined;
  if (companion !== undefined) return companion.message;
  return Array.isArray(value) ? undefined : describe(JSON_FORMATS.find(({is}) => is(value)));
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
