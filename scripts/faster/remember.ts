/**
 * A pure function of a string that remembers its answers. A screen consists of the same lines again and again: the running
 * clock changes one of forty. When there are `most`, all are forgotten, which costs less than keeping count of their use.
 */
export function remembering<T>(answer: (text: string) => T, most = 1024): (text: string) => T {
  const answers = new Map<string, T>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const found = answer(text);
    answers.set(text, found);
    return found;
  };
}

/** A pure function of a string that remembers what it was asked since the last but one `next`. */
export function recent<T>(answer: (text: string) => T): ((text: string) => T) & {readonly next: () => void} {
  let before = new Map<string, T>();
  let now = new Map<string, T>();
  const asked = (text: string) => {
    const found = now.get(text) ?? before.get(text) ?? answer(text);
    now.set(text, found);
    return found;
  };
  const next = () => {
    before = now;
    now = new Map();
  };
  return Object.assign(asked, {next});
}
