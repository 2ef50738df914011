import { oneSpaced } from '../text/one-spaced.ts';
import { type FigureContext, figureContexts } from './figures/figure-context.ts';
import { findRival } from './figures/find-rival.ts';
import { proofOf } from './figures/proof-of.ts';
import type { Draft, Kind, Refusal } from './kind.ts';
import { askDate } from './settings/ask-setting.ts';
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
  const reason = 'prompt' in found ? whyVague(found.prompt) : null;
  return reason === null ? found : { reason };
}

/** What may have been so on other days too, or says too little to be remembered by its day: each with what it takes. */
const vague: RegExp[] = [
  // "in what year were 40 percent of the boats built"
  /\b(?:was|were|is|are) (?:about |nearly )?[$£€]?\d/,
  // "speak to reporters", "take the stage", "go on national television"; not "speak to reporters about the pier"
  /\b(?:speak|talk|appear|meet) (?:to|with|before) (?:[\p{L}-]+ ){0,2}\p{Ll}+\?$|\btake the stage\?$|\bgo on (?:\p{Ll}+ )?television\?$/u,
  // "email Ada Holm", "call the mayor"; not "email Ada Holm about the pier"
  /\b(?:e-?mail|call|take on) (?:the (?:then )?(?:\p{Ll}+ ?)+|(?:(?:\p{Lu}[\p{L}.’'-]*|and) ?)+)\?$/u,
  // "release a statement", "hold a press conference"
  /\b(?:release|issue|give|hold|make) an? (?:[\p{Ll}-]+ ){0,2}(?:statement|conference|interview|speech)\?$/u,
  // "often", "vie for", "was back to the old Holm", "lead by less than 4 points"
  /\b(?:often|always|regularly|vie|underscored|back to|talking about)\b|\blead .*\bby \p{L}+/u,
  // "fail as predicted", "seek greater powers"
  /\bas \p{L}+ed\?$|\b(?:greater|more) \p{L}+ ?\p{L}*\?$/u,
  // "the last count", "the concert", "funeral service"
  /\bwas the (?:last|latest|next|full) |\bthe concert take|\bfuneral\b/,
];

/** Why a question for a date says too little to have one answer; null when nothing shows that. */
const whyVague = (prompt: string): string | null =>
  vague.some((pattern) => pattern.test(prompt)) ? 'It may have been so on other days too.' : null;
