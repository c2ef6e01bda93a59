import { z } from 'zod';
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

/** The proposals kept for a rulebook: those that stand, and those that somebody has withdrawn. Both stay in the record. */
export interface KeptProposals {
  readonly standing: readonly Recorded[];
  readonly withdrawn: readonly { readonly proposal: Recorded; readonly by: string; readonly when: string; readonly reason: string }[];
  /** How long their stream is. */
  readonly length: number;
}

const withdrawal = z.object({ proposal: z.number().int(), reason: z.string() });

export async function keptProposals(store: Store, rulebook: string): Promise<KeptProposals> {
  const entries = await store.stream(proposalStream(rulebook));
  const withdrawn = new Map(entries.flatMap(({ kind, body, by, when }) => {
    const read = kind === 'withdrawal' ? withdrawal.safeParse(body).data : undefined;
    return read ? [[read.proposal, { by, when, reason: read.reason }] as const] : [];
  }));
  const proposals = entries.filter(({ kind }) => kind === 'proposal');
  return {
    standing: proposals.filter(({ at }) => !withdrawn.has(at)), length: entries.length,
    withdrawn: proposals.flatMap((proposal) => {
      const how = withdrawn.get(proposal.at);
      return how ? [{ proposal, ...how }] : [];
    }),
  };
}

/** What a rulebook is read with beside its own documents, of a proposal that stands. */
export const documentOf = ({ at, body }: Recorded): { readonly file: string; readonly text: string } => ({ file: `forslag-${at}.md`, text: textIn(body) });

/** A rulebook's texts with all that has been recorded to them. */
export async function standingTexts(store: Store, texts: RulebookTexts): Promise<RulebookTexts> {
  const [matters, added] = await Promise.all([mattersOf(store, texts.id, texts.matters), addedRegister(store, texts.id)]);
  const isSame = added.length === 0 && matters.length === texts.matters.length && matters.every(({ length }) => length === 0);
  return isSame ? texts : { ...texts, matters: matters.map(({ text }) => text), register: [...texts.register, ...added] };
}
