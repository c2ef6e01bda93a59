import { caseNumbersIn } from '../../amounts/references.ts';
import type { ItemRead } from '../../reading.ts';
import { bodiesIn, levelOf } from '../../sections/bodies.ts';
import { ofKind } from '../../sections/sections.ts';
import { paragraphsOf, spanIn, type Flow } from '../../text/flow.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { finding, type Finding } from '../finding.ts';

/** Whether a body varies what a higher one has set, whether two rules hold at once, whether it delegates what it may not. */
export function competenceFindings(item: ItemRead): readonly Finding[] {
  return [...levels(item), ...conflicts(item), ...delegation(item), ...referredBack(item)];
}

const SETS = /(?:fastslog|fastställde|antog|beslutade om|har fastställt|har antagit|fastställt av|antaget av|antagen av|antagna av)/u;
const DOCUMENT = /(?:dokument(?:et)?|riktlinje[rn]?(?:na)?|policy(?:n)?|reglemente(?:t)?|program(?:met)?|regelbok(?:en)?|plan(?:en)?|strategi(?:n)?|delegationsordning(?:en)?|taxa(?:n)?)\s+["”“»']([^"”“»']{4,90})["”“»']/u;
const VARIES = /(?:undantas?|avsteg|frångå|avvik|ändras|tillämpas inte|inte tillämpas|gäller inte|trots)/iu;
const HANDLES = /(?:ska(?:ll)?|beräknas|hanteras)\s+(?:\p{L}+\s+){0,4}(?:beräknas|hanteras)|(?:beräknas|hanteras)/u;

interface HigherDocument { readonly owner: string; readonly title: string; readonly names: readonly string[]; readonly place: { readonly start: number; readonly end: number } }

/** Documents the text says a higher body has set, by the words the text then uses for them. */
function documentsOf(item: ItemRead): readonly HigherDocument[] {
  const { body } = item;
  if (body === undefined) return [];
  return sentences(item, 'summary', 'title').flatMap((sentence): HigherDocument[] => {
    const title = DOCUMENT.exec(sentence.text)?.[1];
    const owner = bodiesIn(sentence.text).find(({ name }) => levelOf(name) > levelOf(body));
    if (title === undefined || !owner || !SETS.test(sentence.text)) return [];
    const short = title.split(/\s+(?:för|i|om|inom|avseende)\s+/u)[0] ?? title;
    return [{ owner: owner.name, title: short, names: [...new Set([title, short])], place: spanIn(sentence, 0, sentence.text.length) }];
  });
}

function levels(item: ItemRead): readonly Finding[] {
  return documentsOf(item).flatMap(({ owner, title, names, place }): Finding[] => {
    const governed = governedBy(item, names);
    const varying = item.decision.filter(({ status, text, effects }) => status === 'decided' && !effects.some(({ kind }) => kind === 'assignment') && (
      (names.some((name) => text.text.includes(name)) && VARIES.test(text.text)) || (HANDLES.test(text.text) && governed.some((word) => text.text.toLowerCase().includes(word)))
    ));
    const [first, ...others] = varying;
    return first ? [finding('COMP-LEVEL', first.span, { body: item.body ?? '', owner, document: title, clauses: varying.map(({ number }) => number) }, { related: [...others.map(({ span }) => span), place] })] : [];
  });
}

/** Long words that the text says are dealt with by the document: what is computed "utifrån dokumentet X". */
function governedBy(item: ItemRead, names: readonly string[]): readonly string[] {
  const found = sentences(item, 'summary').flatMap(({ text }) => names.flatMap((name) => {
    const at = text.search(new RegExp(String.raw`(?:utifrån|enligt|i enlighet med)\s+(?:dokumentet\s+)?["”“]?${escaped(name)}`, 'u'));
    return at === -1 ? [] : [...text.slice(Math.max(0, at - 120), at).matchAll(/\p{L}{14,}/gu)].map(([word]) => word.toLowerCase().replace(/(?:en|et|n|t)$/u, ''));
  }));
  return [...new Set(found)].filter((word) => !/^(?:verksamhetsår|regionstyrels|kommunstyrels)/u.test(word));
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const sentences = (item: ItemRead, ...kinds: readonly ('summary' | 'title' | 'decision')[]): readonly Flow[] => ofKind(item.sections, ...kinds).flatMap(({ flow }) => paragraphsOf(flow).flatMap(sentencesOf));

const OFFICIAL = /beslut\s+(?:taget|fattat)\s+av\s+(?!(?:region|kommun|landstings)?(?:fullmäktige|styrelsen)|nämnden|politiken)\p{L}+|(?:chefen|direktören|tjänstemannen)s\s+beslut/iu;
const UNSETTLED = /(?:i\s?stället|inte (?:är )?fastställt|inte (?:är )?beslutat|utan politiskt beslut|i strid med|avviker från)/iu;

/** An official's decision that governs what a political decision, still in force until this one, also governs. */
function conflicts(item: ItemRead): readonly Finding[] {
  const repeals = item.decision.flatMap(({ effects, text, span }) => effects.flatMap((effect) => (effect.kind === 'repeal' ? effect.targets.map((target) => ({ target, text: text.text, span })) : [])));
  const found = sentences(item, 'summary').flatMap((sentence): Finding[] => {
    if (!OFFICIAL.test(sentence.text) || !UNSETTLED.test(sentence.text)) return [];
    const official = caseNumbersIn(sentence.text).find((number) => !repeals.some(({ target }) => target === number));
    const subject = [...sentence.text.matchAll(/\p{L}{8,}/gu)].map(([word]) => word.toLowerCase().slice(0, 8));
    const political = repeals.find(({ text }) => subject.some((stem) => text.toLowerCase().includes(stem)));
    return official !== undefined && political ? [finding('NORM-CONFLICT', spanIn(sentence, 0, sentence.text.length), { of: 'text', official, political: political.target }, { related: [political.span] })] : [];
  });
  return found.slice(0, 1);
}

/** Goals, direction, scope and quality may not be delegated (KL 6:38). */
function delegation(item: ItemRead): readonly Finding[] {
  return item.decision.filter(({ text, status }) => status === 'decided' && /delegera(?:r|s)?|på delegation|delegation till/iu.test(text.text) && /(?:verksamhetens|verksamheternas)\s+(?:mål|inriktning|omfattning|kvalitet)|besluta om (?:mål|inriktning)/iu.test(text.text))
    .map((clause) => finding('DELEG-FORBIDDEN', clause.span, { clause: clause.number }));
}

const MOTIVE = /(?:motiv|för att|med anledning|i syfte|på grund|därför|eftersom|utred|komplett|belys|förtydlig|omarbet|inhämta|beakt|analys|konsekvens)/iu;

/** A matter sent back needs its reason, an earlier reason needs its answer, and a minority may do it once. */
function referredBack(item: ItemRead): readonly Finding[] {
  const clause = item.decision.find(({ status }) => status === 'referredBack');
  const text = clause?.text.text ?? '';
  const moved = item.motions.filter(({ kind }) => kind === 'referBack').map(({ span }) => item.flow.text.slice(Math.max(0, item.flow.offsets.indexOf(span.start)), item.flow.offsets.indexOf(span.end - 1) + 1));
  const earlier = sentences(item, 'summary').findIndex((sentence) => /återremitter(?:ades|at|ats)/iu.test(sentence.text) && /motiv|bristande|för att|med uppdrag/iu.test(sentence.text));
  const after = sentences(item, 'summary').slice(earlier);
  const answered = after.some(({ text: said }, at) => (at > 0 || /besvar/iu.test(said)) && /besvar|komplett|bemöt|med anledning av återremiss|återremissen|har (?:nu )?(?:utrett|analyserat|redovisat|inhämtat)/iu.test(said));
  const place = sentences(item, 'summary')[earlier];
  const minority = /minoritets?(?:åter|bord)|(?:en|minst en) tredjedel/iu;
  return [
    ...(clause && !MOTIVE.test(text) && !moved.some((said) => MOTIVE.test(said)) ? [finding('REM-NO-MOTIVE', clause.span, {}, { severity: item.body?.endsWith('fullmäktige') ? 'error' : 'warning' })] : []),
    ...(earlier !== -1 && place && !answered && !clause ? [finding('REM-UNANSWERED', spanIn(place, 0, place.text.length), {})] : []),
    ...(clause && earlierMinority(item) && minority.test(ofKind(item.sections, 'procedure', 'vote', 'decision').map(({ flow }) => flow.text).join(' ')) ? [finding('REM-MINORITY-USED', clause.span, {})] : []),
  ];
}

const earlierMinority = (item: ItemRead): boolean => sentences(item, 'summary').some(({ text }) => /(?:återremitterades|bordlades|återremitterats)/iu.test(text) && /minoritet|tredjedel/iu.test(text));
