import { readOptions, type Options } from '../../src/node/cli/options.ts';
import { declared, EVERYWHERE, OPTION_NAMES, type OptionName } from '../../src/node/cli/taking/option-table.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The parts of `Options` that hold several options each. */
const NESTED: readonly string[] = ['against', 'record'];
const ALWAYS: readonly string[] = ['command', 'words', ...NESTED];

/** Where in `Options` each option ends up, found by writing it and looking. --avvisa is the standard, and seen beside --lagg-undan only. */
export const FIELDS: ReadonlyMap<OptionName, readonly string[]> = new Map(OPTION_NAMES.map((name) => {
  const before = name === 'avvisa' ? ['--lagg-undan=x'] : [];
  const written = declared(name).type === 'boolean' ? `--${name}` : `--${name}=${name === 'lang' ? 'en' : 'x'}`;
  const [without, having] = [flat(optionsOf(before)), flat(optionsOf([...before, written]))];
  return [name, [...having.keys()].filter((field) => having.get(field) !== without.get(field))];
}));

export function optionsOf(words: readonly string[]): Options {
  const read = readOptions(words);
  if (read.kind === 'refused') throw new Error(`${words.join(' ')}: ${read.found}`);
  return read.options;
}

function flat(options: Options): ReadonlyMap<string, string> {
  return new Map(Object.entries(options).flatMap(([field, value]) => (NESTED.includes(field)
    ? Object.entries(value as Fields).map(([part, inner]) => [`${field}.${part}`, JSON.stringify(inner)] as const)
    : [[field, JSON.stringify(value)] as const])));
}

/**
 * The options as a command sees them, where reading one that it does not take throws. A copy (`{ ...options }`) reads them all without using
 * any, so what is copied of those is a thing that throws when it is used.
 */
export function guarded(options: Options, takes: readonly OptionName[], seen: (field: string) => void = () => {}): Options {
  const fields = new Set([...ALWAYS, ...[...takes, ...EVERYWHERE].flatMap((name) => FIELDS.get(name) ?? [])]);
  return watched(options as unknown as Fields, '', fields, seen) as unknown as Options;
}

function watched(target: Fields, before: string, fields: ReadonlySet<string>, seen: (field: string) => void): Fields {
  let copied: string | symbol | undefined;
  return new Proxy(target, {
    getOwnPropertyDescriptor: (of, key) => {
      copied = key;
      return Reflect.getOwnPropertyDescriptor(of, key);
    },
    get: (of, key) => {
      const isCopy = copied === key;
      copied = undefined;
      const value: unknown = Reflect.get(of, key);
      if (typeof key === 'symbol') return value;
      const field = `${before}${key}`;
      if (!fields.has(field)) {
        if (isCopy) return poison(field);
        throw new Error(`reads ${field}, which no option it takes is`);
      }
      if (before === '' && NESTED.includes(key)) return watched(value as Fields, `${key}.`, fields, seen);
      seen(field);
      return value;
    },
  });
}

function poison(field: string): unknown {
  const used = (): never => { throw new Error(`uses ${field}, which no option it takes is`); };
  return new Proxy(used, { get: used, has: used, ownKeys: used, apply: used });
}
