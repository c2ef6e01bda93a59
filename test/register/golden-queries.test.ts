/** The golden queries of a register, on the decisions of the two minutes and what they cite. */
import { describe, expect, test } from 'vitest';
import { about } from '../../src/core/register/queries/about.ts';
import { assignments, waiting } from '../../src/core/register/queries/assignments.ts';
import { competence } from '../../src/core/register/queries/competence.ts';
import { conflicts } from '../../src/core/register/queries/conflicts.ts';
import { gaps } from '../../src/core/register/queries/gaps.ts';
import { inForce, standing } from '../../src/core/register/queries/in-force.ts';
import type { Standing } from '../../src/core/register/index/standing.ts';
import { retroactive } from '../../src/core/register/queries/retroactive.ts';
import type { Asked } from '../../src/core/register/index/visible.ts';
import type { EffectOf } from '../../src/core/register/effect.ts';
import { writeDayWithin } from '../../src/core/register/reading/day-within.ts';
import { exampleRegister, names, on } from './example.ts';

const index = exampleRegister();

function about1(name: string, asked: Asked): Standing {
  const found = about(index, name, asked);
  if (found.kind === 'unknown' || !found.documents[0]) throw new Error(name);
  return found.documents[0].standing;
}

describe('the organisation that nobody knew of', () => {
  test('G1: LS/935/2009 is in force on 1 December 2016, and the order RS/1379/2015 stands against it', () => {
    const asked = on('2016-12-01', '2016-12-01');
    expect(about1('LS/935/2009', asked)).toMatchObject({ state: 'inForce', rests: [{ name: 'LS/935/2009 § 232' }], unknown: [] });
    expect(conflicts(index, asked)).toMatchObject([{
      kind: 'orderAgainstDecision', subject: 'primärvårdens organisation', sure: 'yes',
      first: { document: { name: 'organisation 2009' } }, second: { document: { name: 'organisation 2016' } },
    }]);
  });

  test('before 1 November 2016 the order was not yet in force: the conflict was with that of 2014', () => {
    expect(conflicts(index, on('2016-10-31')).map(({ second }) => second.document.name)).toEqual(['verksamhetschef på hälsocentralen']);
    expect(conflicts(index, on('2013-12-31'))).toEqual([]);
  });

  test('G2: after § 93 LS/935/2009 is still in force; a proposal to the assembly to repeal it is pending', () => {
    const found = about1('organisation för den regiondrivna primärvården', on('2018-12-31'));
    expect(found).toMatchObject({ state: 'inForce', unknown: [{ kind: 'outcome', body: 'regionfullmäktige' }] });
    expect(found.pending.map(({ entry, effect }) => [entry.name, effect.body, effect.effects.map(({ kind }) => kind)]))
      .toEqual([['RS/1039/2017 § 93 p. 1', 'regionfullmäktige', ['repeals']]]);
  });

  test('one document is found by every name it has, and by its case number', () => {
    for (const name of ['LS/935/2009', '§ 232-2009', '§232-2009', 'Organisation för den landstingsdrivna primärvården', 'ORGANISATION 2009']) {
      expect([name, about1(name, on('2017-01-01')).document.name]).toEqual([name, 'organisation 2009']);
    }
    expect(about(index, 'organisation 2090', on('2017-01-01'))).toEqual({ kind: 'unknown', near: 'organisation 2009' });
  });
});

describe('the surplus rule without function', () => {
  test('G3: LS/42/2010 on 1 February 2018, known before the assembly decides, is in force', () => {
    expect(about1('LS/42/2010', on('2018-02-01', '2018-02-13'))).toMatchObject({ state: 'inForce', pending: [] });
    expect(about1('LS/42/2010', on('2018-02-01', '2018-12-31'))).toMatchObject({ state: 'inForce', pending: [{ entry: { name: 'RS/1039/2017 § 93 p. 2' } }] });
  });

  test('what is proposed to hold from 1 January 2018 was proposed after it: retroactive, and only proposed', () => {
    const found = retroactive(index, on('2018-12-31')).filter(({ entry }) => entry.name.includes('§ 93'));
    expect(found).toMatchObject([{ entry: { name: 'RS/1039/2017 § 93 p. 2' }, status: 'proposed', sure: 'yes' }]);
  });

  test('G5: what has no day is taken to hold from attested minutes, and says that this is assumed', () => {
    const adopted = exampleRegister({ file: 'konstruerat.yaml', text: `
poster:
  RF bifaller (konstruerat för provet):
    organ: regionfullmäktige
    datum: 2018-04-11
    justerat: 2018-04-20
    rubrik: Fullmäktige bifaller förslaget
    känt genom: egen text
    källa: konstruerat för provet
    konstruerat: ja
    verkan:
      - { upphäver: organisation 2009 }
` });
    expect(standing(adopted, 'organisation 2009', on('2018-04-19'))).toMatchObject({ state: 'inForce', unknown: [{ kind: 'startAssumed', day: { earliest: '2018-04-20' } }, { kind: 'outcome' }] });
    expect(standing(adopted, 'organisation 2009', on('2018-04-20'))).toMatchObject({ state: 'notInForce', since: { earliest: '2018-04-20' }, sinceDay: 'assumed', unknown: [{ kind: 'outcome' }] });
    expect(standing(adopted, 'organisation 2009', on('2018-05-01', '2018-04-10'))).toMatchObject({ state: 'inForce' });
  });
});

describe('RS/762/2024 § 85', () => {
  const asked = on('2025-06-01');

  test('G7: p. 2 excepts Torvalla until a new decision, which somebody must bring up', () => {
    expect(about1('likvärdiga villkor', on('2031-01-01')).layers.map(({ layer, state, until }) => [layer.what, state, until])).toEqual([
      ['Torvalla', 'inForce', 'nytt beslut'], ['kostnader för robusta hälsocentraler nivå 1 och 2', 'inForce', undefined],
    ]);
    expect(waiting(index, asked)).toMatchObject([{ until: 'nytt beslut', layer: { layer: { what: 'Torvalla' } } }]);
  });

  test('G8: the losing motion on p. 2 would have ended the exception with 2026, and did nothing', () => {
    const motion = index.register.entries.get('RS/762/2024 § 85 yrkande Hamberg');
    const [effect] = motion?.effects ?? [];
    expect(motion).toMatchObject({ kind: 'proposal', outcome: 'fell', settledBy: 'RS/762/2024 § 85 p. 2' });
    expect(effect?.kind === 'excepts' && effect.to && writeDayWithin(effect.to)).toBe('2026-12-31');
  });

  test('G9: p. 4 pays 19 281 000 kr for 2024, p. 5 books it on balanskonto 2990 kst 7000', () => {
    const effectOf = (name: string) => index.register.entries.get(name)?.effects[0];
    const pays = effectOf('RS/762/2024 § 85 p. 4') as EffectOf<'pays'>;
    expect([pays.amount.amount, pays.amount.precision, pays.period]).toEqual([{ numerator: 19_281_000n, denominator: 1n }, 'exact', '2024']);
    expect(effectOf('RS/762/2024 § 85 p. 5')).toMatchObject({ kind: 'books', account: 'balanskonto 2990 kst 7000', period: '2024' });
  });

  test('G10: p. 6–7 assigns the council, due 4–5 November 2025 at the board', () => {
    const progress = (day: string) => assignments(index, on(day)).find(({ assigned }) => assigned.entry.name === 'RS/762/2024 § 85 p. 6');
    expect(progress('2025-11-03')).toMatchObject({ progress: 'notDue', assigned: { effect: { to: 'politiska rådet för vårdvalen', at: 'regionstyrelsen', due: { earliest: '2025-11-04', latest: '2025-11-05' } } } });
    expect(progress('2025-11-05')).toMatchObject({ progress: 'due', unknown: [] });
    expect(progress('2025-11-06')).toMatchObject({ progress: 'late', unknown: [{ kind: 'answer' }] });
  });

  test('the assignment of December 2024 was due in January and answered in May: late', () => {
    const progress = (day: string) => assignments(index, on(day)).find(({ assigned }) => assigned.entry.name === 'RS 2024-12-10 § 208')?.progress;
    expect([progress('2025-01-20'), progress('2025-01-21'), progress('2025-05-26'), progress('2025-05-27')]).toEqual(['notDue', 'due', 'late', 'answeredLate']);
  });

  test('G13: p. 1–3 touch a document of the assembly, which itself leaves something to the board', () => {
    const found = competence(index, asked).filter(({ entry }) => entry.name.startsWith('RS/762/2024'));
    expect(found.map(({ entry, whose, left }) => [entry.name, whose.name, left])).toEqual(
      ['RS/762/2024 § 85 p. 1', 'RS/762/2024 § 85 p. 2', 'RS/762/2024 § 85 p. 3'].map((name) => [name, 'likvärdiga villkor', 'yes']));
  });

  test('p. 1–3 were decided in May 2025 for 2024: retroactive', () => {
    expect(retroactive(index, asked).filter(({ entry, sure }) => sure === 'yes' && entry.decided.earliest === '2025-05-27').map(({ entry, from }) => [entry.clause, from.earliest]))
      .toEqual([['1', '2024-01-01'], ['2', '2024-01-01'], ['3', '2024-01-01']]);
  });
});

describe('the thresholds', () => {
  test('were decided for 2021 and 2024, and applied for 2022 and 2023 without a decision: a gap, known only from 2025', () => {
    const rule = (day: string, known?: string) => about1('30 km och 4 000', on(day, known)).state;
    expect([rule('2021-06-01'), rule('2022-06-01'), rule('2023-06-01'), rule('2024-06-01'), rule('2025-06-01')]).toEqual(['inForce', 'notInForce', 'notInForce', 'inForce', 'notInForce']);
    const found = (known: string) => gaps(index, on('2025-06-01', known)).filter(({ kind }) => kind === 'appliedUndecided');
    expect(found('2025-05-26')).toEqual([]);
    expect(found('2025-05-27')).toMatchObject([{ document: { name: 'sistahandsansvar 30 km och 4 000' }, from: '2022-01-01', to: '2023-12-31', sure: 'yes' }]);
  });

  test('of 2024 were not known in force before the day they were decided', () => {
    expect(about1('30 km och 4 000', on('2024-06-01', '2025-05-26')).state).toBe('notInForce');
    expect(about1('30 km och 4 000', on('2024-06-01', '2025-05-27')).state).toBe('inForce');
  });

  test('of 2021 may not yet have been known in the middle of that year', () => {
    expect(about1('30 km och 4 000', on('2021-06-01', '2021-06-01'))).toMatchObject({ state: 'uncertain', unknown: [{ kind: 'day', of: 'known' }] });
  });
});

test('an organisation that only an official has ordered is a gap as long as it holds', () => {
  expect(gaps(index, on('2018-12-31')).filter(({ kind }) => kind === 'orderedOnly').map(({ document, from }) => [document.name, from])).toEqual([['organisation 2016', '2016-11-01']]);
});

test('what is in force today rests on entries, and says what is not known', () => {
  const all = inForce(index, on('2025-12-01'));
  expect(names(all.map(({ document }) => document))).toEqual([
    'hälsovalet', 'medicinsk fotvård', 'barn- och ungdomstandvård', 'förfrågningsunderlag', 'organisation 2009', 'organisation 2016', 'över- och underskottshantering', 'likvärdiga villkor',
  ]);
  expect(all.filter(({ rests }) => rests.length === 0)).toEqual([]);
});
