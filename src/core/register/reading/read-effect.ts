import { asMap, Fields, report } from '../../language/declarations/fields/fields.ts';
import { nearest } from '../../language/nearest.ts';
import { placeAt } from '../../language/source/source-text.ts';
import type { YamlMap, YamlNode } from '../../language/source/yaml-node.ts';
import { parseReported } from '../../quantity/reported.ts';
import type { Effect, EffectKind, Span } from '../effect.ts';
import { dayWithin, tell, texts, type RegisterReading } from './reading.ts';
import { EFFECT_WORDS } from './words.ts';

/** The keys each kind of effect may have beside its own verb, `regler` and `om`. */
const KEYS: Readonly<Record<EffectKind, readonly string[]>> = {
  entersIntoForce: ['från', 'till'], repeals: ['från'], replaces: ['med', 'från'], varies: ['från', 'till'], excepts: ['i', 'från', 'till'],
  endsException: ['i', 'från'], backdates: ['från'], confirms: [], applies: ['från', 'till'], assigns: ['uppgift', 'hos', 'redovisas'],
  answers: [], refersBack: ['skäl'], pays: ['mottagare', 'avser'], books: ['avser'], proposesTo: ['verkan'],
};

/** The effects of a list; each is a map whose verb says what it does. */
export function readEffects(reading: RegisterReading, nodes: readonly YamlNode[]): readonly Effect[] {
  return nodes.flatMap((node) => {
    const map = asMap(reading, node, 'verkan');
    return (map && readEffect(reading, map)) ?? [];
  });
}

function readEffect(reading: RegisterReading, map: YamlMap): Effect | undefined {
  const [first] = map.entries;
  const verb = map.entries.map(({ key }) => key.text).find((key) => EFFECT_WORDS.has(key));
  const kind = verb === undefined ? undefined : EFFECT_WORDS.get(verb);
  if (verb === undefined || kind === undefined) {
    const found = first?.key.text ?? '';
    return tell(reading, first?.key.span ?? map.span, 'register-effect-unknown', { found, near: nearest(found, EFFECT_WORDS.keys()), allowed: [...EFFECT_WORDS.keys()] });
  }
  const fields = new Fields(reading, map, verb, [verb, ...KEYS[kind], 'regler', 'om']);
  const target = fields.text(verb);
  if (target === undefined) return undefined;
  const common = { place: placeAt(reading.source, map.span), about: fields.text('om'), rules: texts(reading, fields, 'regler') };
  const from = dayWithin(reading, fields, 'från');
  switch (kind) {
    case 'entersIntoForce':
    case 'varies':
    case 'applies': return { ...common, kind, document: target, ...spanOf(reading, fields) };
    case 'repeals': return { ...common, kind, document: target, from };
    case 'replaces': {
      const by = fields.required('med');
      return by === undefined ? undefined : { ...common, kind, document: target, by, from };
    }
    case 'excepts': {
      const document = fields.required('i');
      return document === undefined ? undefined : { ...common, kind, what: target, document, ...spanOf(reading, fields) };
    }
    case 'endsException': {
      const document = fields.required('i');
      return document === undefined ? undefined : { ...common, kind, what: target, document, from };
    }
    case 'backdates': {
      if (!fields.has('från')) return report(reading, map.span, 'key-missing', { key: 'från', of: verb });
      return from && { ...common, kind, document: target, from };
    }
    case 'confirms': return { ...common, kind, document: target };
    case 'assigns': {
      const task = fields.required('uppgift');
      return task === undefined ? undefined : { ...common, kind, to: target, task, at: fields.text('hos'), due: dayWithin(reading, fields, 'redovisas') };
    }
    case 'answers': return { ...common, kind, entry: target };
    case 'refersBack': return { ...common, kind, entry: target, reason: fields.text('skäl') };
    case 'pays': {
      const amount = parseReported(target) ?? tell(reading, fields.scalar(verb)?.span ?? map.span, 'register-amount', { found: target });
      const period = fields.required('avser');
      return amount && period !== undefined ? { ...common, kind, amount, to: fields.text('mottagare'), period } : undefined;
    }
    case 'books': {
      const period = fields.required('avser');
      return period === undefined ? undefined : { ...common, kind, account: target, period };
    }
    case 'proposesTo': {
      if (!fields.has('verkan')) return report(reading, map.span, 'key-missing', { key: 'verkan', of: verb });
      return { ...common, kind, body: target, effects: readEffects(reading, fields.list('verkan')) };
    }
  }
}

/** `till` is a day or what ends it. */
function spanOf(reading: RegisterReading, fields: Fields): Span {
  const from = dayWithin(reading, fields, 'från');
  const end = fields.text('till');
  if (end !== undefined && !/^\d/u.test(end)) return { from, until: end };
  const to = dayWithin(reading, fields, 'till');
  const scalar = fields.scalar('till');
  if (from && to && scalar && to.latest < from.earliest) return { from, to: tell(reading, scalar.span, 'register-days-backwards', { from: from.earliest, to: to.latest }) };
  return { from, to };
}
