import {shortName} from '../../match/model/line-up.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {View} from '../../streams/view.ts';

/** What covers the commentary, or what it is narrowed to; empty if it shows everything. */
export function tabTitle({match, players}: Timeline, {overlay, panel, filter, player, search, spoilers}: View): string {
  if (overlay === 'event') return 'The event';
  if (overlay === 'counts') return 'Statistics explained';
  if (overlay === 'players') return 'Follow a player';
  if (overlay === 'bookmarks') return 'Bookmarks';
  const names = {
    all: undefined,
    key: 'key events',
    goals: 'goals',
    cards: 'cards',
    home: match.fixture.home.name,
    away: match.fixture.away.name,
  };
  // Filter, player and search apply to the commentary only.
  const marker = spoilers ? 'spoilers on' : undefined;
  if (panel !== 'commentary') return marker ?? '';
  const parts = [marker, names[filter], player && shortName(players, player), search && `“${search}”`];
  return parts.filter(part => part !== undefined && part !== '').join(', ');
}
