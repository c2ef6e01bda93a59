import { clausesIn } from '../amounts/references.ts';
import { NAME } from '../names/people.ts';
import { PARTY, PARTY_NAME, partyNamed } from '../names/parties.ts';
import { personNamed, type Roster } from '../names/roster.ts';
import { spanIn, type Flow } from '../text/flow.ts';
import type { ProposalKind, ProposalRead } from './proposal.ts';

const OFFICE = String.raw`(?:[\p{L}-]*(?:direktören?|förvaltningen?|kontoret|utskottet|styrelsen?|nämnden?|beredningen|presidiet|kansliet|staben|ledningen|byrån|ordföranden|tjänstemännen|tjänstemannen|tjänstepersonen|tjänsteperson(?:er|erna)|chefen|sekreteraren|enheten|avdelningen|fullmäktige)s|tjänstemanna|tjänsteskrivelsens|RD:s|AU:s|au:s|[\p{L}]{1,3}:s)`;
const OFFICIAL = String.raw`${OFFICE}\s*(?:eget\s+)?(?:ursprungliga\s+)?(?:beslutsförslag|förslag(?:et)?)(?: till beslut)?|(?:tjänstemanna|tjänste|grund|ursprungs|original)förslag(?:et)?|(?:liggande|föreliggande|framlagda?|framlagt|skrivet|skrivna|utsänt|utsända|ursprungliga|redovisade?|upprättat|upprättade|befintliga|givna|givet)\s+(?:besluts)?förslag(?:et)?(?: till beslut)?|förslaget (?:i|enligt) (?:tjänsteskrivelse[nr]?|tjänsteutlåtandet|skrivelsen|handlingarna)|(?:det )?(?:ursprungliga )?(?:besluts)?förslag(?:et)? till beslut|beslutsförslaget|(?<=(?:enligt|med|till|på|för)\s)(?:tjänsteutlåtandet|tjänsteskrivelsen)`;
const MOTION_NOUN = String.raw`(?:(?:ändrings|tilläggs|avslags|återremiss|bifalls|mot|egna|eget|egen|samtliga|skriftliga|gemensamma|första|andra|tredje|båda|lagda|framställda)[- ]?)*\s*[\p{L}]*(?:yrkande(?:t|n|na)?|förslag(?:et|en)?|tillägg(?:et)?)`;

/** What may be met in a phrase about proposals, in one pass; the name of the group says what it is. */
const TOKENS = new RegExp([
  String.raw`(?<afterReject>(?<=\s)(?:avslås|avslagits|förkastas|avslagna))`,
  String.raw`(?<afterApprove>(?<=\s)(?:antas|bifalls|antagits|bifallits|godkänns|antages|bifallna?|antaget|antagna))`,
  String.raw`(?<reject>\b(?:[Aa]vslag(?:syrkande(?:t|na)?)?|[Aa]vslår?|förkastar?|AVSLAG))(?=[\s,.;:)(]|$)`,
  String.raw`(?<approve>\b(?:[Bb]ifall(?:syrkande(?:t|na)?)?|[Bb]ifalla|[Bb]ifaller|antar?|tillstyrker?|BIFALL))(?=[\s,.;:)(]|$)`,
  String.raw`(?<referBack>[ÅåA]terremi(?:ss|tter)[\p{L}]*)`,
  String.raw`(?<postpone>[Bb]ordlägg[\p{L}]*|[Bb]ordlagt|[Bb]ordläggs)`,
  String.raw`(?<decideNow>(?:avgöra?s?|avgjort|avgörande|beslutas?)\s+(?:ärendet\s+)?(?:i ?dag|nu|vid dagens (?:sammanträde|möte)|under dagens (?:sammanträde|möte)|på dagens (?:sammanträde|möte))|avgöra ärendet(?: vid| under| på)?|ärendet (?:ska(?:ll)? )?avgörs?(?:as)? (?:i ?dag|vid|på|under|nu))`,
  String.raw`(?<chairs>\b(?:[Oo]rdförandens\s+(?:eget\s+|egna\s+)?|sitt\s+eget\s+|det\s+egna\s+|hans\s+(?:eget\s+)?|hennes\s+(?:eget\s+)?)(?:ändrings|tilläggs|bifalls)?yrkande(?:t|n|na)?)`,
  String.raw`(?<official>${OFFICIAL})`,
  String.raw`(?<name>${NAME})(?:\s*\((?<nameParty>${PARTY})\))?(?::s)?`,
  String.raw`(?<partyName>${PARTY_NAME})s?,?\s+(?=(?:(?:och |samt )?${PARTY_NAME}s?,? )*(?:${MOTION_NOUN}))`,
  String.raw`\((?<letters>[A-ZÅÄÖ]{1,3})\)(?::?s)?\s+(?=${MOTION_NOUN})`,
  String.raw`(?<surname>(?<![\p{L}.] ?)\p{Lu}\p{Ll}+s)\s+(?=${MOTION_NOUN})`,
  String.raw`(?<additions>(?:[Tt]illäggsyrkande(?:t|n|na)?|tilläggsförslag(?:et|en)?|tillägg(?:et|en)))`,
  String.raw`(?<bill>\b(?:motionen|medborgarförslaget|e-förslaget|ledamotsinitiativet|ansökan|initiativet))`,
  String.raw`(?<main>\bhuvudförslag(?:et)?)`,
  String.raw`(?<counter>\bmotförslag(?:et)?)`,
  String.raw`(?<amendment>\b[Ää]ndringsyrkande(?:t|na|n)?|\b(?:yrkande|förslag)(?:t|na|et|n)\b)`,
  String.raw`(?<clause>(?:punkt(?:en|erna|er)?|p\.|att-sats(?:en|erna|er)?|beslutssats(?:en|erna)?)\s*\d{1,2}(?:\s*(?:,|och|samt|-|–|till)\s*(?:punkt(?:en)?\s*)?\d{1,2}(?!\d|\s*(?:kronor|kr|%)))*|\(\d{1,2}(?:\s*[-–]\s*\d{1,2})?\)|(?:första|andra|tredje|fjärde|femte|sjätte) (?:att-satsen|punkten))(?!\d|\s*(?:ändras|ska lyda|får lydelsen))`,
].join('|'), 'gu');

interface Draft { kind: ProposalKind; movers: string[]; stance: ProposalRead['stance']; clauses: string[]; start: number; end: number; settled: 'open' | 'settled' }

/** Every proposal a phrase names, with its movers, its clauses, and whether it is for or against it. */
export function mentionsIn(flow: Flow, roster: Roster, chair?: string): readonly ProposalRead[] {
  const drafts: Draft[] = [];
  let pending: { readonly stance: 'approve' | 'reject'; readonly start: number; readonly end: number }[] = [];
  let carried: ProposalRead['stance'] = 'none';
  const add = (kind: ProposalKind, start: number, end: number, movers: readonly string[] = []): void => {
    const last = drafts.at(-1);
    const between = last ? flow.text.slice(last.end, start) : '';
    // "A:s och B:s yrkanden" are two; "A:s (S) tilläggsyrkande" is one, named by its noun.
    if (last && kind === 'additions' && last.kind === 'motion' && between.length < 30 && !/[,.;]|och|samt/u.test(between.replace(/\([^)]*\)/u, ''))) {
      last.end = end;
      return;
    }
    const stances = pending.length > 0 ? pending.map(({ stance }) => stance) : [carried];
    carried = stances.at(-1) ?? 'none';
    for (const stance of stances) drafts.push({ kind, movers: [...movers], stance, clauses: [], start, end, settled: pending.length > 0 ? 'settled' : 'open' });
    pending = [];
  };
  for (const match of flow.text.matchAll(TOKENS)) {
    const { groups = {}, index, 0: written } = match;
    const end = index + written.length;
    const since = pending.at(-1);
    // "bifall till förslaget och avslag på ...": the first is about the proposal at hand.
    if ((groups['reject'] !== undefined || groups['approve'] !== undefined) && since && /(?:^|\s)förslaget(?=[\s,])/u.test(flow.text.slice(since.end, index))) add('official', since.start, since.end);
    if (groups['reject'] !== undefined && /^avslagsyrk/iu.test(written) && pending.at(-1)?.stance === 'approve' && index - (pending.at(-1)?.end ?? 0) < 12) pending.pop();
    if (groups['reject'] !== undefined || groups['approve'] !== undefined) pending.push({ stance: groups['reject'] === undefined ? 'approve' : 'reject', start: index, end });
    else if (groups['afterReject'] !== undefined || groups['afterApprove'] !== undefined) settle(drafts, groups['afterReject'] === undefined ? 'approve' : 'reject');
    else if (groups['clause'] !== undefined && pending.length > 0) {
      // "bifall till punkt 1" is about the proposal at hand, whatever it is called.
      for (const { stance, start } of pending) drafts.push({ kind: stance, movers: [], stance, clauses: [...clausesIn(written)], start, end, settled: 'settled' });
      carried = pending.at(-1)?.stance ?? 'none';
      pending = [];
    } else if (groups['clause'] !== undefined) attach(drafts, clausesIn(written.startsWith('(') ? `yrkande ${written}` : written), flow.text, index);
    else if (groups['name'] !== undefined) {
      const person = personNamed(roster, groups['name'], groups['nameParty']);
      const isMover = person !== undefined || groups['nameParty'] !== undefined || new RegExp(String.raw`^[^.]{0,60}?${MOTION_NOUN}`, 'u').test(flow.text.slice(end, end + 80));
      if (isMover) add('motion', index, end, [person?.name ?? groups['name'].replace(/s$/u, '')]);
    } else if (groups['surname'] !== undefined) {
      const person = personNamed(roster, groups['surname']);
      if (person) add('motion', index, end, [person.name]);
    } else if (groups['partyName'] !== undefined || groups['letters'] !== undefined) add('motion', index, end, [`(${groups['letters'] ?? partyNamed(groups['partyName'] ?? '') ?? ''})`]);
    else if (groups['chairs'] !== undefined) add('motion', index, end, [chair ?? 'ordföranden']);
    else if (groups['official'] !== undefined) add(chairMoves(written, chair) ? 'motion' : 'official', index, end, chairMoves(written, chair) && chair !== undefined ? [chair] : []);
    else if (groups['amendment'] === undefined) {
      for (const kind of ['referBack', 'postpone', 'decideNow', 'additions', 'bill', 'main', 'counter'] as const) if (groups[kind] !== undefined) add(kind, index, end);
    }
  }
  for (const { stance, start, end } of pending) drafts.push({ kind: stance, movers: [], stance, clauses: [], start, end, settled: 'settled' });
  return drafts.map((draft) => read(draft, flow));
}

const chairMoves = (written: string, chair: string | undefined): boolean => chair !== undefined && /^ordförandens/iu.test(written);

/** "att A:s yrkande antas": the verb after gives those before it their stance. */
function settle(drafts: Draft[], stance: 'approve' | 'reject'): void {
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const one = drafts[index];
    if (!one || one.settled === 'settled') return;
    one.stance = stance;
    one.settled = 'settled';
  }
}

/** Numbers of clauses belong to the proposal named before them, and to those listed with it that have none of their own. */
function attach(drafts: readonly Draft[], clauses: readonly string[], text: string, at: number): void {
  const last = drafts.at(-1);
  if (!last) return;
  last.clauses.push(...clauses.filter((clause) => !last.clauses.includes(clause)));
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const one = drafts[index];
    if (!one || one.clauses.length > 0 || one.start !== last.start) return;
    if (text.slice(one.end, at).length < 80) one.clauses.push(...clauses);
  }
}

function read({ kind, movers, stance, clauses, start, end }: Draft, flow: Flow): ProposalRead {
  const target = kind === 'motion' ? `motion:${movers[0] ?? ''}` : kind;
  const key = stance === 'reject' && kind !== 'reject' ? `reject:${target}` : target;
  return { key, kind, movers, stance, clauses, words: flow.text.slice(start, end), span: spanIn(flow, start, end) };
}
