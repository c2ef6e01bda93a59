import { useState } from 'react';
import type { z } from 'zod';
import { recordedAt } from '../../../wire/writes/matters.ts';
import { ordersListed, sheetsListed } from '../../../wire/writes/orders.ts';
import { askServer } from '../../library/ask-server.ts';
import { useRenew, useResource, useSession } from '../../library/library.tsx';
import { faultOf, type Fault, type Resource } from '../../library/resource.ts';
import { useSettings } from '../../shell/settings.tsx';

export type Orders = z.infer<typeof ordersListed>;
export type Order = Orders['orders'][number];

export function useOrders(): Resource<Orders> {
  const { language } = useSettings();
  return useResource('orders', (signal) => askServer('/api/order', ordersListed, language, { signal }));
}

export function useSheets(): Resource<z.infer<typeof sheetsListed>> {
  const { language } = useSettings();
  return useResource('order sheets', (signal) => askServer('/api/orderblad', sheetsListed, language, { signal }));
}

/** How far an order has come: its last state. */
export function stateOf({ approved, paid, withdrawn }: Order): 'drawn' | 'approved' | 'paid' | 'withdrawn' {
  if (withdrawn) return 'withdrawn';
  return paid ? 'paid' : approved ? 'approved' : 'drawn';
}

/** Writes one act in the ledger as it stood when it was seen; then the orders are fetched anew. */
export function useAct(length: number, onDone: () => void): { readonly act: (path: string, body: unknown) => void; readonly fault: Fault | undefined; readonly state: 'still' | 'sending' } {
  const { language } = useSettings();
  const session = useSession();
  const renew = useRenew();
  const [fault, setFault] = useState<Fault>();
  const [state, setState] = useState<'still' | 'sending'>('still');
  const act = (path: string, body: unknown): void => {
    if (session.kind !== 'ready' || state === 'sending') return;
    setFault(undefined);
    setState('sending');
    const write = async (): Promise<void> => {
      try {
        await askServer(path, recordedAt, language, { write: { body, csrf: session.content.csrf, key: crypto.randomUUID(), expected: length } });
        renew('orders');
        renew('follow-up');
        onDone();
      } catch (cause) {
        setFault(faultOf(cause));
      }
      setState('still');
    };
    void write();
  };
  return { act, fault, state };
}
