/** Words made safe to stand in a pattern as themselves. */
export const literal = (words: string): string => words.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&');
