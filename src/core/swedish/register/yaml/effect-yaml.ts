import type { Effect, EffectKind } from '../../../register/effect.ts';
import { writeDayWithin } from '../../../register/reading/day-within.ts';
import { EFFECT_WORDS } from '../../../register/reading/words.ts';
import type { DayWithin } from '../../../language/declarations/decision.ts';
import { yamlList, yamlScalar } from './scalar.ts';

const LONGEST = 130;

const VERBS = new Map([...EFFECT_WORDS].map(([word, kind]): [EffectKind, string] => [kind, word]));

/** A key with its value as YAML. */
type Pair = readonly [key: string, yaml: string];

/** An effect as an item of a list, `indent` spaces in: on one line where it fits, else a key a line. */
export function effectYaml(effect: Effect, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  const pairs = pairsOf(effect);
  const inner = effect.kind === 'proposesTo' ? effect.effects : [];
  const short = `${margin}- { ${pairs.map(([key, yaml]) => `${key}: ${yaml}`).join(', ')} }`;
  if (effect.kind !== 'proposesTo' && short.length <= LONGEST) return [short];
  const lines = pairs.map(([key, yaml], at) => `${margin}${at === 0 ? '- ' : '  '}${key}: ${yaml}`);
  if (effect.kind !== 'proposesTo') return lines;
  return [...lines, ...(inner.length === 0 ? [`${margin}  verkan: []`] : [`${margin}  verkan:`, ...inner.flatMap((one) => effectYaml(one, indent + 4))])];
}

function pairsOf(effect: Effect): readonly Pair[] {
  return [
    [VERBS.get(effect.kind) ?? effect.kind, yamlScalar(targetOf(effect))], ...detailsOf(effect),
    ...(effect.rules.length === 0 ? [] : [['regler', yamlList(effect.rules)] as const]), ...text('om', effect.about),
  ];
}

function targetOf(effect: Effect): string {
  switch (effect.kind) {
    case 'excepts':
    case 'endsException': return effect.what;
    case 'assigns': return effect.to;
    case 'answers':
    case 'refersBack': return effect.entry;
    case 'pays': return effect.amount.written;
    case 'books': return effect.account;
    case 'proposesTo': return effect.body;
    default: return effect.document;
  }
}

function detailsOf(effect: Effect): readonly Pair[] {
  switch (effect.kind) {
    case 'entersIntoForce':
    case 'varies':
    case 'applies': return [...day('från', effect.from), ...end(effect)];
    case 'excepts': return [...text('i', effect.document), ...day('från', effect.from), ...end(effect)];
    case 'repeals':
    case 'backdates': return day('från', effect.from);
    case 'replaces': return [...text('med', effect.by), ...day('från', effect.from)];
    case 'endsException': return [...text('i', effect.document), ...day('från', effect.from)];
    case 'assigns': return [...text('uppgift', effect.task), ...text('hos', effect.at), ...day('redovisas', effect.due)];
    case 'refersBack': return text('skäl', effect.reason);
    case 'pays': return [...text('mottagare', effect.to), ...text('avser', effect.period)];
    case 'books': return text('avser', effect.period);
    case 'confirms':
    case 'answers':
    case 'proposesTo': return [];
  }
}

function end({ to, until }: { readonly to?: DayWithin | undefined; readonly until?: string | undefined }): readonly Pair[] {
  return until === undefined ? day('till', to) : text('till', until);
}

function day(key: string, value: DayWithin | undefined): readonly Pair[] {
  return value ? [[key, writeDayWithin(value)]] : [];
}

function text(key: string, value: string | undefined): readonly Pair[] {
  return value === undefined ? [] : [[key, yamlScalar(value)]];
}
