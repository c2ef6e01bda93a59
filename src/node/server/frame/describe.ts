import { z } from 'zod';
import type { Language } from '../../../core/swedish/language-name.ts';
import { problem } from '../../../wire/problem.ts';
import { packageVersion } from '../../project/package.ts';
import type { Route } from './route.ts';

/** The routes as OpenAPI 3.1, whose schemas are JSON Schema: made of the very shapes that what comes in is read by. */
export function describeApi(routes: readonly Route[], title: string, language: Language): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const one of routes) paths[one.path] = { ...paths[one.path], [one.method]: operationOf(one, language) };
  return { openapi: '3.1.0', info: { title, version: packageVersion() }, paths, components: { schemas: { Problem: schemaOf(problem) } } };
}

function operationOf(one: Route, language: Language): unknown {
  const { params, query, body, response } = one.shapes;
  const parameters = [
    ...parametersOf(params, 'path'), ...parametersOf(query, 'query'),
    ...(one.writes === 'stream' ? ['If-Match', 'Idempotency-Key'].map((name) => ({ name, in: 'header', required: true, schema: { type: 'string' } })) : []),
    ...(one.method === 'get' || one.sender === 'page' ? [] : [{ name: 'x-likvard-csrf', in: 'header', required: true, schema: { type: 'string' } }]),
  ];
  const content = response instanceof z.ZodType ? { 'application/json': { schema: schemaOf(response) } } : Object.fromEntries(response.media.map((media) => [media, {}]));
  const refused = { description: language === 'sv' ? 'Vad som var fel, var det står och vad man gör' : 'What was wrong, where it stands and what to do', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
  return {
    summary: one.about[language], operationId: `${one.method} ${one.path}`, parameters,
    'x-likvard-rights': one.rights,
    ...(body ? { requestBody: { required: true, content: { [MEDIA[one.takes]]: { schema: schemaOf(body) } } } } : {}),
    responses: { '2XX': { description: one.about[language], content }, default: refused },
  };
}

const MEDIA: Readonly<Record<Route['takes'], string>> = { json: 'application/json', form: 'multipart/form-data', files: 'multipart/form-data', fields: 'application/x-www-form-urlencoded' };

function parametersOf(shape: z.ZodType, place: 'path' | 'query'): readonly unknown[] {
  const { properties = {}, required = [] } = schemaOf(shape) as { readonly properties?: Readonly<Record<string, unknown>>; readonly required?: readonly string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: place, required: place === 'path' || required.includes(name), schema }));
}

function schemaOf(shape: z.ZodType): unknown {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });
  return schema;
}
