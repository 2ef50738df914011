/** A day of the reader's own calendar, "2026-03-01". */
export type LocalDay = string;

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of the reader's calendar on which a moment lies. */
export const localDay = (at: Date): LocalDay =>
  `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** The day that many days after (or, below zero, before) another. */
export function addDays(day: LocalDay, days: number): LocalDay {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** How many days lie from one day to another; below zero when it is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
