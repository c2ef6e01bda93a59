import { HEADINGS, type SectionKind } from './headings.ts';

/** A line read as a heading: what it opens, and what stands after it on the same line. */
export interface Heading {
  readonly kind: SectionKind;
  readonly words: string;
  /** Offset in the line of what follows a heading written with a colon, when anything does. */
  readonly rest?: number | undefined;
}

const KINDS: ReadonlyMap<string, SectionKind> = new Map(Object.entries(HEADINGS).flatMap(([kind, words]) => words.map((word): [string, SectionKind] => [word, kind as SectionKind])));

const LEAD = /^\s*(?:\d{1,2}[.)]\s+)?(?:[#*_]+\s*)?/u;
const TAIL = /\s*(?:[*_]+\s*)?(?::|\.)?\s*$/u;

/** Headings with a word of their own in them: whose proposal, whose decision, which vote. Shapes, since the words vary without end. */
const SHAPES: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(?:omröstning|votering)(?:s(?:resultat|ordning))? ?(?:nr\.? ?)?(?:\d{1,2}|[ivx]{1,4}|[a-e])$/u, 'vote'],
  [/^(?:omröstning|votering)(?:s(?:resultat|ordning))? (?:om|gällande|avseende|rörande|för|i|på|angående|mellan)? ?(?:punkt|att-sats|beslutspunkt|tilläggsyrkande|återremiss|huvudförslag|motförslag|deluppgift)[\p{L} \d,–-]{0,40}$/u, 'vote'],
  [/^(?:omröstnings|voterings|röst)(?:lista|bilaga|protokoll|lista)(?: ?:? ?(?:nr|nummer)?\.? ?(?:§ ?)?\d{1,4})?(?: ?,? ?§ ?\d{1,4})?$/u, 'rollCallList'],
  [/^(?:proposition|propositionsordning|beslutsgång)(?:er)? ?(?:\d{1,2}|(?:om|på|gällande|avseende|för) [\p{L} \d,–-]{1,40})$/u, 'procedure'],
  [/^(?:(?!(?:har|är|enligt|enlighet|bifall|avslag|yrkar|finner|beslutar|antar|mot|proposition) )[\p{L}-]+,? ){0,4}[\p{L}-]+s (?:förslag(?: till (?:beslut|[\p{L} -]+))?|beslutsförslag)$/u, 'proposal'],
  [/^förslag till beslut (?:från|av|enligt) [\p{L} ,-]{3,60}$/u, 'proposal'],
  [/^förslag till (?:[\p{L}]*(?:fullmäktige|styrelsen?|nämnden?|utskottet|direktionen|beredningen))(?:s beslut)?$/u, 'proposal'],
  [/^[\p{L}, -]{0,60}(?:fullmäktige|styrelsen|nämnden|utskott(?:et)?|beredningen|direktionen|presidiet) (?:föreslår|hemställer hos|hemställer till) [\p{L}-]*(?:fullmäktige|styrelsen|nämnden|utskottet|direktionen)(?: att)?$/u, 'proposal'],
  [/^[\p{L}, -]{0,60}(?:fullmäktiges|styrelsens|nämndens|utskottets|beredningens|direktionens) (?:beslut|ställningstagande)$/u, 'decision'],
  [/^[\p{L}, -]{0,60}(?:fullmäktige|styrelsen|nämnden|utskottet|beredningen|direktionen) (?:beslutar|beslutade|beslutar att|föreslår (?:[\p{L}]+ )?(?:besluta|beslutar?)(?: att)?)$/u, 'decision'],
  [/^(?:yrkanden?|förslag(?: till beslut)?|beslutsförslag|behandling|propositionsordning|ärendet|beslutsgång|diskussion|överläggning)(?: (?:på|under|vid|i))? (?:dagens )?(?:sammanträde|sammanträdet|möte|mötet|nämnden|styrelsen|utskottet|fullmäktige|\p{L}+(?:styrelsen|nämnden|utskottet|fullmäktige))$/u, 'motions'],
  [/^(?:ledamöternas|dagens|inkomna|framställda|lagda|övriga|skriftliga|muntliga|nya) (?:ändrings|tilläggs)?(?:yrkanden|förslag)$/u, 'motions'],
  [/^(?:propositionsordning|beslutsgång|proposition) ?[–-]? ?(?:återremiss|bordläggning|återremissyrkande[t]?|huvudförslag(?:et)?|motförslag|tilläggsyrkanden?a?|ändringsyrkanden?)$/u, 'procedure'],
  [/^(?:yrkande|yrkanden|ändringsyrkande|tilläggsyrkande) ?(?:\d{1,2}|(?:från|av) .{2,60}|\([\p{L}, ]{1,20}\))$/u, 'motions'],
  [/^(?:reservation|reservationer|skriftlig reservation)(?: till protokollet| mot .{3,60}| \d{1,2}| (?:från|av) .{2,60}| ?\([\p{L}, ]{1,20}\))$/u, 'dissent'],
  [/^(?:protokollsanteckning|särskilt yttrande|röstförklaring)(?:ar)?(?: \d{1,2}| (?:från|av) .{2,60}| ?\([\p{L}, ]{1,20}\))$/u, 'note'],
  [/^(?:kopia|kopior|protokollsutdrag|utdrag|protokoll|protokollet|beslutet|beslut|paragrafen) (?:ska |skall )?(?:skickas|sänds|översänds|expedieras|delges|lämnas|skickad|meddelas)(?: för (?:kännedom|verkställighet|åtgärd))?(?: till)?(?: för (?:kännedom|verkställighet|åtgärd))?$/u, 'dispatch'],
];

/** Reads a line as a heading, or not at all: running text that happens to begin with such a word is no heading. */
export function headingOf(line: string): Heading | undefined {
  const isLong = line.length > 140;
  if ((isLong && !/^.{2,60}?:/u.test(line)) || line.includes('\t') || !/^[\s\d.)#*_]*\p{Lu}/u.test(line)) return undefined;
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const words = line.slice(lead, lead + 200).replace(TAIL, '').replaceAll(/\s+/gu, ' ').trim();
  // A sentence may have the shape of a heading; its full stop tells.
  const kind = /\.\s*$/u.test(line) ? KINDS.get(words.toLowerCase()) : kindOf(words);
  if (!isLong && kind && /^[\p{Lu}]/u.test(words)) return { kind, words };
  const colon = line.indexOf(':', lead);
  if (colon === -1 || colon - lead > 60) return undefined;
  const head = line.slice(lead, colon).replaceAll(/\s+/gu, ' ').trim();
  const before = kindOf(head);
  if (!before || !/^[\p{Lu}]/u.test(head) || line.slice(colon + 1).trim() === '' || MARKED.has(before)) return undefined;
  return { kind: before, words: head, rest: colon + 1 + (line.slice(colon + 1).length - line.slice(colon + 1).trimStart().length) };
}

/** Kinds whose words are also said inside sentences with a colon ("Resultat: 5 ja"), so that a colon does not make them headings. */
const MARKED: ReadonlySet<SectionKind> = new Set(['vote', 'summary', 'other']);

/** "Propositionsordning och omröstning", "Yrkanden/förslag": headings put together are of the kind of the first. */
function combined(words: string): SectionKind | undefined {
  const parts = words.split(/ och | samt |\s*\/\s*|, /u);
  const kinds = parts.map((part) => KINDS.get(part));
  return parts.length > 1 && parts.length < 4 && kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
}

function kindOf(written: string): SectionKind | undefined {
  const words = written.toLowerCase();
  if (/^(?:ja|nej)(?![\p{L}])/u.test(words)) return undefined;
  return KINDS.get(words) ?? combined(words) ?? (words.length > 90 ? undefined : SHAPES.find(([shape]) => shape.test(words))?.[1]);
}
