import { useTranslations } from 'next-intl';

/** Lets a reader choose a file of text; the same file can be chosen again. */
export function FileChoice({ onChoose }: { onChoose: (files: FileList | null) => void }) {
  const t = useTranslations('home');
  return (
    <label className="mt-1 flex min-h-11 w-fit items-center text-[0.9375rem] underline decoration-edge underline-offset-4 hover:decoration-ink has-focus-visible:outline-2 has-focus-visible:outline-ink">
      {t('file')}
      <input
        type="file"
        accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
        className="sr-only"
        onChange={(event) => {
          onChoose(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
