import type { Json, JsonObject } from './json.ts';

/** What a catalogue has to know that no data does. */
export interface Publication {
  readonly publisher: string;
  /** The files beside the record, which its addresses are relative to. */
  readonly files: readonly { readonly file: string; readonly mediaType: string; readonly about: string }[];
}

/** What the record is about, in words: the catalogue, its one dataset, and the first and last day in it when there are any. */
export interface Dataset {
  readonly catalogue: { readonly title: string; readonly about: string };
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A catalogue record in JSON-LD by DCAT-AP-SE: a catalogue with one dataset, whose distributions are the exported files. */
export function dcatRecord({ catalogue, name, title, about, from, to }: Dataset, { publisher, files }: Publication): JsonObject {
  const publishing = { '@type': 'foaf:Agent', 'foaf:name': publisher };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#', dcterms: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': 'dcat.jsonld#katalog', '@type': 'dcat:Catalog',
    'dcterms:title': swedish(catalogue.title), 'dcterms:description': swedish(catalogue.about), 'dcterms:publisher': publishing,
    'dcat:dataset': {
      '@id': `dcat.jsonld#${name}`, '@type': 'dcat:Dataset', 'dcterms:title': swedish(title), 'dcterms:description': swedish(about),
      'dcterms:publisher': publishing, 'dcterms:language': { '@id': 'http://publications.europa.eu/resource/authority/language/SWE' },
      'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOVE' },
      ...(from === undefined || to === undefined ? {} : {
        'dcterms:temporal': { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': date(from), 'dcat:endDate': date(to) },
      }),
      'dcat:distribution': files.map(({ file, mediaType, about: what }) => ({
        '@id': `dcat.jsonld#${file}`, '@type': 'dcat:Distribution', 'dcterms:title': swedish(what),
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
