import { getTranslations } from 'next-intl/server';
import { shelf, shelfQuiz } from '../shelf.ts';
import { Desk } from './desk.tsx';
import { LeadStory } from './lead-story.tsx';
import { OwnArticle } from './own-article.tsx';
import { OwnArticles } from './own-articles.tsx';
import { Stories } from './stories.tsx';

/** The front page: what is going on, the lead beside the reader's own article, the other stories, the reader's shelf. */
export default async function HomePage() {
  const t = await getTranslations('home');
  const [lead, ...others] = shelf().map((article) => ({
    ...article,
    questions: shelfQuiz(article).questions.length,
  }));
  const known = Object.fromEntries(
    shelf().map(({ id, title, text }) => [id, { title, length: text.length }]),
  );
  return (
    <div className="mx-auto max-w-6xl px-4 pb-20 sm:px-6">
      <div className="grid grid-cols-1 items-center gap-x-8 border-rule border-b py-2 md:grid-cols-[auto_minmax(0,1fr)]">
        <h1 className="py-2 font-normal text-[0.9375rem] text-muted leading-snug sm:text-[1.0625rem]">
          {t('tagline')}
        </h1>
        <Desk shelf={known} />
      </div>
      <div className="grid lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        {lead && <LeadStory story={lead} />}
        <OwnArticle />
      </div>
      <Stories stories={others} />
      <OwnArticles />
    </div>
  );
}
