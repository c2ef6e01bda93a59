/** Every kind of change as a clause adopts it, on a small rulebook; before and after the day, and against other decisions. Constructed. */
import { describe, expect, test } from 'vitest';
import { recordedMatter, type RecordedMatter } from '../../src/core/procedure/recorded-matter.ts';
import { parseDay } from '../../src/core/quantity/day.ts';
import { asOf, type AsOf } from '../../src/core/rulebook/as-of.ts';
import { effective, resolve } from '../../src/core/rulebook/resolve.ts';
import type { Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { decided, loaded } from './stripped.ts';

const FENCE = '```';
const rulebook = (changes: string): Rulebook => loaded([{ file: 'prov.md', text: `---
regelbok: prov
titel: Konstruerat prov
region: Provregionen
gäller: { från: 2020-01-01, beslut: gammalt, grund: beslutad }
---

${FENCE}entiteter
region: { flertal: regioner }
enhet: { flertal: enheter, i: region }
${FENCE}

${FENCE}beslut
gammalt: { organ: nämnden, datum: 2019-12-01, rubrik: Konstruerat, säkerhet: A }
nytt: { organ: nämnden, datum: 2026-01-15, rubrik: Konstruerat, säkerhet: A }
förslaget: { organ: kontoret, datum: 2025-01-10, rubrik: Konstruerat, säkerhet: A }
annans: { organ: kontoret, datum: 2025-01-10, rubrik: Konstruerat, säkerhet: A }
${FENCE}

${FENCE}parametrar
gräns: { enhet: kr, versioner: [{ från: 2020-01-01, värde: 10, beslut: gammalt }] }
${FENCE}

${FENCE}regler
stöd: { för: region, per: år, enhet: kr, formel: gräns * 2 }
dubbelt: { för: region, per: år, enhet: kr, formel: stöd * 2 }
vald: { för: region, per: år, enhet: kr, val: { ena: 1 kr, andra: 2 kr }, förval: ena, öppet: oavgjort }
undantagen: { för: enhet, per: år, typ: ja/nej, undantag: [{ vad: Norra, från: 2020-01-01, till: nytt beslut, beslut: gammalt }] }
${FENCE}

${FENCE}scenarier
det nya: { ärende: P/1/2025, beslut: förslaget, ändrar: [${changes}] }
${FENCE}
` }]);

function matter(day: string, item = '§ 3'): RecordedMatter {
  const { matter: found, problems } = recordedMatter(`arenden/${day}.yaml`, `ärende: P/1/2025
rubrik: Konstruerat prov
konstruerat: ja
händelser:
  - { händelse: sammanträde, organ: nämnden, slag: nämnd, dag: ${day}, paragraf: ${item}, närvaro: ofullständig, ordförande: okänd }
  - { händelse: förslag, beteckning: K, från: kontoret, räknas som: det nya, punkter: { 1: Ett., 2: Två. } }
  - { händelse: överläggningen avslutas }
  - { händelse: proposition, id: p, punkter: [1], steg: enkel, ställs: [K], finner: K }
  - { händelse: proposition, id: q, punkter: [2], steg: enkel, ställs: [K, avslag], finner: avslag }
  - { händelse: beslut, punkter: { 1: K, 2: avslag } }
  - { händelse: sammanträdet avslutas }
`);
  if (!found) throw new Error(JSON.stringify(problems));
  return found;
}

const asked = (year: number, decidedBy?: string): AsOf => ({ ...asOf({ year }), decidedBy: decidedBy === undefined ? undefined : parseDay(decidedBy) });

/** What each version of a rule says, as asked, in the order of time. */
function saying(book: Rulebook, name: string, at: AsOf): readonly string[] {
  const versions = effective(book, at).rules.get(name)?.versions ?? [];
  return versions.map(({ interval, definition, basis, decision }) => {
    const said = definition.kind === 'value' ? definition.written : definition.kind === 'exemptions'
      ? definition.exemptions.map((one) => `${one.what} ${one.interval.from}–${one.interval.to ?? one.until ?? ''} ${one.decision}`).join('; ') : definition.kind;
    return `${interval.from}–${interval.to ?? ''} ${said} ${basis} ${decision}`;
  }).toSorted();
}

const NEW = '{ punkt: 1, regel: gräns, från: 2025-01-01, till: 2025-12-31, värde: 20 }';

describe('a value for a year', () => {
  const book = decided(rulebook(NEW), [matter('2025-02-01')]);

  test('takes its days out of what was decided before, which holds around it', () => {
    expect(saying(book, 'gräns', asked(2025))).toEqual(['2020-01-01–2024-12-31 10 decided gammalt', '2025-01-01–2025-12-31 20 decided P/1/2025 § 3 p. 1', '2026-01-01– 10 decided gammalt']);
  });

  test('leaves no hole the day before: what was decided then holds whole', () => {
    expect(saying(book, 'gräns', asked(2025, '2025-01-31'))).toEqual(['2020-01-01– 10 decided gammalt']);
    expect(resolve(book, asked(2025, '2025-01-31')).kind).toBe('resolved');
  });

  test('of a clause that was rejected is not there', () => {
    const rejected = rulebook(NEW.replace('punkt: 1', 'punkt: 2'));
    expect(saying(decided(rejected, [matter('2025-02-01')]), 'gräns', asked(2025))).toEqual(['2020-01-01– 10 decided gammalt']);
  });

  test('that repeats another\'s proposal, or is marked as no clause\'s, is not adopted', () => {
    for (const change of [NEW.replace('värde', 'beslut: annans, värde'), NEW.replace('punkt: 1', 'punkt: ingen')]) {
      expect(saying(decided(rulebook(change), [matter('2025-02-01')]), 'gräns', asked(2025))).toEqual(['2020-01-01– 10 decided gammalt']);
    }
  });

  test('gives way to what another meeting decides later', () => {
    const twice = decided(rulebook(NEW), [matter('2025-02-01'), matter('2025-06-01', '§ 9')]);
    expect(saying(twice, 'gräns', asked(2025))[1]).toBe('2025-01-01–2025-12-31 20 decided P/1/2025 § 9 p. 1');
    expect(saying(twice, 'gräns', asked(2025, '2025-05-31'))[1]).toBe('2025-01-01–2025-12-31 20 decided P/1/2025 § 3 p. 1');
  });

  test('that a document decided later covers is what the document says', () => {
    const covered = loadedWith('{ från: 2020-01-01, till: 2024-12-31, värde: 10, beslut: gammalt }, { från: 2025-01-01, värde: 30, beslut: nytt }');
    expect(saying(decided(covered, [matter('2025-02-01')]), 'gräns', asked(2025))).toEqual(['2020-01-01–2024-12-31 10 decided gammalt', '2025-01-01– 30 decided nytt']);
    expect(saying(decided(covered, [matter('2025-02-01')]), 'gräns', asked(2025, '2025-12-31'))[1]).toBe('2025-01-01–2025-12-31 20 decided P/1/2025 § 3 p. 1');
  });
});

function loadedWith(versions: string): Rulebook {
  const book = rulebook(NEW);
  const [document] = book.documents;
  if (!document) throw new Error('no document');
  return loaded([{ file: 'prov.md', text: document.source.text.replace('{ från: 2020-01-01, värde: 10, beslut: gammalt }', versions) }]);
}

describe('of the other kinds', () => {
  const adopting = (change: string): Rulebook => decided(rulebook(change), [matter('2025-02-01')]);

  test('a formula takes the place of a formula', () => {
    const book = adopting('{ punkt: 1, regel: stöd, från: 2025-01-01, formel: gräns * 3 }');
    expect(saying(book, 'stöd', asked(2025))).toEqual(['2020-01-01–2024-12-31 formula decided gammalt', '2025-01-01– formula decided P/1/2025 § 3 p. 1']);
  });

  test('what is abolished does not apply in its days', () => {
    expect(saying(adopting('{ punkt: 1, avskaffa: stöd, från: 2025-01-01, till: 2025-12-31 }'), 'stöd', asked(2025))[1]).toBe('2025-01-01–2025-12-31 abolished decided P/1/2025 § 3 p. 1');
  });

  test('a choice is settled from the day it names, and open before', () => {
    const book = adopting('{ punkt: 1, val: vald, till alternativ: andra, från: 2025-01-01 }');
    expect(saying(book, 'vald', asked(2025))).toEqual(['2020-01-01–2024-12-31 choice decided gammalt', '2025-01-01– formula decided P/1/2025 § 3 p. 1']);
    expect(saying(book, 'vald', asked(2025, '2025-01-31'))).toEqual(['2020-01-01– choice decided gammalt']);
  });

  test('a choice that a clause is to settle must name its first day', () => {
    expect(() => rulebook('{ punkt: 1, val: vald, till alternativ: andra }')).toThrow(/från/u);
  });

  test('an exemption goes into the list, in the place of what was said of the same from its first day', () => {
    const book = adopting('{ punkt: 1, undanta: Norra, från: 2025-01-01, till: 2026-12-31 }, { punkt: 1, undanta: Södra, från: 2025-01-01, till: nytt beslut }');
    expect(saying(book, 'undantagen', asked(2025))).toEqual([
      '2020-01-01– Norra 2020-01-01–2024-12-31 gammalt; Norra 2025-01-01–2026-12-31 P/1/2025 § 3 p. 1; Södra 2025-01-01–nytt beslut P/1/2025 § 3 p. 1 decided gammalt',
    ]);
    expect(saying(book, 'undantagen', asked(2025, '2025-01-31'))).toEqual(['2020-01-01– Norra 2020-01-01–nytt beslut gammalt decided gammalt']);
  });

  test('a rule that is added is one of the rulebook\'s, and other changes of the clause may read it', () => {
    const book = adopting('{ punkt: 1, från: 2025-01-01, inför: { taket: { för: region, per: år, enhet: kr, formel: 15 kr } } }, { punkt: 1, regel: stöd, från: 2025-01-01, formel: MIN(taket; gräns * 2) }');
    const resolved = resolve(book, asked(2025));
    expect(resolved.kind === 'resolved' ? [...resolved.program.ruleByName.keys()] : resolved.problems).toContain('taket');
    expect(saying(book, 'taket', asked(2025))).toEqual(['2025-01-01– formula decided P/1/2025 § 3 p. 1']);
    expect(resolve(book, asked(2025, '2025-01-31')).kind).toBe('resolved');
  });
});
