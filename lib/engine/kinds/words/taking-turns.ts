/** How many wrong options two questions of one stem must not share. */
const step = 3;

/**
 * Wrong options so ordered that the questions of one stem do not show the same ones: the first keeps the order, the next
 * begins three further on, and so round. Few options stay as they are.
 */
export function takingTurns<Thing>(things: Thing[], turn: number): Thing[] {
  const from = things.length > step + 1 ? (turn * step) % things.length : 0;
  return [...things.slice(from), ...things.slice(0, from)];
}
