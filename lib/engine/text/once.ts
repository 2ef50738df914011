/** The same function, that works out its answer once for each subject and keeps it as long as the subject lives. */
export function once<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { answer: Answer }>();
  return (subject) => {
    const found = known.get(subject);
    if (found !== undefined) return found.answer;
    const made = { answer: answer(subject) };
    known.set(subject, made);
    return made.answer;
  };
}
