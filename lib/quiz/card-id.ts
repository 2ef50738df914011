/** A review card's id: one card for a question of an article, whatever sitting it went wrong in. */
export const cardId = (articleId: string, questionId: string): string => `${articleId}/${questionId}`;
