import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { type Story, StoryMeta } from './story-meta.tsx';

const openingWords = 110;

function opening(text: string): string[] {
  const paragraphs: string[] = [];
  let words = 0;
  for (const paragraph of text.split(/\n\s*\n/).slice(1)) {
    if (words >= openingWords) break;
    paragraphs.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  return paragraphs;
}

/** The first story of the front page, with how it begins. */
export function LeadStory({ story }: { story: Story }) {
  const t = useTranslations('home');
  const format = useFormatter();
  const day = format.dateTime(new Date(story.published), { dateStyle: 'long' });
  return (
    <article lang="en" className="py-7 lg:border-rule lg:border-r lg:pr-8">
      <p className="kicker">
        {story.field} · {story.practice ? t('practice') : day}
      </p>
      <h2 className="mt-2 text-[2.125rem] leading-[1.08] tracking-[-0.01em] sm:text-[2.75rem]">
        <Link href={`/read/${story.id}`} className="decoration-2 underline-offset-4 hover:underline">
          {story.title}
        </Link>
      </h2>
      <p className="mt-4 max-w-[52ch] text-balance font-serif text-[1.25rem] text-muted leading-snug">
        {story.summary}
      </p>
      <StoryMeta story={story} />
      <div className="mt-2 gap-8 font-serif text-[1.0625rem] leading-normal max-sm:[&>p:not(:first-child)]:hidden sm:columns-2 sm:[column-rule:1px_solid_var(--rule)]">
        {opening(story.text).map((paragraph) => (
          <p key={paragraph} className="indent-5 first:indent-0">
            {paragraph}
          </p>
        ))}
      </div>
      <p>
        <Link
          href={`/read/${story.id}`}
          aria-label={t('readOn', { title: story.title })}
          className="inline-flex min-h-11 items-center text-[0.9375rem] underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {t('read')}
        </Link>
      </p>
    </article>
  );
}
