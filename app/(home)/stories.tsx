import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Story, StoryMeta } from './story-meta.tsx';

const ruled = 'relative before:absolute before:inset-y-0 before:-left-5 before:w-px before:bg-rule';

/** The other stories: two of the second rank, then the rest in threes, hairlines between. */
export function Stories({ stories }: { stories: readonly Story[] }) {
  const t = useTranslations('home');
  return (
    <section aria-labelledby="more-stories" className="border-ink border-t-2">
      <h2 id="more-stories" className="sr-only">
        {t('more')}
      </h2>
      <div className="grid gap-x-10 overflow-x-clip [overflow-clip-margin:0.5rem] md:grid-cols-6">
        {stories.map((story, index) => (
          <article
            key={story.id}
            lang="en"
            className={`py-5 ${ruled} md:col-span-3 ${index < 2 ? 'not-first:max-md:border-t' : 'border-t lg:col-span-2'} border-rule max-lg:last:odd:col-span-full`}
          >
            <p className="kicker">
              {story.field}
              {story.practice && ` · ${t('practice')}`}
            </p>
            <h3 className={`mt-1.5 text-[1.375rem] leading-[1.15] ${index < 2 ? 'sm:text-[1.75rem]' : ''}`}>
              <Link href={`/read/${story.id}`} className="underline-offset-4 hover:underline">
                {story.title}
              </Link>
            </h3>
            <p className="mt-2 font-serif text-[1.0625rem] leading-snug">{story.summary}</p>
            <StoryMeta story={story} />
          </article>
        ))}
      </div>
    </section>
  );
}
