import { describe, expect, test } from 'vitest';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';

const head = (title: string): string => `---\nregelbok: prov\ntitel: ${title}, ett konstruerat provexempel\nregion: Provlandet\ngäller: { från: 2024-01-01, beslut: Prov 1 }\n---\n`;
const block = (name: string, ...lines: readonly string[]): string => `\`\`\`${name}\n${lines.join('\n')}\n\`\`\`\n`;

const ground = head('Grund')
  + block('entiteter', 'region: { flertal: regioner }', 'hälsocentral: { flertal: hälsocentraler, i: region }')
  + block('beslut', 'Prov 1: { organ: provnämnden, datum: 2023-12-01, rubrik: Ett konstruerat beslut }')
  + block('indata', 'ort: { för: hälsocentral, typ: text }');

function placesOf(...texts: readonly string[]): readonly string[] {
  const { problems } = loadRulebook(texts.map((text, at) => ({ file: `${at}.md`, text })));
  return problems.map(({ code, place }) => `${code} ${place.file}:${place.kind === 'text' ? place.line : place.cell}`);
}

describe('a rulebook of several documents', () => {
  test('is one: a rule reads what another document declares', () => {
    expect(placesOf(ground, head('Regler') + block('regler', 'antal: { för: region, formel: ANTAL(dess hälsocentraler) }'))).toEqual([]);
    expect(placesOf(head('Regler') + block('regler', 'antal: { för: region, formel: ANTAL(dess hälsocentraler) }'), ground)).toEqual([]);
  });

  test('tells a fault in a selection where the selection stands, once, and not in the document that uses it', () => {
    const selections = head('Urval') + block('urval', 'vilka: hälsocentraler där ort');
    const rules = head('Regler') + block('regler', 'ena: { för: region, formel: ANTAL(vilka) }', 'andra: { för: region, formel: ANTAL(dess vilka) }');
    expect(placesOf(ground, rules, selections)).toEqual(['type-mismatch 2.md:8']);
  });

  test('tells a fault in a declaration once, and not where the name is used in another document', () => {
    const parameters = head('Parametrar') + block('parametrar', 'taxa:', '  enhet: kr', '  versioner: [{ från: 2024-01-01, värde: 12 kr }]');
    const rules = head('Regler') + block('regler', 'ena: { för: region, enhet: kr, formel: taxa * 2 }', 'andra: { för: region, enhet: kr, formel: taxa }');
    expect(placesOf(ground, rules, parameters)).toEqual(['number-invalid 2.md:10']);
  });

  test('tells of a name that is taken in another document', () => {
    expect(placesOf(ground, head('Mer') + block('indata', 'ort: { för: region, typ: text }'))).toEqual(['name-duplicate 1.md:8']);
  });

  test('tells problems in the order of its documents and lines', () => {
    const one = head('Ett') + block('regler', 'a: { för: region, formel: okänt }', 'b: { för: region, formel: 1 + }');
    expect(placesOf(ground, one, one.replaceAll('a:', 'c:').replaceAll('b:', 'd:'))).toEqual([
      'name-unknown 1.md:8', 'syntax-ends-early 1.md:9', 'name-unknown 2.md:8', 'syntax-ends-early 2.md:9',
    ]);
  });
});
