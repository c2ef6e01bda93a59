import type { TextPlace } from '../../language/problem.ts';
import { nearest } from '../../language/nearest.ts';
import { find } from '../index/find.ts';
import { foldedName } from '../index/folded-name.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import { registerProblem, type RegisterProblem } from '../problems.ts';
import type { Body } from '../register.ts';

/** The names that a register has for what a matter names its own way. What it does not have is told of, and nothing is made of it. */
export interface Naming {
  readonly document: <Made>(name: string, place: TextPlace, make: (document: string) => Made | undefined) => Made | undefined;
  readonly body: <Made>(name: string, place: TextPlace, make: (body: string) => Made | undefined) => Made | undefined;
  /** The body that members who move stand under. */
  readonly member: string | undefined;
}

export function namingIn(index: RegisterIndex, problems: RegisterProblem[]): Naming {
  const { bodies } = index.register;
  const told = new Set<string>();
  const tell = (problem: RegisterProblem, name: string): undefined => {
    if (told.size < told.add(`${problem.code} ${name}`).size) problems.push(problem);
    return undefined;
  };
  return {
    document: (name, place, make) => {
      const found = find(index, name);
      const documents = found.kind === 'found' ? found.documents : [];
      const [only] = documents;
      if (only && documents.length === 1) return make(only.name);
      const near = found.kind === 'unknown' ? found.near : undefined;
      return tell(registerProblem('entry-document-unknown', place, { name, found: documents.length, near }), name);
    },
    body: (name, place, make) => {
      const found = bodyNamed(bodies, name);
      return found ? make(found.name) : tell(registerProblem('entry-body-unknown', place, { name, near: nearest(name, bodies.keys()) }), name);
    },
    member: [...bodies.values()].find(({ level }) => level === 'member')?.name,
  };
}

function bodyNamed(bodies: ReadonlyMap<string, Body>, name: string): Body | undefined {
  return bodies.get(name) ?? [...bodies.values()].find((body) => [body.name, ...body.aliases].some((one) => foldedName(one) === foldedName(name)));
}
