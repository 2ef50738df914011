import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getRequestConfig } from 'next-intl/server';

/** The interface's words: one file a language under data/messages, read anew for each request. */
export default getRequestConfig(async () => {
  const locale = 'en';
  const source = await readFile(join(process.cwd(), 'data', 'messages', `${locale}.json`), 'utf8');
  return { locale, timeZone: 'UTC', messages: JSON.parse(source) };
});
