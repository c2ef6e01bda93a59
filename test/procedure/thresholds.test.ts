import { describe, expect, test } from 'vitest';
import { announceBy, appealBy, attestBy, kept, takeDownFrom } from '../../src/core/procedure/dates/deadlines.ts';
import { checkDelegation } from '../../src/core/procedure/law/delegation.ts';
import { granted, type FormalCount } from '../../src/core/procedure/law/formal-motion.ts';
import { callSubstitute } from '../../src/core/procedure/law/substitutes.ts';
import { twoThirds } from '../../src/core/procedure/law/two-thirds.ts';
import { quorumOf, thirdOf, twoThirdsOf } from '../../src/core/procedure/law/thresholds.ts';
import { addDays, parseDay, type Day } from '../../src/core/quantity/day.ts';
import { ANNOUNCEMENTS, APPEALS, ATTESTATIONS, MINORITIES, QUORUMS, THIRDS, TWO_THIRDS } from './vectors.ts';

const day = (text: string): Day => parseDay(text) ?? addDays(text as Day, 0);

describe('L06 L08 a quorum is more than half of the seats', () => {
  test.each(QUORUMS)('%i seats need %i', (seats, needed) => {
    expect(quorumOf(seats)).toBe(needed);
  });
});

describe('L21 a third of those present', () => {
  test.each(THIRDS)('of %i is %i', (present, needed) => {
    expect(thirdOf(present)).toBe(needed);
  });
});

describe('L42 two thirds of those present', () => {
  test.each(TWO_THIRDS)('of %i is %i', (present, needed) => {
    expect(twoThirdsOf(present)).toBe(needed);
  });

  test('V22 with 49 present, 32 for and 17 who abstain fails by one', () => {
    expect([twoThirds(32, 49, 49), twoThirds(33, 49, 49), twoThirds(32, 32, 49), twoThirds(33, 33, undefined), twoThirds(20, 49, undefined)]).toEqual(['fails', 'carried', 'fails', 'unknown', 'fails']);
  });
});

describe('L21 a motion to postpone or refer back', () => {
  const count = (changes: Partial<FormalCount>): FormalCount =>
    ({ body: 'assembly', present: 31, requesting: 11, against: 20, chair: 'unknown', used: 'no', subject: 'other', ...changes });

  test.each(MINORITIES)('$id $body, $present present, $against–$requesting, used before: $used', ({ body, present, requesting, against, used, expected }) => {
    expect(granted(count({ body, present, requesting, against, used }))).toBe(expected);
  });

  test('is granted by a majority in any body, and that uses no minority right', () => {
    expect([granted(count({ body: 'board', requesting: 16, against: 15 })), granted(count({ requesting: 16, against: 15 }))]).toEqual(['majority', 'majority']);
  });

  test('that is a tie is settled by the chair, and unknown when nobody knows how', () => {
    expect([granted(count({ body: 'board', requesting: 5, against: 5, chair: 'against' })), granted(count({ body: 'board', requesting: 5, against: 5, chair: 'requesting' })), granted(count({ body: 'board', requesting: 5, against: 5 }))]).toEqual(['denied', 'majority', 'unknown']);
  });

  test('in an election is granted by a majority only', () => {
    expect(granted(count({ subject: 'election' }))).toBe('denied');
  });

  test('that a third asks for is granted though nobody counted the others; by which right is then unknown', () => {
    expect(granted(count({ against: undefined }))).toBe('granted');
  });

  test('is unknown when those present, those who ask or earlier use are not known', () => {
    expect([granted(count({ present: undefined })), granted(count({ requesting: undefined })), granted(count({ used: 'unknown' }))]).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('days', () => {
  test.each(APPEALS)('L27 L44 %s announced %s is appealed by %s', (_, announced, last) => {
    expect([appealBy(day(announced)), takeDownFrom(day(announced))]).toEqual([last, addDays(day(last), 1)]);
  });

  test.each(ATTESTATIONS)('L25 a meeting %s is attested by %s', (meeting, last) => {
    expect(attestBy(day(meeting)).extended).toBe(last);
  });

  test.each(ANNOUNCEMENTS)('L26 an attestation %s is announced by %s', (attested, last) => {
    expect(announceBy(day(attested)).extended).toBe(last);
  });

  test('L44 inside the weekend rule an authority is neither in time nor late', () => {
    const by = announceBy(day('2025-06-18'));
    expect(['2025-06-20', '2025-06-21', '2025-06-23', '2025-06-24'].map((text) => kept(day(text), by))).toEqual(['inTime', 'inExtension', 'inExtension', 'late']);
  });
});

describe('L33 a substitute', () => {
  const order = new Map([['S', ['V', 'MP', 'M', 'C', 'KD', 'L', 'SD']], ['M', ['C', 'KD', 'L', 'S', 'V', 'MP', 'SD']]]);
  const there = (...parties: readonly string[]): { readonly person: string; readonly party: string }[] => parties.map((party) => ({ person: `ersättare ${party}`, party }));

  test('E1 of the own party goes first', () => {
    expect(callSubstitute('board', 'S', order, there('V', 'S'))).toEqual({ kind: 'serves', person: 'ersättare S' });
  });

  test('E2 follows the calling order of a board', () => {
    expect(callSubstitute('board', 'S', order, there('M', 'V'))).toEqual({ kind: 'serves', person: 'ersättare V' });
  });

  test('E3 of another party never serves in an assembly: the seat is empty', () => {
    expect(callSubstitute('assembly', 'S', order, there('M'))).toEqual({ kind: 'emptySeat' });
  });

  test('of a party outside the order serves rather than leave a seat empty', () => {
    expect(callSubstitute('board', 'S', order, there('LPO'))).toEqual({ kind: 'serves', person: 'ersättare LPO' });
  });

  test('is unknown when the calling order is', () => {
    expect([callSubstitute('board', 'S', undefined, there('M')), callSubstitute('board', 'S', undefined, [])]).toEqual([{ kind: 'unknown' }, { kind: 'emptySeat' }]);
  });
});

describe('L37 L38 delegation', () => {
  const chain = { chain: ['headOfAdministration', 'employee'], furtherAllowed: 'yes', subject: 'other', regime: 'KL13' } as const;

  test('D1 from a head who was allowed it to one employee is lawful', () => {
    expect(checkDelegation(chain)).toEqual({ kind: 'allowed' });
  });

  test('D2 a second step is not', () => {
    expect(checkDelegation({ ...chain, chain: ['headOfAdministration', 'employee', 'employee'] })).toMatchObject({ kind: 'forbidden', fault: 'secondStep', paragraph: 'KL 7:6' });
  });

  test('D4 of goals, direction, scope or quality is not', () => {
    expect(checkDelegation({ ...chain, subject: 'goals' })).toMatchObject({ kind: 'forbidden', fault: 'subject', paragraph: 'KL 6:38' });
  });

  test('D6 to an automated function of what is reviewed under KL 13 is not', () => {
    expect(checkDelegation({ ...chain, chain: ['automated'] })).toMatchObject({ kind: 'forbidden', fault: 'automated' });
    expect(checkDelegation({ ...chain, chain: ['automated'], regime: 'FL' })).toEqual({ kind: 'allowed' });
  });

  test('further than the head was allowed, from another than the head, or to another than an employee is not', () => {
    expect([{ ...chain, furtherAllowed: 'no' as const }, { ...chain, chain: ['committee', 'employee'] as const }, { ...chain, chain: ['headOfAdministration', 'member'] as const }].map((one) => checkDelegation(one)))
      .toMatchObject([{ fault: 'notAllowedFurther' }, { fault: 'notFromHead' }, { fault: 'notToEmployee' }]);
  });

  test('is unknown where the facts do not say', () => {
    expect([checkDelegation({ ...chain, furtherAllowed: 'unknown' }), checkDelegation({ ...chain, subject: 'unknown' }), checkDelegation({ ...chain, chain: ['automated'], regime: 'unknown' })])
      .toEqual([{ kind: 'unknown', missing: 'furtherAllowed' }, { kind: 'unknown', missing: 'subject' }, { kind: 'unknown', missing: 'regime' }]);
  });
});
