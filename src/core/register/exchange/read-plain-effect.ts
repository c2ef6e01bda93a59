import { parseReported } from '../../quantity/reported.ts';
import type { Effect, EffectKind } from '../effect.ts';
import { day, fault, inside, items, members, oneOf, optionalDay, optionalText, text, textsIn, type Decoding, type Members, type Value } from './decode.ts';

/** What each kind of effect holds beside kind, about and rules. */
export const EFFECT_KEYS: Readonly<Record<EffectKind, readonly string[]>> = {
  entersIntoForce: ['document', 'from', 'to', 'until'], repeals: ['document', 'from'], replaces: ['document', 'by', 'from'],
  varies: ['document', 'from', 'to', 'until'], excepts: ['what', 'document', 'from', 'to', 'until'], endsException: ['what', 'document', 'from'],
  backdates: ['document', 'from'], confirms: ['document'], applies: ['document', 'from', 'to', 'until'], assigns: ['to', 'task', 'at', 'due'],
  answers: ['entry'], refersBack: ['entry', 'reason'], pays: ['amount', 'to', 'period'], books: ['account', 'period'], proposesTo: ['body', 'effects'],
};

export function readPlainEffect(decoding: Decoding, at: Value): Effect | undefined {
  const kinds = Object.keys(EFFECT_KEYS) as EffectKind[];
  const whole = members(decoding, at, ['kind', 'about', 'rules', ...new Set(Object.values(EFFECT_KEYS).flat())]);
  const kind = whole && oneOf(decoding, inside(at.path, whole, 'kind'), kinds);
  const map = whole && kind && members(decoding, at, ['kind', 'about', 'rules', ...EFFECT_KEYS[kind]]);
  if (!map || !kind) return undefined;
  const common = { place: decoding.place, about: optionalText(decoding, inside(at.path, map, 'about')), rules: map['rules'] === undefined ? [] : textsIn(decoding, inside(at.path, map, 'rules')) };
  const said = (key: string): string | undefined => text(decoding, inside(at.path, map, key));
  const may = (key: string): string | undefined => optionalText(decoding, inside(at.path, map, key));
  const from = kind === 'backdates' ? day(decoding, inside(at.path, map, 'from')) : optionalDay(decoding, inside(at.path, map, 'from'));
  switch (kind) {
    case 'entersIntoForce':
    case 'varies':
    case 'applies': return complete({ ...common, kind, document: said('document'), ...spanIn(decoding, at.path, map) });
    case 'excepts': return complete({ ...common, kind, what: said('what'), document: said('document'), ...spanIn(decoding, at.path, map) });
    case 'repeals': return complete({ ...common, kind, document: said('document'), from });
    case 'replaces': return complete({ ...common, kind, document: said('document'), by: said('by'), from });
    case 'endsException': return complete({ ...common, kind, what: said('what'), document: said('document'), from });
    case 'backdates': return from && complete({ ...common, kind, document: said('document'), from });
    case 'confirms': return complete({ ...common, kind, document: said('document') });
    case 'assigns': return complete({ ...common, kind, to: said('to'), task: said('task'), at: may('at'), due: map['due'] === undefined ? undefined : day(decoding, inside(at.path, map, 'due')) });
    case 'answers': return complete({ ...common, kind, entry: said('entry') });
    case 'refersBack': return complete({ ...common, kind, entry: said('entry'), reason: may('reason') });
    case 'pays': {
      const written = said('amount');
      const amount = written === undefined ? undefined : parseReported(written) ?? fault(decoding, inside(at.path, map, 'amount'), '19 281 000 kr, 14 mnkr, drygt 3 mnkr');
      return amount && complete({ ...common, kind, amount, to: may('to'), period: said('period') });
    }
    case 'books': return complete({ ...common, kind, account: said('account'), period: said('period') });
    case 'proposesTo': return complete({ ...common, kind, body: said('body'), effects: items(decoding, inside(at.path, map, 'effects')).flatMap((item) => readPlainEffect(decoding, item) ?? []) });
  }
}

function spanIn(decoding: Decoding, path: string, map: Members): Pick<Extract<Effect, { kind: 'varies' }>, 'from' | 'to' | 'until'> {
  return { from: optionalDay(decoding, inside(path, map, 'from')), to: optionalDay(decoding, inside(path, map, 'to')), until: optionalText(decoding, inside(path, map, 'until')) };
}

/** An effect all of whose texts were there; what is missing has been told already. */
function complete(effect: Partially<Effect>): Effect | undefined {
  const needed = ['document', 'by', 'what', 'task', 'entry', 'period', 'account', 'body'] as const;
  const lacks = needed.some((key) => key in effect && (effect as Members)[key] === undefined);
  return lacks || (effect.kind === 'assigns' && effect.to === undefined) ? undefined : effect as Effect;
}

/** The texts of an effect may be missing while it is read. */
type Partially<Whole> = Whole extends { readonly kind: unknown } ? { [Key in keyof Whole]: Whole[Key] extends string ? (Key extends 'kind' ? Whole[Key] : Whole[Key] | undefined) : Whole[Key] } : never;
