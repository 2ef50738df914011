import { oneSpaced } from '../text/one-spaced.ts';
import { type FigureContext, figureContexts } from './figures/figure-context.ts';
import { findRival } from './figures/find-rival.ts';
import { proofOf } from './figures/proof-of.ts';
import type { Draft, Kind, Refusal } from './kind.ts';
import { askDate } from './settings/ask-setting.ts';
import { whyVague } from './settings/vague-when.ts';
import { withoutOwn } from './statements/own-pronouns.ts';

/** When something happened or will happen: the day, date or year that the article gives. */
export const when: Kind = {
  id: 'when',
  label: 'When it happened',
  ask(facts) {
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    const { text } = facts.document;
    for (const context of figureContexts(facts)) {
      const { figure, index } = context;
      if (figure.type !== 'date' && figure.type !== 'year' && figure.type !== 'time') continue;
      const { start, end, sentence } = figure;
      const asked = askAny(context);
      const rival = 'prompt' in asked && findRival(facts, index, asked.prompt);
      if ('reason' in asked || rival) {
        refused.push({
          kind: when.id,
          start,
          end,
          reason: 'reason' in asked ? asked.reason : 'Another date of the article could answer it too.',
        });
        continue;
      }
      drafts.push({
        kind: when.id,
        prompt: asked.prompt,
        plain: asked.plain ?? withoutOwn(facts, asked.prompt),
        key: { text: oneSpaced(text.slice(start, end)), mention: { start, end } },
        answer: { type: 'figure', figure: index },
        ordered: true,
        evidence: proofOf(context, asked.prompt),
        explanation: `The article gives the time in this sentence: “${text.slice(start, end)}”.`,
        subject: sentence,
      });
    }
    return { drafts, refused };
  },
};

/** Asks when something was done. */
function askAny(context: FigureContext): { prompt: string; plain?: string } | { reason: string } {
  const found = askDate(context);
  const vague = 'prompt' in found ? whyVague(found.prompt) : null;
  return vague === null ? found : { reason: vague };
}
