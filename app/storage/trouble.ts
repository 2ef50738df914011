import { createStore } from 'zustand/vanilla';

/** Why the browser does not keep what a reader does; the page goes on in memory. */
export type Trouble = 'blocked' | 'full' | 'newer';

/** What is wrong with the browser's storage: the trouble of each collection that is not kept, and how many broken pieces lie aside. */
export const troubles = createStore<{ trouble: Record<string, Trouble>; aside: number }>()(() => ({
  trouble: {},
  aside: 0,
}));

/** A record that a newer version of this program wrote, which this one must not touch. */
export class NewerVersion extends Error {}

/** Names what went wrong from the error that the browser gave. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof NewerVersion) return 'newer';
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

/** Notes that a collection is not kept, and why; null when it is kept again. */
export function noteTrouble(collection: string, trouble: Trouble | null): void {
  const { [collection]: before = null, ...others } = troubles.getState().trouble;
  if (before === trouble) return;
  troubles.setState({ trouble: trouble ? { ...others, [collection]: trouble } : others });
}
