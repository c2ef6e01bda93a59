/** Answers that hold for a moment. Many who ask for the same at once ask once. */
export interface AskedLately<Answer> {
  readonly ask: (name: string, ask: () => Promise<Answer>) => Promise<Answer>;
  readonly forget: (name: string) => void;
}

const MOST = 10_000;

export function askedLately<Answer>(now: () => number, holdsForMs: number): AskedLately<Answer> {
  const known = new Map<string, { readonly at: number; readonly answer: Promise<Answer> }>();
  return {
    ask: (name, ask) => {
      const found = known.get(name);
      if (found && now() - found.at < holdsForMs) return found.answer;
      if (known.size >= MOST) known.clear();
      const answer = ask();
      const one = { at: now(), answer };
      known.set(name, one);
      answer.catch(() => {
        if (known.get(name) === one) known.delete(name);
      });
      return answer;
    },
    forget: (name) => { known.delete(name); },
  };
}
