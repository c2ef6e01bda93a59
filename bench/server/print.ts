import { measureKills } from './kills.ts';
import { measureLoad, type Times } from './load.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('sv-SE');

/** What the server bears: being killed while it writes, and many at once. */
export async function printServer(rounds: number, seconds: number): Promise<void> {
  const [readers, writers, pause] = [200, 20, 100];
  const { reads, writes, faults } = await measureLoad(readers, writers, seconds, pause);
  const line = (what: string, { count, median, p95, longest }: Times): string => `  ${what} ${whole(count / seconds)} svar per sekund, median ${whole(median)} ms, 95 % inom ${whole(p95)} ms, som längst ${whole(longest)} ms`;
  console.log(`Servern: ${readers} läsare och ${writers} skrivare i ${seconds} s över loopback, ${pause} ms mellan svar och nästa fråga; mål 250 ms för 95 %, inga fel`);
  console.log(line('läsa  ', reads));
  console.log(line('skriva', writes));
  console.log(`  fel: ${faults}`);
  const killed = await measureKills(rounds);
  console.log(`Servern dödad (kill -9) ${killed.rounds} gånger mitt i skrivningar, varannan gång databasen med, på ${whole(killed.seconds)} s; mål 0 förlorade`);
  console.log(`  bekräftade ${whole(killed.acknowledged)}, förlorade ${killed.lost}. ${killed.chain.replaceAll('\n', '. ')}`);
}
