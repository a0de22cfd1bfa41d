/** Wyscout's names of events and of their kinds, by the ids that some files have in their place. */
const EVENTS: Readonly<Record<number, string>> = {
  1: 'Duel',
  2: 'Foul',
  3: 'Free Kick',
  4: 'Goalkeeper leaving line',
  5: 'Interruption',
  6: 'Offside',
  7: 'Others on the ball',
  8: 'Pass',
  9: 'Save attempt',
  10: 'Shot',
};

const SUB_EVENTS: Readonly<Record<number, string>> = {
  10: 'Air duel',
  11: 'Ground attacking duel',
  12: 'Ground defending duel',
  13: 'Ground loose ball duel',
  20: 'Foul',
  21: 'Hand foul',
  22: 'Late card foul',
  23: 'Out of game foul',
  24: 'Protest',
  25: 'Simulation',
  26: 'Time lost foul',
  27: 'Violent Foul',
  30: 'Corner',
  31: 'Free Kick',
  32: 'Free kick cross',
  33: 'Free kick shot',
  34: 'Goal kick',
  35: 'Penalty',
  36: 'Throw in',
  40: 'Goalkeeper leaving line',
  50: 'Ball out of the field',
  51: 'Whistle',
  70: 'Acceleration',
  71: 'Clearance',
  72: 'Touch',
  80: 'Cross',
  81: 'Hand pass',
  82: 'Head pass',
  83: 'High pass',
  84: 'Launch',
  85: 'Simple pass',
  86: 'Smart pass',
  90: 'Reflexes',
  91: 'Save attempt',
  100: 'Shot',
};

type NameOrId = string | number | null | undefined;

/** The name of an event, from its name or its id; empty if it has neither. */
export function eventName(name: NameOrId, id: NameOrId): string {
  return named(EVENTS, name, id) ?? '';
}

/** The name of an event's kind, from its name or its id. */
export function subEventName(name: NameOrId, id: NameOrId): string | undefined {
  return named(SUB_EVENTS, name, id);
}

function named(names: Readonly<Record<number, string>>, name: NameOrId, id: NameOrId): string | undefined {
  const given = name == null || name === '' ? id : name;
  if (given == null || given === '') return undefined;
  return names[Number(given)] ?? String(given);
}
