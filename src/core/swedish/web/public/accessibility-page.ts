import type { Language } from '../../language-name.ts';
import { accessibilityStatement, MESSAGE_WORDS } from './accessibility-words.ts';
import type { Operator } from './operator.ts';
import type { StatementLine } from './statement/statement.ts';

/** What somebody has written in the form; kept in the fields when it could not be taken. */
export interface Written {
  readonly about: string;
  readonly text: string;
  readonly contact: string;
}

/** What became of the form: not sent yet, taken, or why it was not. */
export type Sent = { readonly kind: 'notSent' | 'taken' } | { readonly kind: 'empty' | 'long' | 'wait'; readonly written: Written };

/** The statement with its form, as a page that needs no script and loads nothing. */
export function accessibilityPage(operator: Operator, sent: Sent, language: Language): string {
  const { title, sections } = accessibilityStatement(operator, language);
  const words = MESSAGE_WORDS[language];
  const body = sections.map(({ heading, level, form: shape, lines }) => {
    const head = level === 'section' ? `<h2>${escaped(heading)}</h2>` : `<h3>${escaped(heading)}</h3>`;
    return `${head}${shape === 'list' ? `<ul>${lines.map((line) => `<li>${lineOf(line)}</li>`).join('')}</ul>` : lines.map((line) => `<p>${lineOf(line)}</p>`).join('')}`;
  }).join('');
  const nav = `<p><a href="/publikt">${words.back}</a> · <a href="/tillganglighet?lang=${words.otherLanguage}" lang="${words.otherLanguage}" hreflang="${words.otherLanguage}">${words.other}</a></p>`;
  const said = sent.kind === 'notSent' ? '' : `<p role="${sent.kind === 'taken' ? 'status' : 'alert'}" id="svar" class="said"><strong>${sent.kind === 'taken' ? words.thanks : words[sent.kind]}</strong></p>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${nav}<h1>${escaped(title)}</h1>${body}<section><h2>${words.heading}</h2>${said}${sent.kind === 'taken' ? '' : form(sent, operator.keptDays, language)}</section></main></body></html>`;
}

const lineOf = ({ text, link }: StatementLine): string => `${escaped(text)}${link ? ` <a href="${escaped(link.href)}">${escaped(link.text)}</a>` : ''}`;

function form(sent: Sent, keptDays: number | undefined, language: Language): string {
  const words = MESSAGE_WORDS[language];
  const { about, text, contact } = 'written' in sent ? sent.written : { about: '', text: '', contact: '' };
  const isWrong = sent.kind === 'empty' || sent.kind === 'long';
  return `<form method="post" action="/tillganglighet?lang=${language}#svar"><p>${words.kept(keptDays)}</p>
<p><label for="sida">${words.about}</label><input id="sida" name="sida" maxlength="300" value="${escaped(about)}"></p>
<p><label for="text">${words.text}</label><textarea id="text" name="text" rows="7" maxlength="4000" required${isWrong ? ' aria-invalid="true" aria-describedby="svar"' : ''}>${escaped(text)}</textarea></p>
<p><label for="kontakt">${words.contact}</label><input id="kontakt" name="kontakt" maxlength="300" autocomplete="email" value="${escaped(contact)}"></p>
<p><button type="submit">${words.send}</button></p></form>`;
}

const STYLE = ':root{color-scheme:light dark;--line:#6b7280;--link:#0b57a4;--page:#fff;--text:#1a1d21}@media(prefers-color-scheme:dark){:root{--line:#9aa3ad;--link:#8ec5ff;--page:#14181c;--text:#eceff2}}body{font:1.0625rem/1.6 system-ui,sans-serif;margin:0;background:var(--page);color:var(--text);overflow-wrap:break-word;hyphens:auto}main{max-width:46rem;margin:auto;padding:1rem}h1{font-size:clamp(1.2rem,6vw,1.6rem);line-height:1.25}h2{font-size:1.2rem;margin:1.5rem 0 .3rem}h3{font-size:1.0625rem;margin:1rem 0 .2rem}p{margin:.5rem 0}li{margin:.3rem 0}a{color:var(--link)}label{display:block;font-weight:600}input,textarea{font:inherit;background:var(--page);color:var(--text);width:100%;box-sizing:border-box;padding:.4rem;border:1px solid var(--line);border-radius:4px}button{font:inherit;font-weight:600;padding:.5rem 1.2rem;min-height:2.75rem;border:2px solid var(--link);border-radius:4px;background:var(--link);color:var(--page)}.said{border-inline-start:4px solid var(--link);padding-inline-start:.7rem}:focus-visible{outline:3px solid var(--link);outline-offset:2px}@media print{form{display:none}}';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
