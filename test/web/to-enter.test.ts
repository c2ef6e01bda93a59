/** What a confirmed matter puts in a register: nothing twice, all of it where it is new, and why not where it cannot be. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRegister } from '../../src/core/register/reading/read-register.ts';
import { toEnter } from '../../src/web/pages/review/approve/to-enter.ts';
import { exampleRegister, registerFiles } from '../register/example.ts';
import { openExample } from './example.ts';

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
    expect(toEnter(name, textOf(name), index, rulebook)).toEqual({ kind: 'entries', added: [], text: '' });
  });

  test('that is new is entered with a text the register reads back', () => {
    const made = toEnter('prov.yaml', NEW, index, rulebook);
    if (made.kind === 'refused') throw new Error(made.problems.map(({ code }) => code).join());
    expect(made.added.map(({ name }) => name)).toContain('PROV/1/2026 § 1 p. 1');
    const { register, problems } = readRegister([...registerFiles(), { file: 'prov.yaml', text: made.text }]);
    expect(problems).toEqual([]);
    expect(made.added.every(({ name }) => register?.entries.has(name))).toBe(true);
  });

  test('of a body that the register does not know is refused with what to do', () => {
    const made = toEnter('prov.yaml', textOf('rs-2018-p93.yaml').replaceAll('RS/1039/2017', 'RS/9039/2017').replace(/organ: .*/u, 'organ: okänd nämnd'), index, rulebook);
    expect(made.kind === 'refused' && made.problems.map(({ code }) => code)).toContain('entry-body-unknown');
  });
});
