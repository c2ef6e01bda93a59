import type { Language } from '../../language-name.ts';
import type { Phrases } from '../phrase.ts';

/** What stands where the region's accounts are kept. */
export const ACCOUNTS = {
  heading: { sv: 'Regionens konton', en: 'The region\'s accounts' },
  about: { sv: 'Kontona (konton.yaml) sparas här, med varje version kvar. En orders verifikationer görs med de konton som gällde när den attesterades; en annan version kan väljas vid ordern.', en: 'The accounts (konton.yaml) are kept here, and each version stays. The vouchers of an order are made with the accounts that stood when it was approved; another version can be chosen at the order.' },
  none: { sv: 'Inga konton är sparade. Börja med att välja kontofilen.', en: 'No accounts have been kept. Begin by choosing the file of accounts.' },
  reading: { sv: 'Hämtar kontona …', en: 'Fetching the accounts …' },
  version: { sv: 'Version', en: 'Version' },
  when: { sv: 'Sparad', en: 'Kept' },
  by: { sv: 'Av', en: 'By' },
  note: { sv: 'Vad som är nytt', en: 'What is new' },
  fingerprint: { sv: 'Fingeravtryck', en: 'Fingerprint' },
  edit: { sv: 'Ny version', en: 'New version' },
  file: { sv: 'Kontofil (konton.yaml)', en: 'File of accounts (konton.yaml)' },
  text: { sv: 'Kontona', en: 'The accounts' },
  keep: { sv: 'Spara versionen', en: 'Keep the version' },
  beside: { sv: 'filen bredvid orderbladet', en: 'the file beside the order sheet' },
  asApproved: { sv: 'de som gällde vid attesten, annars de senaste', en: 'those that stood at approval, else the newest' },
  used: { sv: 'Konton för den här ordern', en: 'Accounts for this order' },
} as const satisfies Phrases;

/** version 2, 2026-11-22; or the file that lies in the data folder */
export function sayVersion({ version, when }: { readonly version: number; readonly when: string }, language: Language): string {
  return version === 0 ? ACCOUNTS.beside[language] : `${ACCOUNTS.version[language].toLowerCase()} ${version}, ${when.slice(0, 10)}`;
}
