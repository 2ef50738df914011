import { answerText } from '../facts/figures/figure-answer.ts';
import { askFigure } from './figures/ask-figure.ts';
import { figureContexts } from './figures/figure-context.ts';
import { findRival } from './figures/find-rival.ts';
import type { Draft, Kind, Refusal } from './kind.ts';
import { withoutOwn } from './statements/own-pronouns.ts';

/** How many, how much, how long, how old: a figure of the article, asked for in a natural question. */
export const keyFigure: Kind = {
  id: 'key-figure',
  label: 'Key figures',
  ask(facts) {
    const drafts: Draft[] = [];
    const prompts = new Set<string>();
    const refused: Refusal[] = [];
    const { text, sentences } = facts.document;
    for (const context of figureContexts(facts)) {
      const { figure, index } = context;
      if (figure.type === 'date' || figure.type === 'year') continue;
      const asked = askFigure(context);
      const reason =
        'reason' in asked
          ? asked.reason
          : prompts.has(asked.prompt)
            ? 'The article gives it twice.'
            : findRival(facts, index, asked.prompt)
              ? 'Another figure of the article could answer it too.'
              : null;
      if ('reason' in asked || reason !== null) {
        refused.push({ kind: keyFigure.id, start: figure.start, end: figure.end, reason: reason ?? '' });
        continue;
      }
      const sentence = sentences[figure.sentence];
      prompts.add(asked.prompt);
      drafts.push({
        kind: keyFigure.id,
        prompt: asked.prompt,
        plain: withoutOwn(facts, asked.plain),
        key: { text: answerText(text, figure), mention: { start: figure.start, end: figure.end } },
        answer: { type: 'figure', figure: index },
        ordered: true,
        evidence: [
          sentence ? { start: sentence.start, end: sentence.end } : { start: figure.start, end: figure.end },
        ],
        words: { start: figure.start, end: figure.end },
        explanation: `The article gives the figure in this sentence: “${text.slice(figure.start, figure.end)}”.`,
        subject: figure.sentence,
      });
    }
    return { drafts, refused };
  },
};
