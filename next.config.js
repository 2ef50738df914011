import { readFileSync } from 'node:fs';
import createNextIntlPlugin from 'next-intl/plugin';

process.env.NEXT_TELEMETRY_DISABLED = '1';

const withMessages = createNextIntlPlugin('./app/messages.ts');

const { failure, site } = JSON.parse(readFileSync('data/messages/en.json', 'utf8'));

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // the page of last resort cannot ask for its words, and shall not bring all the others to every page
  env: { FAILURE_WORDS: JSON.stringify({ ...failure, name: site.name }) },
};

export default withMessages(config);
