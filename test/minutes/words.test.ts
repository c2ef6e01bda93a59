import { describe, expect, test } from 'vitest';
import { amountsIn, areNear } from '../../src/core/minutes/amounts/amounts.ts';
import { datesIn } from '../../src/core/minutes/amounts/dates.ts';
import { caseNumbersIn, clausesIn } from '../../src/core/minutes/amounts/references.ts';
import { peopleOf } from '../../src/core/minutes/names/people.ts';
import { personNamed, rosterOf } from '../../src/core/minutes/names/roster.ts';
import { plainText } from '../../src/core/minutes/text/plain-text.ts';
import { flowOf, wordsIn, type Flow } from '../../src/core/minutes/text/flow.ts';
import { legendIn } from '../../src/core/minutes/votes/legend.ts';
import { tallyIn } from '../../src/core/minutes/votes/tally.ts';

const flow = (text: string): Flow => {
  const { lines } = plainText('a.txt', text);
  return flowOf(lines, wordsIn(lines));
};

describe('amounts', () => {
  test.each([['19 281 000 kronor', 19_281_000], ['19,261 \nmiljoner kronor', 19_261_000], ['24 mnkr', 24_000_000], ['102 000 kr', 102_000], ['1,5 mdkr', 1_500_000_000], ['19 281 tkr', 19_281_000], ['19.281.000 kr', 19_281_000], ['drygt 3 mnkr', 3_000_000]])('%s', (text, kronor) => {
    expect(amountsIn(flow(text)).map(({ ore }) => ore)).toEqual([BigInt(kronor) * 100n]);
  });

  test.each(['4 000 folkbokförda', '30 km', 'balanskonto 2990 kst 7000', 'LOV 2008:962', 'punkt 6-7', 'den 23 juni 2021 §84', '4-5 november 2025', '3 kraftverk', 'RS/762/2024'])('%s is no amount', (text) => {
    expect(amountsIn(flow(text))).toEqual([]);
  });

  test('near is a slip of one digit or of two per cent, and 24 is not near 14', () => {
    const near = (a: string, b: string): boolean => {
      const [first, second] = [amountsIn(flow(a))[0], amountsIn(flow(b))[0]];
      return first !== undefined && second !== undefined && areNear(first, second);
    };
    expect([near('19 281 000 kr', '19,261 miljoner kronor'), near('24 mnkr', '14 mnkr'), near('19 281 000 kr', '19 281 tkr')]).toEqual([true, false, false]);
  });
});

describe('days', () => {
  test('are read in words and digits, across lines, and an impossible one has no day', () => {
    expect(datesIn(flow('den 23 juni 2021, 2016-\n11-01, torsdagen den 12 juni 2025, 31 november 2025, 4-5 november 2025')).map((one) => one.day)).toEqual(['2021-06-23', '2016-11-01', '2025-06-12', undefined, '2025-11-05']);
  });
});

describe('references', () => {
  test('clauses are counted out of lists and ranges', () => {
    expect([clausesIn('yrkanden i punkt 1, 4, 6-7'), clausesIn('tilläggsyrkanden (6-7)'), clausesIn('punkten 1 och 4'), clausesIn('den andra att-satsen'), clausesIn('12 kap. 3 §')]).toEqual([['1', '4', '6', '7'], ['6', '7'], ['1', '4'], ['2'], []]);
  });

  test('case numbers of many registers', () => {
    expect(caseNumbersIn('RS/762/2024, KS 2017/00064, HSN 2023-00377, 2023/KS 0173, BN 2022-000415, åren 2018-2020')).toEqual(['RS/762/2024', 'KS 2017/00064', 'HSN 2023-00377', '2023/KS 0173', 'BN 2022-000415']);
  });
});

describe('names', () => {
  test('roles, substitutes and particles in one list', () => {
    const { people } = peopleOf(flow('Ordföranden Anna von Essen (S), tjänstgörande ersättarna Bo Al (M) och Cia de la Cruz (V) samt Per-Erik Ek (-), ersättare för Eva Ny (C)'));
    expect(people.map(({ name, party, seat, servingFor }) => [name, party, seat, servingFor])).toEqual([
      ['Anna von Essen', 'S', 'chair', undefined], ['Bo Al', 'M', 'substitute', undefined], ['Cia de la Cruz', 'V', 'substitute', undefined], ['Per-Erik Ek', '-', 'substitute', 'Eva Ny'],
    ]);
  });

  test('a party in common goes to all before it', () => {
    expect(peopleOf(flow('Anna Ek, Bo Al och Cia Ny (samtliga S)')).people.map(({ party }) => party)).toEqual(['S', 'S', 'S']);
  });

  test('a genitive finds its person, a last name two have finds nobody', () => {
    const roster = rosterOf([peopleOf(flow('Lars-Erik Olofsson (KD), Bengt Bergqvist (S), Malin Bergqvist (S), Ted Michael Länsberg (SD)')).people]);
    expect(['Lars-Erik Olofssons', 'Olofssons', 'Ted Länsberg', 'Bergqvist', 'Stefan Nilsson'].map((name) => personNamed(roster, name)?.name)).toEqual(['Lars-Erik Olofsson', 'Lars-Erik Olofsson', 'Ted Michael Länsberg', undefined, undefined]);
  });
});

describe('votes', () => {
  test.each([
    ['Med 5 ja-röster och 7 nej-röster och 1 som avstår finner ordföranden', [5, 7, 1]], ['Ja: 5, Nej: 7, Avstår: 1', [5, 7, 1]], ['Med sju ja-röster mot sex nej-röster', [7, 6, undefined]],
    ['25 ledamöter röstar ja, 18 ledamöter röstar nej och 6 ledamöter avstår', [25, 18, 6]], ['Resultat: 3 ja, 3 nej, 1 avstår', [3, 3, 1]],
  ])('%s', (text, counts) => {
    const tally = tallyIn(flow(text));
    expect([tally?.yes, tally?.no, tally?.abstain]).toEqual(counts);
  });

  test('a clause number is no count', () => {
    expect(tallyIn(flow('Den som bifaller förslaget i punkt 2 röstar ja.'))).toBeUndefined();
  });

  test.each([
    ['Den som bifaller liggande förslag röstar Ja. Den som vill avslå liggande förslag röstar Nej.', 'official', 'reject:official'], ['Ja-röst för avslag på motionen, nej-röst för bifall till motionen.', 'reject:bill', 'bill'],
    ['JA = ärendet avgörs i dag, NEJ = återremiss', 'decideNow', 'referBack'], ['"Ja" för förvaltningens förslag. "Nej" för Bo Als (M) yrkande.', 'official', 'motion:Bo Al'],
  ])('%s', (text, yes, no) => {
    const sides = legendIn(flow(text), []);
    expect([sides?.yes?.key, sides?.no?.key]).toEqual([yes, no]);
  });

  test('a list of those who voted explains no side', () => {
    expect(legendIn(flow('Ja: Anna Ek (S), Bo Al (M). Nej: Cia Ny (V).'), [])).toBeUndefined();
  });
});
