import { wordMap } from './word-set.ts';

/** Signs of money to the currency's ISO code; a bare dollar sign is taken for the US dollar. */
export const currencySigns: ReadonlyMap<string, string> = new Map(
  '$USD £GBP €EUR ¥JPY ₹INR ₽RUB ₩KRW ₪ILS ₺TRY ₦NGN ₱PHP ₫VND ₿BTC 元CNY'
    .split(' ')
    .map((row) => [row.charAt(0), row.slice(1)] as const),
);

/** What may stand before a dollar sign: "C$3.4m", "US$20". */
export const dollarPrefixes = wordMap(`
  USD: us, usd
  CAD: c, ca, can, cad
  AUD: a, au, aud
  NZD: nz, nzd
  HKD: hk
  SGD: s
  BRL: r
  TWD: nt
  MXN: mex, mxn`);

/** Codes that stand before or after an amount. */
export const currencyCodes: ReadonlyMap<string, string> = new Map(
  'USD EUR GBP CAD AUD NZD JPY CNY RMB INR CHF SEK NOK DKK RUB MXN BRL ZAR HKD SGD KRW TRY PLN BTC'
    .split(' ')
    .map((code) => [code.toLowerCase(), code === 'RMB' ? 'CNY' : code] as const),
);

/** Words for money, singular and plural. "Pounds" alone may also be a weight. */
export const currencyWords = wordMap(`
  USD: dollar, dollars
  EUR: euro, euros
  GBP: pound, pounds
  GBp: pence, penny, pennies
  cent: cent, cents
  JPY: yen
  CNY: yuan, renminbi
  INR: rupee, rupees
  RUB: rouble, roubles, ruble, rubles
  peso: peso, pesos
  ESP: peseta, pesetas
  franc: franc, francs
  DEM: mark, marks
  FIM: markka
  lira: lira, lire
  SEK: krona, kronor
  NOK: krone, kroner
  crown: crown, crowns
  NLG: guilder, guilders
  KRW: won
  THB: baht
  ZAR: rand
  BRL: real, reais
  NGN: naira
  ILS: shekel, shekels
  PLN: zloty
  dinar: dinar, dinars
  AED: dirham, dirhams
  SAR: riyal, riyals
  BTC: bitcoin, bitcoins`);

/** Adjectives of country before a word for money: "Swiss francs", "10 US dollars". */
export const currencyAdjectives = wordMap(`
  USD: us, american
  CAD: canadian
  AUD: australian
  NZD: new zealand
  HKD: hong kong
  SGD: singapore
  GBP: british, sterling
  CHF: swiss
  FRF: french
  CNY: chinese
  JPY: japanese
  INR: indian
  RUB: russian
  MXN: mexican
  TRY: turkish
  NLG: dutch
  FIM: finnish
  SEK: swedish
  NOK: norwegian
  DKK: danish`);
