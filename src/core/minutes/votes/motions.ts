import { clausesIn } from '../amounts/references.ts';
import { PARTY } from '../names/parties.ts';
import { NAME, partiesNamed, peopleOf } from '../names/people.ts';
import type { PersonRead } from '../names/person.ts';
import type { Roster } from '../names/roster.ts';
import type { Section } from '../sections/sections.ts';
import { joined, type Span } from '../text/document.ts';
import { paragraphsOf, partOf, spanIn, type Flow } from '../text/flow.ts';
import { sentencesOf, trimmed } from '../text/sentences.ts';
import { mentionsIn } from './mentions.ts';
import type { MotionKind, MotionRead } from './motion.ts';

const VERB = /(?<![\p{L}])(yrkar|yrkade|yrkas|föreslår|föreslog|hemställer|biträder|instämmer|ansluter sig|ställer sig bakom|tillstyrker|avstyrker|lägger (?:fram )?(?:ett|följande)|framställer|begär(?= (?:åter|att ärendet åter|bord))|stödjer|bifaller)(?![\p{L}])/u;
/** "A (S), B (M): Bifall till ...": the colon stands for the verb. */
const COLON = /(?<=^\p{Lu}[^.:"]{3,240}\(\p{L}{1,6}\)[^.:"]{0,120}):(?=\s*(?:[Bb]ifall|[Aa]vslag|[ÅåA]terremiss|[Bb]ordläggning|[Aa]tt\s))/u;
const SPEAKS = /(?:yttrar sig|yttrade sig|anför|har ordet|deltar i (?:överläggningen|debatten|diskussionen)|ställer (?:frågor|en fråga)|informerar|föredrar|redogör|svarar|avslutar överläggningen|förklarar överläggningen avslutad|tar till orda)/u;
/** "yrkar, med instämmande av B (M), att": who supports a motion moves it too. */
const SUPPORT = new RegExp(String.raw`^,?\s*(?:med|under) (?:instämmande|stöd|bifall) (?:av|från)\s+((?:${NAME}(?:\s*\(${PARTY}\))?(?:,\s*|\s+(?:och|samt)\s+)?)+),?`, 'u');
/** How the chair wants things put is nobody's motion. */
const ORDERS = /^(?:föreslår|föreslog)\s[^.]*(?:propositionsordning|huvudförslag|motförslag|ställs (?:mot|under)|ställs proposition|prövas (?:mot|var för sig|först|därefter))/u;
/** "att nämnden beslutar enligt utsänt förslag" approves that proposal. */
const AS_PROPOSED = /^att\s(?:[\p{L}-]+\s){0,4}(?:beslutar?|besluta|bifaller|antar)\s(?:i enlighet med|enligt)?[^,.]{0,80}\.?$|^att\s[^"”]{3,160}\s(?:enligt|i enlighet med)\s[^,."”]{3,60}förslag(?:et)?(?: till beslut)?\.?$/iu;
const QUOTE = /^["”“»'’]|^–?\s*att\s|^Att\s|^[•·▪]|^\d{1,2}[.)]\s|^[-–—]\s/u;
const POINT = /^(?:(?:Ny|Nytt|Ny beslutspunkt|Beslutspunkt|Beträffande|Angående|För|I|På)\s*)?(?:[Pp]unkt(?:en)?|[Aa]tt-sats(?:en)?|[Pp])\.?\s*(?:nr\s*)?\d{1,2}/u;
/** "Att att-satsen i punkt 2 ändras till": which clause a text is to replace. */
const CHANGES = /^[Aa]tt (?:att-satsen|punkt|i punkt|beslutspunkt)[^"”“:]{0,120}?(?:ändras till|ändras|får (?:följande )?lydelse(?:n)?|ska lyda|lyder|ersätts med)(?: följande)?:?/u;
const KIND_WORD = /^(?:(?:Ny\s+)?[Pp]unkt(?:en)?\s*\d{1,2}[.:]?\s*)?(Ändringsyrkande|Tilläggsyrkande|Tillägg|Ändring|Avslag|Bifall|Återremiss|Nytt förslag|Yrkande)[n]?[.:]?\s*$/iu;

interface Draft { movers: readonly PersonRead[]; parties: readonly string[]; kind: MotionKind; clauses: readonly string[]; texts: Flow[]; span: Span; target?: MotionRead['target'] }

/**
 * Reads motions paragraph by paragraph: "A (S) yrkar bifall till ...", "A (S) yrkar följande:" with points under it, texts in quotes
 * or att-clauses that belong to the motion before them. A paragraph that is none of this is handed back as not understood.
 */
export function motionsOf(sections: readonly Section[], roster: Roster, chair?: string): { readonly motions: readonly MotionRead[]; readonly unread: readonly Flow[] } {
  const drafts: Draft[] = [];
  const unread: Flow[] = [];
  let who: Pick<Draft, 'movers' | 'parties'> | undefined;
  let clauses: readonly string[] = [];
  let open: Draft | undefined;
  const add = (kind: MotionKind, span: Span, own: readonly string[], target?: MotionRead['target']): Draft => {
    const draft: Draft = { movers: who?.movers ?? [], parties: who?.parties ?? [], kind, clauses: own, texts: [], span, ...(target ? { target } : {}) };
    drafts.push(draft);
    return draft;
  };
  const stances = (flow: Flow): void => {
    const inherited = POINT.test(flow.text) ? clauses : [];
    for (const target of AS_PROPOSED.test(flow.text) && mentionsIn(flow, roster, chair).some(({ kind }) => kind === 'official') ? [] : mentionsIn(flow, roster, chair)) {
      const kind = (target.kind === 'referBack' || target.kind === 'postpone' || target.kind === 'decideNow') && target.stance !== 'reject' ? target.kind : target.stance === 'reject' ? 'reject' : target.stance === 'approve' ? 'approve' : undefined;
      if (kind) add(kind, spanIn(flow, 0, flow.text.length), target.clauses.length > 0 ? target.clauses : inherited, target);
    }
    const seconded = AS_PROPOSED.test(flow.text) ? mentionsIn(flow, roster, chair).find(({ kind }) => kind === 'official') : undefined;
    if (seconded) add('approve', spanIn(flow, 0, flow.text.length), inherited, { ...seconded, stance: 'approve' });
    const text = seconded ? undefined : ownText(flow, roster, chair);
    if (text) {
      open = add(text.kind, spanIn(flow, 0, flow.text.length), text.clauses.length > 0 ? text.clauses : inherited);
      if (text.words) open.texts.push(text.words);
    }
  };
  for (const section of sections) {
    const heading = /^(?:ändrings|tilläggs)yrkande$/iu.test(section.words) ? KIND_WORD.exec(section.words) : null;
    if (heading && who) open = add(/till/iu.test(heading[1] ?? '') ? 'add' : 'amend', section.span, []);
    for (const paragraph of paragraphsOf(section.flow)) {
      if (QUOTE.test(paragraph.text) && open && !VERB.test(paragraph.text.slice(0, 90))) {
        const change = CHANGES.exec(paragraph.text);
        if (change) open.clauses = clausesIn(change[0]);
        if (!change || change[0].length < paragraph.text.length) open.texts.push(trimmed(paragraph, change?.[0].length ?? 0, paragraph.text.length));
        open.span = joined([open.span, spanIn(paragraph, 0, paragraph.text.length)]);
        continue;
      }
      for (const sentence of sentencesOf(paragraph)) {
        const verb = VERB.exec(sentence.text) ?? COLON.exec(sentence.text);
        const moved = verb ? moversOf(partOf(sentence, 0, verb.index)) : undefined;
        if (verb && moved && !ORDERS.test(sentence.text.slice(verb.index))) {
          who = moved;
          open = undefined;
          clauses = [];
          const after = verb.index + verb[0].length;
          const support = SUPPORT.exec(sentence.text.slice(after));
          if (support?.[1] !== undefined) who = { ...moved, movers: [...moved.movers, ...peopleOf(partOf(sentence, after + support[0].indexOf(support[1]), after + support[0].length)).people] };
          const rest = trimmed(sentence, after + (support?.[0].length ?? 0), sentence.text.length);
          if (/^(?:instämmer|ansluter|ställer sig|biträder|stödjer)/u.test(verb[0])) seconds(drafts, who, rest, roster, spanIn(sentence, 0, sentence.text.length), add);
          else stances(verbStance(verb[0], rest, sentence, verb.index));
          if (drafts.length > 0 && open === undefined && /(?:följande|enligt nedan|enligt följande)\b[^.]*:?$|:$/u.test(sentence.text)) clauses = clausesIn(sentence.text);
        } else if (POINT.test(sentence.text) && who) {
          clauses = clausesIn(sentence.text.slice(0, 40));
          open = undefined;
          stances(sentence);
        } else if (who && (/^(?:Samt|Dessutom|Vidare|Även|I övrigt|Därutöver)?\s*(?:yrkas\s+)?(?:avslag|bifall)/iu.test(sentence.text) || KIND_WORD.test(sentence.text))) {
          open = undefined;
          stances(sentence);
        } else if (who && /^Att (?:att-satsen|punkt)/u.test(sentence.text)) {
          open = open?.texts.length === 0 ? open : add('amend', spanIn(sentence, 0, sentence.text.length), []);
          open.clauses = clausesIn(sentence.text);
          open.span = joined([open.span, spanIn(sentence, 0, sentence.text.length)]);
        } else if (open && QUOTE.test(sentence.text)) open.texts.push(sentence);
        else if (open && open.texts.length > 0 && !SPEAKS.test(sentence.text) && /^\p{Ll}/u.test(sentence.text)) open.texts.push(sentence);
        else if (!SPEAKS.test(sentence.text) && !isListOfSpeakers(sentence)) unread.push(sentence);
      }
    }
  }
  return { motions: drafts.map(finished), unread };
}

/** Names and nothing else: those who spoke. */
function isListOfSpeakers(sentence: Flow): boolean {
  const { people, rest } = peopleOf(sentence);
  return people.length > 0 && rest.length === 0 && people.every(({ party }) => party !== undefined);
}

/** Who stands before the verb: persons, or parties as such. A body that proposes is nobody's motion. */
function moversOf(before: Flow): Pick<Draft, 'movers' | 'parties'> | undefined {
  const { people } = peopleOf(before);
  const parties = [...partiesNamed(before.text), ...[...before.text.matchAll(/(?<!\p{L}) ?\(([A-ZÅÄÖ]{1,3})\)/gu)].flatMap(([, letters = '']) => (people.some(({ party }) => party === letters) ? [] : [letters]))];
  const chairs = people.length === 0 && /^(?:Ordföranden?|\d?:?[ea]? ?[Vv]ice ordföranden?)\s*(?:\(\p{L}{1,6}\))?$/u.test(before.text.trim());
  if (people.length === 0 && parties.length === 0 && !chairs) return undefined;
  if (chairs) return { movers: [{ name: 'ordföranden', seat: 'chair', role: before.text.trim(), span: spanIn(before, 0, before.text.length) }], parties: [] };
  return { movers: people, parties: people.length > 0 ? [] : parties };
}

/** "tillstyrker förslaget" is bifall and "avstyrker" avslag: the verb is part of what is read. */
function verbStance(verb: string, rest: Flow, sentence: Flow, at: number): Flow {
  return /^(?:tillstyrker|bifaller|avstyrker|begär)/u.test(verb) ? partOf(sentence, at, sentence.text.length) : rest;
}

/** "B (M) instämmer i A:s (S) yrkande": the same motions once more, moved by B. */
function seconds(
  drafts: readonly Draft[], who: Pick<Draft, 'movers' | 'parties'>, rest: Flow, roster: Roster, span: Span,
  add: (kind: MotionKind, span: Span, own: readonly string[], target?: MotionRead['target']) => Draft,
): void {
  for (const target of mentionsIn(rest, roster)) {
    if (target.kind === 'official') add('approve', span, target.clauses, target);
    for (const draft of drafts.filter(({ movers, clauses }) => target.kind === 'motion' && movers !== who.movers && movers.some(({ name }) => target.movers.includes(name)) && (target.clauses.length === 0 || clauses.some((clause) => target.clauses.includes(clause))))) {
      if (draft.kind === 'amend' || draft.kind === 'add' || draft.kind === 'other') add('approve', span, draft.clauses, { ...target, stance: 'approve' });
      else add(draft.kind, span, draft.clauses, draft.target);
    }
  }
}

/** A text of their own after the stances: "samt att ...", "ändringsyrkande", "yrkar att ...". */
function ownText(flow: Flow, roster: Roster, chair: string | undefined): { readonly kind: MotionKind; readonly clauses: readonly string[]; readonly words?: Flow } | undefined {
  const { text } = flow;
  const formal = mentionsIn(flow, roster, chair).some(({ kind }) => kind === 'referBack' || kind === 'postpone' || kind === 'decideNow');
  const added = /tilläggs|tillägg\b|som tillägg|ny(?:tt)? (?:punkt|att-sats)|nya punkter/iu.test(text);
  const amended = /ändringsyrkande|ändring(?:ar)? (?:av|i|till)|ändras till|(?:yrkar|yrka) på (?:följande text|en ändring)|följande (?:text|lydelse|ändring)/iu.test(text);
  const quoted = /["”“»](.{12,})["”“»]?\s*$/u.exec(text);
  const that = /(?:^|[\s,:])(att\s+(?!ärendet (?:ska )?(?:åter|bord|avgör)).{8,})$/iu.exec(text);
  const listed = /(?:på följande(?: text)?|en ändring till|ändringsyrkande(?:n)?|tilläggsyrkande(?:n)?|följande(?: yrkande| förslag| tillägg)?)\s*[.:]?\s*$/iu.test(text) && !/^(?:bifall|avslag)[^,]*$/iu.test(text);
  const kind: MotionKind = added ? 'add' : amended ? 'amend' : 'other';
  const named = clausesIn(text);
  const at = quoted ? text.lastIndexOf(quoted[1] ?? '') : that ? text.length - (that[1] ?? '').length : -1;
  const isStanceOnly = /^(?:\S+\s+){0,3}(?:bifall|avslag)/iu.test(text) && !quoted && !added && !amended;
  if (at === -1 || (isStanceOnly && !/(?:samt|och|dessutom) att /u.test(text))) return (listed && (added || amended)) || KIND_WORD.test(text) && /ändring|tillägg/iu.test(text) ? { kind, clauses: kindClauses(text, named) } : undefined;
  if (formal && (!quoted || /återremi|bordlägg/iu.test(quoted[1] ?? ''))) return undefined;
  return { kind, clauses: kindClauses(text, named), words: trimmed(flow, at, text.length) };
}

/** Clauses named before an own text are those it changes; those of "bifall till ... i punkt 1" are not. */
function kindClauses(text: string, named: readonly string[]): readonly string[] {
  const changed = /(?:(?:första|andra|tredje|fjärde|femte) (?:att-satsen|punkten)|(?:punkt(?:en)?|att-sats(?:en)?) \d{1,2})(?:(?!att-sats|punkt)[^"”“]){0,60}(?:ändras|ska lyda|får (?:följande )?lydelse|ersätts)/iu.exec(text);
  if (changed) return clausesIn(changed[0]);
  return /(?:bifall|avslag) (?:till|på)/iu.test(text) && !/ändr\p{L}* (?:av |i )?(?:punkt|att-sats)/iu.test(text) && !POINT.test(text) ? [] : named;
}

/** The words moved, without the marks around them. */
function unquoted(flow: Flow): Flow {
  const start = /^["”“»'’\s]*/u.exec(flow.text)?.[0].length ?? 0;
  const end = flow.text.length - (/["”“»\s]+\.?$/u.exec(flow.text)?.[0].length ?? 0);
  return start < end ? partOf(flow, start, end) : flow;
}

function finished({ movers, parties, kind, clauses, texts, span, target }: Draft): MotionRead {
  const [first] = texts.map(unquoted);
  const text = first && (texts.length === 1 ? first : { text: texts.map((one) => one.text).join('\n'), offsets: texts.flatMap((one, at) => [...one.offsets, ...(at < texts.length - 1 ? [one.offsets.at(-1) ?? 0] : [])]) });
  return { movers, parties, kind, clauses, span, ...(target ? { target } : {}), ...(text ? { text } : {}) };
}
