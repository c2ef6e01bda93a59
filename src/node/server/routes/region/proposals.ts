import { z } from 'zod';
import { recordedMatter, type RecordedMatter } from '../../../../core/procedure/recorded-matter.ts';
import { blockBeyondProposal, scenariosIn } from '../../../../core/rulebook/proposal-document.ts';
import { loadRulebook } from '../../../../core/rulebook/rulebook.ts';
import type { Recorded } from '../../../../wire/record.ts';
import type { RulebookTexts } from '../../../../wire/rulebooks.ts';
import { newProposal, proposalsListed, proposalWithdrawal } from '../../../../wire/writes/additions.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { documentOf, keptProposals, proposalStream, standingTexts } from '../../data/additions.ts';
import { textIn } from '../../data/matters.ts';
import { json } from '../../frame/answer.ts';
import { refuse, refuseProblems } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';
import { recordedAnswer } from '../../frame/recorded.ts';

/** Proposals that people have written: checked by the core as any document of the rulebook, and never an edit of what is decided. */
export const proposalRoutes = ({ library, store }: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/forslag', rights: { action: 'read', thing: 'proposal' }, query: z.object({ rulebook: z.string().max(200) }), pages: 'proposals', response: proposalsListed,
    about: { sv: 'Sparade förslag till en regelbok.', en: 'The proposals kept for a rulebook.' },
    answer: async ({ query: { rulebook } }) => {
      if (!library.find(rulebook)) return refuse('not-found', { what: rulebook });
      const { standing, withdrawn, length } = await keptProposals(store, rulebook);
      const told = ({ at, body, by, when }: Recorded) => ({ id: String(at), rulebook, title: titleIn(body), text: textIn(body), scenarios: scenariosIn(textIn(body)), by, when });
      return json({ proposals: standing.map(told), withdrawn: withdrawn.map(({ proposal, by, when, reason }) => ({ ...told(proposal), withdrawn: { by, when, reason } })), length }, { stream: length });
    },
  }),
  writeRoute({
    method: 'post', path: '/api/forslag', rights: { action: 'write', thing: 'proposal' }, body: newProposal, response: recordedAt,
    about: { sv: 'Spara ett förslag, sedan det prövats mot regelboken.', en: 'Keep a proposal, once it has been checked against the rulebook.' },
    answer: async ({ body: { rulebook, title, text }, writing, who }) => {
      const shelved = library.find(rulebook);
      if (!shelved) return refuse('not-found', { what: rulebook });
      const { standing, length } = await keptProposals(store, rulebook);
      const appending = { stream: proposalStream(rulebook), kind: 'proposal' as const, body: { title, text }, by: who.name, ...writing };
      if (writing.expected !== length) return refuse('conflict', { found: length });
      const file = `forslag-${length + 1}.md`;
      const other = blockBeyondProposal(file, text);
      if (other) return refuse('only-scenarios', { found: other.name });
      const { documents } = await library.texts(shelved);
      const { rulebook: read, problems } = loadRulebook([...documents, ...standing.map(documentOf), { file, text }]);
      return read ? recordedAnswer(await store.append(appending)) : refuseProblems(problems.filter(({ severity }) => severity === 'error'));
    },
  }),
  writeRoute({
    method: 'post', path: '/api/forslag/{id}/tillbakadragande', rights: { action: 'write', thing: 'proposal' }, params: z.object({ id: z.string().regex(/^\d{1,9}$/u) }), body: proposalWithdrawal, response: recordedAt,
    about: { sv: 'Dra tillbaka ett sparat förslag. Det läses inte längre med regelboken, men står kvar i liggaren.', en: 'Withdraw a saved proposal. It is no longer read with the rulebook, but stays in the record.' },
    answer: async ({ params: { id }, body: { rulebook, reason }, writing, who }) => {
      const shelved = library.find(rulebook);
      if (!shelved) return refuse('not-found', { what: rulebook });
      const { standing, withdrawn, length } = await keptProposals(store, rulebook);
      const before = withdrawn.find(({ proposal }) => String(proposal.at) === id);
      if (before) return refuse('proposal-withdrawn', { who: before.by, when: before.when.slice(0, 10) });
      const own = standing.find(({ at }) => String(at) === id);
      if (!own) return refuse('not-found', { what: id });
      if (writing.expected !== length) return refuse('conflict', { found: length });
      const { documents, matters } = await standingTexts(store, await library.texts(shelved));
      const { rulebook: without, problems } = loadRulebook([...documents, ...standing.filter((one) => one !== own).map(documentOf)]);
      if (!without) return refuseProblems(problems.filter(({ severity }) => severity === 'error'), 'against-the-rules');
      const counting = countingAs(scenariosIn(textIn(own.body)), matters);
      if (counting.length > 0) return refuse('counted-as', { what: counting.join(', ') });
      return recordedAnswer(await store.append({ stream: proposalStream(rulebook), kind: 'withdrawal', body: { proposal: own.at, reason }, by: who.name, ...writing }));
    },
  }),
];

/** The matters that count a proposal of their own as one of some scenarios: decided or not, they rest on its text. */
function countingAs(names: readonly string[], matters: RulebookTexts['matters']): readonly string[] {
  const recorded = matters.flatMap(({ file, text }) => recordedMatter(file, text).matter ?? []);
  const isCounted = ({ outcome }: RecordedMatter): boolean => outcome.meetings.some(({ proposals }) => proposals.some(({ scenario }) => scenario !== undefined && names.includes(scenario)));
  return [...new Set(recorded.filter(isCounted).map(({ outcome }) => outcome.caseNumber))];
}

function titleIn(body: unknown): string {
  return typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string' ? body.title : '';
}
