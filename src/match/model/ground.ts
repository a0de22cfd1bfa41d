import type {Fixture} from './match.ts';

/** `Estádio Municipal, Faro`: the venue and its city, unless the name of the venue says the city. */
export function groundOf({venue, city}: Pick<Fixture, 'venue' | 'city'>): string | undefined {
  const named = city !== undefined && venue?.toLowerCase().includes(city.toLowerCase());
  const parts = [venue, named ? undefined : city].filter(part => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}
