/**
 * A short name for a text: 53 bits of a mixing hash (two 32-bit lanes, multiply and xor-shift) in base 36.
 * The same text gives the same name on every machine; it is no protection against somebody who wants a clash.
 */
export function shortHash(text: string): string {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x27d4eb2f);
    high = Math.imul(high ^ unit, 0x165667b1);
    low ^= high >>> 15;
    high ^= low >>> 13;
  }
  low = Math.imul(low ^ (low >>> 16), 0x7feb352d) ^ Math.imul(high ^ (high >>> 15), 0x846ca68b);
  high = Math.imul(high ^ (high >>> 16), 0x7feb352d) ^ Math.imul(low ^ (low >>> 15), 0x846ca68b);
  return inBase36((high >>> 11) * 2 ** 32 + (low >>> 0));
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

function inBase36(whole: number): string {
  let written = '';
  let left = whole;
  do {
    written = digits.charAt(left % 36) + written;
    left = Math.floor(left / 36);
  } while (left > 0);
  return written;
}
