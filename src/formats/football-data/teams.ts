import {nameKey} from '../shared/team-code.ts';

/** Words of slugs that are not written as `capitalised` writes them. */
const WORDS: Readonly<Record<string, string>> = {
  ac: 'AC',
  afc: 'AFC',
  as: 'AS',
  bsc: 'BSC',
  bv: 'BV',
  cd: 'CD',
  cf: 'CF',
  de: 'de',
  del: 'del',
  dusseldorf: 'Düsseldorf',
  fc: 'FC',
  fk: 'FK',
  fsv: 'FSV',
  furth: 'Fürth',
  hsc: 'HSC',
  hsv: 'HSV',
  koln: 'Köln',
  ksc: 'KSC',
  la: 'La',
  monchengladbach: 'Mönchengladbach',
  msv: 'MSV',
  munchen: 'München',
  munster: 'Münster',
  nurnberg: 'Nürnberg',
  ogc: 'OGC',
  osc: 'OSC',
  psv: 'PSV',
  qpr: 'QPR',
  rb: 'RB',
  rc: 'RC',
  rcd: 'RCD',
  saarbrucken: 'Saarbrücken',
  sc: 'SC',
  sd: 'SD',
  spvgg: 'SpVgg',
  ss: 'SS',
  ssc: 'SSC',
  sv: 'SV',
  tsg: 'TSG',
  tsv: 'TSV',
  ud: 'UD',
  us: 'US',
  vfb: 'VfB',
  vfl: 'VfL',
};

/** The countries where fans drop the club word that the slugs put first: `fc-liverpool` is Liverpool. */
const PLAIN_COUNTRIES = /^(?:england|scotland|wales|ireland|northern-ireland)_/;

/** A team's name from its slug: `1-fc-koln` is 1. FC Köln, `fc-liverpool` of an English league is Liverpool. */
export function teamName(slug: string, league: string): string {
  const words = slug.split('-').filter(word => word !== '');
  const [first = '', ...others] = words;
  const plain = PLAIN_COUNTRIES.test(league) && /^a?fc$/.test(first) && others.length > 0;
  const shown = (plain ? others : words).map((word, index) =>
    index === 0 && /^\d$/.test(word) ? `${word}.` : (WORDS[word] ?? capitalised(word)),
  );
  return shown.join(' ') || slug;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A competition and its season from a slug: `england_premier-league-2011-2012` is Premier League 2011/12. */
export function competitionName(slug: string): string | undefined {
  const [, league = slug, from, to] = /^(.*?)-(\d{4})(?:-(\d{4}))?$/.exec(slug) ?? [];
  const name = league
    .slice(league.indexOf('_') + 1)
    .split('-')
    .filter(word => word !== '')
    .map(word => WORDS[word] ?? capitalised(word))
    .join(' ');
  const season = from === undefined ? '' : to === undefined ? ` ${from}` : ` ${from}/${to.slice(2)}`;
  return name === '' ? undefined : `${name}${season}`;
}

/** `Rooney W.` is W. Rooney; a name without initials stays as it is. */
export function personName(name: string): string {
  const words = name.trim().split(/\s+/);
  let first = words.length;
  while (first > 1 && INITIALS.test(words[first - 1]!)) first -= 1;
  return first === words.length ? name : [...words.slice(first), ...words.slice(0, first)].join(' ');
}

/** `W.`, `Ch.`, `J.-P.` */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?)+$/u;

/** Words that one list of teams writes and another does not. */
const CLUB_WORDS = new Set(['ac', 'afc', 'as', 'cf', 'fc', 'fk', 'fsv', 'rb', 'sc', 'sv', 'tsg', 'tsv', 'vfb', 'vfl']);

/** True of two names of one team, by the words that both have: `manchester-city` and Manchester City FC. */
export function isSameTeam(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.every(word => b.includes(word)) || b.every(word => a.includes(word));
}

function wordsOf(name: string): readonly string[] {
  const words = nameKey(name).split(' ');
  const telling = words.filter(word => /\p{L}/u.test(word) && !CLUB_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
