import { preferencesCookie } from '../lib/quiz/preferences.ts';

const yearInSeconds = 31_536_000;

/** The value of the preferences' cookie, as `readPreferences` takes it; null where the browser lets no page read cookies. */
export function preferencesCookieNow(): string | null {
  try {
    const pair = document.cookie.split('; ').find((one) => one.startsWith(`${preferencesCookie}=`));
    return pair?.slice(preferencesCookie.length + 1) ?? '';
  } catch {
    return null;
  }
}

/** Sets the preferences' cookie, or removes it when the value is null; the page follows at once. Where cookies are forbidden nothing is kept. */
export function setPreferencesCookie(value: string | null): void {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the server must be able to read it, and cookieStore is not in every browser
    document.cookie = `${preferencesCookie}=${value ?? ''}; path=/; max-age=${value === null ? 0 : yearInSeconds}; samesite=lax`;
  } catch {
    return;
  }
  window.dispatchEvent(new Event('focus'));
}
