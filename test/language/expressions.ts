/** Generators of expressions as the parser can give them, for property tests. */
import fc from 'fast-check';
import { rational } from '../../src/core/quantity/rational.ts';
import { powerOfTen } from '../../src/core/quantity/decimal.ts';
import type { Expression } from '../../src/core/language/syntax/expression.ts';
import { FUNCTIONS, type FunctionId } from '../../src/core/language/syntax/functions.ts';
import { KEYWORDS, SCOPES } from '../../src/core/language/syntax/token.ts';

const span = { start: 0, end: 0 };

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöABCÅÄÖé');
const rest = fc.constantFrom(...'abcåäö_0123456789');
const piece = fc.tuple(letter, fc.array(rest, { maxLength: 5 })).map(([first, more]) => first + more.join(''));
const word = fc.tuple(piece, fc.option(fc.tuple(fc.constantFrom('-', '.'), piece), { nil: undefined }))
  .map(([first, more]) => (more ? first + more.join('') : first))
  .filter((text) => !KEYWORDS.has(text) && !SCOPES.has(text) && !['efter', 'by', 'bland', 'among'].includes(text));
const digits = fc.nat({ max: 999_999 }).map(String);

/** One to four words; a whole number may follow a word (listade 31 december). */
const name = fc.tuple(word, fc.array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: digits }), { maxLength: 3 }))
  .map(([first, more]) => [first, ...more])
  .filter((words) => !words.some((text, index) => /^\d/u.test(text) && /^\d/u.test(words[index + 1] ?? '')))
  .map((words) => words.join(' '));

const unitWord = fc.constantFrom('kr', 'km', 'månad', 'listad', 'personer', 'öre');
const unit = fc.oneof(fc.constant('%'), fc.tuple(unitWord, fc.array(fc.tuple(fc.constant('/'), unitWord), { maxLength: 2 }))
  .map(([first, more]) => first + more.map((pair) => pair.join('')).join('')));

const number = fc.record({ mantissa: fc.bigInt(0n, 10n ** 15n), decimals: fc.nat({ max: 6 }), unit: fc.option(unit, { nil: undefined }) })
  .map(({ mantissa, decimals, ...more }): Expression => ({
    kind: 'number', value: rational(mantissa, powerOfTen(decimals)), decimals, ...(more.unit === undefined ? {} : { unit: more.unit }), span,
  }));

const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('"') || !value.includes('”')).map((value): Expression => ({ kind: 'text', value, span }));
const truth = fc.boolean().map((value): Expression => ({ kind: 'truth', value, span }));
const date = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts): Expression => ({ kind: 'date', value: parts.map((part) => String(part).padStart(2, '0')).join('-'), span }));
const named = fc.tuple(name, fc.constantFrom('here', 'this', 'its' as const)).map(([called, scope]): Expression => ({ kind: 'name', name: called, scope, span }));

/** OCH, ELLER and INTE read as conditions, never as calls. */
const called = (Object.keys(FUNCTIONS) as FunctionId[]).filter((id) => !['and', 'or', 'not'].includes(id));

const leastAndMost = (id: FunctionId): { readonly minLength: number; readonly maxLength: number } => {
  const { least } = FUNCTIONS[id];
  const most = 'most' in FUNCTIONS[id] ? FUNCTIONS[id].most : least + 2;
  return { minLength: least, maxLength: most };
};

/** A type, since an interface is no record to fast-check. */
type Grown = { readonly expression: Expression; readonly argument: Expression };

const { expression } = fc.letrec<Grown>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    { weight: 3, arbitrary: fc.oneof(named, number, text, truth, date) },
    { weight: 1, arbitrary: tie('expression').map((of): Expression => ({ kind: 'negate', of, span })) },
    { weight: 1, arbitrary: tie('expression').map((of): Expression => ({ kind: 'not', of, span })) },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom('+', '-', '*', '/' as const), tie('expression'), tie('expression'))
        .map(([operator, left, right]): Expression => ({ kind: 'arithmetic', operator, left, right, span })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom('=', '<>', '<', '<=', '>', '>=' as const), tie('expression'), tie('expression'))
        .map(([operator, left, right]): Expression => ({ kind: 'compare', operator, left, right, span })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom('and', 'or' as const), fc.array(tie('expression'), { minLength: 2, maxLength: 4 }))
        .map(([operator, parts]): Expression => ({ kind: 'logic', operator, parts, span })),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...called).chain((id) => fc.array(tie('argument'), leastAndMost(id))
        .map((parts): Expression => ({ kind: 'call', function: id, arguments: parts, span }))),
    },
  ),
  argument: fc.oneof(
    { maxDepth: 5 },
    { weight: 4, arbitrary: tie('expression') },
    {
      weight: 1,
      arbitrary: fc.tuple(named, tie('expression')).map(([rows, where]): Expression =>
        (rows.kind === 'name' ? { kind: 'selection', name: rows.name, scope: rows.scope, where, span } : where)),
    },
  ),
}));

export const anyExpression: fc.Arbitrary<Expression> = expression;
