import type { Entity, Mention } from '../../facts/facts.ts';
import { isPlural } from '../../facts/figures/counted-noun.ts';
import type { FigureContext } from './figure-context.ts';

type Range = { from: number; end: number };

const title =
  /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Rev|Sen|Gov|Rep|Gen|Capt|Sgt|Lt|Col)\.?\s+$/;

/** The person or organisation that a short name at a place stands for. */
function shortNames(
  context: FigureContext,
  start: number,
  end: number,
): { entity: Entity; mention: Mention }[] {
  const found: { entity: Entity; mention: Mention }[] = [];
  for (const entity of context.facts.registry.entities) {
    if (entity.kind !== 'person') continue;
    for (const mention of entity.mentions)
      if (mention.form === 'short' && mention.start >= start && mention.end <= end)
        found.push({ entity, mention });
  }
  return found.toSorted((a, b) => a.mention.start - b.mention.start);
}

/** Words that lose their capital when they stand no longer at the head of a sentence. */
const openers =
  /^(?:The|A|An|In|On|At|By|For|From|Of|To|With|About|Around|More|Nearly|Almost|Over|Under|Up|At|Some|Its|His|Her|Their|This|These|That|Those|Each|Every|Both|All|Many|Most|Several|Few|Another|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|There|It|He|She|They|We|During|After|Before|Since|Between|Under|Within)\b/;

// A capital at the head of a sentence goes when the word is no name: it is of a closed class, or stands elsewhere in small letters.
function lowerHead(context: FigureContext, words: string, start: number): string {
  if (context.pieces.find((piece) => piece.kind !== 'mark')?.start !== start) return words;
  const named = context.facts.registry.entities.some(
    (entity) =>
      entity.kind !== 'group' &&
      entity.mentions.some((mention) => mention.start <= start && start < mention.end),
  );
  const first = /^\p{Lu}\p{Ll}*(?!\p{L})/u.exec(words)?.[0];
  if (!first || (named && !openers.test(words))) return words;
  const small = first.toLowerCase();
  const elsewhere = context.facts.document.tokens.some((token) => token.text === small);
  const common = isPlural(small) && !named;
  return openers.test(words) || elsewhere || common ? small + words.slice(first.length) : words;
}

/**
 * The words of a stretch of pieces as they go into a question: one space between words, short names of people made
 * full, titles before them dropped, no capital that only the head of a sentence gave.
 */
export function renderWords(context: FigureContext, range: Range): string {
  const [first, last] = [context.pieces[range.from], context.pieces[range.end - 1]];
  if (!first || !last || range.end <= range.from) return '';
  const { text } = context.facts.document;
  let words = '';
  let at = first.start;
  for (const { entity, mention } of shortNames(context, first.start, last.end)) {
    if (mention.start < at) continue;
    words += `${text.slice(at, mention.start).replace(title, ' ')}${entity.name}`;
    at = mention.end;
  }
  words += text.slice(at, last.end);
  return lowerHead(context, tidy(words), first.start);
}

/** One space between words, none before a mark, no quotation mark or bracket that has lost its other half. */
export function tidy(words: string): string {
  let clean = words
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:?!])/g, '$1')
    .trim();
  if ((clean.match(/“/g) ?? []).length !== (clean.match(/”/g) ?? []).length)
    clean = clean.replace(/[“”]/g, '');
  if ((clean.match(/"/g) ?? []).length % 2 === 1) clean = clean.replace(/"/g, '');
  return clean.replace(/[\s,;:–—-]+$/, '').trim();
}
