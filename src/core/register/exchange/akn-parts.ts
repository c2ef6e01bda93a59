import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Day } from '../../quantity/day.ts';
import { element, type Element } from '../../procedure/exchange/xml.ts';
import type { Effect } from '../effect.ts';

export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** What an effect does to a document, in the words of Akoma Ntoso. */
export interface Modification {
  readonly element: 'forceMod' | 'efficacyMod' | 'meaningMod';
  readonly type: string;
  readonly document: string;
  readonly from: DayWithin | undefined;
  readonly to?: DayWithin | undefined;
}

/** The word of the standard for what an effect does. */
export function modificationsOf(effect: Effect): readonly Modification[] {
  switch (effect.kind) {
    case 'entersIntoForce': return [{ element: 'forceMod', type: 'entryIntoForce', document: effect.document, from: effect.from, to: effect.to }];
    case 'repeals': return [{ element: 'forceMod', type: 'endOfEnactment', document: effect.document, from: effect.from }];
    case 'replaces': return [
      { element: 'forceMod', type: 'endOfEnactment', document: effect.document, from: effect.from },
      { element: 'forceMod', type: 'entryIntoForce', document: effect.by, from: effect.from },
    ];
    case 'excepts': return [{ element: 'efficacyMod', type: 'inapplication', document: effect.document, from: effect.from, to: effect.to }];
    case 'endsException': return [{ element: 'efficacyMod', type: 'entryIntoEfficacy', document: effect.document, from: effect.from }];
    case 'backdates': return [{ element: 'efficacyMod', type: 'retroactivity', document: effect.document, from: effect.from }];
    case 'varies': return [{ element: 'meaningMod', type: 'variation', document: effect.document, from: effect.from, to: effect.to }];
    default: return [];
  }
}

export function iri(value: string): readonly Element[] {
  return [element('FRBRthis', { value }), element('FRBRuri', { value })];
}

export function interval({ from, to }: Modification): Element {
  return element('timeInterval', { ...(from ? { start: `#${eventOf(from.earliest)}` } : {}), ...(to ? { end: `#${eventOf(to.earliest)}` } : {}), refersTo: '#inForce' });
}

export function exact({ earliest, latest }: DayWithin): Day | undefined {
  return earliest === latest ? earliest : undefined;
}

export const eventOf = (day: Day): string => `evt_${day}`;
