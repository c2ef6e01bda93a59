import type { SaidAt } from '../../../wire/work/work.ts';
import { act } from '../act.ts';

const tell = (one: SaidAt): Promise<void> => new Promise((resolve) => { process.send?.(one, () => { resolve(); }); });

/** Answers command lines one after another in one program, so that what they all need is read into memory once. The first that fails is the last. */
process.once('message', (lines: readonly (readonly string[])[]) => {
  const answer = async (): Promise<void> => {
    for (const [at, line] of lines.entries()) {
      const { out, errors, code } = await act(line);
      await tell({ at, said: { out, errors, code } });
      if (code !== 0) break;
    }
    process.disconnect();
  };
  void answer();
});
