import { describe, expect, test } from 'vitest';
import { integer } from '../../src/core/quantity/rational.ts';
import { catalogueOf, publicationAsData, rulebookAsData } from '../../src/core/swedish/web/public/catalogue.ts';
import { exactNumber, sayShare } from '../../src/core/swedish/web/public/say-share.ts';
import { sayVote } from '../../src/core/swedish/web/public/say-vote.ts';

const vote = { yes: 'RD', no: 'LEO', tally: { yes: 5, no: 7, abstain: 1 } };

describe('a vote in plain words', () => {
  test('counts the votes for what won, whether Ja or Nej stood for it', () => {
    expect(sayVote({ status: 'decided', settledBy: { winner: 'LEO', how: 'majority', vote } }, 'sv')).toBe('Antogs med 7 röster mot 5; 1 avstod.');
    expect(sayVote({ status: 'decided', settledBy: { winner: 'RD', how: 'majority', vote: { ...vote, tally: { yes: 7, no: 6, abstain: 0 } } } }, 'en')).toBe('Adopted by 7 votes to 6.');
  });

  test('says when there was none, when the chair decided, and when nobody knows', () => {
    expect(sayVote({ status: 'decided', settledBy: { winner: 'RD', how: 'acclamation' } }, 'sv')).toBe('Antogs utan omröstning.');
    expect(sayVote({ status: 'decided', settledBy: { winner: 'RD', how: 'castingVote', vote: { ...vote, tally: { yes: 6, no: 6, abstain: 1 } } } }, 'sv')).toBe('Antogs med 6 röster mot 6, genom ordförandens utslagsröst; 1 avstod.');
    expect(sayVote({ status: 'conflict', settledBy: { how: 'unknown', vote } }, 'sv')).toBe('Protokollet motsäger sig självt om vad som antogs.');
    expect(sayVote({ status: 'postponed' }, 'en')).toBe('Was postponed to a later meeting.');
  });
});

test('why a provider gets its amount is one sentence, and nothing is made of what is no number', () => {
  expect(sayShare(integer(3524463), integer(3608), integer(19738), integer(19281000), 'listade hos vårdgivaren', 'sv').replaceAll('\u00a0', ' ')).toBe('3 608 av 19 738 (listade hos vårdgivaren); delar på 19 281 000 kr; 976,85 kr var.');
  expect(exactNumber({ kind: 'missing' })).toBe(undefined);
  expect(exactNumber({ kind: 'number', value: '25/2' })).toEqual({ numerator: 25n, denominator: 2n });
});

test('the catalogue names each set of data, its form, its day and its fingerprint', () => {
  const publication = publicationAsData({ id: '3', title: 'Förslagen jämförda', command: 'jamfor', words: [], media: 'text/csv; charset=utf-8', fingerprint: 'ab12', when: '2026-11-22T09:00:00.000Z' });
  const catalogue = catalogueOf([rulebookAsData('jh', 'Likvärdiga villkor', 'konstruerade'), publication], 'https://likvard.example', 'Regionen', 'sv');
  expect(catalogue['@type']).toBe('dcat:Catalog');
  expect(JSON.stringify(catalogue)).toContain('konstruerade');
  expect(catalogue['dcat:dataset']).toMatchObject([
    { '@type': 'dcat:Dataset', 'dcat:distribution': { 'dcat:downloadURL': { '@id': 'https://likvard.example/api/regelbocker/jh' } } },
    { 'dct:issued': { '@value': '2026-11-22T09:00:00.000Z' }, 'dcat:distribution': { 'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' }, 'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' }, 'spdx:checksum': { 'spdx:checksumValue': 'ab12' } } },
  ]);
});
