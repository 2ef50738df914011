/** At most so many of a list, taken evenly from all of it, so that a book costs no more than a long article. */
export function thinned<Thing>(all: Thing[], most: number): Thing[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
