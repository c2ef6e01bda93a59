/** Every transfer is asked of the rules in force on its day, and of nothing else. */
import { describe, expect, test } from 'vitest';
import { judge, type Verdict } from '../../../src/core/payments/purses/judge.ts';
import type { End, Purse } from '../../../src/core/payments/purses/purse.ts';
import { day, exampleRegister, registerFiles, registerOf } from '../../register/example.ts';
import { ACTIVITY, exampleRules, FRAME, FROSON, FUNASDALEN, GRANT_FRAME, settled, SVEG, transfer, unit } from './purse-parts.ts';

const register = exampleRegister();
const { rules } = exampleRules(register);
const repealed = registerOf(...settled(registerFiles()));

function told(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'permitted': return ['permitted', ...verdict.rules.map(({ name }) => name)];
    case 'refused': return [verdict.refusal.fault, ...('rule' in verdict.refusal ? [verdict.refusal.rule.entry] : [])];
    case 'undecided': return ['undecided', ...verdict.undecided.map((one) => (one.kind === 'area' ? one.purse : one.stood.about))];
  }
}
const asked = (from: End, to: Purse, on: string, by?: string): readonly string[] => told(judge(register, rules, transfer(from, to, on, by)));

describe('between units', () => {
  test('inside an area the rule of 2009 permits it', () => {
    expect(asked(SVEG, FUNASDALEN, '2012-05-02')).toEqual(['permitted', 'flytt inom ett närvårdsområde']);
  });

  test('between areas it is refused as long as LS/935/2009 holds', () => {
    expect(asked(SVEG, FROSON, '2012-05-02')).toEqual(['otherArea', 'LS/935/2009 § 232']);
    expect(asked(SVEG, FROSON, '2018-02-14')).toEqual(['otherArea', 'LS/935/2009 § 232']);
  });

  test('after § 93 the register does not know whether the assembly repealed it: between areas undecided, inside one permitted either way', () => {
    expect(asked(SVEG, FROSON, '2018-09-01')).toEqual(['undecided', 'organisation 2009']);
    expect(asked(SVEG, FUNASDALEN, '2018-09-01')).toEqual(['permitted', 'flytt inom ett närvårdsområde', 'flytt mellan alla egna enheter']);
  });

  test('as it was known in 2017, a transfer of 2018 was refused', () => {
    expect(told(judge(register, rules, transfer(SVEG, FROSON, '2018-09-01'), day('2017-12-31')))).toEqual(['otherArea', 'LS/935/2009 § 232']);
  });

  test('once a repeal is entered, all own units from its first day, and not the day before', () => {
    const one = (on: string): readonly string[] => told(judge(repealed, rules, transfer(SVEG, FROSON, on)));
    expect(one('2018-10-31')).toEqual(['otherArea', 'LS/935/2009 § 232']);
    expect(one('2018-11-01')).toEqual(['permitted', 'flytt mellan alla egna enheter']);
    expect(told(judge(repealed, rules, transfer(SVEG, unit('Backe'), '2018-11-01')))).toEqual(['permitted', 'flytt mellan alla egna enheter']);
  });

  test('a unit of an area that nobody has told is undecided, not guessed', () => {
    expect(asked(SVEG, unit('Backe'), '2012-05-02')).toEqual(['undecided', 'Backe']);
    expect(asked(unit('Backe'), unit('Stugun'), '2012-05-02')).toEqual(['undecided', 'Backe']);
  });

  test('before the rule it is refused; in 2009, of which no day is known, it is undecided', () => {
    expect(asked(SVEG, FUNASDALEN, '2008-12-31')).toEqual(['beforeRule', 'LS/935/2009 § 232']);
    expect(asked(SVEG, FUNASDALEN, '2009-06-01')).toEqual(['undecided', 'organisation 2009']);
  });

  test('only the head of primary care, by any name the register has for it', () => {
    expect(asked(SVEG, FUNASDALEN, '2012-05-02', 'PV-chef')).toEqual(['permitted', 'flytt inom ett närvårdsområde']);
    expect(asked(SVEG, FUNASDALEN, '2012-05-02', 'områdeschefen')).toEqual(['wrongBody', 'LS/935/2009 § 232']);
  });
});

describe('between the two kinds of money', () => {
  test.each([['SVEG', SVEG, ACTIVITY], ['FRAME', FRAME, GRANT_FRAME], ['ACTIVITY', ACTIVITY, SVEG], ['GRANT', GRANT_FRAME, FRAME], ['GRANT TO UNIT', GRANT_FRAME, SVEG]] as const)('never, whoever decides: %s', (_, from, to) => {
    for (const by of ['primärvårdschefen', 'regionstyrelsen', 'regionfullmäktige']) expect(asked(from, to, '2017-05-02', by)).toEqual(['forbidden', 'RS/1039/2017 § 93']);
  });

  test('also once the rule of 2009 is repealed', () => {
    expect(told(judge(repealed, rules, transfer(SVEG, ACTIVITY, '2019-01-01')))).toEqual(['forbidden', 'RS/1039/2017 § 93']);
  });
});

describe('frames', () => {
  test('the assembly grants one, the executive the other, and neither the other\'s', () => {
    expect(asked('outside', FRAME, '2017-01-01', 'RF')).toEqual(['permitted', 'hälsovalets ram']);
    expect(asked('outside', FRAME, '2017-01-01', 'regionstyrelsen')).toEqual(['wrongBody', 'RS/1039/2017 § 93']);
    expect(asked('outside', GRANT_FRAME, '2019-01-01', 'landstingsstyrelsen')).toEqual(['permitted', 'ramen för anslag']);
    expect(asked('outside', GRANT_FRAME, '2019-01-01', 'regionfullmäktige')).toEqual(['wrongBody', 'RS/1039/2017 § 93']);
  });

  test('no care choice before 2010', () => {
    expect(asked('outside', FRAME, '2009-12-31', 'RF')).toEqual(['beforeRule', 'RS/1039/2017 § 93']);
  });

  test('what § 93 tells of appropriations is not known of the time before it', () => {
    expect(asked(GRANT_FRAME, ACTIVITY, '2015-01-01')).toEqual(['undecided', 'RS/1039/2017 § 93']);
    expect(asked(GRANT_FRAME, ACTIVITY, '2019-01-01')).toEqual(['permitted', 'fördelning av anslagsramen']);
  });

  test('nothing goes straight from outside to a unit, nor back to a frame', () => {
    expect(asked('outside', SVEG, '2017-01-01')).toEqual(['noRule']);
    expect(asked(SVEG, FRAME, '2017-01-01')).toEqual(['noRule']);
  });
});

test('a rule whose document has ceased permits nothing', () => {
  const ceased = registerOf(...registerFiles(), {
    file: 'slut.yaml', text: 'poster:\n  RF 2024-01-01:\n    organ: regionfullmäktige\n    datum: 2024-01-01\n    rubrik: Hälsovalet upphör\n    känt genom: slutsats\n    källa: konstruerat provexempel\n    verkan: [{ upphäver: hälsovalet, från: 2024-02-01 }]\n',
  });
  expect(told(judge(ceased, rules, transfer(FRAME, SVEG, '2024-01-31')))).toEqual(['permitted', 'hälsovalsersättning till en enhet']);
  expect(told(judge(ceased, rules, transfer(FRAME, SVEG, '2024-02-01')))).toEqual(['afterRule', 'RS/1039/2017 § 93']);
});
