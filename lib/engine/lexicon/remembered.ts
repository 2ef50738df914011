/** The same function of a text, that remembers its last few thousand answers (`most`), and those asked for again. */
export function remembered<Answer>(
  answer: (text: string) => Answer,
  most = mostRemembered,
): (text: string) => Answer {
  let known = new Map<string, Answer>();
  let before = known;
  return (text) => {
    let found = known.get(text);
    if (found !== undefined) return found;
    found = before.get(text) ?? answer(text);
    if (known.size >= most) {
      before = known;
      known = new Map();
    }
    known.set(text, found);
    return found;
  };
}

const mostRemembered = 16000;
