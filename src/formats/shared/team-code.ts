/** Parts of a club's name that its code leaves out. */
const LEGAL_FORMS = /^(?:[A-Z]?F[CK]|[A-Z]?SC|C[FD]|A[CS]|SV|TSV|VfB|VfL|the|of|and|&)$/i;

/** FIFA's codes of countries that differ from what `teamCode` derives. */
const COUNTRIES: Readonly<Record<string, string>> = {
  algeria: 'ALG',
  'bosnia and herzegovina': 'BIH',
  'bosnia herzegovina': 'BIH',
  'burkina faso': 'BFA',
  'cabo verde': 'CPV',
  'cape verde': 'CPV',
  'costa rica': 'CRC',
  'cote d ivoire': 'CIV',
  curacao: 'CUW',
  'czech republic': 'CZE',
  czechoslovakia: 'TCH',
  'dr congo': 'COD',
  'east germany': 'GDR',
  'el salvador': 'SLV',
  'faroe islands': 'FRO',
  iceland: 'ISL',
  iran: 'IRN',
  iraq: 'IRQ',
  ireland: 'IRL',
  'ivory coast': 'CIV',
  jamaica: 'JAM',
  japan: 'JPN',
  kosovo: 'KOS',
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
  paraguay: 'PAR',
  'republic of ireland': 'IRL',
  romania: 'ROU',
  'saudi arabia': 'KSA',
  serbia: 'SRB',
  'serbia and montenegro': 'SCG',
  slovakia: 'SVK',
  slovenia: 'SVN',
  'south africa': 'RSA',
  'south korea': 'KOR',
  'soviet union': 'URS',
  spain: 'ESP',
  switzerland: 'SUI',
  'trinidad and tobago': 'TRI',
  'united arab emirates': 'UAE',
  'united states': 'USA',
  'west germany': 'FRG',
  yugoslavia: 'YUG',
};

/** Scoreboard letters for a team without a stated code: `CRO`, `KOR`, `MUN`. */
export function teamCode(name: string): string {
  const country = COUNTRIES[nameKey(name)];
  if (country !== undefined) return country;
  const words = plainLetters(name)
    .split(/[^\p{L}\d]+/u)
    .filter(word => word !== '');
  const telling = words.filter(word => /^\p{L}/u.test(word) && !LEGAL_FORMS.test(word));
  const [first, ...others] = telling.length > 0 ? telling : words;
  if (first === undefined) return Array.from(name).slice(0, 3).join('');
  const last = others.at(-1);
  const letters = last === undefined ? first.slice(0, 3) : first.slice(0, 1) + last.slice(0, 2);
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

/** A name without its accents, for comparing and for codes. */
export function plainLetters(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l');
}

/** A name for comparison: without case, accents and punctuation. */
export function nameKey(name: string): string {
  return plainLetters(name)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
