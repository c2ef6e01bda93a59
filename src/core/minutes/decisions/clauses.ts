import { bodiesIn } from '../sections/bodies.ts';
import type { Section } from '../sections/sections.ts';
import { joined, type Span } from '../text/document.ts';
import { paragraphsOf, partOf, spanIn, type Flow } from '../text/flow.ts';
import type { ClauseRead, ClauseStatus } from './clause.ts';
import { effectsOf } from './effects.ts';

const LEAD = /^[^.]{0,160}?(?:beslutar?|beslutade|besluta|föreslår|föreslog|föreslås?|hemställer|rekommenderar|förordar|tillstyrker|uppmanar)(?![\p{L}])[^.:]{0,120}?/u;
const LEAD_ONLY = /^[^.]{0,200}(?:beslutar|beslutade|besluta|föreslår|föreslog|föreslå|hemställer)(?:\s+(?:därför|enhälligt|även|för egen del|dels|följande|(?:för )?[\p{L}-]+(?:fullmäktige|styrelsen|nämnden|utskottet|direktionen)))*(?:\s+(?:besluta|beslutar))?(?:\s+följande)?(?:\s+att)?\s*[:.,]?$/u;
const NUMBERED = /^(?:(?:[Pp]unkt|[Bb]eslutspunkt)\s*)?(\d{1,2})[.):]\s*/u;
const MARKED = /^(?:[•·▪●–—-]\s*)?(?:att(?=\s))|^[•·▪●–—-]\s+/u;
/** Sentences that stand under a decision and are none of its clauses. */
const AFTERWARDS = /(?:reserverar sig|anmäler (?:\p{L}+ )?reservation|deltar (?:inte|ej) i beslut|lämnar (?:en |följande |ett )?(?:protokollsanteckning|skriftlig|särskilt)|[Pp]aragrafen (?:justeras|förklaras)|omedelbart justerad|^Beslutet är enhälligt|^Detta beslut kan)/u;

/** Cuts the text of a proposal or decision into its clauses; the lead says whether it decides or proposes, and to whom. */
export function clausesOf(section: Section): readonly ClauseRead[] {
  const found: { number: string; numbered: ClauseRead['numbered']; parts: Flow[]; lead: string }[] = [];
  let lead = /(?:beslutar|föreslår|besluta|förslag till [\p{L}]+(?:fullmäktige|styrelsen|nämnden))/iu.test(section.words) ? section.words : '';
  let plain = false;
  for (const paragraph of paragraphsOf(section.flow)) {
    const { text } = paragraph;
    if (AFTERWARDS.test(text) || /^[-–—_=*\s]{3,}$/u.test(text)) continue;
    const numbered = NUMBERED.exec(text);
    if (!numbered && LEAD_ONLY.test(text)) {
      lead = found.length === 0 && lead !== '' && /^att\s/u.test(text) ? `${lead} ${text}` : text;
      plain = false;
      continue;
    }
    const marked = numbered ? null : MARKED.exec(text);
    const last = found.at(-1);
    if (numbered?.[1] !== undefined) found.push({ number: numbered[1], numbered: 'written', parts: [partOf(paragraph, numbered[0].length, text.length)], lead });
    else if (marked && text.length > marked[0].length + 1) found.push({ number: String(found.length + 1), numbered: 'counted', parts: [partOf(paragraph, marked[0].startsWith('att') ? 0 : marked[0].length, text.length)], lead });
    else if (!last || plain) {
      found.push({ number: String(found.length + 1), numbered: 'counted', parts: [paragraph], lead: LEAD.test(text) ? text.slice(0, 160) : lead });
      plain = true;
    } else last.parts.push(paragraph);
  }
  return found.map(({ number, numbered, parts, lead: own }) => made(number, numbered, parts, own));
}

function made(number: string, numbered: ClauseRead['numbered'], parts: readonly Flow[], lead: string): ClauseRead {
  const [first] = parts.map((part, at) => (at === 0 ? withoutLead(part) : part)).map(withoutRule);
  const text: Flow = first && parts.length === 1 ? first : { text: parts.map((part) => part.text).join('\n'), offsets: parts.flatMap((part, at) => [...part.offsets, ...(at < parts.length - 1 ? [part.offsets.at(-1) ?? 0] : [])]) };
  const span: Span = joined(parts.map((part) => spanIn(part, 0, part.text.length)));
  return { number, numbered, text, ...statusOf(lead, text.text), effects: effectsOf(text), span };
}

/** A rule drawn with dashes under the last clause is none of its words. */
function withoutRule(text: Flow): Flow {
  const rule = /\s*[-–—_=*]{3,}\s*$/u.exec(text.text);
  return rule ? partOf(text, 0, rule.index) : text;
}

/** "Nämnden beslutar att avgiften höjs" decides that "avgiften höjs". */
function withoutLead(text: Flow): Flow {
  const lead = /^(?:[\p{L}-]+ ){0,4}?(?:[\p{L}-]*(?:fullmäktige|styrelsen|nämnden|utskottet|direktionen|beredningen)) (?:beslutar|beslutade|har beslutat|föreslår [\p{L}-]+(?: besluta(?:r)?)?|beslutar föreslå [\p{L}-]+(?: besluta)?)(?: enhälligt| därmed| också)?,?(?: att)? (?=\p{L})/u.exec(text.text);
  return lead ? partOf(text, lead[0].length, text.text.length) : text;
}

/** "A föreslår B besluta" decides nothing: it proposes. */
function statusOf(lead: string, text: string): { readonly status: ClauseStatus; readonly to?: string; readonly by?: string } {
  const [first, second] = bodiesIn(lead);
  const proposes = /föreslå(?:r|s)?|föreslog|hemställ|rekommendera|förslag till|förordar/iu.exec(lead);
  const to = proposes ? bodiesIn(lead.slice(proposes.index))[0] : undefined;
  const by = first && first.name !== to?.name ? { by: first.name } : {};
  if (to && (second ?? !first?.genitive)) return { status: 'proposed', to: to.name, ...by };
  if (to) return { status: 'proposed', to: to.name, ...by };
  if (/(?:^|\s)(?:åter(?:remiss|remitter)\p{L}*)/iu.test(`${lead} ${text}`.slice(0, 200))) return { status: 'referredBack', ...by };
  if (/bordlägg|bordlägger/iu.test(`${lead} ${text}`.slice(0, 200))) return { status: 'postponed', ...by };
  return { status: 'decided', ...by };
}
