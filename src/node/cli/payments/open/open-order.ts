import { dirname, join } from 'node:path';
import type { KnownOrder, Ledger } from '../../../../core/payments/orders/acts.ts';
import { pendingFor } from '../../../../core/payments/orders/known-order.ts';
import { orderId } from '../../../../core/payments/orders/order.ts';
import { readOrderSheet, type OrderSheet } from '../../../../core/payments/reading/read-order.ts';
import { parseDay } from '../../../../core/quantity/day.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { keptRuns } from '../../../monthly/store.ts';
import { drawSheet, type DrawnSheet } from '../../../payments/drawing/draw-sheet.ts';
import type { DrawingWorld, Got } from '../../../payments/drawing/world.ts';
import { readLedger } from '../../../payments/ledger-file.ts';
import type { Options } from '../../options.ts';
import { phrase } from '../../phrases.ts';
import { refused, type Said } from '../../said.ts';
import { told, type Opened } from '../../session.ts';
import { paymentPhrase } from '../phrases.ts';
import { calculated } from './calculated.ts';
import { openSources } from './decision-sources.ts';
import { openSheet, type UsedFile } from './sheet-file.ts';

/** An order ready to be shown, entered, paid or booked: what it rests on has been looked up, and its rows made. */
export interface OpenOrder extends DrawnSheet {
  readonly sheet: OrderSheet;
  readonly id: string;
  readonly known: KnownOrder | undefined;
  readonly ledger: Ledger;
  readonly ledgerPath: string;
  readonly used: readonly UsedFile[];
}

/** The order of the sheet named first on the command line, made of its decision and its calculation against its ledger. */
export async function openOrder(options: Options): Promise<Opened<OpenOrder>> {
  const { language } = options;
  const [path] = options.words;
  if (path === undefined) return no(paymentPhrase('order-needed', language), 2);
  const opened = openSheet(path, options, readOrderSheet);
  if (opened.kind === 'refused') return opened;
  const { content: sheet, used } = opened.content;
  const ledgerPath = options.ledger ?? join(dirname(path), 'betalningar.jsonl');
  const read = readLedger(ledgerPath);
  if (read.kind === 'refused') return no(told(read.problems, language));
  const { ledger } = read;
  const pending = sheet.withdrawn && pendingFor(ledger, sheet);
  const rested: UsedFile[] = [used];
  const opening = (drawn: DrawnSheet): Opened<OpenOrder> => {
    const id = orderId(drawn.order, fingerprint);
    return { kind: 'opened', content: { ...drawn, sheet, id, known: ledger.orders.get(id), ledger, ledgerPath, used: rested } };
  };
  if (pending) return opening({ order: pending.order, grant: undefined, booking: undefined, calculated: undefined, run: undefined, sureness: sheet.sureness });
  const known = options.knownBy === undefined ? sheet.drawn.day : parseDay(options.knownBy);
  if (!known) return no(phrase('bad-day', language, options.knownBy), 2);
  const drawn = await drawSheet<Said>(sheet, ledger, known, () => worldOf(options, rested));
  switch (drawn.kind) {
    case 'got': return opening(drawn.content);
    case 'wrong': return no(told(drawn.problems, language));
    case 'unopened': return { kind: 'refused', said: drawn.instead };
  }
}

function no(text: string, code: 1 | 2 = 1): { readonly kind: 'refused'; readonly said: Said } {
  return { kind: 'refused', said: refused(text, code) };
}

/** The register and matter, the rulebook with its figures, and the kept runs that the command line names. What was read is put among `rested`. */
function worldOf(options: Options, rested: UsedFile[]): Got<DrawingWorld<Said>, Said> {
  const { language, runs } = options;
  const sources = openSources(options);
  if (sources.kind === 'refused') return { kind: 'unopened', instead: sources.said };
  rested.push(...sources.content.used);
  return {
    kind: 'got',
    content: {
      sources: sources.content.sources,
      calculated: async (year) => {
        const opened = await calculated(options, year);
        return opened.kind === 'refused' ? { kind: 'unopened', instead: opened.said } : { kind: 'got', content: opened.content };
      },
      runsOf: async (month) => {
        if (runs === undefined) return { kind: 'unopened', instead: refused(paymentPhrase('runs-needed', language), 2) };
        const all = await keptRuns(runs, month);
        return 'problem' in all ? { kind: 'wrong', problems: [all.problem] } : { kind: 'got', content: all };
      },
    },
  };
}
