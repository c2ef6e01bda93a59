import { z } from 'zod';
import type { Language } from '../../../core/swedish/language-name.ts';
import type { Action, Thing } from '../../../wire/rights.ts';
import type { Transport, Who } from '../login/who.ts';
import { paging } from '../../../wire/record.ts';
import type { Answer } from './answer.ts';
import { pageOfAnswer } from './paged.ts';
import type { Takes } from './read-body.ts';
import { fieldFaults } from './field-faults.ts';
import { refuse } from './refusal.ts';
import type { Received } from './upload/receive.ts';
import type { Writing } from './written.ts';

/** Who may use a route: those the table of rights allows; `own` opens it to a provider for its own part; or everybody. */
export type Rights = { readonly action: Action; readonly thing: Thing; readonly own?: Thing } | 'everybody';

/** What every answer may depend on. */
export interface Asking {
  readonly who: Who;
  readonly language: Language;
  /** `own` when only the asker's own part may be shown. */
  readonly scope: 'all' | 'own';
  readonly header: (name: string) => string | undefined;
  /** Where the request came from, for what is counted by sender rather than by session. */
  readonly from: string;
  /** How it came, as far as a proxy that we know says. */
  readonly transport: Transport;
  /** Aborted when whoever asked went away before the answer. */
  readonly gone: AbortSignal;
  /** For a route that writes in the record. */
  readonly writing: Writing | undefined;
  /** For a route that takes files to disk. */
  readonly received: Received | undefined;
}

/** A request as it came, before its shapes are known. */
export interface Raw {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** One thing the server does: where it is, who may, what goes in and what comes out. The description at /api is made of it. */
export interface Route {
  readonly method: 'get' | 'post' | 'delete';
  /** With parameters in braces, as `/api/regelbocker/{id}`. */
  readonly path: string;
  readonly about: Readonly<Record<Language, string>>;
  readonly rights: Rights;
  readonly shapes: Shapes;
  readonly takes: Takes;
  /** `stream` writes in the record, and says what it has read. */
  readonly writes: 'stream' | 'no';
  /** Who sends what is not only asked: `session` carries its key; `page` is a form of our own that anybody may send, whose sender proves nothing but that it stands on this server. */
  readonly sender: 'session' | 'page';
  /** What is heavy may be asked for less often. */
  readonly weight: 'light' | 'heavy';
  readonly run: (raw: Raw, asking: Asking) => Promise<Answer>;
}

export interface Shapes {
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  /** Undefined for a route that takes no content. */
  readonly body: z.ZodType | undefined;
  readonly response: z.ZodType | { readonly media: readonly string[] };
}

const nothing = z.object({});
type Nothing = typeof nothing;

export interface Declared<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  readonly method: Route['method'];
  readonly path: string;
  readonly about: Route['about'];
  readonly rights: Rights;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly takes?: Takes;
  readonly sender?: Route['sender'];
  readonly weight?: Route['weight'];
  readonly writes?: Route['writes'];
  /** The list in the answer that is given page by page: it takes `after` and `limit`, and says where the next page begins. */
  readonly pages?: string;
  readonly response: Shapes['response'];
  readonly answer: (asked: Asking & { readonly params: z.output<Params>; readonly query: z.output<Query>; readonly body: z.output<Body> }) => Promise<Answer>;
}

/** A route whose answer is only asked for when what came has the shapes declared; else each field that is wrong is named. */
export function route<Params extends z.ZodType = Nothing, Query extends z.ZodType = Nothing, Body extends z.ZodType = Nothing>(declared: Declared<Params, Query, Body>): Route {
  const { method, path, about, rights, pages, answer } = declared;
  const [asksFor, gives] = [declared.query ?? nothing, declared.response];
  const shapes = {
    params: declared.params ?? nothing, body: declared.body,
    query: pages !== undefined && asksFor instanceof z.ZodObject ? asksFor.extend(paging.shape) : asksFor,
    response: pages !== undefined && gives instanceof z.ZodObject ? gives.extend({ next: z.number().int().optional() }) : gives,
  };
  return {
    method, path, about, rights, shapes, takes: declared.takes ?? 'json', weight: declared.weight ?? 'light', sender: declared.sender ?? 'session', writes: declared.writes ?? 'no',
    run: async (raw, asking) => {
      const params = shapes.params.safeParse(raw.params);
      const query = shapes.query.safeParse(raw.query);
      const body = (shapes.body ?? nothing).safeParse(shapes.body ? raw.body : {});
      if (!params.success || !query.success || !body.success) {
        return refuse('fields', {}, { faults: (language) => [params, query, body].flatMap((one) => (one.error ? fieldFaults(one.error, language) : [])) });
      }
      const whole = await answer({ ...asking, params: params.data as z.output<Params>, query: query.data as z.output<Query>, body: body.data as z.output<Body> });
      return pages === undefined ? whole : pageOfAnswer(whole, pages, paging.parse(query.data));
    },
  };
}

interface WriteDeclared<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> extends Omit<Declared<Params, Query, Body>, 'answer' | 'writes'> {
  readonly answer: (asked: Omit<Asking, 'writing'> & { readonly params: z.output<Params>; readonly query: z.output<Query>; readonly body: z.output<Body>; readonly writing: Writing }) => Promise<Answer>;
}

/** A route that writes in the record: whoever asks says what was read, and carries a key of its own. */
export function writeRoute<Params extends z.ZodType = Nothing, Query extends z.ZodType = Nothing, Body extends z.ZodType = Nothing>(declared: WriteDeclared<Params, Query, Body>): Route {
  const { answer, ...more } = declared;
  return route<Params, Query, Body>({
    ...more, writes: 'stream',
    answer: async (asked) => {
      const { writing } = asked;
      if (!writing) throw new RangeError('a route that writes was asked without what was read');
      return answer({ ...asked, writing });
    },
  });
}
