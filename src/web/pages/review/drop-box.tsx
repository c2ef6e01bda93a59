import { useEffect, useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { z } from 'zod';
import { REVIEW } from '../../../core/swedish/web/review-words.ts';
import { followWork } from '../../library/follow-work.ts';
import { useForget } from '../../library/library.tsx';
import { faultOf, type Fault } from '../../library/resource.ts';
import { sendFile } from '../../library/send-file.ts';
import { Waiting, Wrong } from '../../parts/states/await.tsx';
import { useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { READINGS_NAME } from './names.ts';

const made = z.object({ id: z.string() });
const refused = z.object({ errors: z.string() });

/** A box to drop minutes in, or a button that asks for a file; what is being done, and why not when they cannot be read. */
export function DropBox({ csrf }: { readonly csrf: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const query = useQuery();
  const forget = useForget();
  const id = useId();
  const [over, setOver] = useState<'yes' | 'no'>('no');
  const [doing, setDoing] = useState<{ readonly kind: 'idle' | 'reading' } | { readonly kind: 'failed'; readonly fault: Fault }>({ kind: 'idle' });
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setDoing({ kind: 'reading' });
    try {
      const begun = await sendFile('/api/protokoll', 'fil', file, csrf, language);
      stop.current = followWork(begun.id, ({ state, result }) => {
        if (state === 'running') return;
        const done = state === 'done' ? made.safeParse(result).data : undefined;
        forget(READINGS_NAME);
        if (done) query({ protokoll: done.id });
        else setDoing({ kind: 'failed', fault: { kind: 'problem', title: say(REVIEW.notRead), detail: refused.safeParse(result).data?.errors } });
      });
    } catch (cause) {
      setDoing({ kind: 'failed', fault: faultOf(cause) });
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver('no');
    void read(event.dataTransfer.files[0]);
  };
  return (
    <div className="drop-box" data-over={over} onDragOver={(event) => { event.preventDefault(); setOver('yes'); }} onDragLeave={() => setOver('no')} onDrop={drop}>
      <label htmlFor={id}><strong>{say(REVIEW.drop)}</strong></label>
      <input id={id} type="file" accept=".pdf,.docx,.txt,.md" disabled={doing.kind === 'reading'} onChange={({ target }) => { void read(target.files?.[0]); }} />
      <p className="lead">{say(REVIEW.dropHelp)}</p>
      {doing.kind === 'reading' ? <Waiting doing={REVIEW.reading} /> : null}
      {doing.kind === 'failed' ? <Wrong fault={doing.fault} /> : null}
    </div>
  );
}
