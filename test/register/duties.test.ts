/** What law demands beside what is in force: delegation, reporting, the collected list, follow-up. */
import { describe, expect, test } from 'vitest';
import { checkDelegation } from '../../src/core/procedure/law/delegation.ts';
import { delegations } from '../../src/core/register/queries/duties/delegations.ts';
import { followUp, termOf } from '../../src/core/register/queries/duties/follow-up.ts';
import type { RegisterIndex } from '../../src/core/register/index/register-index.ts';
import { collectionCsv, collectionLines } from '../../src/core/swedish/register/duties/collection.ts';
import { delegationLines } from '../../src/core/swedish/register/duties/delegation.ts';
import { followUpLines } from '../../src/core/swedish/register/duties/follow-up.ts';
import { inForce } from '../../src/core/register/queries/in-force.ts';
import { readRegister } from '../../src/core/register/reading/read-register.ts';
import { day, exampleRegister, on, registerOf } from './example.ts';

const BODIES = 'organ:\n  fullmäktige: { nivå: fullmäktige }\n  nämnden: { nivå: nämnd }\n  ordföranden: { nivå: delegat }\n  chefen: { nivå: tjänsteman }\n';
const entry = (name: string, body: string, date: string, more: string): string => `  ${name}: { organ: ${body}, datum: ${date}, rubrik: ett prov, känt genom: egen text, källa: konstruerat, konstruerat: ja, ${more} }\n`;
const made = (...entries: readonly string[]): RegisterIndex => registerOf({ file: 'prov.yaml', text: `${BODIES}poster:\n${entries.join('')}` });
const taken = (delegation: string, date = '2025-03-03'): string => entry('det tagna', 'chefen', date, `delegering: { av: nämnden, ${delegation} }`);
const findings = (...entries: readonly string[]): readonly unknown[] => delegations(made(...entries), on('2025-12-01')).map(({ finding }) => finding);

describe('a decision by delegation in the register', () => {
  test('L37 L38 D1 from the head of an administration, who was allowed it, to one employee could be taken', () => {
    expect(findings(taken('kedja: [förvaltningschef, anställd], vidare: ja, fråga: annat'))).toEqual([{ kind: 'allowed' }]);
  });

  test('L38 D2 a second step could not; what a head of operations decides a person must judge', () => {
    expect(findings(taken('kedja: [förvaltningschef, anställd, anställd], vidare: ja, fråga: annat'))).toMatchObject([{ kind: 'forbidden', fault: 'secondStep', paragraph: 'KL 7:6' }]);
    expect(findings(taken('kedja: [förvaltningschef, anställd, verksamhetschef], vidare: ja, fråga: annat'))).toEqual([{ kind: 'unknown', missing: 'healthLaw' }]);
  });

  test('L37 D4 D6 goals could not, nor an automated decision that is reviewed under KL 13', () => {
    expect(findings(taken('kedja: [utskott], fråga: mål och inriktning'))).toMatchObject([{ fault: 'subject', paragraph: 'KL 6:38' }]);
    expect(findings(taken('kedja: [automatiserat], fråga: annat, prövas: KL13'))).toMatchObject([{ fault: 'automated', paragraph: 'KL 6:38' }]);
  });

  test('L36 an assembly can let a board decide for it, nobody else, and nothing that law reserves for it', () => {
    const from = { from: 'assembly', furtherAllowed: 'unknown', regime: 'KL13' } as const;
    expect([checkDelegation({ ...from, chain: ['board'], subject: 'other' }), checkDelegation({ ...from, chain: ['board'], subject: 'reservedForAssembly' }), checkDelegation({ ...from, chain: ['board'], subject: 'goals' }), checkDelegation({ ...from, chain: ['employee'], subject: 'other' })])
      .toMatchObject([{ kind: 'allowed' }, { fault: 'subject', paragraph: 'KL 5:2' }, { fault: 'subject', paragraph: 'KL 5:2' }, { fault: 'notToBoard', paragraph: 'KL 5:2' }]);
    expect(findings(entry('det tagna', 'nämnden', '2025-03-03', 'delegering: { av: fullmäktige, kedja: [nämnd], fråga: fullmäktiges }'))).toMatchObject([{ fault: 'subject', paragraph: 'KL 5:2' }]);
  });

  test('that the example region has rests on a right to delegate further that nobody states, and says so', () => {
    expect(delegations(exampleRegister(), on('2025-12-01'))).toMatchObject([{ entry: { name: 'RS/1379/2015' }, finding: { kind: 'unknown', missing: 'furtherAllowed' }, reporting: 'asTheBodyDecides', unknown: [{ kind: 'day', of: 'decided' }] }]);
  });

  test('is not there before it was taken, or before it was known', () => {
    const index = made(entry('det tagna', 'chefen', '2025-03-03', 'känt: 2025-06-01, delegering: { av: nämnden, kedja: [anställd], fråga: annat }'));
    expect([on('2025-03-02'), on('2025-12-01', '2025-05-31'), on('2025-12-01')].map((asked) => delegations(index, asked).length)).toEqual([0, 0, 1]);
  });
});

describe('L39 an urgent decision', () => {
  const urgent = (reported: string): string => entry('det brådskande', 'ordföranden', '2025-03-03', `delegering: { av: nämnden, kedja: [ledamot], fråga: annat, brådskande: ja${reported} }`);
  const met = (date: string, name: string): string => entry(name, 'nämnden', date, 'verkan: []');
  const reporting = (asked: string, ...entries: readonly string[]): unknown => delegations(made(...entries), on(asked)).map((one) => [one.reporting, one.meeting?.name]);

  test('is due at the next meeting until the register knows of one', () => {
    expect(reporting('2025-03-20', urgent(''), met('2025-02-10', 'före'))).toEqual([['dueNextMeeting', undefined]]);
    expect(reporting('2025-04-02', urgent(''), met('2025-04-01', 'mötet'), met('2025-05-01', 'nästa'))).toEqual([['late', 'mötet']]);
    expect(reporting('2025-03-31', urgent(''), met('2025-04-01', 'mötet'))).toEqual([['dueNextMeeting', undefined]]);
  });

  test('that was reported at that meeting is in time, and at a later one is not', () => {
    expect([reporting('2025-06-01', urgent(', anmält: 2025-04-01'), met('2025-04-01', 'mötet')), reporting('2025-06-01', urgent(', anmält: 2025-05-01'), met('2025-04-01', 'mötet'))])
      .toEqual([[['reported', 'mötet']], [['reportedLate', 'mötet']]]);
  });

  test('is for the chair or an appointed member, and for nobody else', () => {
    expect(findings(taken('kedja: [anställd], fråga: annat, brådskande: ja'))).toMatchObject([{ fault: 'notMember', paragraph: 'KL 6:39' }]);
    expect(findings(taken('kedja: [ledamot], fråga: annat, brådskande: ja'))).toEqual([{ kind: 'allowed' }]);
  });

  test('L40 other decisions by delegation are reported as the body has decided', () => {
    const index = made(taken('kedja: [anställd], fråga: annat'), met('2025-04-01', 'mötet'));
    expect(delegations(index, on('2025-06-01'))).toMatchObject([{ reporting: 'asTheBodyDecides', meeting: undefined }]);
    expect(delegationLines(delegations(index, on('2025-06-01')), 'sv').join('\n')).toContain('anmäls så som organet har bestämt (KL 6 kap. 40 §, KL 7 kap. 8 §)');
  });
});

describe('L41 the collected list of what is in force', () => {
  const found = inForce(exampleRegister(), on('2025-12-01'));

  test('has every document in force once, with what it lacks to stand in a published register', () => {
    const lines = collectionLines(found, 'sv').join('\n');
    expect(collectionCsv(found).trim().split('\n')).toHaveLength(found.length + 1);
    expect(lines).toContain('KL 8 kap. 13 §');
    expect(lines).toMatch(/likvärdiga villkor: ärendenummer, ägare, säker dag/u);
  });

  test('says in so many words when there is nothing', () => {
    expect(collectionLines([], 'en').join('\n')).toContain('Nothing in the register.');
  });
});

describe('L47 the calendar of follow-up', () => {
  const register = (review: string, adopted: string): RegisterIndex => registerOf({ file: 'prov.yaml', text: `${BODIES}dokument:
  program: { titel: Program för privata utförare, organ: fullmäktige, följs upp: ${review} }
  annat: { titel: Annat, organ: fullmäktige }
poster:
${entry('antagandet', 'fullmäktige', adopted, `verkan: [{ antar: program, från: ${adopted.slice(0, 10)} }, { antar: annat, från: ${adopted.slice(0, 10)} }]`)}` });
  const planned = (review: string, adopted: string, asked: string): readonly unknown[] => followUp(register(review, adopted), on(asked)).planned.map(({ due, progress }) => [due, progress]);

  test('has terms of four years from the 15th of October of the year of the election', () => {
    expect(['2022-10-14', '2022-10-15', '2026-10-14', '2026-10-15', '2013-01-01'].map((text) => termOf(day(text)))).toEqual([
      { from: '2018-10-15', to: '2022-10-14' }, { from: '2022-10-15', to: '2026-10-14' }, { from: '2022-10-15', to: '2026-10-14' }, { from: '2026-10-15', to: '2030-10-14' }, { from: '2010-10-15', to: '2014-10-14' },
    ]);
  });

  test('wants a programme adopted in each of them', () => {
    expect([planned('mandatperiod', '2023-02-14', '2025-06-01'), planned('mandatperiod', '2019-02-14', '2025-06-01')]).toEqual([[['2026-10-14', 'done']], [['2026-10-14', 'ahead']]]);
    expect(followUpLines(followUp(register('mandatperiod', '2023-02-14'), on('2025-06-01')), 'sv').join('\n')).toMatch(/varje mandatperiod, senast 2026-10-14: gjort[\s\S]*1 dokument som gäller säger inte när/u);
  });

  test('counts years from when it was last decided or confirmed', () => {
    expect([planned('2 år', '2023-06-01', '2025-06-01'), planned('2 år', '2023-06-01', '2025-06-02'), planned('1 år', '2024-02-29', '2025-02-28')]).toEqual([[['2025-06-01', 'ahead']], [['2025-06-01', 'late']], [['2025-02-28', 'ahead']]]);
  });

  test('tells when the register knows nothing that is followed up each term', () => {
    expect(followUpLines(followUp(exampleRegister(), on('2025-12-01')), 'sv').join('\n')).toContain('KL 5 kap. 3 §');
  });
});

test('a delegation that cannot be read is told with its word, and the register is not used', () => {
  const codes = (text: string): readonly string[] => readRegister([{ file: 'prov.yaml', text: `${BODIES}${text}` }]).problems.map(({ code }) => code);
  expect(codes(`poster:\n${taken('kedja: [kusin], fråga: annat')}`)).toEqual(['value-form']);
  expect(codes(`poster:\n${taken('kedja: [anställd], fråga: fika')}`)).toEqual(['value-form']);
  expect(codes(`poster:\n${taken('fråga: annat')}`)).toEqual(['key-missing']);
  expect(codes(`poster:\n${taken('kedja: [anställd]').replace('av: nämnden', 'av: nämden')}`)).toEqual(['register-name-unknown']);
  expect(codes('dokument:\n  program: { titel: Program, följs upp: ibland }\n')).toEqual(['value-form']);
});
