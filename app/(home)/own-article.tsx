'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { articleId } from '../../lib/quiz/article-id.ts';
import { library } from '../stores.ts';
import { keepDraft, readDraft } from './draft.ts';
import { FindingReport } from './finding-report.tsx';
import { NotAsked } from './not-asked.tsx';
import { type FileProblem, readArticleFile } from './read-article-file.ts';
import { useFinding } from './use-finding.ts';

type Notice =
  | { file: string; problem: FileProblem | 'several' }
  | { file: string; replaced: string }
  | 'not-kept';

/** Takes a reader's own article, pasted or from a file, says at once what it gives, and opens it. */
export function OwnArticle() {
  const t = useTranslations('home');
  const id = useId();
  const router = useRouter();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [notice, setNotice] = useState<Notice | null>(null);
  const [dragging, setDragging] = useState(false);
  const finding = useFinding(text);
  const ready = finding.state === 'made' && !finding.busy && finding.quiz.obstacle === null;

  const take = (next: string) => {
    if (box.current && box.current.value !== next) box.current.value = next;
    setText(next);
    setNotice(keepDraft(next) ? null : 'not-kept');
  };
  useEffect(() => {
    const typedEarly = box.current?.value ?? '';
    const draft = typedEarly === '' ? readDraft() : typedEarly;
    if (box.current) box.current.value = draft;
    setText(draft);
  }, []);

  const takeFile = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const read = await readArticleFile(file);
    if (files.length > 1) setNotice({ file: file.name, problem: 'several' });
    else if (!read.ok) setNotice({ file: file.name, problem: read.problem });
    else {
      const replaced = box.current?.value ?? '';
      take(read.text);
      if (replaced.trim() !== '' && replaced !== read.text) setNotice({ file: file.name, replaced });
    }
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    setDragging(false);
    void takeFile(event.dataTransfer.files);
  };
  const open = (room: 'read' | 'quiz') => {
    if (!ready) return;
    const saved = {
      id: articleId(text),
      title: finding.quiz.article.title,
      text,
      addedAt: new Date().toISOString(),
    };
    if (!library.getState().articles[saved.id]) library.getState().addArticle(saved);
    keepDraft('');
    router.push(`/${room}/${saved.id}`);
  };

  return (
    <section
      id="own-article"
      aria-labelledby={`${id}title`}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
      className="border-rule border-t py-7 lg:border-t-0 lg:pl-8"
    >
      <h2 id={`${id}title`} className="text-2xl">
        {t('own')}
      </h2>
      <label htmlFor={`${id}text`} className="mt-2 block text-[0.9375rem] text-muted">
        {t('paste')}
      </label>
      <textarea
        id={`${id}text`}
        ref={box}
        rows={9}
        spellCheck={false}
        aria-describedby={`${id}report`}
        onInput={(event) => take(event.currentTarget.value)}
        className={`mt-2 block w-full resize-y rounded-md border bg-raised p-3 font-serif text-[1.0625rem] leading-normal ${dragging ? 'border-ink border-dashed' : 'border-edge'}`}
      />
      <label className="mt-1 flex min-h-11 w-fit items-center text-[0.9375rem] underline decoration-edge underline-offset-4 hover:decoration-ink has-focus-visible:outline-2 has-focus-visible:outline-ink">
        {t('file')}
        <input
          type="file"
          accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
          className="sr-only"
          onChange={(event) => {
            void takeFile(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <div
        id={`${id}report`}
        role="status"
        aria-busy={finding.busy}
        className="min-h-24 pb-3 text-[0.9375rem]"
      >
        {notice && <NoticeLine notice={notice} onUndo={take} />}
        <FindingReport finding={finding} />
      </div>
      <p className="flex flex-wrap gap-3">
        <Button look="primary" disabled={!ready} onClick={() => open('read')}>
          {t('readIt')}
        </Button>
        <Button disabled={!ready} onClick={() => open('quiz')}>
          {t('quizIt')}
        </Button>
      </p>
      {finding.state === 'made' && <NotAsked quiz={finding.quiz} />}
      <p className="mt-4 text-[0.8125rem] text-muted">{t('private')}</p>
    </section>
  );
}

function NoticeLine({ notice, onUndo }: { notice: Notice; onUndo: (text: string) => void }) {
  const t = useTranslations('home');
  if (notice === 'not-kept') return <p className="mb-2">{t('draftNotKept')}</p>;
  if ('problem' in notice)
    return <p className="mb-2">{t(`fileProblems.${notice.problem}`, { file: notice.file })}</p>;
  return (
    <p className="mb-2 flex flex-wrap items-center gap-x-2">
      {t('replaced', { file: notice.file })}
      <Button look="quiet" onClick={() => onUndo(notice.replaced)}>
        {t('undo')}
      </Button>
    </p>
  );
}
