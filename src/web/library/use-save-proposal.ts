import { useState } from 'react';
import { recordedAt } from '../../wire/writes/matters.ts';
import { useSettings } from '../shell/settings.tsx';
import { askServer } from './ask-server.ts';
import { useForget, useMay, useSession } from './library.tsx';
import type { OpenRulebook } from './open-rulebook.ts';
import { faultOf, type Fault } from './resource.ts';

export interface SaveProposal {
  readonly allowed: 'allowed' | 'denied';
  /** Keeps a proposal in the record; the fault when it was refused, and then nothing is saved. */
  save(title: string, text: string): Promise<Fault | undefined>;
}

/** Saves a document of scenarios beside a rulebook, which is then read anew with it. */
export function useSaveProposal(open: OpenRulebook): SaveProposal {
  const { language } = useSettings();
  const session = useSession();
  const forget = useForget();
  const allowed = useMay('write', 'proposal');
  // One key for what is being made: pressing twice saves once. What comes after it has a key of its own.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const save = async (title: string, text: string): Promise<Fault | undefined> => {
    if (session.kind !== 'ready') return { kind: 'noServer' };
    try {
      const write = { body: { rulebook: open.texts.id, title, text }, csrf: session.content.csrf, key, expected: open.saved.length };
      await askServer('/api/forslag', recordedAt, language, { write });
      setKey(crypto.randomUUID());
      forget(`rulebook ${open.texts.id}`);
      return undefined;
    } catch (cause) {
      const fault: Fault = faultOf(cause);
      // A text that was refused is mended and sent again: that is another write. One that nobody answered may have been kept: it goes by the same key.
      if (fault.kind === 'problem') setKey(crypto.randomUUID());
      return fault;
    }
  };
  return { allowed, save };
}
