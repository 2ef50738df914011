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

/** The same function of a text, that remembers its last few thousand answers. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

const mostRemembered = 4000;
