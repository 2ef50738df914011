/** The version of the quiz format that this program writes. */
export const quizVersion = 1;
