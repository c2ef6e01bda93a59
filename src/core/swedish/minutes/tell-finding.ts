import type { Finding, FindingSeverity } from '../../minutes/findings/finding.ts';
import { spotOf, type Span, type TextDocument } from '../../minutes/text/document.ts';
import type { Language } from '../language-name.ts';
import { MATTER_SENTENCES } from './matters.ts';
import { PERSON_SENTENCES } from './persons.ts';
import type { FindingSentence, Said } from './said.ts';
import { VOTE_SENTENCES } from './votes.ts';

const SENTENCES = { ...VOTE_SENTENCES, ...PERSON_SENTENCES, ...MATTER_SENTENCES };

const WORDS = {
  sv: { error: 'fel', warning: 'varning', info: 'info', mend: 'Gör så', also: 'Se även', basis: 'Grund', decisive: 'Kan ha avgjort utfallet.', line: 'rad', page: 'sida', ground: 'laglighetsprövning: grund' },
  en: { error: 'error', warning: 'warning', info: 'info', mend: 'Mend', also: 'See also', basis: 'Basis', decisive: 'May have decided the outcome.', line: 'line', page: 'page', ground: 'legality review: ground' },
} as const;

/** A code without a sentence does not compile: the union of codes picks the sentence of its own facts. */
export function saidOf(one: Finding, language: Language): Said {
  const sentence = SENTENCES[one.code] as FindingSentence<Finding['facts']>;
  return sentence[language](one.facts);
}

export const severityWord = (severity: FindingSeverity, language: Language): string => WORDS[language][severity];

/** Page, line and column of a span, as a person finds it in a text file or a PDF. */
export function spotInWords(document: TextDocument, span: Span, language: Language): string {
  const { page, line, toLine } = spotOf(document, span);
  const lines = line === toLine ? `${line}` : `${line}–${toLine}`;
  return document.format === 'text' ? `${WORDS[language].line} ${lines}` : `${WORDS[language].page} ${page} ${WORDS[language].line} ${lines}`;
}

/** A finding as it is shown where there is only text. */
export function findingLines(one: Finding, document: TextDocument, language: Language): readonly string[] {
  const words = WORDS[language];
  const { line, from } = spotOf(document, one.span);
  const { says, mend } = saidOf(one, language);
  const others = one.related.slice(0, 6).map((span) => spotInWords(document, span, language));
  const more = one.related.length > 6 ? ` +${one.related.length - 6}` : '';
  return [
    `${document.file}:${line}:${from}  ${words[one.severity]} ${one.code}${one.item === undefined ? '' : `  § ${one.item}`}`,
    `  ${says}`,
    `  ${words.mend}: ${mend}${one.outcomeDecisive === true ? ` ${words.decisive}` : ''}`,
    ...(others.length > 0 ? [`  ${words.also}: ${others.join('; ')}${more}`] : []),
    `  ${words.basis}: ${one.basis}${one.ground === undefined ? '' : ` (${words.ground} ${one.ground})`}`,
  ];
}
