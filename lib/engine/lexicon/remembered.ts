/** The same function of a text, that remembers its last few thousand answers, and those asked for again. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  let known = new Map<string, Answer>();
  let before = known;
  return (text) => {
    let found = known.get(text);
    if (found !== undefined) return found;
    found = before.get(text) ?? answer(text);
    if (known.size >= mostRemembered) {
      before = known;
      known = new Map();
    }
    known.set(text, found);
    return found;
  };
}

const mostRemembered = 4000;
