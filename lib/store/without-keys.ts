/** A record without the entries that `leaves` names; the same record when there are none. */
export function withoutKeys<T>(
  record: Record<string, T>,
  leaves: (key: string, entry: T) => boolean,
): Record<string, T> {
  const entries = Object.entries(record);
  const kept = entries.filter(([key, entry]) => !leaves(key, entry));
  return kept.length === entries.length ? record : Object.fromEntries(kept);
}
