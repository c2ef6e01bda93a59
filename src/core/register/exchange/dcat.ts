import type { Register } from '../register.ts';
import type { Json, JsonObject } from '../../procedure/exchange/json.ts';

/** What a catalogue has to know that no register does. */
export interface Publication {
  readonly publisher: string;
  /** The files beside the record, which its addresses are relative to. */
  readonly files: readonly { readonly file: string; readonly mediaType: string; readonly about: string }[];
}

/** A catalogue record in JSON-LD by DCAT-AP-SE: a catalogue with one dataset, whose distributions are the exported files. */
export function dcatRecord({ entries }: Register, { publisher, files }: Publication): JsonObject {
  const days = [...entries.values()].map(({ decided }) => decided).toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1));
  const [first, last] = [days[0]?.earliest, days.at(-1)?.latest];
  const publishing = { '@type': 'foaf:Agent', 'foaf:name': publisher };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#', dcterms: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': 'dcat.jsonld#katalog', '@type': 'dcat:Catalog',
    'dcterms:title': swedish('Register över beslut och gällande regler'),
    'dcterms:description': swedish('Katalog med ett register över beslut och vad de sätter i kraft, ändrar och upphäver.'),
    'dcterms:publisher': publishing,
    'dcat:dataset': {
      '@id': 'dcat.jsonld#register', '@type': 'dcat:Dataset',
      'dcterms:title': swedish('Beslut och gällande regler'),
      'dcterms:description': swedish(`${entries.size} poster med organ, dag, ärende, verkan, källa och säkerhet.`),
      'dcterms:publisher': publishing, 'dcterms:language': { '@id': 'http://publications.europa.eu/resource/authority/language/SWE' },
      'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOVE' },
      ...(first === undefined || last === undefined ? {} : {
        'dcterms:temporal': { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': date(first), 'dcat:endDate': date(last) },
      }),
      'dcat:distribution': files.map(({ file, mediaType, about }) => ({
        '@id': `dcat.jsonld#${file}`, '@type': 'dcat:Distribution', 'dcterms:title': swedish(about),
        'dcat:accessURL': { '@id': file }, 'dcat:downloadURL': { '@id': file },
        'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${mediaType}` },
      })),
    },
  };
}

function swedish(text: string): Json {
  return { '@value': text, '@language': 'sv' };
}

function date(day: string): Json {
  return { '@value': day, '@type': 'xsd:date' };
}
