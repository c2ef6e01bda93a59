/** What a confirmed matter puts in a register: nothing twice, all of it where it is new, and why not where it cannot be. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexRegister } from '../../src/core/register/index/index-register.ts';
import { readRegister } from '../../src/core/register/reading/read-register.ts';
import { entering } from '../../src/core/swedish/register/yaml/to-enter.ts';
import { openExample } from '../web/example.ts';
import { exampleRegister, registerFiles } from './example.ts';

const { rulebook } = await openExample();
const index = exampleRegister();
const textOf = (name: string): string => readFileSync(`rulebooks/jamtland-harjedalen/beslut/arenden/${name}`, 'utf8');

const NEW = `om: Konstruerat prov.
ärende: PROV/1/2026
rubrik: Ett prov
personer: { Ada Ek: S }
händelser:
  - { händelse: sammanträde, organ: regionstyrelsen, slag: nämnd, dag: 2026-03-03, paragraf: § 1, mandat: 1, närvaro: fullständig, ordförande: Ada Ek, tjänstgörande: [Ada Ek] }
  - händelse: förslag
    beteckning: RD
    från: regiondirektören
    punkter: { 1: { text: Tusen kronor betalas, verkan: [{ betalar: 1 000, till: privata vårdgivare, period: 2026 }] } }
  - { händelse: överläggningen avslutas }
  - { händelse: proposition, id: r1, punkter: [1], steg: enkel, ställs: [RD], finner: RD }
  - { händelse: beslut, punkter: { 1: RD } }
`;

describe('a confirmed matter', () => {
  test.each(['rs-762-2024-p85.yaml', 'rs-2018-p93.yaml'])('that stands in the register already adds nothing: %s', (name) => {
    expect(entering(name, textOf(name), index, rulebook).kind).toBe('standing');
  });

  test('that is new is entered with a text the register reads back', () => {
    const made = entering('prov.yaml', NEW, index, rulebook);
    if (made.kind !== 'entries') throw new Error(made.kind === 'refused' ? made.problems.map(({ code }) => code).join() : made.kind);
    expect(made.added.map(({ name }) => name)).toContain('PROV/1/2026 § 1 p. 1');
    const { register, problems } = readRegister([...registerFiles(), { file: 'prov.yaml', text: made.text }]);
    expect(problems).toEqual([]);
    expect(made.added.every(({ name }) => register?.entries.has(name))).toBe(true);
    expect(register && entering('prov.yaml', NEW, indexRegister(register), rulebook).kind).toBe('standing');
  });

  test('with one clause entered otherwise than it now reads is refused: an entry is never changed', () => {
    const made = entering('prov.yaml', NEW, index, rulebook);
    const { register } = readRegister([...registerFiles(), { file: 'prov.yaml', text: made.kind === 'entries' ? made.text : '' }]);
    const after = register && entering('prov.yaml', NEW.replace('betalar: 1 000', 'betalar: 2 000'), indexRegister(register), rulebook);
    expect(after?.kind === 'refused' && after.problems.map(({ code }) => code)).toContain('entry-otherwise');
  });

  test('that has decided nothing, or does not replay, has nothing to enter', () => {
    const [before = ''] = NEW.split('  - { händelse: proposition');
    expect(entering('prov.yaml', before, index, rulebook)).toEqual({ kind: 'undecided' });
    const made = entering('prov.yaml', `${NEW}  - { händelse: beslut, punkter: { 1: RD } }\n`, index, rulebook);
    expect(made.kind === 'refused' && made.problems.map(({ code }) => code)).toEqual(['act-out-of-order']);
  });

  test('of a body that the register does not know is refused with what to do', () => {
    const made = entering('prov.yaml', textOf('rs-2018-p93.yaml').replaceAll('RS/1039/2017', 'RS/9039/2017').replace(/organ: .*/u, 'organ: okänd nämnd'), index, rulebook);
    expect(made.kind === 'refused' && made.problems.map(({ code }) => code)).toContain('entry-body-unknown');
  });
});
