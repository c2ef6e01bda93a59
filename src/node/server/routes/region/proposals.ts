import { z } from 'zod';
import { blockBeyondProposal, scenariosIn } from '../../../../core/rulebook/proposal-document.ts';
import { loadRulebook } from '../../../../core/rulebook/rulebook.ts';
import { newProposal, proposalsListed } from '../../../../wire/writes/additions.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { proposalsFor, proposalStream } from '../../data/additions.ts';
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
      const entries = await proposalsFor(store, rulebook);
      const proposals = entries.map(({ at, body, by, when }) => ({ id: String(at), rulebook, title: titleIn(body), text: textIn(body), scenarios: scenariosIn(textIn(body)), by, when }));
      return json({ proposals }, { stream: entries.length });
    },
  }),
  writeRoute({
    method: 'post', path: '/api/forslag', rights: { action: 'write', thing: 'proposal' }, body: newProposal, response: recordedAt,
    about: { sv: 'Spara ett förslag, sedan det prövats mot regelboken.', en: 'Keep a proposal, once it has been checked against the rulebook.' },
    answer: async ({ body: { rulebook, title, text }, writing, who }) => {
      const shelved = library.find(rulebook);
      if (!shelved) return refuse('not-found', { what: rulebook });
      const earlier = await proposalsFor(store, rulebook);
      const appending = { stream: proposalStream(rulebook), kind: 'proposal' as const, body: { title, text }, by: who.name, ...writing };
      if (writing.expected !== earlier.length) return refuse('conflict', { found: earlier.length });
      const file = `forslag-${earlier.length + 1}.md`;
      const other = blockBeyondProposal(file, text);
      if (other) return refuse('only-scenarios', { found: other.name });
      const { documents } = await library.texts(shelved);
      const before = earlier.map((one) => ({ file: `forslag-${one.at}.md`, text: textIn(one.body) }));
      const { rulebook: read, problems } = loadRulebook([...documents, ...before, { file, text }]);
      return read ? recordedAnswer(await store.append(appending)) : refuseProblems(problems.filter(({ severity }) => severity === 'error'));
    },
  }),
];

function titleIn(body: unknown): string {
  return typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string' ? body.title : '';
}
