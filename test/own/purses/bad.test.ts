/** Every way a transfer, a rule or a ledger is refused, pinned in Swedish and English. Nothing is moved. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PurseProblemFacts } from '../../../src/core/payments/problems/purse-facts.ts';
import { EMPTY_PURSES, type PurseLedger } from '../../../src/core/payments/purses/acts.ts';
import { readPurseSheet } from '../../../src/core/payments/purses/reading/read-purse-sheet.ts';
import { readTransferRules } from '../../../src/core/payments/purses/reading/read-rules.ts';
import { trySheet } from '../../../src/core/payments/purses/record.ts';
import type { SheetProblem } from '../../../src/core/payments/reading/sheet.ts';
import { paymentProblem } from '../../../src/core/payments/problems.ts';
import { PURSE_SENTENCES } from '../../../src/core/swedish/problems/payments/purses/purses.ts';
import { tellProblem } from '../../../src/core/swedish/problems/tell.ts';
import { fingerprint } from '../../../src/node/fingerprint.ts';
import { exampleRegister, registerFiles, registerOf } from '../../register/example.ts';
import { exampleRules, PLACE, RULES_FILE } from './purse-parts.ts';

const index = exampleRegister();
const { rules } = exampleRules(index);
const PURSES = `# konstruerat provexempel
säkerhet: konstruerad
börsar:
  ramen: { slag: ram för hälsovalet }
  Sveg: { slag: enhet, område: Härjedalen }
  Funäsdalen: { slag: enhet, område: Härjedalen }
  Frösön: { slag: enhet, område: Östersund }
  Backe: { slag: enhet }
  mottagningen: { slag: anslagsverksamhet }
händelser:
`;
const GRANT = '  - { namn: ramen 2017, dag: 2017-01-01, av: regionfullmäktige, till: ramen, belopp: 10 000, beslut: påhittad }\n  - { namn: ersättning, dag: 2017-02-01, av: beställaren, från: ramen, till: Sveg, belopp: 5 000 }\n';
const move = (more: string): string => `  - { namn: flytten, av: primärvårdschefen, ${more} }\n`;
const MOVED = move('dag: 2017-03-01, från: Sveg, till: Funäsdalen, belopp: 1 000');

function tried(acts: string, ledger: PurseLedger = EMPTY_PURSES, register = index): { readonly problems: readonly SheetProblem[]; readonly ledger: PurseLedger } {
  const { content, problems } = readPurseSheet('overforing.yaml', PURSES + acts);
  if (!content) return { problems, ledger };
  return trySheet(content, ledger, { index: register, rules, fingerprint });
}
const problems = (acts: string): readonly SheetProblem[] => tried(acts).problems;
const ruled = (from: string | RegExp, to: string): readonly SheetProblem[] => readTransferRules('medel.yaml', readFileSync(RULES_FILE, 'utf8').replace(from, to), index.register).problems;
const noCareChoice = registerOf(...registerFiles(), {
  file: 'slut.yaml', text: 'poster:\n  RF 2024-01-01:\n    organ: regionfullmäktige\n    datum: 2024-01-01\n    rubrik: Hälsovalet upphör\n    känt genom: slutsats\n    källa: konstruerat provexempel\n    verkan: [{ upphäver: hälsovalet, från: 2024-02-01 }]\n',
});

const BAD: Readonly<Record<keyof PurseProblemFacts, () => readonly SheetProblem[]>> = {
  'purse-forbidden': () => problems(move('dag: 2017-03-01, från: Sveg, till: mottagningen, belopp: 1 000')),
  'purse-other-area': () => problems(move('dag: 2017-03-01, från: Sveg, till: Frösön, belopp: 1 000')),
  'purse-before-rule': () => problems(move('dag: 2008-03-01, från: Sveg, till: Funäsdalen, belopp: 1 000')),
  'purse-after-rule': () => tried('  - { namn: ersättning, dag: 2024-02-01, av: beställaren, från: ramen, till: Sveg, belopp: 5 000 }\n', EMPTY_PURSES, noCareChoice).problems,
  'purse-wrong-body': () => problems('  - { namn: ramen 2017, dag: 2017-01-01, av: regionstyrelsen, till: ramen, belopp: 10 000, beslut: påhittad }\n'),
  'purse-no-rule': () => problems(move('dag: 2017-03-01, från: Sveg, till: ramen, belopp: 1 000')),
  'purse-unknown-area': () => problems(move('dag: 2017-03-01, från: Sveg, till: Backe, belopp: 1 000')),
  'purse-undecided': () => problems(move('dag: 2024-03-01, från: Sveg, till: Frösön, belopp: 1 000')),
  'purse-unknown': () => problems(move('dag: 2017-03-01, från: Sveg, till: Funäsdal, belopp: 1 000')),
  'purse-area-misplaced': () => readPurseSheet('overforing.yaml', (PURSES + GRANT).replace('anslagsverksamhet }', 'anslagsverksamhet, område: Östersund }')).problems,
  'purse-kind-changed': () => {
    const { ledger } = tried(GRANT);
    const { content } = readPurseSheet('overforing.yaml', `${PURSES.replace('ramen: { slag: ram för hälsovalet }', 'ramen: { slag: enhet }')}  - { namn: ny, dag: 2018-11-01, av: beställaren, från: annan ram, till: ramen, belopp: 1 }\n`.replace('  Sveg:', '  annan ram: { slag: ram för hälsovalet }\n  Sveg:'));
    return content ? trySheet(content, ledger, { index, rules, fingerprint }).problems : [];
  },
  'purse-amount': () => problems(move('dag: 2017-03-01, från: Sveg, till: Funäsdalen, belopp: -1 000')),
  'purse-same': () => problems(move('dag: 2017-03-01, från: Sveg, till: Sveg, belopp: 1 000')),
  'purse-empty': () => problems(GRANT + move('dag: 2017-03-01, från: Sveg, till: Funäsdalen, belopp: 5 000,01').replace('5 000,01', '"5 000,01"')),
  'purse-nature': () => problems('  - { namn: a, dag: 2017-03-01, av: primärvårdschefen, återför: b, rättar: b, skäl: fel }\n'),
  'purse-act-unknown': () => problems('  - { namn: a, dag: 2017-03-01, av: primärvårdschefen, återför: flytten, skäl: fel }\n'),
  'purse-name-taken': () => problems(GRANT + MOVED + move('dag: 2017-03-02, från: Sveg, till: Funäsdalen, belopp: 1 000')),
  'purse-recorded-already': () => tried(MOVED, tried(GRANT + MOVED).ledger).problems,
  'purse-reversed-already': () => problems(`${GRANT}${MOVED}  - { namn: a, dag: 2017-03-02, av: primärvårdschefen, återför: flytten, skäl: fel }\n  - { namn: b, dag: 2017-03-03, av: primärvårdschefen, återför: flytten, skäl: fel }\n`),
  'purse-nothing-changed': () => problems(`${GRANT}${MOVED}${MOVED.replace('namn: flytten', 'namn: rättelse, rättar: flytten, skäl: fel')}`),
  'purse-days': () => problems(`${GRANT}${MOVED}  - { namn: a, dag: 2017-02-28, av: primärvårdschefen, återför: flytten, skäl: fel }\n`),
  'purse-line': () => [paymentProblem('purse-line', { ...PLACE, file: 'borsar.jsonl' } as typeof PLACE, { found: '[{"kind":"moved","id":' })],
  'purse-line-changed': () => [paymentProblem('purse-line-changed', { ...PLACE, file: 'borsar.jsonl' } as typeof PLACE, { act: 'flytten-0123456789ab' })],
  'purse-rule-document': () => ruled('gäller med: organisation 2009', 'gäller med: organisation 2008'),
  'purse-rule-holds': () => ruled('    gäller med: organisation 2009\n', ''),
};

describe.each(Object.entries(BAD))('%s', (code, wrong) => {
  test('is refused with a sentence that says how to mend it', async () => {
    const found = wrong();
    expect(found.map((problem) => problem.code)).toEqual([code]);
    const told = found.flatMap((problem) => [tellProblem(problem, 'sv'), tellProblem(problem, 'en')]).join('\n\n');
    expect(told).not.toMatch(/undefined|NaN|\[object/u);
    await expect(`${told}\n`).toMatchFileSnapshot(resolve(`test/own/purses/bad/${code}.txt`));
  });
});

test('every sentence of the purses has a wrong that yields it', () => {
  expect(Object.keys(BAD).toSorted()).toEqual(Object.keys(PURSE_SENTENCES).toSorted());
});

test.each([
  ['en ram utan beslut', GRANT.replace(', beslut: påhittad', ''), 'key-missing'],
  ['en rättelse utan skäl', GRANT + MOVED.replace('namn: flytten', 'namn: rättelse, rättar: flytten'), 'key-missing'],
  ['ett belopp med punkt', GRANT.replace('10 000', '10.000'), 'order-amount-form'],
  ['ett halvt öre', GRANT.replace('10 000', '"0,005"'), 'order-amount-finer'],
  ['en dag som inte finns', GRANT.replace('2017-01-01', '2017-02-29'), 'day-invalid'],
])('%s is refused whole', (_, acts, code) => {
  const { content, problems: found } = readPurseSheet('overforing.yaml', PURSES + acts);
  expect([content, found.map((one) => one.code)]).toEqual([undefined, [code]]);
});

test('a sheet with one wrong act tells of all, and the ledger that is tried with is untouched', () => {
  const before = tried(GRANT).ledger;
  const both = tried(MOVED + move('dag: 2017-03-01, från: Sveg, till: Frösön, belopp: 1 000').replace('flytten', 'den andra'), before);
  expect(both.problems.map(({ code }) => code)).toEqual(['purse-other-area']);
  expect(before.purses.get('Sveg')?.ore).toBe(500_000n);
});
