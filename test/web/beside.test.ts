/** What a matter is shown with: all the others that are recorded, also those begun in the workbench. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordedMatter } from '../../src/core/procedure/recorded-matter.ts';
import { besideOthers, withOwn } from '../../src/web/pages/matter/beside.ts';
import { voteOn } from '../../src/web/panel/vote-on.ts';
import { changed, loaded, stripped } from '../decided/stripped.ts';
import { TURNED } from '../decided/turned.ts';

const S85 = 'rs-762-2024-p85.yaml';
const s85 = readFileSync(`rulebooks/jamtland-harjedalen/beslut/arenden/${S85}`, 'utf8');
const written = loaded(stripped());
const file = (name: string, text: string): { readonly file: string; readonly text: string; readonly fingerprint: string } => ({ file: name, text, fingerprint: text });

const OWN = `ärende: PROV/9/2026
rubrik: Ett konstruerat prov
personer: { Ada Ek: S, Bo Al: M, Cia By: C }
händelser:
  - { händelse: sammanträde, organ: regionstyrelsen, slag: nämnd, dag: 2026-03-03, paragraf: § 9, mandat: 3, närvaro: fullständig, ordförande: Ada Ek, tjänstgörande: [Ada Ek, Bo Al, Cia By] }
  - { händelse: förslag, beteckning: RD, från: regiondirektören, punkter: { 1: Tack, 2: Mer tack } }
  - { händelse: yrkande, av: Bo Al, yrkar: [{ ändring: C, punkter: { 2: Nej tack } }] }
  - { händelse: överläggningen avslutas }
  - { händelse: proposition, id: r1, punkter: [1], steg: enkel, ställs: [RD], finner: RD }
  - { händelse: proposition, id: r2, punkter: [2], steg: huvud, ställs: [RD, C], finner: RD }
  - { händelse: omröstning begärs, proposition: r2, ja: RD, nej: C, fastställd: ja }
  - { händelse: omröstning, proposition: r2, ja: [Ada Ek, Cia By], nej: Bo Al, resultat: 2–1–0 }
  - { händelse: beslut, punkter: { 1: RD, 2: RD } }
`;
const own = recordedMatter('prov.yaml', OWN).matter;
if (!own) throw new Error('the matter cannot be read');
const versions = (book: typeof written | undefined): number => [...(book?.declarations.rules.values() ?? [])].reduce((sum, rule) => sum + ('versions' in rule ? rule.versions.length : 0), 0);

describe('a matter in kronor', () => {
  test('is shown with what the others have decided, and itself once', () => {
    const beside = besideOthers(written, [file(S85, s85), file('prov.yaml', OWN)], 'prov.yaml');
    expect(beside).toMatchObject({ agree: 'agree', others: [{ outcome: { caseNumber: 'RS/762/2024' } }] });
    expect(versions(beside.rulebook)).toBeGreaterThan(versions(written));
    expect(versions(withOwn(written, beside, own).rulebook)).toBe(versions(beside.rulebook));
  });

  test('is shown with the documents alone when the others contradict each other', () => {
    const beside = besideOthers(written, [file(S85, s85), file('annat.yaml', changed(s85, ...TURNED))], 'prov.yaml');
    expect([beside.agree, beside.others, beside.rulebook]).toEqual(['disagree', [], written]);
  });
});

describe('the vote behind an entry', () => {
  test('is found in a matter begun in the workbench, by the name the register has for the clause', () => {
    const found = voteOn('PROV/9/2026 § 9 p. 2', [file(S85, s85), file('prov.yaml', OWN)]);
    expect(found?.vote?.held?.tally).toEqual({ yes: 2, no: 1, abstain: 0 });
    expect(voteOn('PROV/9/2026 § 9 p. 3', [file('prov.yaml', OWN)])).toBeUndefined();
  });

  test('is found where the matter gives its entries another name', () => {
    const named = OWN.replace('tjänstgörande: [Ada Ek, Bo Al, Cia By] }', 'tjänstgörande: [Ada Ek, Bo Al, Cia By], i registret: { post: RS 2026-03-03 § 9 } }');
    expect(voteOn('RS 2026-03-03 § 9 p. 2', [file('prov.yaml', named)])?.clause.proposal).toBe('RD');
  });
});
