import { measureRegister } from './register/measure.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('sv-SE');

/** How long a question to a large register takes, against the 50 ms that a person does not notice. */
export function printRegister(): void {
  const { decisions, documents, build, questions } = measureRegister(100_000, 5);
  const slowest = Math.max(...questions.map((question) => question.median));
  console.log(`Registret, ${whole(decisions)} påhittade beslut om ${whole(documents)} dokument; index byggs en gång på ${whole(build)} ms`);
  for (const { name, answers, first, median, longest } of questions) {
    console.log(`  ${name.padEnd(24)} ${median.toFixed(1).padStart(6)} ms, som längst ${longest.toFixed(1)}, första gången ${first.toFixed(1)} (${whole(answers)} svar)`);
  }
  console.log(`  den fråga som tar längst: ${slowest.toFixed(1)} ms; mål 50 ms`);
}
