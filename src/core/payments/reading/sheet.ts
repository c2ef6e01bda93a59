import { asMap, Fields, type Reading } from '../../language/declarations/fields/fields.ts';
import { languageProblem, type LanguageProblem, type LanguageProblemCode, type LanguageProblemFacts } from '../../language/problems.ts';
import { readYaml } from '../../language/source/read-yaml.ts';
import { placeAt, sourceText, type Span } from '../../language/source/source-text.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../language/source/yaml-node.ts';
import type { TextPlace } from '../../language/problem.ts';
import { parseDecimal } from '../../quantity/decimal.ts';
import { oreOf } from '../money.ts';
import { paymentProblem, type PaymentProblem, type PaymentProblemCode, type PaymentProblemFacts } from '../problems.ts';

/** What a sheet that a person writes (an order, the accounts) can be told: of its YAML, or of what it says. */
export type SheetProblem = LanguageProblem | PaymentProblem;

/** A sheet being read, and every fault found so far: it is read whole or not at all. */
export class Sheet {
  readonly reading: Reading;
  readonly #faults: PaymentProblem[] = [];

  constructor(file: string, text: string) {
    this.reading = { source: sourceText(file, text), problems: [] };
  }

  /** In the order of the lines. A misspelt key is also a missing one: only the first is told. */
  get problems(): readonly SheetProblem[] {
    const { problems } = this.reading;
    const misspelt = problems.some(({ code }) => code === 'key-unknown');
    return [...problems.filter(({ code }) => !misspelt || code !== 'key-missing'), ...this.#faults].toSorted((a, b) => lineOf(a) - lineOf(b));
  }

  /** The whole sheet as fields. */
  top(of: string, allowed: readonly string[]): Fields | undefined {
    const { source, problems } = this.reading;
    try {
      const { node, problems: found } = readYaml(source, { start: 0, end: source.text.length });
      problems.push(...found);
      return found.length > 0 ? undefined : this.fields(node, of, allowed);
    } catch (error) {
      // Thousands of nested brackets exhaust the stack of the YAML parser; nothing a person writes does.
      if (!(error instanceof RangeError)) throw error;
      problems.push(languageProblem('yaml-syntax', this.place({ start: 0, end: 1 }), { detail: 'Nested too deeply' }));
      return undefined;
    }
  }

  fields(node: YamlNode, of: string, allowed: readonly string[]): Fields | undefined {
    const map: YamlMap | undefined = asMap(this.reading, node, of);
    return map && new Fields(this.reading, map, of, allowed);
  }

  /** The fields under a key that must be there. */
  under(fields: Fields, key: string, allowed: readonly string[]): Fields | undefined {
    const node = fields.node(key);
    if (!node) {
      fields.required(key);
      return undefined;
    }
    return this.fields(node, key, allowed);
  }

  /** The texts of a list. */
  texts(fields: Fields, key: string): readonly string[] {
    return fields.list(key).flatMap((one) => (one.kind === 'scalar' ? [one.text] : (this.tell(one.span, 'value-form', { key, found: one.kind, expected: 'text' }) ?? [])));
  }

  place(span: Span): TextPlace {
    return placeAt(this.reading.source, span);
  }

  placeOf(fields: Fields, key: string): TextPlace {
    return this.place(fields.node(key)?.span ?? { start: 0, end: 1 });
  }

  fault<Code extends PaymentProblemCode>(span: Span, code: Code, facts: PaymentProblemFacts[Code]): undefined {
    this.#faults.push(paymentProblem(code, this.place(span), facts));
    return undefined;
  }

  tell<Code extends LanguageProblemCode>(span: Span, code: Code, facts: LanguageProblemFacts[Code]): undefined {
    this.reading.problems.push(languageProblem(code, this.place(span), facts));
    return undefined;
  }

  /** An amount in kronor as Swedes write it, in öre. */
  ore(scalar: YamlScalar | undefined): bigint | undefined {
    if (!scalar) return undefined;
    const decimal = parseDecimal(scalar.text);
    if (!decimal) return this.fault(scalar.span, 'order-amount-form', { found: scalar.text });
    return oreOf(decimal.value) ?? this.fault(scalar.span, 'order-amount-finer', { found: scalar.text });
  }

  requiredOre(fields: Fields, key: string): bigint | undefined {
    return fields.required(key) === undefined ? undefined : this.ore(fields.scalar(key));
  }
}

const lineOf = ({ place }: SheetProblem): number => (place.kind === 'text' ? place.line : 0);
