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
  /** Takes back one that was kept; the fault when it was refused, and then it stands. */
  withdraw(id: string, reason: string): Promise<Fault | undefined>;
}

/** Saves a document of scenarios beside a rulebook, or takes one back; the rulebook is then read anew. */
export function useSaveProposal(open: OpenRulebook): SaveProposal {
  const { language } = useSettings();
  const session = useSession();
  const forget = useForget();
  const allowed = useMay('write', 'proposal');
  // One key for what is being made: pressing twice saves once. What comes after it has a key of its own.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const write = async (path: string, body: Readonly<Record<string, string>>): Promise<Fault | undefined> => {
    if (session.kind !== 'ready') return { kind: 'noServer' };
    try {
      await askServer(path, recordedAt, language, { write: { body: { rulebook: open.texts.id, ...body }, csrf: session.content.csrf, key, expected: open.proposalActs } });
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
  return { allowed, save: (title, text) => write('/api/forslag', { title, text }), withdraw: (id, reason) => write(`/api/forslag/${encodeURIComponent(id)}/tillbakadragande`, { reason }) };
}
