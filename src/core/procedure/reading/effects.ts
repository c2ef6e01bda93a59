import { report as reportMissing, type Fields } from '../../language/declarations/fields/fields.ts';
import { placeAt } from '../../language/source/source-text.ts';
import type { YamlNode } from '../../language/source/yaml-node.ts';
import { parseDay } from '../../quantity/day.ts';
import { integer, multiply } from '../../quantity/rational.ts';
import type { Effect, Until } from '../acts/effect.ts';
import type { ProposedClause } from '../acts/motion-acts.ts';
import { fieldsOf, report, spanOf, type EventFields, type MatterReading } from './matter-reading.ts';

const ORE = integer(100);

/** What an effect is said with beside the word for it, and in what form; what must be there stands under `needs`. */
interface EffectForm {
  readonly value: 'text' | 'day' | 'kronor';
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

/** Every effect by the word that says what is done. */
export const EFFECT_FORMS = {
  'gäller från': { value: 'day', needs: [], may: [] },
  'upphör': { value: 'text', needs: [], may: ['från'] },
  'ersätter': { value: 'text', needs: [], may: ['med'] },
  'inför': { value: 'text', needs: [], may: [] },
  'undantar': { value: 'text', needs: ['enligt'], may: ['från', 'till'] },
  'retroaktivt från': { value: 'day', needs: [], may: [] },
  'förlänger': { value: 'text', needs: ['till'], may: [] },
  uppdrag: { value: 'text', needs: ['till'], may: ['senast', 'vid'] },
  betalar: { value: 'kronor', needs: ['till', 'period'], may: [] },
  belastar: { value: 'text', needs: ['period'], may: ['kst'] },
} as const satisfies Readonly<Record<string, EffectForm>>;

export type EffectKind = keyof typeof EFFECT_FORMS;

export const EFFECT_KINDS = Object.keys(EFFECT_FORMS) as readonly EffectKind[];
const DETAILS = [...new Set(Object.values(EFFECT_FORMS).flatMap(({ needs, may }) => [...needs, ...may]))];

/** The clauses of a proposal: by number, a text and what it would do. */
export function proposedClauses({ reading, fields }: Pick<EventFields, 'reading' | 'fields'>, key: string): readonly ProposedClause[] {
  const node = fields.node(key);
  if (node?.kind !== 'map') return report(reading, node?.span ?? { start: 0, end: 1 }, 'matter-clauses', { key }) ?? [];
  return node.entries.flatMap(({ key: { text: clause, span }, value }): readonly ProposedClause[] => {
    const place = placeAt(reading.source, span);
    if (value.kind === 'scalar') return [{ clause, text: value.text, effects: [], place }];
    if (value.kind !== 'map') return report(reading, value.span, 'matter-clauses', { key: clause }) ?? [];
    const inner = fieldsOf(reading, value, clause, ['text', 'rubrik', 'verkan']);
    const text = inner.required('text');
    const effects = inner.list('verkan').flatMap((item) => readEffect(reading, item) ?? []);
    return text === undefined ? [] : [{ clause, text, heading: inner.text('rubrik'), effects, place }];
  });
}

/** One effect: the word that says what is done, with what it needs. */
function readEffect(reading: MatterReading, node: YamlNode): Effect | undefined {
  if (node.kind !== 'map') return report(reading, node.span, 'matter-kinds', { found: [], allowed: EFFECT_KINDS });
  const fields = fieldsOf(reading, node, 'verkan', [...EFFECT_KINDS, ...DETAILS]);
  const found = EFFECT_KINDS.filter((kind) => fields.has(kind));
  const [kind] = found;
  if (kind === undefined || found.length > 1) return report(reading, node.span, 'matter-kinds', { found, allowed: EFFECT_KINDS });
  const target = fields.text(kind) ?? '';
  if (fields.scalar(kind)?.text.trim() === '') return reportMissing(reading, node.span, 'key-missing', { key: kind, of: 'verkan' });
  const from = fields.has('från') ? fields.day('från') : undefined;
  switch (kind) {
    case 'gäller från':
    case 'retroaktivt från': {
      const day = fields.day(kind);
      return day && { kind: kind === 'gäller från' ? 'entryIntoForce' : 'retroactivity', from: day };
    }
    case 'upphör': return { kind: 'repeal', target, from };
    case 'ersätter': return { kind: 'substitution', target, by: fields.text('med') };
    case 'inför': return { kind: 'insertion', target };
    case 'undantar': return { kind: 'inapplication', target: fields.required('enligt') ?? '', scope: target, from, until: untilOf(fields) };
    case 'förlänger': {
      const to = fields.day('till');
      return to && { kind: 'prorogation', target, to };
    }
    case 'uppdrag': return assignment(reading, fields, target);
    case 'betalar': {
      const amount = fields.number('betalar');
      const ore = amount && multiply(amount.value, ORE);
      if (!ore || ore.denominator !== 1n) return amount && fieldsFault(reading, node);
      return { kind: 'payment', to: fields.required('till') ?? '', ore: ore.numerator, period: fields.required('period') ?? '' };
    }
    case 'belastar': return { kind: 'booking', account: target, costCentre: fields.text('kst'), period: fields.required('period') ?? '' };
  }
}

function assignment(reading: MatterReading, fields: Fields, task: string): Effect {
  const due = fields.scalar('senast');
  const span = due && (spanOf(due.text) ?? report(reading, due.span, 'matter-day', { found: due.text }));
  return { kind: 'assignment', to: fields.required('till') ?? '', task, due: span, at: fields.text('vid') };
}

function untilOf(fields: Fields): Until {
  const text = fields.text('till');
  if (text === undefined || text === 'okänt') return { kind: 'unknown' };
  const day = parseDay(text);
  return day ? { kind: 'day', day } : { kind: 'event', event: text };
}

function fieldsFault(reading: MatterReading, node: YamlNode): undefined {
  return report(reading, node.span, 'matter-kinds', { found: ['betalar'], allowed: EFFECT_KINDS });
}
