import type { Recorded } from '../../../wire/record.ts';
import type { RulebookTexts, TextFile } from '../../../wire/rulebooks.ts';
import type { Store } from '../../store/store.ts';
import { mattersOf, textIn } from './matters.ts';
import { textFile } from './texts.ts';

export const registerStream = (rulebook: string): string => `register:${rulebook}`;
export const proposalStream = (rulebook: string): string => `proposal:${rulebook}`;

/** Entries recorded in the register, each as a file of its own so that each keeps its lines. */
export async function addedRegister(store: Store, rulebook: string): Promise<readonly TextFile[]> {
  return (await store.stream(registerStream(rulebook))).map((entry) => textFile(addedName(entry.at), textIn(entry.body)));
}

export const addedName = (at: number): string => `tillagt-${String(at).padStart(4, '0')}.yaml`;

export async function proposalsFor(store: Store, rulebook: string): Promise<readonly Recorded[]> {
  return store.stream(proposalStream(rulebook));
}

/** A rulebook's texts with all that has been recorded to them. */
export async function standingTexts(store: Store, texts: RulebookTexts): Promise<RulebookTexts> {
  const [matters, added] = await Promise.all([mattersOf(store, texts.id, texts.matters), addedRegister(store, texts.id)]);
  const isSame = added.length === 0 && matters.length === texts.matters.length && matters.every(({ length }) => length === 0);
  return isSame ? texts : { ...texts, matters: matters.map(({ text }) => text), register: [...texts.register, ...added] };
}
