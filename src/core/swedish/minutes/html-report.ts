import type { Finding } from '../../minutes/findings/finding.ts';
import { lineIndex, spotOf, type TextDocument } from '../../minutes/text/document.ts';
import type { Language } from '../language-name.ts';
import { saidOf, severityWord, spotInWords } from './tell-finding.ts';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Marks that turn the direction of reading are shown, not obeyed. */
const escaped = (text: string): string => text.replaceAll(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu, '\u2423').replaceAll(/[&<>"']/gu, (mark) => MARKS[mark] ?? mark);

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:1rem auto;max-width:90rem;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.2rem}main{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem}
ol.text{list-style:none;padding:0;margin:0;font:0.9rem/1.5 ui-monospace,monospace}ol.text li{display:grid;grid-template-columns:4rem 1fr;white-space:pre-wrap;overflow-wrap:anywhere}
ol.text li>span:first-child{color:#595959;user-select:none}li.hit{background:#fff3cd;border-left:4px solid #8a5a00}li.hit.error{background:#fde2e2;border-color:#a30000}li.hit.info{background:#e7f0fa;border-color:#1f5c99}
article{border:1px solid #767676;border-left-width:6px;padding:.5rem 1rem;margin:0 0 1rem}article.error{border-left-color:#a30000}article.warning{border-left-color:#8a5a00}article.info{border-left-color:#1f5c99}
article h3{font-size:1rem;margin:0}a{color:#0b4a8f}a:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}@media(max-width:50rem){main{grid-template-columns:1fr}}`;

const WORDS = {
  sv: { title: 'Granskning av protokoll', text: 'Protokollets text', findings: 'Anmärkningar', none: 'Inga anmärkningar.', go: 'Till texten', also: 'Se även', basis: 'Grund', skip: 'Hoppa till anmärkningarna', decisive: 'Kan ha avgjort utfallet.' },
  en: { title: 'Check of minutes', text: 'Text of the minutes', findings: 'Findings', none: 'No findings.', go: 'To the text', also: 'See also', basis: 'Basis', skip: 'Skip to the findings', decisive: 'May have decided the outcome.' },
} as const;

/** One page that needs nothing but itself: the text of the minutes with line numbers, and the findings beside it. */
export function htmlReport(checked: readonly { readonly document: TextDocument; readonly findings: readonly Finding[] }[], language: Language): string {
  const words = WORDS[language];
  const parts = checked.map(({ document, findings }, file) => onePart(document, findings, file, language));
  return `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${words.title}</title><style>${STYLE}</style></head>\n<body>\n<h1>${words.title}</h1>\n${parts.join('\n')}\n</body>\n</html>\n`;
}

function onePart(document: TextDocument, findings: readonly Finding[], file: number, language: Language): string {
  const words = WORDS[language];
  const hits = hitsOf(document, findings);
  const lines = document.lines.map((line, at) => {
    const hit = hits.get(at);
    return `<li id="f${file}l${at}"${hit === undefined ? '' : ` class="hit ${hit}"`}><span>${document.format === 'text' ? line.number : `${line.page}:${line.number}`}</span><span>${escaped(line.text)}</span></li>`;
  });
  const said = findings.map((one) => article(one, document, file, language));
  return `<h2>${escaped(document.file)}</h2>\n<p><a href="#f${file}findings">${words.skip}</a></p>\n<main>\n<section aria-label="${words.text}"><ol class="text">\n${lines.join('\n')}\n</ol></section>\n<section id="f${file}findings" aria-label="${words.findings}">\n${said.length === 0 ? `<p>${words.none}</p>` : said.join('\n')}\n</section>\n</main>`;
}

function article(one: Finding, document: TextDocument, file: number, language: Language): string {
  const words = WORDS[language];
  const { says, mend } = saidOf(one, language);
  const link = (span: Finding['span']): string => `<a href="#f${file}l${lineIndex(document.lines, span.start)}">${escaped(spotInWords(document, span, language))}</a>`;
  const also = one.related.length === 0 ? '' : `<p>${words.also}: ${one.related.slice(0, 12).map(link).join(', ')}</p>`;
  return `<article class="${one.severity}"><h3>${escaped(severityWord(one.severity, language))} ${one.code}${one.item === undefined ? '' : ` § ${escaped(one.item)}`}, ${link(one.span)}</h3><p>${escaped(says)} ${escaped(mend)}${one.outcomeDecisive === true ? ` ${words.decisive}` : ''}</p>${also}<p>${words.basis}: ${escaped(one.basis)}</p></article>`;
}

const RANK = { error: 3, warning: 2, info: 1 } as const;

function hitsOf(document: TextDocument, findings: readonly Finding[]): ReadonlyMap<number, Finding['severity']> {
  const hits = new Map<number, Finding['severity']>();
  for (const { span, severity } of findings) {
    const first = lineIndex(document.lines, span.start);
    const last = first + Math.max(0, spotOf(document, span).toLine - spotOf(document, span).line);
    for (let at = first; at <= last && at < first + 40; at += 1) {
      const before = hits.get(at);
      if (before === undefined || RANK[severity] > RANK[before]) hits.set(at, severity);
    }
  }
  return hits;
}
