import { getRequestConfig } from 'next-intl/server';

/** The interface's words: one file a language under data/messages. */
export default getRequestConfig(async () => {
  const locale = 'en';
  return { locale, timeZone: 'UTC', messages: (await import(`../data/messages/${locale}.json`)).default };
});
