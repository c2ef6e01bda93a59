import type { Finding } from '../../minutes/findings/finding.ts';
import type { MinutesReading } from '../../minutes/reading.ts';
import type { Language } from '../language-name.ts';
import { spotInWords } from './tell-finding.ts';

/** One line over a file: what was read and how much there is to look at. */
export function summaryLine({ document, items }: MinutesReading, findings: readonly Finding[], language: Language): string {
  const of = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const votes = items.reduce((count, { rounds }) => count + rounds.filter(({ vote }) => vote).length, 0);
  const [paragraphs, errors, warnings, infos] = [items.length, of('error'), of('warning'), of('info')];
  return language === 'sv'
    ? `${document.file}: ${paragraphs} ${paragraphs === 1 ? 'paragraf' : 'paragrafer'}, ${votes} ${votes === 1 ? 'omröstning' : 'omröstningar'}; ${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}, ${infos} för kännedom.`
    : `${document.file}: ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}, ${votes} ${votes === 1 ? 'vote' : 'votes'}; ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${infos} for information.`;
}

const MOST = 5;

/** Sentences under known headings that the grammar could not place: told, so that nobody thinks they were read. */
export function unreadLines({ document, items }: MinutesReading, language: Language): readonly string[] {
  const unread = items.flatMap((item) => item.notUnderstood.map((entry) => ({ ...entry, number: item.number })));
  if (unread.length === 0) return [];
  const lines = unread.slice(0, MOST).map(({ text, span, number }) => `  § ${number}, ${spotInWords(document, span, language)}: ${text.length > 90 ? `${text.slice(0, 90)}…` : text}`);
  const head = language === 'sv' ? `Ej förstått (${unread.length}):` : `Not understood (${unread.length}):`;
  const more = unread.length > MOST ? [language === 'sv' ? `  och ${unread.length - MOST} till; se likvard las` : `  and ${unread.length - MOST} more; see likvard read`] : [];
  return [head, ...lines, ...more];
}
