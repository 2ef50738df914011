import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NeedsScript } from '../storage/needs-script.tsx';
import { Review } from './review.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review');
  return { title: t('title'), robots: { index: false } };
}

export default function ReviewPage() {
  return (
    <>
      <NeedsScript />
      <Review />
    </>
  );
}
