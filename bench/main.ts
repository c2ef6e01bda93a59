import { measureCompile } from './compile.ts';
import { printEngines } from './engines/print.ts';
import { measureKernel } from './kernel/measure.ts';
import { measureMonth } from './monthly.ts';
import { measureMinutes, measureSource } from './minutes.ts';
import { measurePaper } from './paper.ts';
import { measurePopulation, type PopulationAct } from './population.ts';
import { printRegister } from './register.ts';
import { printServer } from './server/print.ts';
import { measureTraced } from './traced/measure.ts';
import { printPages } from './web/print.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('sv-SE');

const compiled = measureCompile(1000, 9);
console.log('Kompilera 1 000 regler (text → färdigt program)');
console.log(`  första gången ${whole(compiled.first)} ms, bästa av nio ${whole(compiled.best)} ms; mål 200 ms`);

const traced = measureTraced(3);
const ratio = traced.ours / traced.publicodes;
console.log('Spårade beräkningar av tio regler för en person, en tråd');
console.log(`  likvard    ${whole(traced.ours)} per sekund (${traced.nodes} noder, varje nods värde sparat, exakt)`);
console.log(`  publicodes ${whole(traced.publicodes)} per sekund (samma regler, flyttal)`);
console.log(`  kvot       ${whole(ratio)} gånger; mål 300. Skiljer på mer än ett halvt öre: ${traced.differing} av ${traced.compared} personer`);

printRegister();

const kernel = await measureKernel(1_000_000, 5);
console.log('Tio regler för 1 000 000 personer × 12 månader, en tråd, till vad varje enhet får');
console.log(`  för hand   ${whole(kernel.byHand)} ms (handskriven exakt loop för just de reglerna)`);
console.log(`  likvard    ${whole(kernel.kernel)} ms (loop gjord ur regelboken, summor och årsregler inräknade)`);
console.log(`  kvot       ${(kernel.byHand / kernel.kernel).toFixed(2)}; mål 0,7. Öre som skiljer: ${kernel.differing}`);

const region = await measureKernel(130_000, 9);
console.log(`En region, 130 000 personer × 12 månader: ${whole(region.kernel)} ms från ändrad parameter till nya belopp; mål 150 ms`);
const persons = 1_000_000;
const population = measurePopulation(persons);
const act = (name: string, { rows, milliseconds, peakMegabytes }: PopulationAct): void => {
  console.log(`  ${name} ${whole((rows * 1000) / milliseconds)} personmånader per sekund (${whole(rows)} på ${whole(milliseconds)} ms), som mest ${whole(peakMegabytes)} MB`);
};
console.log(`Befolkning, ${whole(persons)} personer i tolv månader, Parquet genom DuckDB med två trådar, en process var`);
act('gör   ', population.generated);
act('prövar', population.checked);
act('läser ', population.chunks);
console.log('  läser: fyra kolumner som hela tal till JavaScript i bitar om 65 536 rader; minnet räknar med prövningen före');

const month = await measureMonth(130_000, 3);
console.log(`En månad för en region med ${whole(month.listed)} listade, hela programmet från CSV-filer till utskrift, bästa av tre`);
console.log(`  månaden ${whole(month.alone)} ms, mål 2 000 ms; med månaden före och skillnaden i steg ${whole(month.explained)} ms`);

const minutes = measureMinutes(100);
console.log(`Protokoll: ${whole(minutes.pages)} sidor PDF lästa och granskade på ${whole(minutes.first)} ms, som mest ${whole(minutes.peakMegabytes)} MB, en process för sig; mål 5 000 ms och 400 MB`);
for (const name of ['rjh-rs-2025-s85.txt', 'rjh-rs-2018-s93.txt']) {
  const source = measureSource(name);
  console.log(source ? `  ${name}: ${whole(source.best)} ms efter start (första gången ${whole(source.first)} ms); mål 50 ms` : `  ${name}: finns inte här, inte mätt`);
}

const paper = await measurePaper(38, 5);
console.log(`Ett dokument på ${whole(paper.pages)} sidor med 38 tabeller om 25 rader, bästa av fem`);
console.log(`  PDF/UA ${whole(paper.pdf)} ms, DOCX ${whole(paper.docx)} ms, Markdown ${whole(paper.markdown)} ms`);
console.log(`  samma ord som bara löpande text genom samma sättare (utan tabeller, taggar, sidhuvud och sidfot) ${whole(paper.bare)} ms; kvot ${(paper.pdf / paper.bare).toFixed(1)}`);

await printPages();

await printEngines([100_000, 1_000_000, 10_000_000]);

await printServer(200, 60);
