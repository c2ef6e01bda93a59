import { EFFECT_FORMS, EFFECT_KINDS, type EffectKind } from '../../reading/effects.ts';
import { isPlainMap, readFlow, writeFlow, type PlainMap, type PlainValue } from './plain-value.ts';

/** An effect being written: what is done, and what is said with it by key; an empty value is not said. */
export interface EffectAnswer {
  readonly kind: EffectKind;
  readonly values: Readonly<Record<string, string>>;
}

/** A clause being written. */
export interface ClauseAnswer {
  readonly clause: string;
  readonly text: string;
  /** The short name that a register gets; empty where nobody says one. */
  readonly heading: string;
  readonly effects: readonly EffectAnswer[];
}

export const EMPTY_CLAUSE: ClauseAnswer = { clause: '', text: '', heading: '', effects: [] };

/** The clauses of an answer in the file's own form; none where it is not so written. */
export function clausesIn(answer: string): readonly ClauseAnswer[] {
  const value = readFlow(answer);
  return isPlainMap(value) ? clausesOfValue(value) : [];
}

export function clausesOfValue(value: PlainMap): readonly ClauseAnswer[] {
  return Object.entries(value).map(([clause, said]): ClauseAnswer => {
    if (!isPlainMap(said)) return { ...EMPTY_CLAUSE, clause, text: textOf(said) };
    const effects = Array.isArray(said['verkan']) ? (said['verkan'] as readonly PlainValue[]).flatMap((one) => effectIn(one) ?? []) : [];
    return { clause, text: textOf(said['text']), heading: textOf(said['rubrik']), effects };
  });
}

/** The answer in the file's own form; empty when nothing is written. */
export function clausesAnswer(clauses: readonly ClauseAnswer[]): string {
  const value = clausesValue(clauses);
  return Object.keys(value).length === 0 ? '' : writeFlow(value);
}

/** A clause with nothing but its number is not written; nor is an effect of which nothing is said. */
export function clausesValue(clauses: readonly ClauseAnswer[]): PlainMap {
  return Object.fromEntries(clauses.flatMap(({ clause, text, heading, effects }): readonly (readonly [string, PlainValue])[] => {
    const verkan = effects.flatMap((effect) => effectValue(effect) ?? []);
    const [own, short] = [text.trim(), heading.trim()];
    if (own === '' && short === '' && verkan.length === 0) return [];
    if (short === '' && verkan.length === 0) return [[clause.trim(), own]];
    return [[clause.trim(), { ...(own === '' ? {} : { text: own }), ...(short === '' ? {} : { rubrik: short }), ...(verkan.length === 0 ? {} : { verkan }) }]];
  }));
}

/** The keys that an effect is said with, its own word first. */
export function keysOfEffect(kind: EffectKind): readonly string[] {
  const { needs, may } = EFFECT_FORMS[kind];
  return [kind, ...needs, ...may];
}

function effectIn(value: PlainValue): EffectAnswer | undefined {
  if (!isPlainMap(value)) return undefined;
  const kind = EFFECT_KINDS.find((one) => value[one] !== undefined);
  return kind && { kind, values: Object.fromEntries(Object.entries(value).map(([key, one]) => [key, textOf(one)])) };
}

function effectValue({ kind, values }: EffectAnswer): PlainMap | undefined {
  const said = keysOfEffect(kind).flatMap((key): readonly (readonly [string, string])[] => ((values[key] ?? '').trim() === '' ? [] : [[key, (values[key] ?? '').trim()]]));
  // Without its own word nobody could read which effect it is; the missing word is then told of at the clause.
  return said.length === 0 ? undefined : Object.fromEntries(said.some(([key]) => key === kind) ? said : [[kind, ''], ...said]);
}

const textOf = (value: PlainValue | undefined): string => (typeof value === 'string' ? value : '');
