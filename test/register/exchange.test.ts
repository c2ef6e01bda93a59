/** What leaves a register: it validates, and what comes back is the same register. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aknRules } from '../../src/core/register/exchange/akn-rules.ts';
import { akomaNtoso } from '../../src/core/register/exchange/akoma-ntoso.ts';
import { plainRegister } from '../../src/core/register/exchange/plain-register.ts';
import { popolo } from '../../src/core/register/exchange/popolo.ts';
import { readPlainRegister } from '../../src/core/register/exchange/read-plain.ts';
import { EFFECT_KEYS } from '../../src/core/register/exchange/read-plain-effect.ts';
import type { Register } from '../../src/core/register/register.ts';
import { readDayWithin, writeDayWithin } from '../../src/core/register/reading/day-within.ts';
import { exportFiles } from '../../src/core/swedish/register/export-files.ts';
import { readXml, wrongInAkn } from './akn.ts';
import { exampleRegister } from './example.ts';
import { someDay, someRegister } from './generated.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const read = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;
const own = read('docs/format/register.schema.json');
const isRegister = ajv.compile(own);
const { register } = exampleRegister();

/** What is wrong with a value by a schema, in words; nothing when it is right. */
function wrongIn(validate: ValidateFunction, value: unknown): readonly string[] {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  return validate(plain) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A register without the places in files that it was read from. */
function unplaced({ bodies, documents, entries }: Register): unknown {
  return JSON.parse(JSON.stringify([[...bodies], [...documents], [...entries]], (key, value: unknown) => (key === 'place' ? undefined : typeof value === 'bigint' ? `${value}` : value)));
}

describe('the own form', () => {
  test('of the example region validates', () => {
    expect(wrongIn(isRegister, plainRegister(register))).toEqual([]);
  });

  test('of the example region comes back as the same register', () => {
    const back = readPlainRegister('register.json', JSON.stringify(plainRegister(register)));
    expect(back.problems).toEqual([]);
    expect(back.register && unplaced(back.register)).toEqual(unplaced(register));
  });

  test('of any register validates, and comes back as the same', () => {
    fc.assert(fc.property(someRegister(), (one) => {
      const plain = plainRegister(one);
      expect(wrongIn(isRegister, plain)).toEqual([]);
      const back = readPlainRegister('register.json', JSON.stringify(plain));
      expect(back.problems).toEqual([]);
      expect(back.register && unplaced(back.register)).toEqual(unplaced(one));
    }));
  });

  test('is refused with a key too many, or a format it does not know', () => {
    const plain = plainRegister(register) as Readonly<Record<string, unknown>>;
    for (const bad of [{ ...plain, more: 1 }, { ...plain, format: 'likvard-register/2' }]) {
      expect(wrongIn(isRegister, bad)).not.toEqual([]);
      expect(readPlainRegister('register.json', JSON.stringify(bad)).problems.map(({ code }) => code)).toContain('register-json');
    }
  });

  test('has in its schema the effects and keys that are read, and no others', () => {
    const { $defs: { effect: { oneOf } } } = own as { readonly $defs: { readonly effect: { readonly oneOf: readonly { readonly title: string; readonly properties: object }[] } } };
    const inSchema = Object.fromEntries(oneOf.map(({ title, properties }) => [title, Object.keys(properties).filter((key) => !['kind', 'about', 'rules'].includes(key))]));
    expect(inSchema).toEqual(EFFECT_KEYS);
  });

  test('writes days so that they are read back as the same days', () => {
    fc.assert(fc.property(someDay, (one) => {
      expect(readDayWithin(writeDayWithin(one))).toEqual({ kind: 'day', day: one });
    }));
  });
});

describe('Popolo', () => {
  const exported = popolo(register) as { readonly motions: readonly { readonly id: string; readonly result?: string; readonly classification: string; readonly date?: string }[] };
  const motion = (id: string): unknown => exported.motions.find((one) => one.id === id);

  test('validates', () => {
    expect(wrongIn(ajv.compile(read('test/register/schemas/popolo.schema.json')), exported)).toEqual([]);
  });

  test('says of each motion whether its own text was adopted, whatever Ja meant in the vote', () => {
    expect(motion('RS/762/2024 § 85 yrkande Olofsson')).toMatchObject({ result: 'pass', creator_id: 'Lars-Erik Olofsson (KD)' });
    expect(motion('RS/762/2024 § 85 yrkande Hamberg')).toMatchObject({ result: 'fail' });
    expect(motion('RS/762/2024 § 85 p. 6')).toMatchObject({ result: 'pass', classification: 'decision' });
    expect(motion('RS/1039/2017 § 93 p. 2')).toMatchObject({ classification: 'recommendation' });
  });

  test('leaves out a day that lies between two others', () => {
    expect(motion('RS/1039/2017 § 93 p. 2')).not.toHaveProperty('date');
    expect(motion('LS/42/2010')).toMatchObject({ date: '2010' });
  });
});

describe('Akoma Ntoso', () => {
  const { documents, leftOut } = akomaNtoso(register);
  const written = (file: string): string => documents.find((one) => one.file === file)?.text ?? '';

  test.each(documents)('$file holds to the specification', ({ text }) => {
    expect(wrongInAkn(readXml(text))).toEqual([]);
  });

  test('is told of what does not hold to it', () => {
    const right = written('rs-762-2024-85-p-2.xml');
    for (const [from, to] of [['inapplication', 'undantag'], ['<mainBody>', '<meta/><mainBody>'], ['eId="evt_2024-01-01"', 'eId="evt_2024-01-02"'], [' showAs="registret"', '']] as const) {
      expect(right).toContain(from);
      expect(wrongInAkn(readXml(right.replace(from, to)))).not.toEqual([]);
    }
    expect(() => readXml(right.replace('</mainBody>', ''))).toThrow('closes');
  });

  test('has the exception of p. 2 as one from 2024 without an end, and the thresholds of p. 1 with theirs', () => {
    expect(written('rs-762-2024-85-p-2.xml')).toMatch(/<efficacyMod type="inapplication"[^>]*>\s*<source [^>]*\/>\s*<destination [^>]*href="\/akn\/se\/doc\/likvardiga-villkor"\/>/u);
    expect(written('rs-762-2024-85-p-2.xml')).toContain('<timeInterval start="#evt_2024-01-01" refersTo="#inForce"/>');
    expect(written('rs-762-2024-85-p-1.xml')).toContain('<timeInterval start="#evt_2024-01-01" end="#evt_2024-12-31" refersTo="#inForce"/>');
  });

  test('leaves out what has no known day, and says which', () => {
    expect(leftOut).toContain('LS/42/2010');
    expect(documents.map(({ file }) => file)).not.toContain('rs-1039-2017-93-p-2.xml');
    expect(exportFiles(register, undefined).find(({ file }) => /^akn\/[^/]+$/u.test(file))?.about.sv).toContain('LS/42/2010');
  });

  const rules = exportFiles(register, undefined).filter(({ file }) => file.startsWith('akn/regler/'));

  test('has every document that something with known days has happened to, with the decisions that did it', () => {
    expect(rules.flatMap(({ text }) => wrongInAkn(readXml(text)))).toEqual([]);
    const equal = rules.find(({ file }) => file === 'akn/regler/likvardiga-villkor.xml')?.text ?? '';
    expect(equal).toMatch(/<passiveModifications>[\s\S]*<efficacyMod type="inapplication"[^>]*>\s*<source [^>]*href="\/akn\/se\/doc\/regionstyrelsen\/2025-05-27\/rs-762-2024-85-p-2"\/>\s*<destination [^>]*href="#this"\/>/u);
    expect(rules[0]?.about.sv).toContain('vars dagar inte är kända');
  });

  test('leads from a decision to the rule it changes at the same address, and back', () => {
    const works = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => /<FRBRWork>\s*<FRBRthis value="([^"]+)"/u.exec(text)?.[1] ?? []);
    const sources = rules.flatMap(({ text }) => [...text.matchAll(/<source [^>]*href="([^"#]+)"/gu)].map(([, href = '']) => href));
    expect(sources.filter((href) => !works(documents.map(({ text }) => text)).includes(href)).length).toBe(0);
    const targets = new Set(documents.flatMap(({ text }) => [...text.matchAll(/<destination [^>]*href="([^"#]+)"/gu)].map(([, href = '']) => href)));
    expect(works(rules.map(({ text }) => text)).filter((work) => !targets.has(work))).toEqual([]);
  });

  test('of any register holds to it', () => {
    fc.assert(fc.property(someRegister(), (one) => {
      expect([...akomaNtoso(one).documents, ...aknRules(one, () => []).documents].flatMap(({ text }) => wrongInAkn(readXml(text)))).toEqual([]);
    }));
  });
});

describe('an export', () => {
  const files = exportFiles(register, 'Utgivaren (konstruerad för provet)');
  const text = (name: string): string => files.find(({ file }) => file === name)?.text ?? '';

  test('has a catalogue record that validates, and only when it is known who publishes', () => {
    expect(wrongIn(ajv.compile(read('test/register/schemas/dcat.schema.json')), JSON.parse(text('dcat.jsonld')))).toEqual([]);
    expect(exportFiles(register, undefined).map(({ file }) => file)).not.toContain('dcat.jsonld');
  });

  test('has a line for every entry and every effect', () => {
    expect(text('poster.csv').trim().split('\n')).toHaveLength(register.entries.size + 1);
    const effects = [...register.entries.values()].flatMap((entry) => entry.effects.flatMap((effect) => (effect.kind === 'proposesTo' ? effect.effects : [effect])));
    expect(text('verkan.csv').trim().split('\n')).toHaveLength(effects.length + 1);
  });

  test('is the same bytes every time', () => {
    expect(exportFiles(exampleRegister().register, 'Utgivaren (konstruerad för provet)')).toEqual(files);
  });

  test('says in every form that what is constructed is so', async () => {
    const { register: made } = exampleRegister({ file: 'konstruerat.yaml', text: `
poster:
  påhittat beslut:
    organ: regionstyrelsen
    datum: 2026-01-01
    rubrik: Något påhittat
    känt genom: egen text
    källa: konstruerat för provet
    konstruerat: ja
    verkan:
      - { bekräftar: hållare }
      - { ändrar: hållare, från: 2026-02-01 }
dokument:
  hållare: { titel: Påhittat dokument }
` });
    const all = exportFiles(made, undefined).filter(({ file }) => file !== 'verkan.csv' && (!file.startsWith('akn/') || file === 'akn/regler/hallare.xml'));
    expect(all.filter(({ text: one }) => !/konstruer|"constructed": "yes"/u.test(one)).map(({ file }) => file)).toEqual([]);
  });
});
