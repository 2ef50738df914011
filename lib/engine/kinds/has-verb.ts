import { verbForms } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** Pronouns that stand before a verb, and verbs that help another. */
const telling =
  wordSet(`i we you they he she it is are was were am be been has have had will would can could shall should may
  might must do does did cannot let`);
const noVerbAfter = wordSet(
  'a an the his her its their our my your this that these those no of in on at with for from by to',
);

/** Takes "Boats wait for the tide", "I am glad"; refuses "In Ellery, a man with his back to the sea". Limit: rare verbs. */
export function hasVerb(words: string): boolean {
  if (/[’']/.test(words)) return true;
  let before = '';
  for (const [word] of words.matchAll(/\p{L}{1,40}/gu)) {
    const lower = word.toLowerCase();
    if (telling.has(lower)) return true;
    const forms = before === '' || word === lower ? verbForms(lower) : [];
    const isVerb = ({ form }: { form: string }) =>
      word === lower ? form !== 'ing' && form !== 'participle' : form === 'base';
    if (!noVerbAfter.has(before) && forms.some(isVerb)) return true;
    before = lower;
  }
  return false;
}
