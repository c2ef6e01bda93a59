import type { ItemRead } from '../../reading.ts';
import { bodiesIn, levelOf } from '../../sections/bodies.ts';
import { likeness } from '../compare-text.ts';
import { finding, type Finding } from '../finding.ts';

const SHORT: ReadonlyMap<string, RegExp> = new Map([
  ['regionfullmäktige', /\bRF\b|fullmäktige/iu], ['kommunfullmäktige', /\bKF\b|fullmäktige/iu], ['kommunstyrelsen', /\bKS\b|kommunstyrelse/iu], ['regionstyrelsen', /\bRS\b|regionstyrelse/iu],
]);

/** Who is to know of a decision: those it gives a task, and the body it proposes to. A list that is not there says nothing. */
export function dispatchFindings(item: ItemRead): readonly Finding[] {
  return [...assignees(item), ...nextBodies(item), ...statuses(item)];
}

const listOf = ({ dispatch }: ItemRead): string => dispatch.map(({ text }) => text).join(' ; ');

function assignees(item: ItemRead): readonly Finding[] {
  if (item.dispatch.length === 0) return [];
  const [first] = item.dispatch;
  return item.decision.filter(({ status }) => status === 'decided').flatMap((clause) => clause.effects.flatMap((effect): Finding[] => {
    if (effect.kind !== 'assignment' || isReceiver(effect.to, listOf(item)) || isSelf(effect.to, item.body)) return [];
    return [finding('DISP-ASSIGNEE', clause.span, { clause: clause.number, assignee: effect.to }, { related: first ? [{ start: first.span.start, end: item.dispatch.at(-1)?.span.end ?? first.span.end }] : [] })];
  }));
}

const SMALL = new Set(['region', 'regionens', 'kommun', 'kommunens', 'ansvarig', 'berörda', 'respektive', 'tillsammans', 'samråd', 'genom']);

/** A word of the assignee opens a word of the list, or the list has it as the end of a compound: "förvaltningen" in "Socialförvaltningen". */
function isReceiver(assignee: string, list: string): boolean {
  const listed = list.toLowerCase().match(/\p{L}+/gu) ?? [];
  const words = (assignee.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !SMALL.has(word));
  const stem = (word: string): string => word.replace(/(?:ens|ets|erna|arna|orna|en|et|er|ar|or|n|t|s)$/u, '').slice(0, 12);
  const [single] = words;
  return words.some((word) => listed.some((other) => other.startsWith(stem(word)) && stem(word).length >= 4)) || (words.length === 1 && single !== undefined && listed.some((other) => other.endsWith(single) || other.endsWith(stem(single))));
}

function isSelf(assignee: string, body: string | undefined): boolean {
  const named = bodiesIn(assignee)[0]?.name;
  return (named !== undefined && (named === body || (body !== undefined && (body.endsWith(named) || named === 'styrelsen' || named === 'nämnden')))) || /^(?:ordföranden|sekreteraren|presidiet)/iu.test(assignee);
}

/** A board that proposes has not decided; the body that is to decide must get the matter. */
function nextBodies(item: ItemRead): readonly Finding[] {
  const clause = item.decision.find(({ status, to }) => status === 'proposed' && to !== undefined);
  if (!clause?.to || item.dispatch.length === 0 || (item.body !== undefined && levelOf(clause.to) < levelOf(item.body))) return [];
  const short = SHORT.get(clause.to);
  const list = listOf(item);
  if (list.toLowerCase().includes(clause.to) || short?.test(list) || bodiesIn(list).some(({ name }) => clause.to?.endsWith(name) ?? false)) return [];
  const first = item.dispatch[0]?.span ?? clause.span;
  return [finding('DISP-NEXTBODY', clause.span, { body: clause.to, by: clause.by ?? item.body ?? '' }, { related: [{ start: first.start, end: item.dispatch.at(-1)?.span.end ?? first.end }] })];
}

/** The same text proposed to one body and decided by another, or the reverse. */
function statuses(item: ItemRead): readonly Finding[] {
  return item.decision.flatMap((clause): Finding[] => {
    const proposal = item.proposals.find(({ number, text }) => number === clause.number && likeness(text.text, clause.text.text) > 0.6);
    const body = clause.by ?? (item.bodyCertainty === 'written' ? item.body : undefined);
    if (!proposal || body === undefined) return [];
    if (proposal.status === 'proposed' && clause.status === 'decided' && clause.by !== undefined && proposal.to !== undefined && proposal.to !== body && levelOf(proposal.to) > levelOf(body)) {
      return [finding('STAT-PROPOSAL', clause.span, { clause: clause.number, to: proposal.to, fault: 'decided' }, { related: [proposal.span] })];
    }
    if (proposal.status === 'decided' && proposal.by !== undefined && proposal.by === body && clause.status === 'proposed' && clause.to !== undefined) {
      return [finding('STAT-PROPOSAL', clause.span, { clause: clause.number, to: clause.to, fault: 'proposed' }, { related: [proposal.span] })];
    }
    return [];
  });
}
