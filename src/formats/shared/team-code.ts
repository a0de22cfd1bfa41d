import {CLUB_WORDS, CLUBS} from './club-codes.ts';

/** FIFA's codes of countries that differ from what `teamCode` derives. */
const COUNTRIES: Readonly<Record<string, string>> = {
  'bosnia and herzegovina': 'BIH',
  'bosnia herzegovina': 'BIH',
  'burkina faso': 'BFA',
  burundi: 'BDI',
  'cabo verde': 'CPV',
  'cape verde': 'CPV',
  'central african republic': 'CTA',
  china: 'CHN',
  'china pr': 'CHN',
  'chinese taipei': 'TPE',
  congo: 'CGO',
  'costa rica': 'CRC',
  'cote d ivoire': 'CIV',
  curacao: 'CUW',
  czechoslovakia: 'TCH',
  'dr congo': 'COD',
  'east germany': 'GDR',
  'el salvador': 'SLV',
  'equatorial guinea': 'EQG',
  'faroe islands': 'FRO',
  'guinea bissau': 'GNB',
  'hong kong': 'HKG',
  iceland: 'ISL',
  iran: 'IRN',
  iraq: 'IRQ',
  ireland: 'IRL',
  'ivory coast': 'CIV',
  japan: 'JPN',
  'korea dpr': 'PRK',
  latvia: 'LVA',
  lithuania: 'LTU',
  montenegro: 'MNE',
  morocco: 'MAR',
  netherlands: 'NED',
  'new zealand': 'NZL',
  nigeria: 'NGA',
  'north korea': 'PRK',
  'north macedonia': 'MKD',
  'northern ireland': 'NIR',
  'puerto rico': 'PUR',
  'republic of ireland': 'IRL',
  romania: 'ROU',
  'san marino': 'SMR',
  'saudi arabia': 'KSA',
  serbia: 'SRB',
  'serbia and montenegro': 'SCG',
  'sierra leone': 'SLE',
  slovakia: 'SVK',
  slovenia: 'SVN',
  'south africa': 'RSA',
  'south korea': 'KOR',
  'soviet union': 'URS',
  spain: 'ESP',
  switzerland: 'SUI',
  'united arab emirates': 'UAE',
  'united states': 'USA',
  'west germany': 'FRG',
};

/** Words that belong to the next one: `San Lorenzo` is SLO. */
const LEADING = /^(?:west|east|north|south|new|san|santa|saint|st)$/;

/**
 * Scoreboard letters for a team without a stated code, as fans and broadcasters write them: `CRO`, `KOR`, `MUN`, `ALA`. Ignores
 * a country in brackets behind a club.
 */
export function teamCode(name: string): string {
  const key = nameKey(name.replace(/\([^()]*\)$/, ''));
  const words = key.split(' ').filter(word => word !== '');
  const telling = words.filter(word => /^\p{L}/u.test(word) && !CLUB_WORDS.has(word));
  const known = COUNTRIES[key] ?? CLUBS[key] ?? CLUBS[telling.join(' ')];
  if (known !== undefined) return known;
  const left = telling.length > 0 ? telling : words;
  const [first, second] = left;
  if (first === undefined) return Array.from(name).slice(0, 3).join('');
  // A first word that is shorter than a code, as in Go Ahead Eagles, needs the next.
  const whole = first.length < 3 ? left.join('') : first;
  const letters =
    second !== undefined && LEADING.test(first) ? first.slice(0, 1) + second.slice(0, 2) : whole.slice(0, 3);
  return letters.toUpperCase();
}

/** Codes for the two sides of a match, which differ wherever the names do. */
export function teamCodes(home: string, away: string): {readonly home: string; readonly away: string} {
  const codes = {home: teamCode(home), away: teamCode(away)};
  if (codes.home !== codes.away) return codes;
  const [shorter, longer] = [plainLetters(home), plainLetters(away)].map(name => name.replace(/[^\p{L}]/gu, ''));
  const other = Array.from(longer ?? '').find((letter, index) => letter !== shorter?.[index] && index > 1) ?? '2';
  return {home: codes.home, away: `${codes.away.slice(0, 2)}${other.toUpperCase()}`};
}

/** Letters that Unicode does not take apart into a letter and its accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {ı: 'i', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L'};

/** A name without its accents, for comparing and for codes. */
export function plainLetters(name: string): string {
  return name.normalize('NFD').replace(/[\p{M}ıøØłŁ]/gu, letter => UNDECOMPOSED[letter] ?? '');
}

/** A name for comparison: without case, accents and punctuation. */
export function nameKey(name: string): string {
  return plainLetters(name)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
