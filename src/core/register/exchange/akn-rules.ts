import type { Day } from '../../quantity/day.ts';
import { slug, uniqueSlugs } from '../../procedure/exchange/slug.ts';
import { element, xmlText, type Element } from '../../procedure/exchange/xml.ts';
import type { Entry } from '../entry.ts';
import type { Register, SteeringDocument } from '../register.ts';
import { AKN_NAMESPACE, eventOf, exact, interval, iri, modificationsOf, type Modification } from './akn-parts.ts';
import type { AknExport } from './akoma-ntoso.ts';

/** What is said of a rule in words: made where all words are. */
export type RuleWords = (document: SteeringDocument, used: readonly Entry[], without: readonly Entry[]) => readonly string[];

/** A decision's effect on a document, where every day it needs is known. */
interface Suffered {
  readonly entry: Entry;
  readonly decided: Day;
  readonly modification: Modification;
}

/**
 * Every document as Akoma Ntoso 1.0 with what decisions have done to it as passive modifications. Its own text is not in a register.
 * Effects whose day is known only within limits are left out and named in words; a document that has no others is left out.
 */
export function aknRules(register: Register, words: RuleWords): AknExport {
  const names = uniqueSlugs([...register.documents.keys()]);
  const effects = effectsOn(register);
  const all = [...register.documents.values()].map((document) => ({ document, ...(effects.get(document.name) ?? { suffered: [], without: [] }) }));
  return {
    documents: all.flatMap(({ document, suffered, without }) => (suffered[0] ? [{ file: `${names.get(document.name) ?? ''}.xml`, text: ruleText(document, [suffered[0], ...suffered.slice(1)], words(document, suffered.map(({ entry }) => entry), without)) }] : [])),
    leftOut: all.flatMap(({ document, suffered }) => (suffered.length === 0 ? [document.name] : [])),
  };
}

interface Effects {
  readonly suffered: readonly Suffered[];
  readonly without: readonly Entry[];
}

/** By document, in the order they were decided. */
function effectsOn({ entries }: Register): ReadonlyMap<string, Effects> {
  const found = new Map<string, { suffered: Suffered[]; without: Entry[] }>();
  for (const entry of entries.values()) {
    if (entry.kind !== 'decision' && entry.kind !== 'order') continue;
    for (const modification of entry.effects.flatMap(modificationsOf)) {
      const own = found.get(modification.document) ?? { suffered: [], without: [] };
      found.set(modification.document, own);
      const decided = exact(entry.decided);
      const isExact = [modification.from, modification.to].every((day) => day === undefined || exact(day) !== undefined);
      if (decided !== undefined && isExact) own.suffered.push({ entry, decided, modification });
      else if (!own.without.includes(entry)) own.without.push(entry);
    }
  }
  for (const own of found.values()) own.suffered.sort((a, b) => (a.decided < b.decided ? -1 : a.decided > b.decided ? 1 : 0));
  return found;
}

function ruleText(document: SteeringDocument, suffered: readonly [Suffered, ...Suffered[]], said: readonly string[]): string {
  const [{ decided: first, entry: { body: decidedBy } }] = suffered;
  const body = document.body ?? decidedBy;
  const work = `/akn/se/doc/${slug(document.name)}`;
  const days = [...new Set(suffered.flatMap(({ decided, modification: { from, to } }) => [decided, ...[from, to].flatMap((day) => (day ? exact(day) ?? [] : []))]))].toSorted();
  const timed = suffered.filter(({ modification: { from } }) => from);
  const author = element('FRBRauthor', { href: '#organ' });
  const date = element('FRBRdate', { date: first, name: 'beslut' });
  const meta = element('meta', {}, [
    element('identification', { source: '#register' }, [
      element('FRBRWork', {}, [...iri(work), date, author, element('FRBRcountry', { value: 'se' }), ...document.caseNumbers.map((value) => element('FRBRnumber', { value }))]),
      element('FRBRExpression', {}, [...iri(`${work}/swe@${first}`), date, author, element('FRBRlanguage', { language: 'swe' })]),
      element('FRBRManifestation', {}, [...iri(`${work}/swe@${first}.xml`), date, author]),
    ]),
    element('lifecycle', { source: '#register' }, days.map((day) => element('eventRef', { eId: eventOf(day), date: day, source: '#this', type: day === first ? 'generation' : 'amendment' }))),
    element('analysis', { source: '#register' }, [element('passiveModifications', {}, suffered.map((one, at) => passive(one, at, timed.indexOf(one))))]),
    ...(timed.length === 0 ? [] : [element('temporalData', { source: '#register' }, timed.map(({ modification }, at) => element('temporalGroup', { eId: `tmpg_${at + 1}` }, [interval(modification)])))]),
    element('references', { source: '#register' }, [
      element('original', { eId: 'this', href: work, showAs: document.title }),
      element('TLCOrganization', { eId: 'organ', href: `/akn/ontology/organization/se/${slug(body)}`, showAs: body }),
      element('TLCOrganization', { eId: 'register', href: '/akn/ontology/organization/se/register', showAs: 'registret' }),
      element('TLCConcept', { eId: 'inForce', href: '/akn/ontology/concept/se/inForce', showAs: 'gäller' }),
    ]),
  ]);
  const paragraphs = element('mainBody', {}, [document.title, ...said].map((text) => element('p', {}, [text])));
  return xmlText(element('akomaNtoso', { xmlns: AKN_NAMESPACE }, [element('doc', { name: 'styrdokument' }, [meta, paragraphs])]));
}

function passive({ entry, decided, modification: { element: name, type } }: Suffered, at: number, group: number): Element {
  return element(name, { type, eId: `mod_${at + 1}`, ...(group === -1 ? {} : { period: `#tmpg_${group + 1}` }) }, [
    element('source', { eId: `mod_${at + 1}__src`, href: `/akn/se/doc/${slug(entry.body)}/${decided}/${slug(entry.name)}` }),
    element('destination', { eId: `mod_${at + 1}__dst`, href: '#this' }),
  ]);
}
