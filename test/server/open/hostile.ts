import fc from 'fast-check';

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly format?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly additionalProperties?: Schema | false;
}

/** Texts that have broken other servers. */
const NASTY = fc.constantFrom(
  '', '\0', '../../../etc/passwd', '..%2f..%2f', '%00', '%E0%A4%A', '__proto__', 'constructor', 'toString', '\u{FEFF}', '\uD800', '\u202E', '${7*7}', '<script>alert(1)</script>', '\'; DROP TABLE record; --', '-1', '1e400', '9'.repeat(400),
  'NaN', '['.repeat(50_000), '{a: '.repeat(20_000), '&a [*a]', '- '.repeat(20_000), '!!js/function x', '| \n'.repeat(2000), 'å'.repeat(5000), '\r\nx-header: 1', '--skriv', '---\n---\n```scenarier\nx: &x [*x]\n```', 'a: &a [1]\nb: *a\n', '2024-13', '0000-00-00', 'jamtland-harjedalen',
);
const TEXT = fc.oneof(NASTY, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 20 }));
const ANYTHING = fc.oneof(fc.jsonValue(), NASTY, fc.constant({ __proto__: { polluted: 1 } }), fc.constant(Array.from({ length: 5000 }, () => 1)));

/** What a schema asks for, what it nearly asks for, and what it does not ask for at all. */
export function hostileFor(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (depth > 4) return ANYTHING;
  const own = wishedFor(schema, depth);
  return fc.oneof({ arbitrary: own, weight: 5 }, { arbitrary: ANYTHING, weight: 1 });
}

function wishedFor(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => hostileFor(one, depth + 1)));
  switch (schema.type) {
    case 'string': return TEXT;
    case 'integer': case 'number': return fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-1, 0, 2 ** 53, 1e308));
    case 'boolean': return fc.boolean();
    case 'array': return fc.array(hostileFor(schema.items ?? {}, depth + 1), { maxLength: 4 });
    case 'object': {
      const fields = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, hostileFor(one, depth + 1)]));
      return schema.additionalProperties ? fc.dictionary(TEXT, hostileFor(schema.additionalProperties, depth + 1), { maxKeys: 3 }) : fc.record(fields, { requiredKeys: [] });
    }
    default: return ANYTHING;
  }
}

/** A text for a place in an address. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(TEXT, fc.constantFrom('jamtland-harjedalen', 'rs-762-2024-p85', '2024', 'mall', '1'));

/** A form with the fields and files of a schema, and others, whose names and contents mean harm; sometimes broken off. */
export function hostileForm({ properties = {} }: Schema, boundary: string): fc.Arbitrary<string> {
  const files = Object.entries(properties).flatMap(([name, { format, items }]) => (format === 'binary' || items?.format === 'binary' ? [name] : []));
  const names = fc.oneof(fc.constantFrom(...Object.keys(properties)), TEXT.map((text) => text.replaceAll(/["\r\n]/gu, '_')));
  const file = fc.tuple(fc.constantFrom(...files, 'annat'), TEXT, TEXT).map(([name, called, content]) => `name="${name}"; filename="${called.replaceAll(/["\r\n]/gu, '_')}"\r\n\r\n${content}`);
  const choices = Object.entries(properties).flatMap(([name, one]) => (one.enum ? one.enum.map((value) => `name="${name}"\r\n\r\n${String(value)}`) : []));
  const field = fc.oneof(fc.tuple(names, TEXT).map(([name, value]) => `name="${name}"\r\n\r\n${value}`), ...(choices.length === 0 ? [] : [fc.constantFrom(...choices)]));
  return fc.tuple(fc.array(fc.oneof(file, field), { maxLength: 6 }), fc.constantFrom(`--${boundary}--\r\n`, '', `--${boundary}\r\n`)).map(([parts, end]) => `${parts.map((part) => `--${boundary}\r\nContent-Disposition: form-data; ${part}\r\n`).join('')}${end}`);
}
