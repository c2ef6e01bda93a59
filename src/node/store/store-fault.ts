import type { StoreFaultCode, StoreFaultFacts } from '../../core/swedish/server/store-faults.ts';

/** Something about the store that a person must mend before anything can be done. */
export interface StoreFault extends Error {
  readonly code: StoreFaultCode;
  readonly facts: StoreFaultFacts;
}

export function storeFault(code: StoreFaultCode, facts: StoreFaultFacts = {}): StoreFault {
  return Object.assign(new Error(code), { code, facts });
}

export function isStoreFault(fault: unknown): fault is StoreFault {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && fault.code.startsWith('store-') && 'facts' in fault;
}
