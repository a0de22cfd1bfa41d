import type {Season} from '../provider.ts';

/** Competitions that ESPN covers, by its codes; any other code can be typed. */
const LEAGUES: readonly (readonly [code: string, name: string, about: string])[] = [
  ['eng.1', 'Premier League', 'England'],
  ['eng.2', 'Championship', 'England'],
  ['eng.fa', 'FA Cup', 'England'],
  ['eng.league_cup', 'EFL Cup', 'England'],
  ['eng.w.1', 'Women’s Super League', 'England, women'],
  ['sco.1', 'Premiership', 'Scotland'],
  ['esp.1', 'La Liga', 'Spain'],
  ['ger.1', 'Bundesliga', 'Germany'],
  ['ita.1', 'Serie A', 'Italy'],
  ['fra.1', 'Ligue 1', 'France'],
  ['ned.1', 'Eredivisie', 'Netherlands'],
  ['por.1', 'Primeira Liga', 'Portugal'],
  ['bel.1', 'Pro League', 'Belgium'],
  ['tur.1', 'Süper Lig', 'Turkey'],
  ['uefa.champions', 'Champions League', 'Europe'],
  ['uefa.europa', 'Europa League', 'Europe'],
  ['uefa.wchampions', 'Women’s Champions League', 'Europe, women'],
  ['uefa.euro', 'European Championship', 'Europe'],
  ['fifa.world', 'World Cup', 'World'],
  ['fifa.wwc', 'Women’s World Cup', 'World, women'],
  ['conmebol.libertadores', 'Copa Libertadores', 'South America'],
  ['arg.1', 'Primera División', 'Argentina'],
  ['bra.1', 'Série A', 'Brazil'],
  ['mex.1', 'Liga MX', 'Mexico'],
  ['usa.1', 'Major League Soccer', 'United States'],
  ['usa.nwsl', 'National Women’s Soccer League', 'United States, women'],
];

export const leagues: readonly Season[] = LEAGUES.map(([id, competition, about]) => ({
  id,
  competition,
  season: 'today',
  about,
}));
