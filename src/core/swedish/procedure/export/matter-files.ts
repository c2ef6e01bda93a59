import type { Day } from '../../../quantity/day.ts';
import { aknMinutes } from '../../../procedure/exchange/akn-minutes.ts';
import { dcatRecord, type Dataset } from '../../../procedure/exchange/dcat.ts';
import { oparlFiles } from '../../../procedure/exchange/oparl/oparl.ts';
import { writeMatter } from '../../../procedure/exchange/own-form/write-matter.ts';
import { mattersPopolo } from '../../../procedure/exchange/popolo.ts';
import type { PublishedMatter } from '../../../procedure/exchange/published.ts';
import { dayRange, jsonText, type ExportFile } from '../../export/export-file.ts';
import { ballotsCsv, clausesCsv, votesCsv } from './matter-csv.ts';
import { minutesParts, OPARL_WORDS, POPOLO_WORDS } from './matter-words.ts';

/** Who publishes, where and when, as far as it is known: a catalogue record needs who, OParl needs all three. */
export interface MatterPublication {
  readonly publisher: string | undefined;
  readonly address: string | undefined;
  readonly published: Day;
}

const PAGE_SIZE = 100;

/** Matters in every form there is. */
export function matterFiles(matters: readonly PublishedMatter[], { publisher, address, published }: MatterPublication): readonly ExportFile[] {
  const { documents, leftOut } = aknMinutes(matters, minutesParts);
  const out = leftOut.length === 0 ? { sv: '', en: '' } : { sv: `; utan ${leftOut.join(', ')}, vars dag inte är känd`, en: `; without ${leftOut.join(', ')}, whose day is not known` };
  const oparl = publisher === undefined || address === undefined ? [] : oparlFiles(matters, { publisher, address, published, pageSize: PAGE_SIZE }, OPARL_WORDS);
  const files: readonly ExportFile[] = [
    ...matters.map((one): ExportFile => ({ file: `arenden/${one.name}.json`, mediaType: 'application/json', text: writeMatter(one.matter), about: { sv: `${one.outcome.caseNumber}, händelse för händelse; kan läsas in igen`, en: `${one.outcome.caseNumber}, act by act; can be read again` } })),
    { file: 'punkter.csv', mediaType: 'text/csv', text: clausesCsv(matters), about: { sv: 'en rad per punkt', en: 'a line a clause' } },
    { file: 'omrostningar.csv', mediaType: 'text/csv', text: votesCsv(matters), about: { sv: 'en rad per punkt och omröstning', en: 'a line a clause and vote' } },
    { file: 'roster.csv', mediaType: 'text/csv', text: ballotsCsv(matters), about: { sv: 'en rad per röst', en: 'a line a ballot' } },
    { file: 'popolo.json', mediaType: 'application/json', text: jsonText(mattersPopolo(matters, POPOLO_WORDS)), about: { sv: 'organ, personer, förslag och omröstningar enligt Popolo', en: 'bodies, persons, motions and votes by Popolo' } },
    ...documents.map(({ file, text }, at): ExportFile => ({ file: `akn/${file}`, mediaType: 'application/akn+xml', text, about: { sv: `protokoll enligt Akoma Ntoso${at === 0 ? out.sv : ''}`, en: `minutes by Akoma Ntoso${at === 0 ? out.en : ''}` } })),
    ...oparl.map(({ path, json }): ExportFile => ({ file: path, mediaType: 'application/json', text: jsonText(json), about: { sv: 'läsform enligt OParl 1.1', en: 'read form by OParl 1.1' } })),
  ];
  if (publisher === undefined) return files;
  // The files of an interface are reached from where it begins, and are no downloads of their own.
  const listed = files.filter(({ file }) => !file.startsWith('oparl/') || file === 'oparl/system.json').map(({ file, mediaType, about }) => ({ file, mediaType, about: about.sv }));
  return [...files, { file: 'dcat.jsonld', mediaType: 'application/ld+json', text: jsonText(dcatRecord(datasetOf(matters), { publisher, files: listed })), about: { sv: 'katalogpost enligt DCAT-AP-SE', en: 'catalogue record by DCAT-AP-SE' } }];
}

function datasetOf(matters: readonly PublishedMatter[]): Dataset {
  const meetings = matters.flatMap((one) => one.meetings);
  const votes = meetings.reduce((sum, meeting) => sum + meeting.votes.length, 0);
  const abouts = [...new Set(matters.flatMap(({ matter: { about } }) => about ?? []))];
  return {
    catalogue: { title: 'Ärenden, beslut och omröstningar', about: 'Katalog med ärenden: förslag, omröstningar med vad ja och nej avsåg, beslut och reservationer.' },
    name: 'arenden', title: 'Ärenden, beslut och omröstningar',
    about: [`Ärenden: ${matters.length}, omröstningar: ${votes}.`, ...abouts].join(' '), ...dayRange(meetings.flatMap(({ outcome: { day } }) => day ?? [])),
  };
}
