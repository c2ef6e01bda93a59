import { tellStoreFault } from '../../../core/swedish/server/store-faults.ts';
import { dataFolder } from '../../project/data-folder.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { isStoreFault } from '../../store/store-fault.ts';
import type { Options } from '../options.ts';
import { refused, type Said } from '../said.ts';

/** Opens the store, does something with it and closes it again; what keeps it from being done is told. */
export async function withStore({ language }: Options, act: (open: OpenStore) => Promise<Said>): Promise<Said> {
  const { openStore } = await import('../../store/open-store.ts');
  try {
    const open = await openStore(dataFolder(), { kind: 'thread' });
    try {
      return await act(open);
    } finally {
      await open.store.close();
    }
  } catch (fault) {
    if (isStoreFault(fault)) return refused(tellStoreFault(fault.code, fault.facts, language));
    throw fault;
  }
}
