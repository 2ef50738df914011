import { proofOf } from './figures/proof-of.ts';
import type { Draft, Kind, Refusal } from './kind.ts';
import { countryAtStart } from './people/printed-name.ts';
import { askPlace } from './settings/ask-setting.ts';
import { otherPlaces } from './settings/other-places.ts';
import { contextOfPlace, placesIn } from './settings/places.ts';
import { withoutOwn } from './statements/own-pronouns.ts';

/** Where something was or somebody is from, when the article says so beyond doubt and there are other places of the sort. */
export const where: Kind = {
  id: 'where',
  label: 'Where it happened',
  ask(facts) {
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    for (const place of placesIn(facts)) {
      const { name, start, end, sentence } = place;
      const refuse = (reason: string): unknown => refused.push({ kind: where.id, start, end, reason });
      const context = contextOfPlace(facts, place);
      const asked = context ? askPlace(context, place) : { reason: 'The sentence cannot be read.' };
      if ('reason' in asked) {
        refuse(asked.reason);
        continue;
      }
      const wrong = otherPlaces(facts, place);
      if (wrong.length < 2) refuse('The article has too few other places of the sort.');
      else
        drafts.push({
          kind: where.id,
          prompt: asked.prompt,
          plain: withoutOwn(facts, asked.prompt),
          key: { text: countryAtStart(name), mention: { start, end } },
          answer: { type: 'phrase' },
          wrong,
          ordered: false,
          evidence: context ? proofOf(context, asked.prompt) : [{ start, end }],
          explanation: `The article names the place in this sentence: ${name}.`,
          subject: sentence,
        });
    }
    return { drafts, refused };
  },
};
