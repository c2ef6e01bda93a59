/** What leverans.yaml says, and everything that is wrong with it at once. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDeliveryMapping } from '../../src/core/figures/delivery/read-delivery-mapping.ts';
import { accepted, deliveryFiles, quarantine, withDelivery } from './files.ts';

const read = (text: string) => readDeliveryMapping('leverans.yaml', text, () => undefined);
const GOOD = String(deliveryFiles()['leverans.yaml']);
const codes = (text: string): readonly string[] => read(text).problems.map(({ code, place }) => `${place.kind === 'text' ? place.line : ''} ${code}`);

test('the mapping of the handbook says what the page says', () => {
  const [, text = ''] = /```yaml\n(syntetisk:[\s\S]*?)```/u.exec(readFileSync('docs/handbok/leverans.md', 'utf8')) ?? [];
  const { mapping, problems } = read(text);
  expect(problems).toEqual([]);
  expect(mapping?.sources.map(({ part, form: { kind }, fields, ignored }) => [part, kind, fields.map(({ field }) => field).join(' '), ignored.length])).toEqual([
    ['listings', 'csv', 'person enhet från till skäl', 0], ['persons', 'fixed', 'person född kön vårdtyngd', 1], ['visits', 'csv', 'person enhet dag slag', 0], ['visits', 'workbook', 'person enhet dag slag', 0],
  ]);
  expect(mapping).toMatchObject({ made: 'unsaid', policy: 'quarantine', units: { kind: 'file' } });
});

describe('a mapping is refused whole', () => {
  test.each([
    ['', ['1 figures-mapping-form']],
    ['[', ['1 yaml-syntax']],
    ['listningar: 5\n', ['1 figures-mapping-key-missing', '1 figures-mapping-form', '1 figures-mapping-key-missing']],
    [GOOD.replace('enheter: [C1, C2]', 'enheter: []'), ['2 figures-mapping-form']],
    [GOOD.replace('syntetisk: ja', 'syntetisk: kanske'), ['1 figures-mapping-word']],
    [GOOD.replace('  fil: personer.csv', '  fil: personer.csv\n  blad: Personer'), ['8 figures-mapping-key-misplaced']],
    [GOOD.replace('fil: personer.csv', 'fil: personer.txt'), ['7 figures-mapping-key-missing']],
    [GOOD.replace('född: Född', 'fodd: Född'), ['9 figures-mapping-key-missing']],
    [GOOD.replace('från: Från, till: Till', 'från: { kolumn: Från, dag: ÅÅMMDD }, til: Till'), ['5 figures-mapping-key-missing', '5 figures-mapping-key-missing', '5 figures-mapping-key-unknown']],
    [GOOD.replace('kolumn: Kön,', 'kolumn: Kön, dag: ÅÅÅÅMMDD, typ: text, skala: 2,'), ['11 figures-mapping-key-misplaced', '11 figures-mapping-key-misplaced']],
    [GOOD.replace('{ kolumn: Vikt, typ: tal, decimaler: 2, spann: 0..50, tomt: tillåts }', '{ typ: tal, decimaler: 2 }'), ['12 figures-mapping-key-missing', '12 figures-mapping-key-missing']],
    [GOOD.replace('slag: Slag }', 'slag: { kolumn: Slag, typ: tal }, yrke: Yrke }\n  ignorera: [Yrke]'), ['15 figures-mapping-key-unknown', '15 figures-mapping-key-missing', '16 figures-header-used-and-ignored']],
  ])('with every fault of it told (%#)', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

test('inputs may be called what a region calls them, and other words for the same columns mean nothing more', () => withDelivery({
  ...deliveryFiles({ mapping: (good) => quarantine(good.replace(/ {4}kön: [^]*(?=besök:)/u, '    källa: A\n    fel: B\n    "rad ": C\n    enhet: D\n    "med \\"citat\\"": E\n    från: { kolumn: F, typ: datum }\n    till: { kolumn: G, typ: datum }\n')) }),
  'personer.csv': 'Person;Född;A;B;C;D;E;F;G\na;1980-01-01;1;2;3;C99;x;2024-02-01;2024-01-01\nb;1980-01-01;1;2;3;C98;y;2024-02-01;2024-01-01\n',
}, async (folder) => {
  const { delivery, waiting } = accepted(await folder.read());
  expect(waiting).toEqual([]);
  expect(delivery.inputs.map(({ input }) => input)).toEqual(['källa', 'fel', 'rad', 'enhet', 'med "citat"', 'från', 'till']);
  expect(await folder.rows(delivery.persons)).toEqual(['a|1980-01-01||1|2|3|C99|x|2024-02-01|2024-01-01', 'b|1980-01-01||1|2|3|C98|y|2024-02-01|2024-01-01']);
}));

test('so may the kinds of visits', () => withDelivery({
  ...deliveryFiles({ mapping: (good) => quarantine(good.replace('slag: Slag }', 'rad: Slag, källa: Slag, fel: Slag }')), visits: ['a;C1;2024-01-02;läkare', 'a;C1;2024-01-02;tolk'] }),
}, async (folder) => {
  const { delivery, waiting } = accepted(await folder.read());
  expect(waiting.map(({ code, facts }) => [code, 'count' in facts ? facts.count : 0])).toEqual([['delivery-duplicate-visit', 2]]);
  expect(await folder.rows(delivery.visits)).toEqual(['a|C1|2024-01-02|tolk|tolk|tolk', '|C2|2024-01-03|läkare|läkare|läkare']);
}));

test('a line of fixed width waits whole, and is corrected whole', () => withDelivery({
  ...deliveryFiles({ mapping: (good) => quarantine(good.replace('fil: listningar.csv\n  kolumner: { person: Person, enhet: Enhet, från: Från, till: Till }', 'fil: listningar.txt\n  form: fast bredd\n  kolumner: { person: 2-3, enhet: 5-6, från: 8-17, till: 18-27 }\n  ignorera: [30-40]')) }),
  'listningar.txt': ' a  C1 2020-01-01            anm; "x"\n b  C9 2020-01-01\n',
}, async (folder) => {
  expect(accepted(await folder.read('write')).files[0]).toMatchObject({ rows: 2, staged: 1, waiting: 1 });
  const waits = await folder.text('karantan/listningar.csv');
  expect(waits.trim().split(';').at(-1)).toBe(' b  C9 2020-01-01');
  await folder.write('karantan/listningar.csv', waits.replace(/^;(.*)C9/mu, 'rätta;$1C2'));
  const { delivery, files } = accepted(await folder.read('replay'));
  expect(files[0]).toMatchObject({ rows: 2, staged: 2, waiting: 0 });
  expect(await folder.rows(delivery.listings)).toEqual(['a|C1|2020-01-01||', 'b|C2|2020-01-01||']);
}));

test('a unit that opens and closes is found on the days it is there', () => withDelivery({
  ...deliveryFiles({
    mapping: (good) => quarantine(good.replace('enheter: [C1, C2]', 'enheter:\n  fil: enheter.csv\n  kolumner: { enhet: Kod, från: Från, till: Till }')),
    listings: ['c;C3;2024-01-01;2024-06-30', 'd;C3;2024-01-01;2024-07-01', 'e;C3;2025-01-01;', 'f;C3;2024-12-31;'], persons: [...'cdef'].map((one) => `${one};1980-01-01;K;1`),
  }),
  'enheter.csv': 'Kod;Från;Till\nC1;;\nC2;;\nC3;2024-01-01;2024-06-30\nC3;2025-01-01;\n',
}, async (folder) => {
  const { delivery, waiting } = accepted(await folder.read());
  expect(waiting.map(({ code, facts }) => [code, 'count' in facts ? facts.count : 0])).toEqual([['delivery-unit-day', 2]]);
  expect((await folder.rows(delivery.listings)).filter((row) => row.includes('C3')).map((row) => row[0])).toEqual(['c', 'e']);
}));
