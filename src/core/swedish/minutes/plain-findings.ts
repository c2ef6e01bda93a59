import type { Finding } from '../../minutes/findings/finding.ts';
import { spotOf, type TextDocument } from '../../minutes/text/document.ts';
import { saidOf, severityWord } from './tell-finding.ts';
import type { Plain } from './plain-rounds.ts';

/** A finding for programs: code, severity, places, facts, and the sentence in both languages. */
export function plainFinding(one: Finding, document: TextDocument): Plain {
  const [sv, en] = [saidOf(one, 'sv'), saidOf(one, 'en')];
  return {
    kod: one.code, allvar: one.severity, allvar_ord: severityWord(one.severity, 'sv'), paragraf: one.item, plats: spotOf(document, one.span), platser: one.related.map((span) => spotOf(document, span)),
    text: sv.says, 'gör_så': sv.mend, english: { says: en.says, mend: en.mend }, grund: one.basis, laglighetsgrund: one.ground, 'avgörande': one.outcomeDecisive,
    uppgifter: JSON.parse(JSON.stringify(one.facts, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))) as unknown,
  };
}

export interface SarifRule { readonly id: string; readonly level: 'error' | 'warning' | 'note'; readonly basis: string }

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One run of SARIF 2.1.0 over several documents, for editors and continuous integration. */
export function sarifOf(version: string, checked: readonly { readonly uri: string; readonly document: TextDocument; readonly findings: readonly Finding[] }[]): Plain {
  const rules = new Map<string, SarifRule>();
  const region = (document: TextDocument, span: Finding['span']): Plain => {
    const { line, from, toLine, to } = spotOf(document, span);
    return { startLine: line, startColumn: from, endLine: toLine, endColumn: to };
  };
  const results = checked.flatMap(({ uri, document, findings }) => findings.map((one) => {
    rules.set(one.code, { id: one.code, level: LEVELS[one.severity], basis: one.basis });
    const at = (span: Finding['span']): Plain => ({ physicalLocation: { artifactLocation: { uri }, region: region(document, span) } });
    const { says, mend } = saidOf(one, 'sv');
    return { ruleId: one.code, level: LEVELS[one.severity], message: { text: `${says} ${mend}` }, locations: [at(one.span)], relatedLocations: one.related.map((span) => ({ ...(at(span) as object), message: { text: '' } })) };
  }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0',
    runs: [{ tool: { driver: { name: 'likvard granska', version, language: 'sv', rules: [...rules.values()].map(({ id, level, basis }) => ({ id, defaultConfiguration: { level }, shortDescription: { text: `${id} (${basis})` } })) } }, columnKind: 'utf16CodeUnits', results }],
  };
}
