import localFont from 'next/font/local';

const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: false,
  variable: '--latin-serif',
});

const sans = localFont({
  src: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  adjustFontFallback: false,
  variable: '--latin-sans',
});

/** The class names that give a page the two faces of every page, fetched before the style sheet asks for them. */
export const fontClasses = `${serif.variable} ${sans.variable}`;
