import type { FindingFacts, MissingPart } from '../../minutes/findings/facts.ts';
import { rational } from '../../quantity/rational.ts';
import { money } from '../numbers/numbers.ts';
import { listed, points, say, type FindingSentence } from './said.ts';

type MatterCode = Exclude<keyof FindingFacts, `ROLL-${string}` | `VOTE-${string}` | `PO-${string}` | 'TIE-CHAIR' | `YRK-${string}` | `RES-${string}` | `JAV-${string}` | `SUBST-${string}` | 'NAME-VARIANT' | 'QUORUM'>;

const PARTS: Readonly<Record<MissingPart, readonly [sv: string, en: string]>> = {
  date: ['dag', 'day'], body: ['organ', 'body'], attendance: ['närvaro', 'attendance'], attesters: ['justerare', 'attesters'], announcement: ['anslag', 'notice'], quorum: ['beslutförhet (okänd)', 'quorum (unknown)'],
};
const SUSPECT = {
  noText: ['Filen har inget textlager; det kan vara en inskannad bild.', 'The file has no text layer; it may be a scan.'], noItem: ['Ingen paragraf (§) hittades, så inget ärende kunde läsas.', 'No paragraph (§) was found, so no matter could be read.'],
  control: ['Texten innehåller styrtecken som inte syns.', 'The text holds control characters that cannot be seen.'], direction: ['Texten innehåller osynliga tecken som vänder läsriktningen.', 'The text holds unseen marks that turn the direction of reading.'],
  hyphen: ['Ett ord är delat så att det inte säkert kan fogas ihop.', 'A word is cut so that it cannot surely be joined.'],
} as const;

/** What is said of amounts, days, lists, authority and the minutes as a whole. */
export const MATTER_SENTENCES: { readonly [Code in MatterCode]: FindingSentence<FindingFacts[Code]> } = {
  'AMT-NEAR': {
    sv: ({ here, there, difference }) => say(`${clean(here)} ligger nära men är inte ${clean(there)}; det skiljer ${money(rational(difference, 100n))}.`, 'Kontrollera om det ska vara samma belopp.'),
    en: ({ here, there, difference }) => say(`${clean(here)} is near but is not ${clean(there)}; they differ by ${money(rational(difference, 100n), 'en')}.`, 'Check whether they should be one amount.'),
  },
  'AMT-DIFF': {
    sv: ({ here, there }) => say(`Samma beslut har två belopp: ${clean(here)} här och ${clean(there)} där.`, 'Låt beloppen stämma.'),
    en: ({ here, there }) => say(`The same decision has two amounts: ${clean(here)} here and ${clean(there)} there.`, 'Let the amounts agree.'),
  },
  'QTY-DIFF': {
    sv: ({ here, there }) => say(`Samma gräns anges olika: "${clean(here)}" här och "${clean(there)}" där.`, 'Låt talen stämma.'),
    en: ({ here, there }) => say(`The same limit is told in two ways: "${clean(here)}" here and "${clean(there)}" there.`, 'Let the numbers agree.'),
  },
  'DATE-RETRO': {
    sv: ({ clause, from, decided, known }) => say(`Punkt ${clause} får verkan från ${from}, före beslutet (${known === 'meeting' ? decided : `tidigast ${decided}, enligt texten`}).`, 'Beslut till nackdel för enskilda får inte gälla bakåt utan synnerliga skäl.'),
    en: ({ clause, from, decided, known }) => say(`Clause ${clause} takes effect from ${from}, before the decision (${known === 'meeting' ? decided : `${decided} at the earliest, by the text`}).`, 'Decisions to the disadvantage of members may not be retroactive without very strong reasons.'),
  },
  'NO-EFFECTIVE-DATE': {
    sv: ({ clause }) => say(`Punkt ${clause} ändrar vad som gäller men säger inte från vilken dag.`, 'Skriv dagen; annars antas den dag protokollet justeras.'),
    en: ({ clause }) => say(`Clause ${clause} changes what is in force but not from which day.`, 'Write the day; else the day of attestation is assumed.'),
  },
  'DATE-WEEKDAY': {
    sv: ({ written, actual }) => say(`"${clean(written)}" är en ${actual}.`, 'Rätta veckodagen eller dagen.'),
    en: ({ written, actual }) => say(`"${clean(written)}" is a ${actual}.`, 'Correct the weekday or the day.'),
  },
  'DATE-IMPOSSIBLE': {
    sv: ({ written }) => say(`"${clean(written)}" finns inte i kalendern.`, 'Rätta dagen.'),
    en: ({ written }) => say(`"${clean(written)}" is not in the calendar.`, 'Correct the day.'),
  },
  'JUST-LATE': {
    sv: ({ day, last }) => say(`Protokollet justerades ${day}; senaste dag var ${last}.`, 'Protokoll justeras inom 14 dagar.'),
    en: ({ day, last }) => say(`The minutes were attested ${day}; the last day was ${last}.`, 'Minutes are attested within 14 days.'),
  },
  'ANSL-LATE': {
    sv: ({ day, last }) => say(`Justeringen anslogs ${day}; senaste dag var ${last}.`, 'Anslag senast andra dagen efter justeringen.'),
    en: ({ day, last }) => say(`The attestation was announced ${day}; the last day was ${last}.`, 'Announce at the latest the second day after.'),
  },
  'ANSL-EARLYDOWN': {
    sv: ({ day, last }) => say(`Anslaget tas ned ${day}, fast överklagandetiden löper till och med ${last}.`, 'Låt anslaget sitta uppe; annars har tiden inte löpt ut.'),
    en: ({ day, last }) => say(`The notice is taken down ${day}, though the time for appeal runs to ${last}.`, 'Leave it up; else the time has not run out.'),
  },
  'REM-NO-MOTIVE': {
    sv: () => say('Ärendet återremitteras utan motivering.', 'Skriv varför; motiveringen styr den fortsatta beredningen.'),
    en: () => say('The matter is referred back without a reason.', 'Write why; the reason governs the further preparation.'),
  },
  'REM-UNANSWERED': {
    sv: () => say('Ärendet har tidigare återremitterats med en motivering som inte besvaras.', 'Svara på motiveringen.'),
    en: () => say('The matter was referred back before, with a reason that is not answered.', 'Answer the reason.'),
  },
  'REM-MINORITY-USED': {
    sv: () => say('Ärendet återremitteras av en minoritet för andra gången.', 'Minoritetsrätten kan bara användas en gång.'),
    en: () => say('The matter is referred back by a minority for the second time.', 'The right of a minority can be used once.'),
  },
  'DISP-ASSIGNEE': {
    sv: ({ clause, assignee }) => say(`Punkt ${clause} ger ${assignee} ett uppdrag, men beslutet skickas inte dit.`, 'Lägg till mottagaren.'),
    en: ({ clause, assignee }) => say(`Clause ${clause} gives ${assignee} a task, but the decision is not sent there.`, 'Add the receiver.'),
  },
  'DISP-NEXTBODY': {
    sv: ({ body, by }) => say(`${capital(by === '' ? 'organet' : by)} beslutar inte utan föreslår ${body}, som inte står bland mottagarna.`, `Skicka ärendet till ${body}.`),
    en: ({ body, by }) => say(`${capital(by === '' ? 'the body' : by)} does not decide but proposes to ${body}, which is not among the receivers.`, `Send the matter to ${body}.`),
  },
  'STAT-PROPOSAL': {
    sv: ({ clause, to, fault }) => (fault === 'decided' ? say(`Punkt ${clause} var ett förslag till ${to} men står som beslutad.`, 'Protokollet ska återge vad som beslutades.') : say(`Punkt ${clause} skulle beslutas här men står som ett förslag till ${to}.`, 'Protokollet ska återge vad som beslutades.')),
    en: ({ clause, to, fault }) => (fault === 'decided' ? say(`Clause ${clause} was a proposal to ${to} but stands as decided.`, 'Minutes must give what was decided.') : say(`Clause ${clause} was to be decided here but stands as a proposal to ${to}.`, 'Minutes must give what was decided.')),
  },
  'COMP-LEVEL': {
    sv: ({ body, owner, document, clauses }) => say(`${capital(body)} avviker i ${points(clauses)} från "${document}", som ${owner} har fastställt.`, 'Bedöm om organet får det; dokumentet kan självt tillåta det.'),
    en: ({ body, owner, document, clauses }) => say(`${capital(body)} departs in ${points(clauses, 'en')} from "${document}", set by ${owner}.`, 'Judge whether the body may; the document itself may allow it.'),
  },
  'NORM-CONFLICT': {
    sv: (facts) => (facts.of === 'text' ? say(`Verksamheten följer ett tjänstemannabeslut (${facts.official}) fast ett politiskt beslut (${facts.political}) gällt i samma sak.`, 'Klargör vilket som gäller.') : say(`Enligt registret gällde två beslut om ${facts.subject} den dagen: ${facts.first} och ${facts.second}.`, 'Klargör vilket som gäller.')),
    en: (facts) => (facts.of === 'text' ? say(`An official's decision (${facts.official}) is followed though a political one (${facts.political}) has been in force on the same subject.`, 'Make clear which holds.') : say(`By the register two decisions on ${facts.subject} were in force that day: ${facts.first} and ${facts.second}.`, 'Make clear which holds.')),
  },
  'DELEG-FORBIDDEN': {
    sv: ({ clause }) => say(`Punkt ${clause} delegerar verksamhetens mål, inriktning, omfattning eller kvalitet.`, 'Det får inte delegeras.'),
    en: ({ clause }) => say(`Clause ${clause} delegates goals, direction, scope or quality.`, 'That may not be delegated.'),
  },
  'DELEG-RECEIVER': {
    sv: ({ clause, to, level }) => say(`Punkt ${clause} delegerar till ${to}, som enligt registret är ${level === 'council' ? 'ett råd utan beslutanderätt' : 'fullmäktige'}.`, 'En nämnd får delegera till presidium, utskott, ledamot, ersättare eller anställd.'),
    en: ({ clause, to, level }) => say(`Clause ${clause} delegates to ${to}, which by the register is ${level === 'council' ? 'a council without power to decide' : 'an assembly'}.`, 'A board may delegate to its presidium, a committee, a member, a substitute or an employee.'),
  },
  'CORR-SILENT': {
    sv: ({ other, clause }) => say(`Punkt ${clause} lyder annorlunda än i ${other}, utan anteckning om rättelse.`, 'En rättelse ska synas: vad som ändrats, av vem och när.'),
    en: ({ other, clause }) => say(`Clause ${clause} reads otherwise than in ${other}, with no note of a correction.`, 'A correction must show: what, by whom, when.'),
  },
  'REF-DANGLING': {
    sv: (facts) => (facts.of === 'clause' ? say(`Punkt ${facts.clause} nämns, men det finns bara ${facts.most}.`, 'Rätta hänvisningen.') : say(`Beslutet rör ${facts.written}, som inte finns i registret.`, facts.near === undefined ? 'Kontrollera ärendenumret, eller för in beslutet i registret.' : `Kontrollera ärendenumret; registret har ${facts.near}.`)),
    en: (facts) => (facts.of === 'clause' ? say(`Clause ${facts.clause} is named, but there are only ${facts.most}.`, 'Correct the reference.') : say(`The decision is about ${facts.written}, which is not in the register.`, facts.near === undefined ? 'Check the case number, or record the decision in the register.' : `Check the case number; the register has ${facts.near}.`)),
  },
  'META-MISSING': {
    sv: ({ missing }) => say(`Texten saknar: ${listed(missing.map((part) => PARTS[part][0]))}.`, 'Gäller det ett utdrag kan uppgifterna stå i hela protokollet.'),
    en: ({ missing }) => say(`The text lacks: ${listed(missing.map((part) => PARTS[part][1]), 'en')}.`, 'In an extract they may stand in the whole minutes.'),
  },
  'TEXT-SUSPECT': {
    sv: ({ kind }) => say(SUSPECT[kind][0], 'Jämför med originalet.'),
    en: ({ kind }) => say(SUSPECT[kind][1], 'Compare with the original.'),
  },
};

const clean = (written: string): string => written.replaceAll(/\s+/gu, ' ').trim();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
