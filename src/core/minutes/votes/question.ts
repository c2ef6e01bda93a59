import { clausesIn } from '../amounts/references.ts';
import type { Roster } from '../names/roster.ts';
import { partOf, spanIn, type Flow } from '../text/flow.ts';
import { mentionsIn } from './mentions.ts';
import type { ProposalRead } from './proposal.ts';
import type { FoundRead } from './round.ts';

const PUTS = /ställ(?:er|de|t|s|des)(?:\s+(?:därefter|sedan|först|nu|härefter|härvid|även|också|dessutom))*\s+(?:proposition|propositioner|fråga|frågan|frågor|under proposition|bifall|avslag|[^.]{2,200}\s(?:mot|under proposition))|(?:Ordföranden?|[Oo]rdf\.?|Mötesordföranden|Vice ordföranden|[Hh]on|[Hh]an)(?:\s+\p{Lu}[\p{L}-]+)*(?:\s+\([\p{L}-]+\))?\s+frågar|[Pp]roposition(?:er)? (?:ställs|ställdes|på)|(?:vid|på|efter) ställd proposition|under proposition|propositionsordning(?:en)?:? (?:att )?\p{L}+ ställs|prövar\s+(?:först |sedan |därefter )?(?:om|förslag|yrkande|[^.]{3,160}\s(?:mot|förslag|yrkande))|frågar? om (?:nämnden|styrelsen|fullmäktige|\p{L}+styrelsen|\p{L}+nämnden|\p{L}+fullmäktige|utskottet|förslaget)/u;
/** How questions will be put is said before any is. */
const PLANS = /(?<!\p{L})(?:föreslår|redogör|avser|kommer att)\s[^.]*(?:ställs|ställa|prövas|pröva)/u;
const FINDS = /(?<![\p{L}])(?:finner|fann|konstaterar|konstaterade|förklarar)(?![\p{L}])(?! att det (?:bara |endast )?(?:finns|fanns|föreligger|förelåg|föreligga))/u;
const DECIDES = /(?<![\p{L}])(?:beslutar|beslutade|beslutat|beslutas|har därmed|har således|har \p{L}+(?:en|et|fullmäktige) (?:därmed |således )?(?:bifallit|avslagit|antagit|beslutat)|bifaller|avslår|antar|återremitterar|bordlägger|antagits|bifallits|avslagits|antogs|bifölls|avslogs|vinner|vunnit|ska(?:ll)? (?:således|därmed|alltså|därför)|är (?:således|därmed|alltså))(?![\p{L}])/u;
const SAYS_YES = /(?:(?:detta|det|den|de|dessa|förslaget|yrkandet|punkten|att-satsen) (?:bifallet|bifallen|bifallna|antaget|antagen|antagna|godkänt|godkänd)|så (?:sker|är fallet|beslutas|har skett)|(?:svarar|besvaras|besvarat|svarat|besvarats)\s+(?:denna\s+|frågan\s+)?(?:med\s+)?["”“]?ja|frågan med ja|bifalla? detta|förslaget antaget|(?:det|detta|den|de|dessa|förslaget|yrkandet|punkten)\s+(?:antas|bifalls|godkänns|vinner|antagits|bifallits|är antaget|antogs|bifölls|godkändes)|enligt förslaget|bifallit (?:förslaget|detta|det|yrkandet)|bifall\s*\.?$)/u;
const SAYS_NO = /(?:så inte (?:är fallet|sker|skett)|(?:det|detta|den|de|dessa|yrkandet|yrkandena|förslaget|motionen|punkten)\s+(?:avslås|avslagits|förkastas|fallit|faller)|(?:med|svarar)\s+["”“]?nej|avslag\s*\.?$)/u;

export const putsQuestion = (text: string): boolean => PUTS.test(text);
export const findsSomething = (text: string): boolean => FINDS.test(text);

/** A sentence in which the chair puts proposals: what is put, and what is found when the same sentence says so. */
export function questionIn(flow: Flow, roster: Roster, chair?: string): { readonly put: readonly ProposalRead[]; readonly found?: FoundRead | undefined } | undefined {
  if (!PUTS.test(flow.text) || (PLANS.test(flow.text) && !FINDS.test(flow.text))) return undefined;
  const finds = FINDS.exec(flow.text);
  const before = partOf(flow, 0, finds?.index ?? flow.text.length);
  const named = unrepeated(mentionsIn(before, roster, chair));
  const put = named.length > 0 ? named : atHand(before);
  const found = finds ? foundIn(partOf(flow, finds.index, flow.text.length), put, roster, chair) : undefined;
  return { put, ...(found ? { found } : {}) };
}

/** What is found or decided: the proposal named as carried, or the one put when the sentence says "det antas" or "så sker". */
export function foundIn(flow: Flow, put: readonly ProposalRead[], roster: Roster, chair?: string): FoundRead | undefined {
  const verb = FINDS.exec(flow.text) ?? DECIDES.exec(flow.text);
  if (!verb) return undefined;
  // "X har därmed antagits" names it before the verb.
  const before = DECIDES.exec(flow.text) && !FINDS.test(flow.text) && /antagits|bifallits|avslagits|antogs|bifölls|avslogs|vinner|vunnit/u.test(flow.text);
  const said = before ? flow : partOf(flow, verb.index, flow.text.length);
  const mentions = mentionsIn(said, roster, chair);
  const span = spanIn(flow, verb.index, flow.text.length);
  if (/huvudförslag/u.test(said.text)) {
    const main = mentions.find(({ kind, span: { start } }) => isProposal(kind) && start < offsetOf(said, 'huvudförslag')) ?? mentions.find(({ kind }) => isProposal(kind));
    const counter = mentions.find(({ kind, span: { start } }) => isProposal(kind) && start > (main?.span.start ?? 0) && (main === undefined || start !== main.span.start));
    return { ...(main ? { main } : {}), ...(counter ? { counter } : {}), span };
  }
  if (/motförslag/u.test(said.text) && mentions.some(({ kind }) => isProposal(kind))) {
    const counter = mentions.find(({ kind }) => isProposal(kind));
    return { ...(counter ? { counter } : {}), span };
  }
  const winner = winnerAmong(mentions);
  if (winner) return { winner: winner.kind === 'approve' && put.length > 0 ? approved(put) ?? winner : winner.kind === 'reject' && put.length > 0 ? rejected(put, winner) : winner, span };
  const [only] = put;
  if (SAYS_NO.test(said.text) && only) return { winner: rejected(put, only), span };
  if (SAYS_YES.test(said.text) && only) return { winner: approved(put) ?? only, span };
  return { span };
}

const isProposal = (kind: ProposalRead['kind']): boolean => kind === 'official' || kind === 'motion' || kind === 'bill' || kind === 'additions' || kind === 'reject' || kind === 'approve';
const offsetOf = (flow: Flow, word: string): number => flow.offsets[flow.text.indexOf(word)] ?? 0;

/** Of "enligt A:s förslag och avslår B:s yrkande" what is carried is A's. */
function winnerAmong(mentions: readonly ProposalRead[]): ProposalRead | undefined {
  return mentions.find(({ stance, kind }) => stance !== 'reject' && kind !== 'main' && kind !== 'counter') ?? mentions.find(({ stance }) => stance === 'reject');
}

const approved = (put: readonly ProposalRead[]): ProposalRead | undefined => put.find(({ stance, kind }) => stance !== 'reject' && kind !== 'reject');

function rejected(put: readonly ProposalRead[], said: ProposalRead): ProposalRead {
  const known = put.find(({ stance }) => stance === 'reject');
  if (known) return known;
  const about = put[0];
  if (!about || said.kind !== 'reject' && said !== about) return said;
  return { ...about, stance: 'reject', key: `reject:${about.key}`, words: said.words, span: said.span };
}

/** "ställer förslaget under proposition", "ställer proposition på punkt 2": the proposal at hand. */
function atHand(flow: Flow): readonly ProposalRead[] {
  const match = /(?<!\p{L})(?:förslaget|punkt(?:en)?\s\d{1,2})(?![\p{L}\d])/u.exec(flow.text);
  if (!match) return [];
  return [{ key: 'official', kind: 'official', movers: [], stance: 'none', clauses: clausesIn(flow.text), words: match[0], span: spanIn(flow, match.index, match.index + match[0].length) }];
}

/** One proposal named twice in a question is put once. */
function unrepeated(put: readonly ProposalRead[]): readonly ProposalRead[] {
  const concrete = put.filter(({ kind }) => kind !== 'main' && kind !== 'counter');
  return concrete.filter(({ key, clauses }, at) => concrete.findIndex((one) => one.key === key && (clauses.length === 0 || one.clauses.join() === clauses.join())) === at);
}
