/** How a document stands through time: one answer for each stretch of days, the same that is given for any day in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/quantity/day.ts';
import { indexRegister } from '../../src/core/register/index/index-register.ts';
import { course, courses } from '../../src/core/register/queries/course.ts';
import { standing } from '../../src/core/register/queries/in-force.ts';
import { DAYS, FIRST, someRegister } from './generated.ts';
import { day, exampleRegister } from './example.ts';

const someDay = fc.nat({ max: DAYS + 60 }).map((count) => addDays(FIRST, count - 10));

describe('a course', () => {
  test('says on every day what is said when that day is asked about', () => {
    fc.assert(fc.property(someRegister(), someDay, fc.option(someDay, { nil: undefined }), (register, asked, known) => {
      const index = indexRegister(register);
      for (const name of register.documents.keys()) {
        const held = course(index, name, known).find(({ from, to }) => (from ?? '') <= asked && (to === undefined || asked <= to));
        const now = standing(index, name, { day: asked, known });
        expect([held?.standing.state, held?.standing.rests, held?.standing.layers.map(({ layer, state }) => [layer.what, state]), held?.standing.pending])
          .toEqual([now?.state, now?.rests, now?.layers.map(({ layer, state }) => [layer.what, state]), now?.pending]);
      }
    }), { numRuns: 300 });
  });

  test('covers all time without a gap, and no two stretches beside each other say the same', () => {
    fc.assert(fc.property(someRegister(), (register) => {
      const stretches = course(indexRegister(register), 'a');
      expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([undefined, undefined]);
      for (const [at, { to }] of stretches.slice(0, -1).entries()) expect(stretches[at + 1]?.from).toBe(to && addDays(to, 1));
    }));
  });

  test('known at one time is that of the time it was known in', () => {
    fc.assert(fc.property(someRegister(), someDay, (register, known) => {
      const index = indexRegister(register);
      const held = courses(index, 'b').find(({ knownFrom, knownTo }) => (knownFrom ?? '') <= known && (knownTo === undefined || known <= knownTo));
      const states = (all: ReturnType<typeof course> | undefined): unknown => all?.map(({ from, to, standing: { state, rests } }) => [from, to, state, rests]);
      expect(states(held?.stretches)).toEqual(states(course(index, 'b', known)));
    }), { numRuns: 200 });
  });
});

test('the organisation of 2016 was ordered, and until then there was only that of 2009', () => {
  const index = exampleRegister();
  const said = (name: string): unknown => course(index, name).map(({ from, to, standing: { state } }) => `${from ?? ''}–${to ?? ''} ${state}`);
  expect([said('organisation 2009'), said('organisation 2016')]).toMatchInlineSnapshot(`
    [
      [
        "–2008-12-31 notInForce",
        "2009-01-01–2010-01-13 uncertain",
        "2010-01-14–2018-02-14 inForce",
        "2018-02-15– inForce",
      ],
      [
        "–2016-10-31 notInForce",
        "2016-11-01– inForce",
      ],
    ]
  `);
  expect(course(index, 'finns inte', day('2020-01-01'))).toEqual([]);
});
