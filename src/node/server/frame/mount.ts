import type { Context, Hono } from 'hono';
import type { Language } from '../../../core/swedish/language-name.ts';
import { actionWord, roleWord, thingWord } from '../../../core/swedish/server/rights.ts';
import { may, type Role } from '../../../wire/rights.ts';
import type { Door } from '../login/who.ts';
import type { Answer } from './answer.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refusal.ts';
import { respond } from './respond.ts';
import type { Rights, Route } from './route.ts';

/** Puts routes on a server. What a route's rights do not allow is denied before its answer is asked for. */
export function mount(app: Hono, routes: readonly Route[], door: Door): void {
  for (const one of routes) {
    app.on(one.method.toUpperCase(), one.path.replaceAll(/\{(\w+)\}/gu, ':$1'), async (context) => {
      const language = languageOf(context);
      const answer = await answerOf(one, context, door, language);
      return respond(answer, { language, method: context.req.method, ifNoneMatch: context.req.header('if-none-match') });
    });
  }
}

async function answerOf(one: Route, { req }: Context, door: Door, language: Language): Promise<Answer> {
  const who = door.who(req.header('cookie'));
  const scope = scopeOf(one.rights, who.role);
  if (scope === 'none') return deny(one.rights, who.role, language);
  if (one.method !== 'get' && (who.csrf === '' || req.header('x-likvard-csrf') !== who.csrf)) return refuse('csrf');
  const body = one.shapes.body ? await readBody(req.raw) : { kind: 'read' as const, body: undefined };
  if (body.kind === 'refused') return body;
  return one.run({ params: req.param(), query: req.query(), body: body.body }, { who, language, scope, header: (name) => req.header(name) });
}

function scopeOf(rights: Rights, role: Role): 'all' | 'own' | 'none' {
  if (rights === 'everybody' || may(role, rights.action, rights.thing) === 'allowed') return 'all';
  return rights.own !== undefined && may(role, rights.action, rights.own) === 'allowed' ? 'own' : 'none';
}

function deny(rights: Rights, role: Role, language: Language): Answer {
  if (role === 'public' || rights === 'everybody') return refuse('login-needed');
  return refuse('denied', { role: roleWord(role, language), action: actionWord(rights.action, language), thing: thingWord(rights.thing, language) });
}

/** Swedish unless English is asked for before it. */
export function languageOf({ req }: Context): Language {
  const wish = req.query('lang') ?? req.header('accept-language') ?? '';
  return /^\s*en\b/iu.test(wish) ? 'en' : 'sv';
}
