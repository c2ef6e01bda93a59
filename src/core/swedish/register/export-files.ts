import { dcatRecord, type Dataset } from '../../procedure/exchange/dcat.ts';
import { aknRules } from '../../register/exchange/akn-rules.ts';
import { akomaNtoso } from '../../register/exchange/akoma-ntoso.ts';
import { plainRegister } from '../../register/exchange/plain-register.ts';
import { popolo } from '../../register/exchange/popolo.ts';
import type { Entry } from '../../register/entry.ts';
import type { Register, SteeringDocument } from '../../register/register.ts';
import { dayRange, jsonText, type ExportFile } from '../export/export-file.ts';
import { effectsCsv, entriesCsv } from './export-csv.ts';

/** A register in every form there is; a catalogue record too when it is known who publishes it. */
export function exportFiles(register: Register, publisher: string | undefined): readonly ExportFile[] {
  const { documents, leftOut } = akomaNtoso(register);
  const rules = aknRules(register, ruleWords);
  const out = leftOut.length === 0 ? { sv: '', en: '' } : { sv: `; utan ${leftOut.length} poster vars dag inte är känd: ${leftOut.join(', ')}`, en: `; without ${leftOut.length} entries whose day is not known: ${leftOut.join(', ')}` };
  const files: readonly ExportFile[] = [
    { file: 'register.json', mediaType: 'application/json', text: jsonText(plainRegister(register)), about: { sv: 'hela registret; kan läsas in igen', en: 'the whole register; can be read again' } },
    { file: 'poster.csv', mediaType: 'text/csv', text: entriesCsv(register), about: { sv: 'en rad per post', en: 'a line an entry' } },
    { file: 'verkan.csv', mediaType: 'text/csv', text: effectsCsv(register), about: { sv: 'en rad per verkan', en: 'a line an effect' } },
    { file: 'popolo.json', mediaType: 'application/json', text: jsonText(popolo(register)), about: { sv: 'organ, förslagsställare och förslag enligt Popolo', en: 'bodies, movers and motions by Popolo' } },
    ...rules.documents.map(({ file, text }, at): ExportFile => ({
      file: `akn/regler/${file}`, mediaType: 'application/akn+xml', text,
      about: { sv: `ett styrdokument med vad som hänt det, enligt Akoma Ntoso${at === 0 && rules.leftOut.length > 0 ? `; utan ${rules.leftOut.join(', ')}, vars dagar inte är kända` : ''}`, en: `a document with what has happened to it, by Akoma Ntoso${at === 0 && rules.leftOut.length > 0 ? `; without ${rules.leftOut.join(', ')}, whose days are not known` : ''}` },
    })),
    ...documents.map(({ file, text }, at): ExportFile => ({
      file: `akn/${file}`, mediaType: 'application/akn+xml', text,
      about: { sv: `verkan enligt Akoma Ntoso${at === 0 ? out.sv : ''}`, en: `effects by Akoma Ntoso${at === 0 ? out.en : ''}` },
    })),
  ];
  if (publisher === undefined) return files;
  const record = dcatRecord(datasetOf(register), { publisher, files: files.map(({ file, mediaType, about }) => ({ file, mediaType, about: about.sv })) });
  return [...files, { file: 'dcat.jsonld', mediaType: 'application/ld+json', text: jsonText(record), about: { sv: 'katalogpost enligt DCAT-AP-SE', en: 'catalogue record by DCAT-AP-SE' } }];
}

/** What a register has to say of a document whose own text it does not hold. */
function ruleWords({ about }: SteeringDocument, used: readonly Entry[], without: readonly Entry[]): readonly string[] {
  const made = [...used, ...without].filter(({ constructed }) => constructed === 'yes').map(({ name }) => name);
  return [
    ...(about === undefined ? [] : [about]), 'Dokumentets egen text finns inte i registret.',
    ...(without.length === 0 ? [] : [`Rörs också av beslut vars dagar inte är kända: ${without.map(({ name }) => name).join(', ')}.`]),
    ...(made.length === 0 ? [] : [`Vilar på konstruerade poster: ${[...new Set(made)].join(', ')}.`]),
  ];
}

function datasetOf({ entries }: Register): Dataset {
  return {
    catalogue: { title: 'Register över beslut och gällande regler', about: 'Katalog med ett register över beslut och vad de sätter i kraft, ändrar och upphäver.' },
    name: 'register', title: 'Beslut och gällande regler', about: `${entries.size} poster med organ, dag, ärende, verkan, källa och säkerhet.`,
    ...dayRange([...entries.values()].map(({ decided }) => decided)),
  };
}
