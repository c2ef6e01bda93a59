import type { Receipt } from '../../calculation/receipt.ts';
import type { Account } from '../../comparison/account/account.ts';
import { dcatRecord } from '../../procedure/exchange/dcat.ts';
import { writePeriod } from '../../quantity/period.ts';
import { jsonText, type ExportFile } from '../export/export-file.ts';
import { sentenceCase } from '../voice.ts';
import { accountCsv, plainAccount } from './plain-account.ts';

/** A file of the open account, as a catalogue names it. */
export type AccountFile = Pick<ExportFile, 'file' | 'mediaType' | 'about'>;

/** The account as data that anyone may compute on: the same numbers as on the page, exact, with what made them. */
export function accountFiles(account: Account, receipt: Receipt): readonly ExportFile[] {
  return [
    { file: 'efterkalkyl.csv', mediaType: 'text/csv', text: accountCsv(account), about: { sv: 'en rad per enhet och post', en: 'a line a unit and item' } },
    { file: 'efterkalkyl.json', mediaType: 'application/json', text: jsonText({ receipt, result: plainAccount(account) }), about: { sv: 'exakta belopp med kvitto', en: 'exact amounts with their receipt' } },
  ];
}

/** The catalogue record of the files by DCAT-AP-SE. Constructed figures say so in its description. */
export function accountRecord({ declaration, period, rests }: Account, publisher: string, files: readonly AccountFile[]): ExportFile {
  const constructed = rests.sureness === 'constructed' ? ' Siffrorna är konstruerade.' : '';
  const year = writePeriod(period);
  const record = dcatRecord({
    catalogue: { title: 'Öppna efterkalkyler', about: `Katalog med regionens öppna efterkalkyl.${constructed}` },
    name: 'efterkalkyl', title: `${sentenceCase(declaration.name)} ${year}`,
    about: `Intäkter, kostnader, resultat, vad som räknats bort och avvikelse för varje enhet.${constructed}`,
    from: period.month === undefined ? `${period.year}-01-01` : undefined, to: period.month === undefined ? `${period.year}-12-31` : undefined,
  }, { publisher, files: files.map(({ file, mediaType, about }) => ({ file, mediaType, about: about.sv })) });
  return { file: 'dcat.jsonld', mediaType: 'application/ld+json', text: jsonText(record), about: { sv: 'katalogpost enligt DCAT-AP-SE', en: 'catalogue record by DCAT-AP-SE' } };
}
