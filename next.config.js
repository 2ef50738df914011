import createNextIntlPlugin from 'next-intl/plugin';

process.env.NEXT_TELEMETRY_DISABLED = '1';

const withMessages = createNextIntlPlugin('./app/messages.ts');

/** @type {import('next').NextConfig} */
const config = { poweredByHeader: false, reactStrictMode: true };

export default withMessages(config);
