/** A text of at most so many characters; a longer one ends in `…`. */
export function shorten(text: string, most = 40): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
