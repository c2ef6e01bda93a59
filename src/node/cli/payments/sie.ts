import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { SieDocument } from '../../../core/payments/sie/document.ts';
import { readSie } from '../../../core/payments/sie/read-sie.ts';
import { differencesIn } from '../../../core/payments/sie/reconcile.ts';
import { totalsOf } from '../../../core/payments/sie/totals.ts';
import { differenceLines, plainTotals, sieLines, totalLines } from '../../../core/swedish/payments/sie-report.ts';
import { totalsCsv } from '../../../core/swedish/payments/tables.ts';
import { fingerprint } from '../../fingerprint.ts';
import type { Command } from '../commands/command.ts';
import type { Options } from '../options.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';
import { FORMS } from '../taking/often.ts';
import { paymentPhrase } from './phrases.ts';
import { shown } from './shown.ts';

/** A SIE file held to the standard, or summed and reconciled. */
export const sieCommand: Command = {
  name: 'sie',
  english: 'sie',
  usage: 'likvard sie prova <fil> [--tolerant]  |  likvard sie summera <fil> [--tolerant]',
  about: { sv: 'Pröva en SIE-fil (typ 1–4), eller summera den per konto, kostnadsställe och månad och stäm av saldona.', en: 'Test a SIE file (type 1–4), or sum it by account, cost centre and month and reconcile its balances.' },
  takes: ['tolerant', ...FORMS],
  run: async (options) => {
    const [act, path] = options.words;
    const { language, sieMode } = options;
    if ((act !== 'prova' && act !== 'pröva' && act !== 'summera') || path === undefined) return refused(paymentPhrase('sie-word', language), 2);
    if (!existsSync(path)) return refused(paymentPhrase('no-file', language, path));
    const bytes = readFileSync(path);
    const file = basename(path);
    const read = readSie(file, bytes, sieMode);
    const notes = told(read.problems, language);
    if (!read.document) {
      const advice = sieMode === 'strict' ? `\n\n${paymentPhrase('sie-try-tolerant', language)}` : '';
      return refused(`${notes}${advice}`);
    }
    const verdict = paymentPhrase(read.problems.length === 0 ? 'sie-good' : 'sie-noted', language, file);
    const lines = [...sieLines(file, read, read.document, language), ...(act === 'summera' ? ['', ...sums(read.document, options)] : ['', verdict])];
    const { checksum, encoding } = read;
    const problems = read.problems.map(({ code, severity, place, facts }) => ({ code, severity, place, facts }));
    const result = { file, encoding, checksum, problems, ...(act === 'summera' ? plainTotals(totalsOf(read.document), differencesIn(read.document)) as object : {}) };
    const said: Said = shown(options, [{ file, fingerprint: fingerprint(bytes) }], { text: lines, plain: result, csv: act === 'summera' ? totalsCsv(totalsOf(read.document)) : undefined });
    return { ...said, errors: notes };
  },
};

function sums(document: SieDocument, { language }: Options): readonly string[] {
  return [...totalLines(totalsOf(document), language), '', ...differenceLines(document, differencesIn(document), language)];
}
