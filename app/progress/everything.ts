import { readPreferences, writePreferences } from '../../lib/quiz/preferences.ts';
import type { Saved } from '../../lib/quiz/saved.ts';
import type { Collections } from '../../lib/store/vault.ts';
import { preferencesCookieNow, setPreferencesCookie } from '../preferences-cookie.ts';
import { deck, history, library, sittings, whenStoresReady } from '../stores.ts';

/** Everything the stores hold. */
export function everything(): Collections {
  const { articles, places } = library.getState();
  return {
    articles,
    places,
    sittings: sittings.getState().sittings,
    cards: deck.getState().cards,
    answers: history.getState().answers,
  };
}

/** Puts other collections in the place of everything the stores hold; resolves when the browser has been told. */
export async function putEverything({ articles, places, ...others }: Collections): Promise<void> {
  await whenStoresReady;
  library.setState({ articles, places });
  sittings.setState({ sittings: others.sittings });
  deck.setState({ cards: others.cards });
  history.setState({ answers: others.answers });
  await Promise.all([library, sittings, deck, history].map((store) => store.settled()));
}

/** The reader's preferences, as a saved file has them. */
export const preferencesNow = (): Saved['preferences'] => ({
  ...readPreferences(preferencesCookieNow() ?? ''),
});

/** Takes over the preferences of a saved file, each value that is known. */
export const putPreferences = (preferences: Saved['preferences']): void =>
  setPreferencesCookie(writePreferences(readPreferences(encodeURIComponent(JSON.stringify(preferences)))));

const nothing: Collections = { articles: {}, places: {}, sittings: {}, cards: {}, answers: {} };

/** Erases all that this program keeps in this browser. */
export async function eraseEverything(): Promise<void> {
  await putEverything(nothing);
  const [{ removeAside }, { troubles }] = await Promise.all([
    import('../storage/aside.ts'),
    import('../storage/trouble.ts'),
  ]);
  await removeAside().catch(() => {});
  troubles.setState({ aside: 0 });
  setPreferencesCookie(null);
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    return;
  }
}
