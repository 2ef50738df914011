/** Whether an id can be that of an article a reader brought: a short hash in base 36, which has no hyphen. */
export const isOwnArticleId = (id: string): boolean => /^[0-9a-z]{1,12}$/.test(id);
