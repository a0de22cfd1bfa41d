// A small match in Opta's types and qualifiers, as WhoScored and as Stats Perform write one. Homeham (1) has the players 101
// to 115, Awayton (2) 201 to 215; both start in a 4-4-2.

export type Raw = {readonly [field: string]: unknown};

/** An event before either site writes it. */
export type OptaEvent = {
  readonly type: number;
  readonly period: number;
  readonly time: string;
  readonly player?: number | undefined;
  readonly team: number;
  readonly outcome?: 0 | 1;
  readonly x?: number;
  readonly y?: number;
  readonly eventId?: number;
  readonly qualifiers?: Readonly<Record<number, string | undefined>>;
};

type Details = Partial<Omit<OptaEvent, 'type' | 'period' | 'time'>>;

/** `at(16, 2, '73:39', 109, {9: undefined})`: type, period, minutes and seconds since kick-off, player, qualifiers. */
export function at(
  type: number,
  period: number,
  time: string,
  player: number | undefined,
  qualifiers: Readonly<Record<number, string | undefined>> = {},
  details: Details = {},
): OptaEvent {
  return {
    type,
    period,
    time,
    player,
    team: Math.floor((player ?? 100) / 100),
    x: 80,
    y: 30,
    outcome: 1,
    qualifiers,
    ...details,
  };
}

/** Who stands in each slot of a 4-4-2, 1 being the goalkeeper. */
const STARTERS = Array.from({length: 11}, (_, index) => index + 1);
const BENCH = [12, 13, 14, 15];

function teamSheet(team: number, type: number, period: number, formation = '2'): OptaEvent {
  const everybody = [...STARTERS, ...BENCH];
  return {
    type,
    period,
    time: '0:00',
    team,
    x: 0,
    y: 0,
    qualifiers: {
      30: everybody.map(number => team * 100 + number).join(', '),
      44: everybody
        .map(number => (number === 1 ? 1 : number < 7 ? 2 : number < 9 ? 3 : number < 12 ? 4 : 5))
        .join(', '),
      59: everybody.join(', '),
      130: formation,
      131: everybody.map(number => (number <= 11 ? number : 0)).join(', '),
      194: `${team * 100 + 5}`,
    },
  };
}

/** Team sheets, a pass of each side at the start of each half, and the ends of the halves, around what is given. */
export function whole(given: readonly OptaEvent[], formation?: string): readonly OptaEvent[] {
  return [
    teamSheet(1, 34, 16, formation),
    teamSheet(2, 34, 16, formation),
    at(1, 1, '0:01', 102, {140: '40', 141: '60'}),
    at(1, 1, '0:04', 202, {140: '40', 141: '60'}, {outcome: 0}),
    ...given.filter(({period}) => period === 1),
    at(30, 1, '46:10', undefined, {}, {team: 1, x: 0, y: 0}),
    at(1, 2, '45:01', 202),
    ...given.filter(({period}) => period === 2),
    at(30, 2, '93:20', undefined, {}, {team: 1, x: 0, y: 0}),
    ...given.filter(({period}) => period > 2),
  ];
}

type Stated = {
  readonly score: readonly [number, number];
  readonly shootOut?: readonly [number, number];
  readonly over?: boolean;
};

const parts = ({time}: OptaEvent) => time.split(':').map(Number) as [number, number];

/** WhoScored names the card beside its qualifier. */
function cardOf({qualifiers = {}}: OptaEvent): Raw {
  const value = [31, 32, 33].find(qualifier => qualifier in qualifiers);
  return value === undefined ? {} : {cardType: {value, displayName: '…'}};
}

export function whoscoredFile(
  given: readonly OptaEvent[],
  {score, shootOut, over = true}: Stated,
  formation?: string,
): Raw {
  const events = whole(given, formation).map((event, index) => ({
    id: 9000 + index,
    eventId: event.eventId ?? 500 + index,
    minute: parts(event)[0],
    second: parts(event)[1],
    expandedMinute: parts(event)[0],
    period: {value: event.period, displayName: '…'},
    teamId: event.team,
    ...(event.player === undefined ? {} : {playerId: event.player}),
    ...cardOf(event),
    type: {value: event.type, displayName: '…'},
    outcomeType: {value: event.outcome ?? 1, displayName: '…'},
    x: event.x,
    y: event.y,
    qualifiers: Object.entries(event.qualifiers ?? {}).map(([id, value]) => ({type: {value: Number(id)}, value})),
  }));
  const players = [1, 2].flatMap(team => [...STARTERS, ...BENCH].map(number => team * 100 + number));
  const side = (teamId: number, name: string) => ({teamId, name, players: []});
  return {
    home: side(1, 'Homeham'),
    away: side(2, 'Awayton'),
    events,
    // The dictionary can lack a name.
    playerIdNameDictionary: Object.fromEntries(players.filter(id => id !== 114).map(id => [id, `Tom Player${id}`])),
    score: `${score[0]} : ${score[1]}`,
    ftScore: `${score[0]} : ${score[1]}`,
    etScore: '',
    pkScore: shootOut === undefined ? '' : `${shootOut[0]} : ${shootOut[1]}`,
    elapsed: over ? 'FT' : '67',
    startTime: '2015-08-23T19:45:00',
    venueName: 'Park',
    attendance: 7309,
    referee: {name: 'Ann Whistle'},
  };
}

const contestant = (id: number, name: string, position: string) => ({
  id: String(id),
  name,
  position,
  code: name.slice(0, 3),
});

export function ma3File(given: readonly OptaEvent[], {score, shootOut, over = true}: Stated, formation?: string): Raw {
  const event = whole(given, formation).map((each, index) => ({
    id: 9000 + index,
    eventId: each.eventId ?? 500 + index,
    typeId: each.type,
    periodId: each.period,
    timeMin: parts(each)[0],
    timeSec: parts(each)[1],
    contestantId: String(each.team),
    ...(each.player === undefined ? {} : {playerId: String(each.player), playerName: `T. Player${each.player}`}),
    outcome: each.outcome ?? 1,
    x: each.x,
    y: each.y,
    qualifier: Object.entries(each.qualifiers ?? {}).map(([id, value]) => ({qualifierId: Number(id), value})),
  }));
  const pair = ([home, away]: readonly [number, number]) => ({home, away});
  return {
    matchInfo: {
      id: 'm7',
      date: '2021-09-11Z',
      time: '18:30:00Z',
      week: '6',
      competition: {name: 'Second League'},
      contestant: [contestant(1, 'Homeham', 'home'), contestant(2, 'Awayton', 'away')],
      venue: {longName: 'Park'},
    },
    liveData: {
      matchDetails: {
        matchStatus: over ? 'Played' : 'Playing',
        scores: {ft: pair(score), total: pair(score), ...(shootOut === undefined ? {} : {pen: pair(shootOut)})},
      },
      event,
    },
  };
}

/** The MA1 that goes with it: every player's name, and who is around. */
export function ma1File(id = 'm7'): Raw {
  const lineUp = [1, 2].map(team => ({
    contestantId: String(team),
    player: [...STARTERS, ...BENCH].map(number => ({
      playerId: String(team * 100 + number),
      matchName: `T. Player${team * 100 + number}`,
    })),
    teamOfficial: {type: 'manager', shortFirstName: 'Max', shortLastName: `Boss${team}`},
  }));
  const referee = {type: 'Main', shortFirstName: 'Ann', shortLastName: 'Whistle'};
  return {
    matchInfo: {id, contestant: [contestant(1, 'Homeham', 'home'), contestant(2, 'Awayton', 'away')]},
    liveData: {lineUp, matchDetailsExtra: {attendance: '19950', matchOfficial: [referee]}},
  };
}
