'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { articleId } from '../../lib/quiz/article-id.ts';
import { library } from '../stores.ts';
import { FileChoice } from './file-choice.tsx';
import { FindingReport } from './finding-report.tsx';
import { HeadlineField } from './headline-field.tsx';
import { NotAsked } from './not-asked.tsx';
import { type Notice, NoticeLine } from './notice-line.tsx';
import { isHtml, plainTextOfHtml } from './plain-text-of-html.ts';
import { readArticleFile } from './read-article-file.ts';
import { useDraft } from './use-draft.ts';
import { useFinding } from './use-finding.ts';

/** Takes a reader's own article, pasted or from a file, says at once what it gives, and opens it. */
export function OwnArticle() {
  const t = useTranslations('home');
  const id = useId();
  const router = useRouter();
  const { box, text, take, kept } = useDraft();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [dragging, setDragging] = useState(false);
  const [named, setNamed] = useState<string | null>(null);
  const finding = useFinding(text);
  const quiz = finding.state === 'made' && !finding.busy ? finding.quiz : null;
  const fit = quiz !== null && quiz.obstacle === null;

  const set = (next: string) => {
    take(next);
    setNamed(null);
  };
  const change = (next: string) => {
    set(next);
    setNotice(null);
  };
  const takeHtml = (source: string): boolean => {
    if (!isHtml(source)) return false;
    set(plainTextOfHtml(source));
    setNotice({ markup: source });
    return true;
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const all = selectionStart === 0 && selectionEnd === value.length;
    if (all && takeHtml(event.clipboardData.getData('text/plain'))) event.preventDefault();
  };
  const takeFiles = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    if (files.length > 1) return setNotice({ file: file.name, problem: 'several' });
    const read = await readArticleFile(file);
    if (!read.ok) return setNotice({ file: file.name, problem: read.problem });
    const replaced = box.current?.value ?? '';
    if (takeHtml(read.text)) return;
    set(read.text);
    setNotice(replaced.trim() === '' || replaced === read.text ? null : { file: file.name, replaced });
  };
  const dragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(true);
  };
  const drop = (event: DragEvent) => {
    setDragging(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void takeFiles(event.dataTransfer.files);
  };
  const open = (room: 'read' | 'quiz') => {
    if (!fit) return;
    const { articles, addArticle } = library.getState();
    const hash = articleId(text);
    const saved = articles[hash];
    const title = named?.trim() || saved?.title || quiz.article.title;
    if (saved?.title !== title)
      addArticle({ id: hash, title, text, addedAt: saved?.addedAt ?? new Date().toISOString() });
    if (!navigator.onLine) return setNotice('offline');
    change('');
    router.push(`/${room}/${hash}`);
  };

  return (
    <section
      id="own-article"
      aria-labelledby={`${id}title`}
      onDragOver={dragOver}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
      className="border-rule border-t py-7 lg:border-t-0 lg:pl-8"
    >
      <h2 id={`${id}title`} className="text-2xl">
        {t('own')}
      </h2>
      <noscript>
        <p className="mt-2 text-[0.9375rem]">{t('needsScript')}</p>
      </noscript>
      <div className="noscript:hidden">
        <label htmlFor={`${id}text`} className="mt-2 block text-[0.9375rem] text-muted">
          {t('paste')}
        </label>
        <textarea
          id={`${id}text`}
          ref={box}
          rows={9}
          spellCheck={false}
          aria-describedby={`${id}report`}
          onPaste={paste}
          onInput={(event) => change(event.currentTarget.value)}
          className={`mt-2 block w-full resize-y rounded-md border bg-raised p-3 font-serif text-[1.0625rem] leading-normal ${dragging ? 'border-ink border-dashed' : 'border-edge'}`}
        />
        <FileChoice onChoose={(files) => void takeFiles(files)} />
        <div
          id={`${id}report`}
          role="status"
          aria-busy={finding.busy}
          className="min-h-16 pb-3 text-[0.9375rem]"
        >
          {notice && <NoticeLine notice={notice} onUndo={change} />}
          {!kept && <p className="mb-2">{t('draftNotKept')}</p>}
          <FindingReport finding={finding} />
        </div>
        <HeadlineField value={fit ? (named ?? quiz.article.title) : ''} disabled={!fit} onChange={setNamed} />
        <p className="flex flex-wrap gap-3">
          <Button look="primary" disabled={!fit} onClick={() => open('read')}>
            {t('readIt')}
          </Button>
          <Button disabled={!fit} onClick={() => open('quiz')}>
            {t('quizIt')}
          </Button>
        </p>
        {quiz && <NotAsked quiz={quiz} />}
      </div>
      <p className="mt-4 text-[0.8125rem] text-muted">{t('private')}</p>
    </section>
  );
}
