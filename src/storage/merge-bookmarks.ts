import type {Bookmark} from './bookmarks-format.ts';

/**
 * The bookmarks to save when other players of the match may have saved some: theirs, without those that this player removed,
 * and with those that it added or renamed. `known` are those that this player last read or saved. A bookmark is identified by
 * its position.
 */
export function mergeBookmarks(
  saved: readonly Bookmark[],
  known: readonly Bookmark[],
  own: readonly Bookmark[],
): readonly Bookmark[] {
  const before = new Map(known.map(bookmark => [bookmark.position, bookmark]));
  const mine = new Map(own.map(bookmark => [bookmark.position, bookmark]));
  const merged = new Map(saved.map(bookmark => [bookmark.position, bookmark]));
  for (const position of before.keys()) if (!mine.has(position)) merged.delete(position);
  for (const [position, bookmark] of mine) {
    if (before.get(position)?.name !== bookmark.name || !before.has(position)) merged.set(position, bookmark);
  }
  return [...merged.values()].sort((a, b) => a.position - b.position);
}
