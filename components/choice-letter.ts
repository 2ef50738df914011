/** The letter an option goes by, from its place in the order shown: A, B, C, D, and on. */
export const choiceLetter = (place: number): string => String.fromCharCode(65 + (place % 26));
