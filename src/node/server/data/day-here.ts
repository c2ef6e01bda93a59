import type { Day } from '../../../core/quantity/day.ts';

const HERE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in Sweden at an instant. */
export const dayHere = (instant: string): Day => HERE.format(new Date(instant)) as Day;
