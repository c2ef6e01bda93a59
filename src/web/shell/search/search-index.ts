import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { toPage, withQuery, type Address } from '../address.ts';
import type { FoundMatter } from './matters-found.ts';

/** Something that can be found, and where it leads. */
export interface Entry {
  readonly kind: 'row' | 'matter' | 'rule' | 'person' | 'member' | 'decision';
  readonly title: string;
  readonly about: string;
  readonly to: Address;
}

/** All that can be found in a rulebook and the rows that its figures have: centres, matters, rules, persons and decisions. */
export function searchIndex({ rulebook: { declarations } }: OpenRulebook, rows: ReadonlyMap<string, readonly string[]>, address: Address): readonly Entry[] {
  const { rules, inputs, scenarios, decisions, comparisons } = declarations;
  const explain = (regel: string, rad = ''): Address => toPage(address, '/forklara', { regel, ...(rad === '' ? {} : { rad }) });
  const shownFor = (entity: string): string | undefined => [...comparisons.values()].flatMap(({ shares, counts }) => [shares, counts]).find((name) => rules.get(name)?.entity === entity);
  return [
    ...[...rows].flatMap(([entity, ids]) => {
      const rule = shownFor(entity);
      return ids.map((id): Entry => ({ kind: 'row', title: id, about: entity, to: rule === undefined ? toPage(address, '/karta', { rad: id }) : explain(rule, id) }));
    }),
    ...[...comparisons.values()].map(({ name, caseNumber }): Entry => ({ kind: 'matter', title: caseNumber, about: name, to: { path: '/jamfor', query: new Map([...toPage(address, '/jamfor').query, ['arende', caseNumber]]) } })),
    ...[...scenarios.values()].map(({ name, mover, caseNumber }): Entry => ({
      kind: mover === undefined ? 'matter' : 'person', title: mover ?? name, about: name,
      to: { path: '/jamfor', query: new Map([...toPage(address, '/jamfor').query, ...(caseNumber === undefined ? [] : [['arende', caseNumber] as const]), ['till', name]]) },
    })),
    ...[...rules.values()].map(({ name, about }): Entry => ({ kind: 'rule', title: name, about: about ?? '', to: explain(name) })),
    ...[...inputs.values()].map(({ name, about }): Entry => ({ kind: 'rule', title: name, about: about ?? '', to: explain(name) })),
    ...[...decisions.values()].map(({ name, heading }): Entry => ({ kind: 'decision', title: name, about: heading, to: withQuery(address, { kalla: name, visa: undefined }) })),
  ];
}

/** The matters where they are recorded, and their members at the first vote that each took part in. */
export function mattersIndex(matters: readonly FoundMatter[], opening: 'allowed' | 'denied', address: Address): readonly Entry[] {
  return matters.flatMap(({ id, caseNumber, heading, members }): readonly Entry[] => [
    ...(opening === 'allowed' ? [{ kind: 'matter' as const, title: caseNumber, about: heading, to: toPage(address, '/arende', { akt: id }) }] : []),
    ...members.map(({ name, party, votedOn }): Entry => ({
      kind: 'member', title: party === undefined ? name : `${name} (${party})`, about: votedOn.join(', '), to: withQuery(address, { kalla: votedOn[0], visa: undefined }),
    })),
  ]);
}

const MOST = 12;

/** Those that hold every word: titles that are, begin with or hold what was written before the others. */
export function found(entries: readonly Entry[], asked: string): readonly Entry[] {
  const words = asked.toLowerCase().split(/\s+/u).filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return [];
  const all = entries.filter(({ title, about }) => words.every((word) => `${title} ${about}`.toLowerCase().includes(word)));
  const whole = words.join(' ');
  const place = ({ title }: Entry): number => {
    const text = title.toLowerCase();
    return text === whole ? 0 : text.startsWith(whole) ? 1 : text.includes(whole) ? 2 : text.startsWith(first) ? 3 : 4;
  };
  return all.toSorted((a, b) => place(a) - place(b)).slice(0, MOST);
}
