import { checkMinutes } from '../src/core/minutes/findings/check-minutes.ts';
import { readMinutes } from '../src/core/minutes/read-minutes.ts';
import { readDocument } from '../src/node/readers/minutes/read-document.ts';

/** Reads and checks one file so many times, in a process of its own: the first time and the best after it. */
const [path = '', rounds = '1'] = process.argv.slice(2);
const times: number[] = [];
let pages = 0;
let found = 0;
for (let round = 0; round < Number(rounds); round += 1) {
  const start = performance.now();
  const read = await readDocument(path);
  if (read.kind === 'refused') throw new Error(read.refusal.code);
  found = checkMinutes(readMinutes(read.document)).length;
  pages = read.document.pages;
  times.push(performance.now() - start);
}
console.log(JSON.stringify({ pages, found, first: times[0], best: Math.min(...times), peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
