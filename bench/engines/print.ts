import { measureEngines, type EngineAct } from './measure.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('sv-SE');
const rate = ({ rows, milliseconds }: EngineAct): string => `${whole(milliseconds)} ms (${whole((rows * 1000) / milliseconds)} rader per sekund)`;

/** Ten rules over populations of several sizes by three ways, and how the cost of a row grows with the size. */
export async function printEngines(sizes: readonly number[]): Promise<void> {
  console.log('Tio regler över en befolkning i Parquet, tolv månader, till vad varje enhet får; bästa av tre, filerna prövade före');
  let before: { readonly rows: number; readonly duckdb: number; readonly kernel: number } | undefined;
  for (const size of sizes) {
    const { byHand, duckdb, kernel, differing } = await measureEngines(size);
    console.log(`  ${whole(size)} personer, ${whole(duckdb.rows)} rader. Enheter och månader som skiljer mellan de tre: ${differing} av ${byHand.ore.length}`);
    console.log(`    för hand ${rate(byHand)}: SQL skriven för just de reglerna, som litar på varje rad`);
    console.log(`    duckdb   ${rate(duckdb)}; kvot ${(duckdb.milliseconds / byHand.milliseconds).toFixed(2)}, mål högst 1,2; som mest ${whole(duckdb.peakMegabytes)} MB med prövningen, mål 200`);
    console.log(`    kärnan   ${rate(kernel)}; som mest ${whole(kernel.peakMegabytes)} MB med prövningen, mål 400`);
    if (before) {
      const rows = duckdb.rows / before.rows;
      const growth = (now: number, was: number): string => (now / was / rows).toFixed(2);
      console.log(`    kostnad per rad mot storleken före: duckdb ${growth(duckdb.milliseconds, before.duckdb)}, kärnan ${growth(kernel.milliseconds, before.kernel)}; mål högst 1,15`);
    }
    before = { rows: duckdb.rows, duckdb: duckdb.milliseconds, kernel: kernel.milliseconds };
  }
}
