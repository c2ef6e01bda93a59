import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Entry, Outcome } from '../entry.ts';
import { writeDayWithin } from '../reading/day-within.ts';
import type { Register } from '../register.ts';
import type { JsonObject } from '../../procedure/exchange/json.ts';

/**
 * The bodies, movers and motions of a register as Popolo has them. A result says whether the text of that very motion was adopted, so
 * that nobody has to know what Ja meant; votes are not in a register. Orders and practice are no motions, and are left out.
 */
export function popolo({ bodies, entries }: Register): JsonObject {
  const motions = [...entries.values()].filter(({ kind }) => kind === 'decision' || kind === 'proposal');
  const movers = [...new Set(motions.flatMap(({ mover }) => mover ?? []))];
  return {
    organizations: [...bodies.values()].map(({ name, level, aliases }) => ({
      id: name, name, classification: level, ...(aliases.length > 0 ? { other_names: aliases.map((alias) => ({ name: alias })) } : {}),
    })),
    persons: movers.map((name) => ({ id: name, name })),
    motions: motions.map(motion),
  };
}

function motion(entry: Entry): JsonObject {
  const { name, body, heading, mover, decided, source } = entry;
  const result = resultOf(entry);
  return {
    id: name, organization_id: body, text: heading, classification: classificationOf(entry),
    ...(mover === undefined ? {} : { creator_id: mover }), ...dateOf(decided), ...(result === undefined ? {} : { result }),
    sources: [{ note: source }],
  };
}

function classificationOf({ kind, effects }: Entry): string {
  if (kind === 'proposal') return 'proposal';
  return effects.length > 0 && effects.every((effect) => effect.kind === 'proposesTo') ? 'recommendation' : 'decision';
}

const RESULTS: Readonly<Record<Outcome, string | undefined>> = {
  adopted: 'pass', fell: 'fail', partly: 'pass in part', referredBack: 'referred back', notPut: 'not put', unknown: undefined,
};

/** A body has adopted what it decides, also when what it decides is to propose something to another. */
function resultOf({ kind, outcome }: Entry): string | undefined {
  return kind === 'decision' ? 'pass' : RESULTS[outcome ?? 'unknown'];
}

/** A day, a month or a year; days between two others cannot be said in Popolo, and are left out. */
function dateOf(decided: DayWithin): JsonObject {
  const written = writeDayWithin(decided);
  return written.includes('..') ? {} : { date: written };
}
