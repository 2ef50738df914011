'use client';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Proof } from '../../../../components/proof.tsx';
import { VerdictSign } from '../../../../components/verdict.tsx';
import type { Article } from '../../../../lib/quiz/article.ts';
import type { Span } from '../../../../lib/quiz/span.ts';
import { passagesOf } from '../../../../lib/review/passages.ts';
import type { Result } from './results-of.ts';

function Answer({ label, text }: { label: string; text: string }) {
  return (
    <div className="flex flex-wrap gap-x-3">
      <dt className="w-28 shrink-0 text-[0.9375rem] text-muted">{label}</dt>
      <dd
        dir="auto"
        className="min-w-0 flex-1 basis-40 font-(family-name:--text-face) text-[1.0625em] leading-snug wrap-anywhere"
      >
        {text}
      </dd>
    </div>
  );
}

/** One question of the results: how it went and, opened, what was answered, the key and the proof. */
export function ResultItem({
  article,
  result: { question, number, chosen, outcome },
  firstOpen,
  astray,
  onOpen,
  onShow,
}: {
  article: Article;
  result: Result;
  firstOpen: boolean;
  astray: boolean;
  onOpen: () => void;
  onShow: (span: Span) => void;
}) {
  const t = useTranslations('results');
  const [seen, setSeen] = useState(firstOpen);
  const outcomes = useTranslations('question');
  const textOf = (id: string | null) => question.choices.find((choice) => choice.id === id)?.text;
  const open = () => {
    setSeen(true);
    onOpen();
  };
  const mine = textOf(chosen);
  const key = textOf(question.answer);
  return (
    <li className="text-scaled">
      <details
        className="group"
        open={firstOpen || undefined}
        onToggle={(event) => event.currentTarget.open && open()}
      >
        <summary className="flex items-start gap-3 py-3 hover:bg-raised">
          <VerdictSign outcome={outcome} />
          <span className="min-w-0 flex-1">
            <span className="text-[0.875rem] text-muted">
              {t('item', { number, outcome: outcomes(outcome) })}
            </span>
            <span
              dir="auto"
              className="block font-(family-name:--text-face) text-[1.125em] leading-snug wrap-anywhere"
            >
              {question.prompt}
            </span>
          </span>
          <ChevronDown
            aria-hidden="true"
            className="mt-1 size-5 shrink-0 text-muted transition-transform duration-150 group-open:rotate-180"
          />
        </summary>
        {seen && (
          <div className="flex flex-col gap-5 pt-1 pb-6 ps-9">
            <dl className="flex flex-col gap-1.5">
              {outcome !== 'right' && <Answer label={t('yourAnswer')} text={mine ?? t('none')} />}
              {key && <Answer label={t(outcome === 'right' ? 'yourAnswer' : 'theAnswer')} text={key} />}
            </dl>
            <Proof
              question={question}
              passages={passagesOf(article, question)}
              chosen={chosen}
              headingLevel={3}
              beside
              astray={astray}
              onShow={onShow}
            />
          </div>
        )}
      </details>
    </li>
  );
}
