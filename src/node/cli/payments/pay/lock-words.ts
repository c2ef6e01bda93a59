import type { Carried } from '../../../payments/ledger-file.ts';
import type { Language } from '../../../../core/swedish/language-name.ts';
import { paymentPhrase } from '../phrases.ts';

/** Who holds the ledger: somebody who is paying, or a process that ended before it was done. */
export function lockInWords({ lock, holder }: Extract<Carried<never>, { kind: 'busy' }>, language: Language): string {
  switch (holder.kind) {
    case 'running': return paymentPhrase('busy', language, lock);
    case 'gone': return paymentPhrase('busy-gone', language, `${lock} (${holder.since})`);
    case 'unknown': return paymentPhrase('busy-unknown', language, lock);
  }
}
