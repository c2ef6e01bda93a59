import type { Language } from '../language-name.ts';

/** What the page of the API says of one route. */
export interface DescribedRoute {
  readonly method: string;
  readonly path: string;
  readonly about: string;
  /** Who may, in words. */
  readonly rights: string;
  /** What is sent with it, as JSON Schema; empty when nothing is. */
  readonly body: string;
}

const WORDS = {
  sv: {
    title: 'Likvärds API', intro: 'Allt som sidorna gör går genom de här adresserna. Beskrivningen för program finns i OpenAPI 3.1:', may: 'Får:', body: 'Innehåll',
    rules: [
      'Svar på fel är application/problem+json, på svenska eller engelska efter Accept-Language, med plats för varje fel.',
      'Läsningar bär ETag: skicka If-None-Match och få 304 när inget är ändrat.',
      'Skrivningar bär x-likvard-csrf (från /api/session), och de som skriver i liggaren If-Match med läsningens ETag, eller 0 för något nytt, och en egen Idempotency-Key.',
    ],
  },
  en: {
    title: 'The API of Likvärd', intro: 'All that the pages do goes through these addresses. The description for programs is in OpenAPI 3.1:', may: 'May:', body: 'Content',
    rules: [
      'Answers to faults are application/problem+json, in Swedish or English by Accept-Language, with the place of each fault.',
      'Reads carry an ETag: send If-None-Match and get 304 when nothing has changed.',
      'Writes carry x-likvard-csrf (from /api/session), and those that write in the record If-Match with the ETag of what was read, or 0 for something new, and an Idempotency-Key of their own.',
    ],
  },
} as const;

/** The API as a page for people: no script, nothing loaded from elsewhere. */
export function apiPage(routes: readonly DescribedRoute[], language: Language): string {
  const words = WORDS[language];
  const one = ({ method, path, about, rights, body }: DescribedRoute): string => [
    `<section><h2><code>${method} ${escaped(path)}</code></h2><p>${escaped(about)}</p><p>${words.may} ${escaped(rights)}</p>`,
    ...(body === '' ? [] : [`<details><summary>${words.body}</summary><pre>${escaped(body)}</pre></details>`]), '</section>',
  ].join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head><body><main><h1>${words.title}</h1><p>${words.intro} <a href="/api/openapi.json">/api/openapi.json</a></p><ul>${words.rules.map((rule) => `<li>${escaped(rule)}</li>`).join('')}</ul>${routes.map(one).join('')}</main></body></html>`;
}

export function apiTitle(language: Language): string {
  return WORDS[language].title;
}

const STYLE = ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0}main{max-width:60rem;margin:auto;padding:1rem}h2{font-size:1rem;margin:1.5rem 0 0}section{border-top:1px solid}pre{overflow:auto}p{margin:.3rem 0}code{overflow-wrap:anywhere}';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
