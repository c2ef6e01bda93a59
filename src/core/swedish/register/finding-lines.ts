import type { Agreement, Finding, NamedVersion } from '../../register/agreement/finding.ts';
import type { Language } from '../language-name.ts';
import { daysInWords } from '../numbers/dates.ts';
import { tellPlace } from '../problems/tell.ts';
import { hanging } from '../table/width.ts';
import { BASIS_IN_WORDS } from '../explain/authority.ts';
import { days, entryInWords } from './entry-words.ts';

const OF = {
  decided: { sv: 'dagen', en: 'day' }, known: { sv: 'dagen det blev känt', en: 'day it became known' },
  body: { sv: 'organet', en: 'body' }, sureness: { sv: 'säkerheten', en: 'sureness' },
} as const;

/** Where a rulebook and the register say different things, or that they say the same. */
export function agreementLines({ findings, versions, decisions }: Agreement, language: Language): readonly string[] {
  if (findings.length === 0) {
    return [language === 'sv' ? `Regelboken stämmer med registret: ${versions} versioner, ${decisions} beslut.` : `The rulebook agrees with the register: ${versions} versions, ${decisions} decisions.`];
  }
  return findings.flatMap((finding, at) => [
    ...(at > 0 ? [''] : []), `${tellPlace(finding.place, language)}  ${finding.kind}`,
    ...hanging('  ', language === 'sv' ? inSwedish(finding) : inEnglish(finding), 100),
    ...finding.entries.flatMap((entry) => hanging('    ', `${language === 'sv' ? 'registret' : 'register'}: ${entryInWords(entry, language)}`, 100)),
  ]);
}

function version({ rule, what, interval, decision, basis }: NamedVersion, language: Language): string {
  return `${rule}${what === undefined ? '' : ` (${what})`} ${daysInWords(interval, language)}, ${decision}, ${BASIS_IN_WORDS[basis][language]}`;
}

function inSwedish(finding: Finding): string {
  switch (finding.kind) {
    case 'unregistered': return `Registret har inget som heter "${finding.decision}". Det bär ${finding.versions.length === 1 ? 'en version' : `${finding.versions.length} versioner`}: lägg till posten, eller rätta namnet.`;
    case 'onlyProposed': return `${version(finding.version, 'sv')}: registret har bara ett förslag. Skriv "grund: föreslagen", eller lägg till beslutet i registret.`;
    case 'onlyApplied': return `${version(finding.version, 'sv')}: registret vet bara att det tillämpades. Skriv "grund: tillämpad", eller lägg till beslutet.`;
    case 'notApplied': return `${version(finding.version, 'sv')}: registret känner ingen sådan tillämpning. Skriv "grund: beslutad" om beslutet finns, eller lägg till tillämpningen.`;
    case 'alreadyDecided': return `${version(finding.version, 'sv')}: enligt registret är det beslutat. Skriv "grund: beslutad".`;
    case 'otherRule': return `${version(finding.version, 'sv')}: beslutet rör inte regeln, enligt registret. Lägg till regeln under "regler" i posten, eller nämn ett annat beslut.`;
    case 'otherDays': return `${version(finding.version, 'sv')}: registret har ${registered(finding.registered)}. Rätta dagarna där de är fel.`;
    case 'ceased': return `${version(finding.version, 'sv')}: enligt registret har det upphört eller rättats. Avsluta versionen, med det senare beslutet för tiden därefter.`;
    case 'versionMissing': return `Beslutet "${finding.decision}" rör regeln "${finding.rule}", som inte har någon version av det. Lägg till versionen, eller ta bort regeln ur posten.`;
    case 'decisionDiffers': return `"${finding.decision}": ${OF[finding.of].sv} är ${finding.written} i regelboken och ${finding.registered} i registret.`;
  }
}

function inEnglish(finding: Finding): string {
  switch (finding.kind) {
    case 'unregistered': return `The register has nothing named "${finding.decision}". It carries ${finding.versions.length === 1 ? 'one version' : `${finding.versions.length} versions`}: add the entry, or correct the name.`;
    case 'onlyProposed': return `${version(finding.version, 'en')}: the register has only a proposal. Write "grund: föreslagen", or add the decision to the register.`;
    case 'onlyApplied': return `${version(finding.version, 'en')}: the register knows only that it was applied. Write "grund: tillämpad", or add the decision.`;
    case 'notApplied': return `${version(finding.version, 'en')}: the register knows of no such practice. Write "grund: beslutad" if there is a decision, or add the practice.`;
    case 'alreadyDecided': return `${version(finding.version, 'en')}: by the register it is decided. Write "grund: beslutad".`;
    case 'otherRule': return `${version(finding.version, 'en')}: by the register the decision does not touch the rule. Add the rule under "regler" of the entry, or name another decision.`;
    case 'otherDays': return `${version(finding.version, 'en')}: the register has ${registered(finding.registered)}. Correct the days where they are wrong.`;
    case 'ceased': return `${version(finding.version, 'en')}: by the register it has ceased or been corrected. End the version, with the later decision for the time after.`;
    case 'versionMissing': return `The decision "${finding.decision}" touches the rule "${finding.rule}", which has no version by it. Add the version, or take the rule out of the entry.`;
    case 'decisionDiffers': return `"${finding.decision}": the ${OF[finding.of].en} is ${finding.written} in the rulebook and ${finding.registered} in the register.`;
  }
}

function registered({ from, to }: Extract<Finding, { readonly kind: 'otherDays' }>['registered']): string {
  return `${days(from)}–${to ? days(to) : ''}`;
}
