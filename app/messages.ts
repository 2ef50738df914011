import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getRequestConfig } from 'next-intl/server';
import { kinds } from '../lib/engine/kinds/index.ts';

/** The names of the kinds of question, as the kinds have them; a language may put its own in their place. */
const kindLabels = Object.fromEntries(kinds.map(({ id, label }) => [id, label]));

/** The interface's words: one file a language under data/messages, read anew for each request. */
export default getRequestConfig(async () => {
  const locale = 'en';
  const source = await readFile(join(process.cwd(), 'data', 'messages', `${locale}.json`), 'utf8');
  const messages = JSON.parse(source);
  return { locale, timeZone: 'UTC', messages: { ...messages, kinds: { ...kindLabels, ...messages.kinds } } };
});
