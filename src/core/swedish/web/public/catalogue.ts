import type { Language } from '../../language-name.ts';

/** A set of data that anybody may fetch: where it is, in what form, and when it was published. */
export interface OpenData {
  /** Its own path on the server. */
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly media: string;
  /** An instant in ISO form; undefined for what is as it is now. */
  readonly published?: string | undefined;
  readonly sha256?: string | undefined;
}

const FILE_TYPES: Readonly<Record<string, string>> = { 'application/json': 'JSON', 'text/csv': 'CSV', 'text/plain': 'TXT' };
const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

/** What the server gives out as open data, in the words of DCAT-AP 3 as JSON-LD, so that a data portal can gather it. */
export function catalogueOf(sets: readonly OpenData[], base: string, publisher: string | undefined, language: Language): Readonly<Record<string, unknown>> {
  const own = publisher === undefined ? {} : { 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher } };
  const text = (value: string): unknown => ({ '@value': value, '@language': 'sv' });
  return {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', spdx: 'http://spdx.org/rdf/terms#', xsd: 'http://www.w3.org/2001/XMLSchema#' },
    '@id': `${base}/api/oppna-data`, '@type': 'dcat:Catalog',
    'dct:title': { '@value': TITLE[language], '@language': language }, 'dct:description': { '@value': ABOUT[language], '@language': language }, ...own,
    'dcat:dataset': sets.map(({ path, title, about, media, published, sha256 }) => {
      const [type = ''] = media.split(';');
      const file = FILE_TYPES[type];
      return {
        '@id': `${base}${path}#data`, '@type': 'dcat:Dataset', 'dct:title': text(title), 'dct:description': text(about), ...own,
        'dct:accessRights': { '@id': `${AUTHORITY}access-right/PUBLIC` },
        ...(published === undefined ? {} : { 'dct:issued': { '@value': published, '@type': 'xsd:dateTime' } }),
        'dcat:distribution': {
          '@id': `${base}${path}`, '@type': 'dcat:Distribution', 'dcat:accessURL': { '@id': `${base}${path}` }, 'dcat:downloadURL': { '@id': `${base}${path}` },
          'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` }, ...(file === undefined ? {} : { 'dct:format': { '@id': `${AUTHORITY}file-type/${file}` } }),
          ...(sha256 === undefined ? {} : { 'spdx:checksum': { '@type': 'spdx:Checksum', 'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' }, 'spdx:checksumValue': sha256 } }),
        },
      };
    }),
  };
}

const TITLE: Readonly<Record<Language, string>> = { sv: 'Öppna data från Likvärd', en: 'Open data from Likvärd' };
const ABOUT: Readonly<Record<Language, string>> = {
  sv: 'Beslutade regelböcker och register som de står, och resultat som de var när de publicerades.',
  en: 'Decided rulebooks and registers as they stand, and results as they were when they were published.',
};

/** What the rulebook itself is as open data. */
export function rulebookAsData(id: string, title: string, warning: string | undefined): OpenData {
  return { path: `/api/regelbocker/${id}`, title, about: `Regelbokens dokument, beslut och register som text i JSON.${warning === undefined ? '' : ` Regionens siffror i exemplet är ${warning} och ingår inte.`}`, media: 'application/json' };
}

/** What a publication is as open data; the file says itself that its figures are constructed, where they are. */
export function publicationAsData({ id, title, command, words, media, fingerprint, when }: {
  readonly id: string; readonly title: string; readonly command: string; readonly words: readonly string[]; readonly media: string; readonly fingerprint: string; readonly when: string;
}): OpenData {
  return { path: `/api/publiceringar/${id}`, title, about: `Vad kommandot likvard ${[command, ...words].join(' ')} svarade, med kvitto över vad det räknades på.`, media, published: when, sha256: fingerprint };
}
