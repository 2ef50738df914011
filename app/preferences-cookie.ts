import { preferencesCookie } from '../lib/quiz/preferences.ts';

const yearInSeconds = 31_536_000;

/** The value of the preferences' cookie, as `readPreferences` takes it. */
export const preferencesCookieNow = (): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${preferencesCookie}=`))
    ?.slice(preferencesCookie.length + 1);

/** Sets the preferences' cookie, or removes it when the value is null; the page follows at once. */
export function setPreferencesCookie(value: string | null): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the server must be able to read it, and cookieStore is not in every browser
  document.cookie = `${preferencesCookie}=${value ?? ''}; path=/; max-age=${value === null ? 0 : yearInSeconds}; samesite=lax`;
  window.dispatchEvent(new Event('focus'));
}
