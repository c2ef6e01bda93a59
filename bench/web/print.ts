import { measurePages } from './measure.ts';

const kilobytes = (bytes: number): string => (bytes / 1000).toLocaleString('sv-SE', { maximumFractionDigits: 1 });
const whole = (value: number): string => Math.round(value).toLocaleString('sv-SE');

/** Prints what the pages cost, against what was promised. */
export async function printPages(): Promise<void> {
  const measured = await measurePages();
  console.log('Sidorna i webbläsaren, mot en varm server på samma dator');
  if (typeof measured === 'string') {
    console.log(`  INTE MÄTT: ${measured.split('\n')[0]}`);
    return;
  }
  const { scriptBytes, usable, dial } = measured;
  console.log(`  första sidan: ${kilobytes(scriptBytes)} kB komprimerat skript; mål 250 kB`);
  console.log(`  användbar efter ${whole(usable.middle)} ms (bästa ${whole(usable.best)} ms); mål 1 500 ms`);
  console.log(`  reglage till ritade siffror: ${whole(dial.middle)} ms i mitten, ${whole(dial.most95)} ms vid 95 procent (${whole(dial.best)} ms vid 5 procent) av ${dial.moves} flyttningar; mål 50 ms`);
}
