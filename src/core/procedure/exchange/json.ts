import type { DayWithin } from '../../language/declarations/decision.ts';

/** What JSON can hold. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** The key only where there is something to say: what is not known has no place in JSON. */
export function given(key: string, value: Json | undefined): JsonObject {
  return value === undefined ? {} : { [key]: value };
}

/** A day that is known to be one; undefined when only the days it lies between are. */
export function exactDay(day: DayWithin | undefined): DayWithin['earliest'] | undefined {
  return day && day.earliest === day.latest ? day.earliest : undefined;
}
