import type { Roster } from '../names/roster.ts';
import { joined } from '../text/document.ts';
import { partOf, spanIn, type Flow } from '../text/flow.ts';
import { PARTY } from '../names/parties.ts';
import { NAME } from '../names/people.ts';
import { mentionsIn } from './mentions.ts';
import type { ProposalRead } from './proposal.ts';
import type { SidesRead } from './round.ts';

const SAYS = String.raw`(?:röstar|röstade|rösta|säger|svarar|lägger)\s+`;
const WORD = String.raw`["”“'’]?(ja|nej)["”“'’]?(?![\p{L}-])`;
/** "Den som bifaller X röstar Ja", "Ledamot som vill avslå X säger nej". */
const WHO_SAYS = new RegExp(String.raw`(?<!\p{L})(?:(?:den|de)(?:\s+(?:ledamot|ledamöter|som))?|ledamot|ledamöter)\s+(?:som\s+)?(?!(?:röstar|säger|svarar|röstade)\s+["”“]?(?:ja|nej))((?:m\.\s?fl\.|[^.;]){3,300}?)\s*,?\s*(?:ska(?:ll)?\s+)?${SAYS}${WORD}`, 'giu');
/** "Den som röstar ja bifaller X". */
const SAYS_WHAT = new RegExp(String.raw`som\s+${SAYS}${WORD}\s+([^.;]{3,300}?)(?=[.;]|,?\s+(?:och\s+)?(?:den|de)\s+som|$)`, 'giu');
/** "Ja-röst för X, nej-röst för Y", "JA = X", "Ja innebär X", "ja till X". */
const WORD_FIRST = new RegExp(String.raw`(?<![\p{L}-])["”“'’]?(ja|nej)["”“'’]?(?:-?\s?röst(?:er|en)?)?["”“'’]?\s*(?:för|=|innebär|betyder|avser|motsvarar|är|till|:|–|-)\s+(?!\d|\(\d)([^.;\n]{3,300}?)(?=,?\s*(?:och\s+|medan\s+|samt\s+)?["”“'’]?(?:ja|nej)["”“'’]?(?:-?\s?röst)?[^\p{L}]|[.;\n]|$)`, 'giu');
/** "vinner nej har nämnden bifallit Y". */
const WINS = /vinner\s+["”“]?(ja|nej)["”“]?,?\s+(?:har|är|blir|bifalls|antas)\s+([^.;]{3,200})/giu;
/** "X = ja. Y = nej." */
const WORD_LAST = /([^.;:=\n]{3,200}?)\s*[=–:]\s*["”“]?(ja|nej)(?:-röst)?["”“]?(?=\s*(?:[.;,]|$)|\s\S)/giu;
/** "X (Ja) och Y (Nej)". */
const BRACKETED = /([^()]*(?:\([^()]{1,14}\)[^()]*)*?)\((ja|nej)\)/giu;

/** "Ja: Anna Ek (S), Bo Al (M)" lists those who voted; it explains nothing. */
const LIST = new RegExp(String.raw`^\s*${NAME} ?\(${PARTY}\)\s*(?:,|$|och\s|samt\s)`, 'u');
const LISTS_PEOPLE = /\p{Lu}[\p{L}-]+ \(\p{L}{1,6}\)/u;
const PROPOSES = /yrkande|förslag|bifall|avslag|avslå|återremi|bordlägg|avgör|motion|tillägg|anta/iu;

type Side = 'yes' | 'no';
interface SideRead { readonly side: Side; readonly flow: Flow }

/** What Ja and Nej stand for in a sentence, or nothing when it does not say. */
export function legendIn(flow: Flow, roster: Roster, chair?: string): SidesRead | undefined {
  const sides = [...matched(flow, WHO_SAYS, 1, 2), ...matched(flow, SAYS_WHAT, 2, 1), ...matched(flow, WINS, 2, 1)];
  const found = sides.length > 0 ? sides : matched(flow, WORD_FIRST, 2, 1).filter(({ flow: words }) => !LIST.test(words.text) && (!LISTS_PEOPLE.test(words.text) || PROPOSES.test(words.text)));
  const named = found.length > 0 ? found : matched(flow, WORD_LAST, 1, 2).filter(({ flow: words }) => PROPOSES.test(words.text));
  const bracketed = named.length > 0 ? named : matched(flow, BRACKETED, 1, 2).filter(({ flow: words }) => PROPOSES.test(words.text));
  return bracketed.length === 1 && named.length === 0 ? undefined : sidesOf(bracketed, roster, chair);
}

/** The caption of a roll call: "Omröstning mellan X (Ja) och Y (Nej)", "Omröstning om avslag (Ja) eller bifall (Nej) till X". */
export function captionIn(flow: Flow, roster: Roster, chair?: string): SidesRead | undefined {
  const sides = matched(flow, BRACKETED, 1, 2);
  if (sides.length < 2) return undefined;
  const read = sidesOf(sides, roster, chair);
  const last = [...flow.text.matchAll(BRACKETED)].at(-1);
  const tail = last ? partOf(flow, last.index + last[0].length, flow.text.length) : flow;
  const [shared] = mentionsIn(tail, roster, chair);
  if (!read || !shared || /^\s*\./u.test(tail.text)) return read;
  // "avslag (Ja) eller bifall (Nej) till X": what both are about stands after them.
  const about = (side: ProposalRead | undefined): ProposalRead | undefined => {
    if (side?.kind !== 'approve' && side?.kind !== 'reject') return side;
    return { ...shared, stance: side.stance, key: side.kind === 'reject' ? `reject:${shared.key}` : shared.key, words: `${side.words} ${shared.words}` };
  };
  return { ...read, yes: about(read.yes), no: about(read.no), clauses: [...new Set([...read.clauses, ...shared.clauses])] };
}

function matched(flow: Flow, pattern: RegExp, what: number, word: number): readonly SideRead[] {
  return [...flow.text.matchAll(pattern)].map((match): SideRead => {
    const words = match[what] ?? '';
    const start = match.index + match[0].indexOf(words);
    return { side: match[word]?.toLowerCase() === 'ja' ? 'yes' : 'no', flow: partOf(flow, start, start + words.length) };
  });
}

function sidesOf(found: readonly SideRead[], roster: Roster, chair: string | undefined): SidesRead | undefined {
  const read = found.flatMap(({ side, flow }) => {
    const mentions = mentionsIn(flow, roster, chair);
    const proposal = mentions[0];
    return proposal ? [{ side, proposal: withMovers(proposal, mentions), clauses: mentions.flatMap(({ clauses }) => clauses), span: spanIn(flow, 0, flow.text.length) }] : [];
  });
  if (read.length === 0) return undefined;
  const of = (side: Side): ProposalRead | undefined => read.find((one) => one.side === side)?.proposal;
  const [yes, no] = [of('yes'), of('no')];
  return { ...(yes ? { yes } : {}), ...(no ? { no } : {}), clauses: [...new Set(read.flatMap(({ clauses }) => clauses))], span: joined(read.map(({ span }) => span)) };
}

/** "A:s och B:s yrkande" is one proposal with two movers. */
function withMovers(first: ProposalRead, all: readonly ProposalRead[]): ProposalRead {
  const movers = all.filter(({ kind, stance }) => kind === 'motion' && stance === first.stance).flatMap((one) => one.movers);
  return first.kind === 'motion' ? { ...first, movers: [...new Set(movers)] } : first;
}
