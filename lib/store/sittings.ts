import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Sitting, SittingAnswer } from '../quiz/sitting.ts';
import { createSharedStorage } from './shared-storage.ts';
import type { Collections, Vault } from './vault.ts';
import { withoutKeys } from './without-keys.ts';

/** Whether each question was answered rightly, by the question's id. */
export type Marks = Record<string, boolean>;

export type Sittings = Pick<Collections, 'sittings'> & {
  /** Starts a sitting, or starts it again from nothing when the id is known. */
  begin: (sitting: Sitting) => void;
  /** Chooses for a question that is not graded yet; how sure the reader is stays as it was, at first not said. */
  choose: (id: string, questionId: string, answer: Pick<SittingAnswer, 'choice' | 'at'>) => void;
  setSure: (id: string, questionId: string, sure: boolean | null) => void;
  goTo: (id: string, current: number) => void;
  toggleFlag: (id: string, questionId: string) => void;
  /** Grades questions that were answered; what is graded already keeps its mark, and its choice is final. */
  mark: (id: string, marks: Marks) => void;
  /** Hands in: grades and closes the sitting. A second time changes nothing. */
  handIn: (id: string, marks: Marks, at: string) => void;
  restore: (sittings: Collections['sittings']) => void;
  /** Forgets every sitting of an article. */
  forgetArticle: (articleId: string) => void;
};

/** Every sitting of a quiz in this browser, finished or not. */
export function createSittings(vault: Vault) {
  const { storage, merge, settled } = createSharedStorage(vault, { sittings: 2 });
  const store = createStore<Sittings>()(
    persist(
      (set) => {
        const change = (id: string, next: (sitting: Sitting) => Sitting) =>
          set(({ sittings }) => {
            const sitting = sittings[id];
            return sitting ? { sittings: { ...sittings, [id]: next(sitting) } } : {};
          });
        const changeOpen = (id: string, next: (sitting: Sitting) => Sitting) =>
          change(id, (sitting) => (sitting.handedInAt === null ? next(sitting) : sitting));
        return {
          sittings: {},
          begin: (sitting) => set(({ sittings }) => ({ sittings: { ...sittings, [sitting.id]: sitting } })),
          choose: (id, questionId, { choice, at }) =>
            changeOpen(id, (sitting) =>
              withAnswer(sitting, questionId, {
                sure: null,
                ...sitting.answers[questionId],
                choice,
                at,
                correct: null,
              }),
            ),
          setSure: (id, questionId, sure) =>
            changeOpen(id, (sitting) => {
              const answer = sitting.answers[questionId];
              return answer ? withAnswer(sitting, questionId, { ...answer, sure }) : sitting;
            }),
          goTo: (id, current) => change(id, (sitting) => ({ ...sitting, current })),
          toggleFlag: (id, questionId) =>
            changeOpen(id, (sitting) => ({
              ...sitting,
              flagged: sitting.flagged.includes(questionId)
                ? sitting.flagged.filter((flagged) => flagged !== questionId)
                : [...sitting.flagged, questionId],
            })),
          mark: (id, marks) => changeOpen(id, (sitting) => withMarks(sitting, marks)),
          handIn: (id, marks, at) =>
            changeOpen(id, (sitting) => ({ ...withMarks(sitting, marks), handedInAt: at })),
          restore: (restored) => set(({ sittings }) => ({ sittings: { ...sittings, ...restored } })),
          forgetArticle: (articleId) =>
            set(({ sittings }) => ({
              sittings: withoutKeys(sittings, (_, sitting) => sitting.articleId === articleId),
            })),
        };
      },
      {
        name: 'sittings',
        storage,
        merge,
        partialize: ({ sittings }) => ({ sittings }),
        skipHydration: true,
      },
    ),
  );
  return { ...store, settled };
}

function withAnswer(sitting: Sitting, questionId: string, answer: SittingAnswer): Sitting {
  const graded = typeof sitting.answers[questionId]?.correct === 'boolean';
  return graded ? sitting : { ...sitting, answers: { ...sitting.answers, [questionId]: answer } };
}

const withMarks = (sitting: Sitting, marks: Marks): Sitting =>
  Object.entries(marks).reduce((marked, [questionId, correct]) => {
    const answer = marked.answers[questionId];
    return answer ? withAnswer(marked, questionId, { ...answer, correct }) : marked;
  }, sitting);
