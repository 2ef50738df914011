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
