import type { HeadLevel, OrganisationForm } from './organisation.ts';

/** One thing that two organisations may say: the same, different things, or that only one of them says. */
export interface Aspect {
  readonly of: { readonly kind: 'areas' } | { readonly kind: 'headsOfOperations' } | { readonly kind: 'post'; readonly title: string };
  /** What the one and the other say; undefined for what it does not say. */
  readonly first: AspectValue | undefined;
  readonly second: AspectValue | undefined;
  readonly agreement: 'same' | 'different' | 'onlyFirst' | 'onlySecond';
}

export type AspectValue = { readonly kind: 'count'; readonly count: number } | { readonly kind: 'level'; readonly level: HeadLevel };

/** All that either of two documents says of the organisation, thing by thing. */
export function aspectsOf(first: OrganisationForm, second: OrganisationForm): readonly Aspect[] {
  const titles = [...new Set([...first.posts, ...second.posts].map(({ title }) => title))];
  const countOf = (form: OrganisationForm, title: string): AspectValue | undefined => count(form.posts.find((post) => post.title === title)?.count);
  return [
    ...aspect({ kind: 'areas' }, count(first.areas), count(second.areas)),
    ...aspect({ kind: 'headsOfOperations' }, level(first.headsOfOperations), level(second.headsOfOperations)),
    ...titles.flatMap((title) => aspect({ kind: 'post', title }, countOf(first, title), countOf(second, title))),
  ];
}

const count = (value: number | undefined): AspectValue | undefined => (value === undefined ? undefined : { kind: 'count', count: value });
const level = (value: HeadLevel | undefined): AspectValue | undefined => (value === undefined ? undefined : { kind: 'level', level: value });

function aspect(of: Aspect['of'], first: AspectValue | undefined, second: AspectValue | undefined): readonly Aspect[] {
  if (!first && !second) return [];
  const agreement = !second ? 'onlyFirst' : !first ? 'onlySecond' : same(first, second);
  return [{ of, first, second, agreement }];
}

function same(first: AspectValue, second: AspectValue): 'same' | 'different' {
  const value = (one: AspectValue): number | HeadLevel => (one.kind === 'count' ? one.count : one.level);
  return value(first) === value(second) ? 'same' : 'different';
}
