import { contentEnd } from '../content-end.ts';
import { leftFloor } from '../floor.ts';
import type { Found, PassageRule } from '../passage.ts';
import { isQuoted, tokenAt } from '../reading.ts';
import { phraseStartingAt } from '../subject-after.ts';

/**
 * A source named by "according to". Takes "Fees rose, according to the port.", "According to Ann Lowe, fees rose"; refuses
 * "sorted according to size"; limit: a source phrase with a comma of its own before the clause.
 */
export const accordingTo: PassageRule = {
  id: 'according-to',
  find(passage, earlier) {
    const found: Found[] = [];
    const { reading } = passage;
    for (let index = passage.first; index + 2 < passage.end; index += 1) {
      if (
        isQuoted(reading, index) ||
        tokenAt(reading, index).lower !== 'according' ||
        tokenAt(reading, index + 1).lower !== 'to'
      )
        continue;
      const isLeading = index === passage.first || /^[;:]$/.test(tokenAt(reading, index - 1).lower);
      const whole = phraseStartingAt(reading, index + 2, passage.end);
      if (!whole) continue;
      const base = {
        cue: { first: index, end: index + 2 },
        rule: 'according-to',
        asserted: true,
        confidence: 0.92,
      };
      if (isLeading) {
        const comma = firstComma(reading, index + 2, whole.end + 1);
        const speaker = { first: whole.first, end: comma };
        const first = tokenAt(reading, comma).lower === ',' ? comma + 1 : comma;
        const end = contentEnd(passage, first);
        if (end - first > 2) found.push({ ...base, speaker, content: { first, end } });
        continue;
      }
      const first = leftFloor(passage, index, found.length > 0 ? found : earlier);
      const end =
        tokenAt(reading, index - 1).lower === ',' && !isQuoted(reading, index - 1) ? index - 1 : index;
      if (end - first > 2) found.push({ ...base, speaker: whole, content: { first, end } });
    }
    return found;
  },
};

function firstComma(reading: Parameters<typeof tokenAt>[0], first: number, end: number): number {
  for (let index = first; index < end; index += 1) if (tokenAt(reading, index).lower === ',') return index;
  return end - 1;
}
