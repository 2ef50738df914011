type Known<Subject, Answer> = { subject: Subject; answer: Answer };

/** The same function, that works out its answer once for each subject and keeps it as long as the subject lives. */
export function once<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, Known<Subject, Answer>>();
  let last: Known<Subject, Answer> | undefined;
  return (subject) => {
    if (last?.subject === subject) return last.answer;
    let found = known.get(subject);
    if (found === undefined) {
      found = { subject, answer: answer(subject) };
      known.set(subject, found);
    }
    last = found;
    return found.answer;
  };
}
