'use client';
import { useSittings } from '../../stores.ts';
import { nextSeed } from './next-seed.ts';

/** The seed of the next sitting, as a field of the form that nobody sees. */
export function SeedField({ articleId }: { articleId: string }) {
  const seed = useSittings((state) => nextSeed(state.sittings, articleId));
  return <input type="hidden" name="seed" value={seed} />;
}
