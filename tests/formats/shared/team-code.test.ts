import {expect, test} from 'vitest';
import {CLUBS} from '../../../src/formats/shared/club-codes.ts';
import {nameKey, teamCode, teamCodes} from '../../../src/formats/shared/team-code.ts';

test.each([
  ['Croatia', 'CRO'],
  ['South Korea', 'KOR'],
  ['Bosnia & Herzegovina', 'BIH'],
  ['Curaçao', 'CUW'],
  ['Manchester United FC', 'MUN'],
  ['AFC Bournemouth', 'BOU'],
  ['1. FC Köln', 'KOL'],
  ['West Ham United FC', 'WHU'],
  ['West Ham', 'WHU'],
  ['Aston Villa FC', 'AVL'],
  ['Deportivo Alavés', 'ALA'],
  ['Newcastle United', 'NEW'],
  ['Norwich City FC', 'NOR'],
  ['Brighton & Hove Albion', 'BHA'],
  ['Wolverhampton Wanderers', 'WOL'],
  ['Paris Saint-Germain FC (FRA)', 'PSG'],
  ['Stade Rennais', 'REN'],
  ['Olympique Lyonnais', 'LYO'],
  ['Eintracht Frankfurt', 'FRA'],
  ['Real Betis', 'BET'],
  ['Al Ahly', 'AHL'],
  ['San Lorenzo', 'SLO'],
  ['1899 Hoffenheim', 'HOF'],
  ['Go Ahead', 'GOA'],
  ['V. Köln', 'VKO'],
  ["'s-Gravenwezel", 'SGR'],
  ['N.N.', 'NN'],
  ['URD', 'URD'],
  ['FC', 'FC'],
  ['72', '72'],
  ['鹿島', '鹿島'],
])('%s is %s', (name, code) => {
  expect(teamCode(name)).toBe(code);
});

/** FIFA's codes, as its members list has them. */
const COUNTRIES = [
  'Algeria ALG, Bosnia and Herzegovina BIH, Bosnia-Herzegovina BIH, Burkina Faso BFA, Burundi BDI, Cabo Verde CPV, Cape Verde CPV',
  'Central African Republic CTA, China CHN, China PR CHN, Chinese Taipei TPE, Congo CGO, Costa Rica CRC, Côte d’Ivoire CIV',
  'Curaçao CUW, Czech Republic CZE, Czechoslovakia TCH, Czechia CZE, Dominican Republic DOM, DR Congo COD, East Germany GDR',
  'El Salvador SLV, Equatorial Guinea EQG, Faroe Islands FRO, Guinea-Bissau GNB, Hong Kong HKG, Iceland ISL, Iran IRN, Iraq IRQ',
  'Ireland IRL, Ivory Coast CIV, Jamaica JAM, Japan JPN, Korea DPR PRK, Korea Republic KOR, Kosovo KOS, Latvia LVA, Lithuania LTU',
  'Montenegro MNE, Morocco MAR, Netherlands NED, New Zealand NZL, Nigeria NGA, North Korea PRK, North Macedonia MKD',
  'Northern Ireland NIR, Paraguay PAR, Puerto Rico PUR, Republic of Ireland IRL, Romania ROU, San Marino SMR, Saudi Arabia KSA',
  'Serbia SRB, Serbia and Montenegro SCG, Sierra Leone SLE, Slovakia SVK, Slovenia SVN, South Africa RSA, South Korea KOR',
  'Soviet Union URS, Spain ESP, Switzerland SUI, Trinidad and Tobago TRI, United Arab Emirates UAE, United States USA',
  'West Germany FRG, Yugoslavia YUG',
].flatMap(line => line.split(', '));

test.each(COUNTRIES.map(each => [each.slice(0, -4), each.slice(-3)] as const))('%s is %s', (name, code) => {
  expect(teamCode(name)).toBe(code);
});

test.each(Object.keys(CLUBS))('the club %s has the letters that are its own', name => {
  const code = teamCode(name);
  expect(code).toMatch(/^[A-Z]{3,4}$/);
  expect(code).toBe(CLUBS[name]);
});

test('the codes of two sides differ wherever their names do', () => {
  expect(teamCodes('Northport', 'Northbury')).toEqual({home: 'NOR', away: 'NOB'});
  expect(teamCodes('Nor', 'Nora')).toEqual({home: 'NOR', away: 'NOA'});
  expect(teamCodes('France', 'Croatia')).toEqual({home: 'FRA', away: 'CRO'});
});

test('a key is what two spellings have in common', () => {
  expect(nameKey('  Côte d’Ivoire ')).toBe(nameKey("COTE D'IVOIRE"));
});

test.each([
  ['Croatia', 'CRO'],
  ['South Korea', 'KOR'],
  ['San Lorenzo', 'SLO'],
  ['St Mirren', 'SMI'],
  ['Santa Clara', 'SCL'],
  ['West Ham United', 'WHU'],
  ['FC Barcelona', 'BAR'],
  ['1. FC Köln', 'KOL'],
  ['1899 Hoffenheim', 'HOF'],
  ['Go Ahead Eagles', 'GOA'],
  ['AC', 'AC'],
  ['AZ', 'AZ'],
  ['123', '123'],
  ['', ''],
  ['!!!', '!!!'],
  ['Northport (Bra)', 'NOR'],
  ['Northport (Bra) x', 'NOR'],
  ['Ñublense', 'NUB'],
  ['Łódź', 'LOD'],
  ['Bodø/Glimt', 'BOD'],
  ['O Elvas', 'OEL'],
  ['Al Ahly', 'AHL'],
  ['North', 'NOR'],
  ['New', 'NEW'],
  ['Saint', 'SAI'],
  ['東京', '東京'],
])('the code of %j is %s', (name, code) => {
  expect(teamCode(name)).toBe(code);
});

test.each<[string, string, readonly string[]]>([
  ['Northport', 'Northham', ['NOR', 'NOH']],
  ['Northport', 'North', ['NOR', 'NO2']],
  ['North', 'Northport', ['NOR', 'NOP']],
  ['Nor', 'Nor', ['NOR', 'NO2']],
  ['Man Utd X', 'Man Utd Y', ['MAN', 'MUN']],
  ['A', 'A', ['A', 'A2']],
  ['Ab', 'Abc', ['AB', 'ABC']],
  ['Port Vale', 'Portsmouth', ['POR', 'POS']],
  ['Rio-Ave', 'Rio Branco', ['RIO', 'RIB']],
  ['Croatia', 'Spain', ['CRO', 'ESP']],
  ['1. FC Nord', '2. FC Nord', ['NOR', 'NO2']],
])('the codes of %s and %s are %j', (home, away, codes) => {
  expect(Object.values(teamCodes(home, away))).toEqual(codes);
});

test.each([
  ['São Paulo', 'sao paulo'],
  ['BODØ/Glimt', 'bodo glimt'],
  [' a  b ', 'a b'],
  ['Łódź', 'lodz'],
  ['Ağrı', 'agri'],
  ['1. FC', '1 fc'],
])('the key of %j is %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});
