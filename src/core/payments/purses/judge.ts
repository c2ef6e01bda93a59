import type { RegisterIndex } from '../../register/index/register-index.ts';
import type { Asked } from '../../register/index/visible.ts';
import type { Transfer } from './acts.ts';
import { hangsOn, mayHaveStood, type MayHaveStood, type Stood } from './holding.ts';
import type { End } from './purse.ts';
import { concerns, type TransferRule } from './rule.ts';

/** Why a transfer may not be made, with the rule that says so; `noRule` when no rule speaks of it. */
export type Refusal =
  | { readonly fault: 'forbidden' | 'otherArea' | 'wrongBody' | 'afterRule'; readonly rule: TransferRule }
  /** `from`: the first day the register knows that the rule held; undefined when it knows of none. */
  | { readonly fault: 'beforeRule'; readonly rule: TransferRule; readonly from: string | undefined }
  | { readonly fault: 'noRule' };

/** What the register or the sheet does not say that a transfer hangs on. */
export type Undecided =
  | { readonly kind: 'area'; readonly purse: string; readonly rule: TransferRule }
  | { readonly kind: 'standing'; readonly rule: TransferRule; readonly stood: MayHaveStood };

export type Verdict =
  | { readonly kind: 'permitted'; readonly rules: readonly TransferRule[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'undecided'; readonly undecided: readonly Undecided[] };

/**
 * Whether a transfer may be made, by the rules in force on its day as the register knew them. Where the register leaves several ways, all are tried:
 * what every way allows is allowed, what none allows is refused, and the rest is undecided.
 */
export function judge(index: RegisterIndex, rules: readonly TransferRule[], transfer: Transfer, known?: Asked['known']): Verdict {
  const relevant = rules.filter((rule) => concerns(rule, transfer.from, transfer.to));
  if (relevant.length === 0) return { kind: 'refused', refusal: { fault: 'noRule' } };
  const asked = { day: transfer.day, known };
  const stood = new Map(relevant.map(({ holds }) => [hangsOn(holds), mayHaveStood(index, holds, asked)]));
  const verdicts = worldsOf([...stood]).map((world) => inWorld(index, relevant, transfer, world));
  const [first] = verdicts;
  if (first && verdicts.every(({ kind }) => kind === 'permitted')) return { kind: 'permitted', rules: [...new Set(verdicts.flatMap((one) => (one.kind === 'permitted' ? one.rules : [])))] };
  const refused = verdicts.find(({ kind }) => kind === 'refused');
  if (refused && verdicts.every(({ kind }) => kind === 'refused')) return refused;
  const open = relevant.flatMap((rule): readonly Undecided[] => {
    const one = stood.get(hangsOn(rule.holds));
    return one && one.ways.length > 1 ? [{ kind: 'standing', rule, stood: one }] : [];
  });
  const areas = verdicts.flatMap((one) => (one.kind === 'undecided' ? one.undecided : []));
  return { kind: 'undecided', undecided: unique([...areas, ...open]) };
}

type World = ReadonlyMap<string, Stood>;

/** Every way in which all that rules hang on may have stood together. */
function worldsOf(stood: readonly (readonly [string, MayHaveStood])[]): readonly World[] {
  return stood.reduce<readonly World[]>((worlds, [key, { ways }]) => worlds.flatMap((world) => ways.map((way) => new Map([...world, [key, way]]))), [new Map()]);
}

function inWorld(index: RegisterIndex, rules: readonly TransferRule[], transfer: Transfer, world: World): Verdict {
  const way = ({ holds }: TransferRule): Stood => {
    const stood = world.get(hangsOn(holds)) ?? 'notYet';
    if (holds.kind !== 'onceCeased') return stood;
    return stood === 'ceased' ? 'holds' : 'notYet';
  };
  const forbidding = rules.find((rule) => rule.does === 'forbids' && way(rule) === 'holds');
  if (forbidding) return refuse({ fault: 'forbidden', rule: forbidding });
  const permitting = rules.filter(({ does }) => does === 'permits');
  const tried = permitting.filter((rule) => way(rule) === 'holds').map((rule) => tryRule(index, rule, transfer));
  const allowed = tried.filter(({ kind }) => kind === 'permitted');
  if (allowed.length > 0) return { kind: 'permitted', rules: allowed.flatMap((one) => (one.kind === 'permitted' ? one.rules : [])) };
  const [best] = [...tried.filter(({ kind }) => kind === 'undecided'), ...tried];
  if (best) return best;
  const ended = permitting.find((rule) => way(rule) === 'ceased');
  if (ended) return refuse({ fault: 'afterRule', rule: ended });
  const [coming] = permitting;
  return refuse(coming ? { fault: 'beforeRule', rule: coming, from: firstDay(index, coming) } : { fault: 'noRule' });
}

const refuse = (refusal: Refusal): Verdict => ({ kind: 'refused', refusal });

function tryRule(index: RegisterIndex, rule: TransferRule, { from, to, by }: Transfer): Verdict {
  if (rule.by !== undefined && bodyOf(index, by) !== bodyOf(index, rule.by)) return refuse({ fault: 'wrongBody', rule });
  if (rule.within === 'anywhere') return { kind: 'permitted', rules: [rule] };
  const missing = [from, to].find((end) => areaOf(end) === undefined);
  if (missing) return { kind: 'undecided', undecided: [{ kind: 'area', purse: missing === 'outside' ? '' : missing.name, rule }] };
  return areaOf(from) === areaOf(to) ? { kind: 'permitted', rules: [rule] } : refuse({ fault: 'otherArea', rule });
}

const areaOf = (end: End): string | undefined => (end === 'outside' ? undefined : end.area);

/** A body by whatever name it is called. */
function bodyOf({ register: { bodies } }: RegisterIndex, name: string): string {
  return [...bodies.values()].find((body) => body.name === name || body.aliases.includes(name))?.name ?? name;
}

/** The first day on which the register knows that what the rule hangs on stood as it must. */
function firstDay(index: RegisterIndex, { holds }: TransferRule): string | undefined {
  if (holds.kind === 'toldFrom') return index.register.entries.get(holds.entry)?.decided.latest;
  if (holds.kind === 'onceCeased') return undefined;
  const claims = index.dossiers.get(holds.document)?.track.claims ?? [];
  return claims.filter(({ says }) => says === 'holds').map(({ from }) => from.latest).toSorted()[0];
}

/** What is undecided once for each purse and each thing that rules hang on. */
function unique(all: readonly Undecided[]): readonly Undecided[] {
  return [...new Map(all.map((one) => [one.kind === 'area' ? `area ${one.purse}` : one.stood.about, one])).values()];
}

