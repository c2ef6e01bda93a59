import type { Day } from '../../quantity/day.ts';
import type { Entry } from '../entry.ts';
import type { Register } from '../register.ts';
import { slug } from '../../procedure/exchange/slug.ts';
import { element, xmlText, type Element } from '../../procedure/exchange/xml.ts';
import { AKN_NAMESPACE, eventOf, exact, interval, iri, modificationsOf, type Modification } from './akn-parts.ts';

/** One decision as an Akoma Ntoso document. */
export interface AknDocument {
  readonly file: string;
  readonly text: string;
}

export interface AknExport {
  readonly documents: readonly AknDocument[];
  /** Entries with effects on documents that could not be written: the form wants a day, and theirs is not known. */
  readonly leftOut: readonly string[];
}

/**
 * Every decision and order that says what is in force, as Akoma Ntoso 1.0 with its effects as active modifications. What is only
 * proposed changes nothing and is no modification; assignments and payments have no word there.
 */
export function akomaNtoso(register: Register): AknExport {
  const binding = [...register.entries.values()].filter(({ kind, effects }) => (kind === 'decision' || kind === 'order') && effects.some((effect) => modificationsOf(effect).length > 0));
  const written = binding.map((entry) => ({ entry, text: documentOf(entry) }));
  return {
    documents: written.flatMap(({ entry, text }) => (text === undefined ? [] : [{ file: `${slug(entry.name)}.xml`, text }])),
    leftOut: written.flatMap(({ entry, text }) => (text === undefined ? [entry.name] : [])),
  };
}

/** Undefined when a day it needs is known only within limits. */
function documentOf(entry: Entry): string | undefined {
  const decided = exact(entry.decided);
  const modifications = entry.effects.flatMap(modificationsOf);
  if (decided === undefined || modifications.some(({ from, to }) => (from && exact(from) === undefined) || (to && exact(to) === undefined))) return undefined;
  const days = [...new Set([decided, ...modifications.flatMap(({ from, to }) => [from, to].flatMap((day) => (day ? exact(day) ?? [] : [])))])].toSorted();
  const timed = modifications.filter(({ from }) => from);
  const meta = element('meta', {}, [
    identification(entry, decided),
    element('lifecycle', { source: '#register' }, days.map((day) => element('eventRef', { eId: eventOf(day), date: day, source: '#this', type: day === decided ? 'generation' : 'amendment' }))),
    element('analysis', { source: '#register' }, [element('activeModifications', {}, modifications.map((one, at) => modification(one, at, timed)))]),
    ...(timed.length === 0 ? [] : [element('temporalData', { source: '#register' }, timed.map((one, at) => element('temporalGroup', { eId: `tmpg_${at + 1}` }, [interval(one)])))]),
    element('references', { source: '#register' }, [
      element('original', { eId: 'this', href: workOf(entry, decided), showAs: entry.name }),
      element('TLCOrganization', { eId: 'organ', href: `/akn/ontology/organization/se/${slug(entry.body)}`, showAs: entry.body }),
      element('TLCOrganization', { eId: 'register', href: '/akn/ontology/organization/se/register', showAs: 'registret' }),
      element('TLCConcept', { eId: 'inForce', href: '/akn/ontology/concept/se/inForce', showAs: 'gäller' }),
    ]),
  ]);
  const said = [entry.heading, entry.source, ...(entry.constructed === 'yes' ? ['Konstruerat.'] : [])];
  const body = element('mainBody', {}, said.map((text) => element('p', {}, [text])));
  return xmlText(element('akomaNtoso', { xmlns: AKN_NAMESPACE }, [element('doc', { name: 'beslut' }, [meta, body])]));
}

function identification(entry: Entry, decided: Day): Element {
  const work = workOf(entry, decided);
  const author = element('FRBRauthor', { href: '#organ' });
  const date = element('FRBRdate', { date: decided, name: 'beslut' });
  return element('identification', { source: '#register' }, [
    element('FRBRWork', {}, [...iri(work), date, author, element('FRBRcountry', { value: 'se' }), ...(entry.caseNumber === undefined ? [] : [element('FRBRnumber', { value: entry.caseNumber })])]),
    element('FRBRExpression', {}, [...iri(`${work}/swe@${decided}`), date, author, element('FRBRlanguage', { language: 'swe' })]),
    element('FRBRManifestation', {}, [...iri(`${work}/swe@${decided}.xml`), date, author]),
  ]);
}

function modification(one: Modification, at: number, timed: readonly Modification[]): Element {
  const group = timed.indexOf(one);
  return element(one.element, { type: one.type, eId: `mod_${at + 1}`, ...(group === -1 ? {} : { period: `#tmpg_${group + 1}` }) }, [
    element('source', { eId: `mod_${at + 1}__src`, href: '#this' }),
    element('destination', { eId: `mod_${at + 1}__dst`, href: `/akn/se/doc/${slug(one.document)}` }),
  ]);
}

function workOf({ name, body }: Entry, decided: Day): string {
  return `/akn/se/doc/${slug(body)}/${decided}/${slug(name)}`;
}
