import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { Language } from '../../../core/swedish/language-name.ts';
import { actionWord, roleWord, thingWord } from '../../../core/swedish/server/rights.ts';
import { may, type Role } from '../../../wire/rights.ts';
import type { Store } from '../../store/store.ts';
import type { Door, Who } from '../login/who.ts';
import type { Answer } from './answer.ts';
import type { Asker } from '../watch/asker.ts';
import type { Log } from '../watch/log.ts';
import type { Meters } from '../watch/meters.ts';
import type { RateLimit } from '../watch/rate-limit.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refusal.ts';
import { recordedAnswer } from './recorded.ts';
import { respond } from './respond.ts';
import type { Asking, Rights, Route } from './route.ts';
import type { FormReceived } from './upload/receive.ts';
import { writingOf } from './written.ts';

/** What every request passes through. */
export interface Gate {
  readonly door: Door;
  readonly limit: RateLimit;
  readonly log: Log;
  readonly meters: Meters;
  /** What a write with this key came to before, if it was sent before. */
  readonly answered: Store['answered'];
  /** Milliseconds, for how long an answer took. */
  readonly clock: () => number;
  /** Where a request came from, when there is no session to know the asker by. */
  readonly from: (context: Context) => Asker;
  /** Takes files in to where they can lie until they are accepted. */
  readonly receive: (request: Request) => Promise<FormReceived>;
}

/** What a request of each weight takes from the asker's bucket. */
const COSTS = { light: 1, heavy: 30 } as const;

/** Puts routes on a server. What a route's rights do not allow is denied before its answer is asked for; a route without rights is a fault in the program. */
export function mount(app: Hono, routes: readonly Route[], gate: Gate): void {
  for (const one of routes) {
    if (one.rights !== 'everybody' && (['economist', 'secretary', 'member', 'provider', 'auditor', 'public'] as const).every((role) => scopeOf(one.rights, role) === 'none')) {
      throw new RangeError(`nobody may ${one.method} ${one.path}`);
    }
    app.on(one.method.toUpperCase(), one.path.replaceAll(/\{(\w+)\}/gu, ':$1'), (context) => through(one, context, gate));
  }
}

async function through(one: Route, context: Context, gate: Gate): Promise<Response> {
  const began = gate.clock();
  const { req } = context;
  const language = languageOf(context);
  const route = `${one.method.toUpperCase()} ${one.path}`;
  let role: Role = 'public';
  const answered = async (): Promise<Answer> => {
    const who = await gate.door.who(req.header('cookie')).catch(() => undefined);
    // Who asks stands in the store: while that is away nobody is anybody.
    if (!who) return refuse('store-gone');
    ({ role } = who);
    return answerOf(one, context, gate, who, language);
  };
  const answer = await answered().catch((fault: unknown): Answer => {
    // What is nested so deep that it cannot be followed is no fault of the program.
    if (fault instanceof RangeError && /call stack/u.test(fault.message)) return refuse('too-deep');
    const number = randomUUID();
    gate.log.fault(number, route, fault);
    return refuse('fault', { number });
  });
  const response = respond(answer, { language, method: req.method, ifNoneMatch: req.header('if-none-match') });
  const ms = gate.clock() - began;
  gate.log.request({ method: req.method, route: one.path, status: response.status, ms: Math.round(ms * 10) / 10, role });
  gate.meters.request(route, response.status, ms / 1000);
  return response;
}

async function answerOf(one: Route, context: Context, gate: Gate, who: Who, language: Language): Promise<Answer> {
  const { req } = context;
  const { address: from, transport } = gate.from(context);
  const taken = gate.limit.take(who.id ?? from, COSTS[one.weight]);
  if (taken.kind === 'wait') return refuse('too-many', { seconds: taken.seconds }, { headers: { 'retry-after': String(taken.seconds) } });
  const scope = scopeOf(one.rights, who.role);
  if (scope === 'none') return deny(one.rights, who.role, language);
  if (one.method !== 'get' && !isSentByUs(one, who, req)) return refuse('csrf');
  const header = (name: string): string | undefined => req.header(name);
  // Nobody sends a large file only to be told what was missing beside it.
  const unsaid = one.takes === 'files' && one.writes === 'stream' ? writingOf(header, who.name, req.path, '') : undefined;
  if (unsaid?.kind === 'refused') return unsaid;
  const received = one.shapes.body && one.takes === 'files' ? await gate.receive(req.raw) : undefined;
  if (received?.kind === 'refused') return received;
  try {
    return await readAnswer(one, context, gate, { who, language, scope, header, from, transport, gone: req.raw.signal, writing: undefined, received: received?.received }, received);
  } finally {
    await received?.received.letGo();
  }
}

async function readAnswer(one: Route, { req }: Context, gate: Gate, asking: Asking, received: Exclude<FormReceived, { kind: 'refused' }> | undefined): Promise<Answer> {
  const body = received ?? (one.shapes.body && one.takes !== 'files' ? await readBody(req.raw, one.takes) : { kind: 'read' as const, body: undefined, print: '' });
  if (body.kind === 'refused') return body;
  const raw = { params: req.param(), query: req.query(), body: body.body };
  // No name holds it, and the database has no word for it.
  if ([...Object.values(raw.params), ...Object.values(raw.query)].some((text) => typeof text === 'string' && text.includes('\0'))) return refuse('not-found', { what: one.path });
  if (one.writes === 'no') return one.run(raw, asking);
  const written = writingOf(asking.header, asking.who.name, `${req.method} ${req.path}`, body.print);
  if (written.kind === 'refused') return written;
  const { writing } = written;
  const answer = await one.run(raw, { ...asking, writing });
  if (answer.kind !== 'refused') return answer;
  // What was sent again may no longer be done because it has been: then it is answered as it was.
  const before = await gate.answered(writing.key, writing.asked);
  return before ? recordedAnswer(before) : answer;
}

/** Whether what is sent comes from a page of ours: by the session's key, or for a form that anybody may send, by what the browser says of where it stood. */
function isSentByUs({ sender }: Route, { csrf }: Who, req: Context['req']): boolean {
  if (sender === 'session') return csrf !== '' && req.header('x-likvard-csrf') === csrf;
  const site = req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = req.header('origin');
  return origin === undefined || origin.replace(/^https?:\/\//u, '') === req.header('host');
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
