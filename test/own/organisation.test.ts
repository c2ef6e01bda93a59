/** The region's own organisation on any day: what elected bodies and officials each had decided, and what nobody says. */
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { organisationOn, type OrganisationOn } from '../../src/core/register/organisation/organisation-on.ts';
import { thereOn } from '../../src/core/register/organisation/there.ts';
import { organisationCommand } from '../../src/node/cli/own/organisation.ts';
import { exampleRegister, on } from '../register/example.ts';
import { answer, run } from './command.ts';
import { exampleOrganisation } from './organisation-example.ts';

const GOLDEN = resolve('test/own/golden');
const register = exampleRegister();
const statements = exampleOrganisation(register);
const asked = (day: string, known?: string): OrganisationOn => organisationOn(register, statements, on(day, known));
const heads = ({ inForce }: OrganisationOn): readonly unknown[] => inForce.map(({ whose, standing, form }) => [whose, standing.state, form?.headsOfOperations]);
const differing = ({ conflicts }: OrganisationOn): readonly string[] => conflicts.flatMap(({ aspects }) => aspects.filter(({ agreement }) => agreement === 'different').map(({ of }) => of.kind));

describe('heads of operations moved between levels, and the register shows who moved them', () => {
  test('before 2009 there is no organisation and after it one, with heads at area level', () => {
    expect(heads(asked('2008-12-31'))).toEqual([]);
    expect(heads(asked('2012-05-01'))).toEqual([['political', 'inForce', 'area']]);
    expect(asked('2012-05-01').conflicts).toEqual([]);
  });

  test('during 2014, of which no day is known, whether officials had moved them is uncertain', () => {
    expect(heads(asked('2014-06-01'))).toEqual([['political', 'inForce', 'area'], ['official', 'uncertain', 'centre']]);
    expect(asked('2014-06-01').conflicts.map(({ conflict }) => conflict.sure)).toEqual(['maybe']);
  });

  test('in 2015 politics says area and officials say centre', () => {
    expect(heads(asked('2015-06-01'))).toEqual([['political', 'inForce', 'area'], ['official', 'inForce', 'centre']]);
    expect(differing(asked('2015-06-01'))).toEqual(['headsOfOperations']);
  });

  test('from 1 November 2016, and not the day before, both say area: two decisions, and a deputy that only the officials have', () => {
    expect(differing(asked('2016-10-31'))).toEqual(['headsOfOperations']);
    const found = asked('2016-11-01');
    expect(differing(found)).toEqual([]);
    expect(found.conflicts.map(({ conflict, aspects }) => [conflict.kind, aspects.filter(({ agreement }) => agreement !== 'same').map(({ of }) => of)]))
      .toEqual([['orderAgainstDecision', [{ kind: 'post', title: 'biträdande primärvårdschef' }]]]);
  });

  test('what was decided in 2016 was not known in 2014', () => {
    expect(asked('2017-01-01', '2014-12-31').inForce.map(({ standing }) => standing.document.name)).toEqual(['organisation 2009', 'verksamhetschef på hälsocentralen']);
  });

  test('what a document says is not told before somebody had told it', () => {
    const form = statements.forms.get('organisation 2009');
    const later = { ...statements, forms: new Map(form ? [['organisation 2009', { ...form, entry: 'RS/1039/2017 § 93' }]] : []) };
    const said = (known: string) => organisationOn(register, later, on('2012-05-01', known)).inForce.map(({ standing, form: one }) => [standing.document.name, one?.areas]);
    expect([said('2012-05-01'), said('2018-12-31')]).toEqual([[['organisation 2009', undefined]], [['organisation 2009', 8]]]);
  });

  test('a repeal that is only proposed is unknown from the spring of 2018, and says nothing of 2012', () => {
    const unknown = (day: string): readonly unknown[] => asked(day).unknown.filter(({ kind }) => kind === 'register');
    expect(unknown('2012-05-01')).toEqual([]);
    expect(unknown('2018-09-01')).toMatchObject([{ unknown: { kind: 'outcome', entry: { name: 'RS/1039/2017 § 93 p. 1' } } }]);
  });
});

describe('areas are counted, and named only where a source names them', () => {
  test('in 2018 two of eight are named', () => {
    expect(asked('2018-09-01').unknown.filter(({ kind }) => kind === 'areasUnnamed')).toMatchObject([{ document: 'organisation 2009', count: 8, named: 2 }, { document: 'organisation 2016', count: 8, named: 2 }]);
  });

  test('a division seen in 2023 belongs to no organisation that is known', () => {
    expect(asked('2023-03-01').unknown).toMatchObject(expect.arrayContaining([expect.objectContaining({ kind: 'divisionUnexplained' })]) as unknown[]);
    expect(asked('2022-03-01').unknown.map(({ kind }) => kind)).not.toContain('divisionUnexplained');
  });
});

describe('a unit is where somebody has said it was, and nowhere else', () => {
  const state = (unit: string, day: string, known?: string): string => thereOn(register, statements.units.get(unit)?.seen ?? [], on(day, known)).state;

  test.each([
    ['Brunflo', '2019-12-31', 'unknown'], ['Brunflo', '2020-06-01', 'about'], ['Brunflo', '2022-06-01', 'between'], ['Brunflo', '2025-05-27', 'there'], ['Brunflo', '2025-05-28', 'unknown'],
    ['Torvalla', '2018-05-31', 'unknown'], ['Torvalla', '2018-06-01', 'unknown'], ['Torvalla', '2020-06-01', 'unknown'], ['Torvalla', '2021-06-01', 'unknown'], ['Torvalla', '2024-01-01', 'unknown'],
  ])('%s on %s: %s', (unit, day, expected) => {
    expect(state(unit, day)).toBe(expected);
  });

  test('as known before anybody had told of it, it is not in the answer', () => {
    expect(asked('2020-06-01', '2019-12-31').units.map(({ of }) => of.name)).toEqual(['Torvalla', 'Svenstavik', 'Myrviken']);
    expect(state('Torvalla', '2018-06-02', '2019-12-31')).toBe('gone');
  });

  const entry = { entry: 'Torvalla öppnar', sureness: 'A', place: { kind: 'text', file: '', line: 1, column: 1, length: 1 } } as const;
  const told = (kind: 'seen' | 'opened' | 'closed', day: string) => ({ ...entry, kind, day: { earliest: on(day).day, latest: on(day).day } });

  test.each([
    ['before it opened', '2009-12-31', 'gone'], ['the day it opened', '2010-01-01', 'there'], ['between opening and closing', '2012-01-01', 'there'],
    ['the day it closed', '2013-01-01', 'gone'], ['after it closed', '2014-01-01', 'gone'],
  ])('%s', (_, day, expected) => {
    expect(thereOn(register, [told('closed', '2013-01-01'), told('opened', '2010-01-01')], on(day)).state).toBe(expected);
  });
});

describe('by what right officials decided', () => {
  const findings = (day: string) => asked(day).delegations.map(({ statement, finding }) => [statement.kind, finding.kind]);

  test('one delegation further, from the head of administration to an employee, is allowed in 2018; before, it cannot be judged', () => {
    expect(findings('2017-01-01')).toEqual([['headOfOperations', 'forbidden'], ['delegation', 'unknown']]);
    expect(findings('2018-09-01')).toEqual([['headOfOperations', 'forbidden'], ['delegation', 'unknown'], ['delegation', 'allowed']]);
    expect(findings('2012-05-01')).toEqual([]);
  });
});

describe('likvard organisation', () => {
  test.each([
    ['organisation-2015', ['2015-06-01']], ['organisation-2018', ['2018-09-01', '--kant', '2018-12-31']], ['organisation-2023.en', ['2023-03-01', '--lang', 'en']],
  ] as const)('%s', async (name, words) => {
    const { out, errors, code } = await run(organisationCommand, ...words);
    expect([errors, code]).toEqual(['', 0]);
    expect(out).not.toMatch(/undefined|NaN|\[object/u);
    await expect(answer(out)).toMatchFileSnapshot(join(GOLDEN, `${name}.txt`));
  });

  test('for programs and spreadsheets', async () => {
    const json = JSON.parse((await run(organisationCommand, '2015-06-01', '--json')).out) as { readonly result: { readonly conflicts: readonly unknown[] } };
    expect(json.result.conflicts).toMatchObject([{ kind: 'orderAgainstDecision', aspects: expect.arrayContaining([{ of: 'headsOfOperations', first: { kind: 'level', level: 'area' }, second: { kind: 'level', level: 'centre' }, agreement: 'different' }]) as unknown }]);
    await expect((await run(organisationCommand, '2015-06-01', '--csv')).out).toMatchFileSnapshot(join(GOLDEN, 'organisation-2015.csv'));
  });

  test('a day that is none, and a folder without an organisation, are refused', async () => {
    expect(await run(organisationCommand, '2015-02-30')).toMatchObject({ code: 2, out: '' });
    expect(await run(organisationCommand, '2015-06-01', '--regelbok', 'rulebooks/gavleborg', '--register', 'rulebooks/jamtland-harjedalen/beslut/register')).toMatchObject({ code: 1, errors: expect.stringContaining('Hittar inga filer om organisationen') as string });
  });
});
