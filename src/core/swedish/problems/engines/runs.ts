import type { RunProblemFacts } from '../../../payments/runs/problems.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

const some = (count: number, first: readonly string[]): string => `${first.join(', ')}${count > first.length ? ` … (${count})` : ''}`;

/** What is said of a month that cannot be run. */
export const RUN_SENTENCES: { readonly [Code in keyof RunProblemFacts]: Sentence<RunProblemFacts[Code]> } = {
  'run-listing-day': {
    sv: ({ rule, found, words }) => told(found === '' ? `regelboken har ingen regel "${rule}" som gäller i månaden` : `"${rule}" är "${found}"`, `en av: ${words.join('; ')}`, `Lägg till regeln "${rule}" för det översta i regelboken, per månad, med det beslut som säger vilken dags listning som betalas.`),
    en: ({ rule, found, words }) => told(found === '' ? `the rulebook has no rule "${rule}" in force in the month` : `"${rule}" is "${found}"`, `one of: ${words.join('; ')}`, `Add the rule "${rule}" for what stands highest in the rulebook, per month, with the decision that says which day's listing is paid for.`),
  },
  'run-setting': {
    sv: ({ rule, found }) => told(`"${rule}" är ${found}`, 'ett heltal, 0 eller mer, lika för alla rader', 'Rätta värdet i regelboken.'),
    en: ({ rule, found }) => told(`"${rule}" is ${found}`, 'a whole number, 0 or more, equal for all rows', 'Mend the value in the rulebook.'),
  },
  'run-parts-unread': {
    sv: ({ rule, days, inputs }) => told(`"${rule}" räknar ${days} dagar, och ingen regel läser ${inputs.join(' eller ')}`, 'regler som väger varje person efter hur många av dagarna den var listad', `Multiplicera med ${inputs.join(' / ')} i reglerna, eller välj en enda dag.`),
    en: ({ rule, days, inputs }) => told(`"${rule}" counts ${days} days, and no rule reads ${inputs.join(' or ')}`, 'rules that weigh each person by on how many of the days it was listed', `Multiply by ${inputs.join(' / ')} in the rules, or choose one day.`),
  },
  'run-inputs-lacking': {
    sv: ({ inputs }) => told(`leveransen har inte ${inputs.join(', ')} för personerna`, 'allt som regelboken läser för varje person', 'Lägg till kolumnerna under personer i leverans.yaml.'),
    en: ({ inputs }) => told(`the delivery lacks ${inputs.join(', ')} for the persons`, 'everything the rulebook reads of each person', 'Add the columns under personer in leverans.yaml.'),
  },
  'run-persons-unknown': {
    sv: ({ count, first }) => told(`${count} listade som inte finns bland personerna: ${some(count, first)}`, 'varje listad person med födelsedag', 'Komplettera personfilen och leverera på nytt.'),
    en: ({ count, first }) => told(`${count} listed who are not among the persons: ${some(count, first)}`, 'every listed person with a day of birth', 'Complete the file of persons and deliver again.'),
  },
  'run-changes': {
    sv: ({ count, most, first }) => told(`${count} byten utan skäl utöver ${most} på tolv månader: ${some(count, first)}`, `högst ${most} byten på tolv månader, eller ett skäl`, 'Ange skälet i kolumnen skäl, eller ta bort bytet.'),
    en: ({ count, most, first }) => told(`${count} changes without a reason beyond ${most} in twelve months: ${some(count, first)}`, `at most ${most} changes in twelve months, or a reason`, 'Give the reason in the column skäl, or take the change away.'),
  },
  'run-nobody-listed': {
    sv: ({ days }) => told(`ingen är listad ${days.join(', ')}`, 'minst en listad person', 'Kontrollera att leveransen täcker dagarna och att datumen är lästa rätt: likvard leverans visar det.'),
    en: ({ days }) => told(`nobody is listed on ${days.join(', ')}`, 'at least one person listed', 'Check that the delivery covers the days and that dates were read right: likvard leverans shows it.'),
  },
  'run-units-unknown': {
    sv: ({ units }) => told(`listade på enheter som inte finns bland siffrorna: ${units.join(', ')}`, 'varje enhet i kopplingen', 'Lägg till enheterna bland siffrorna, eller översätt dem i leverans.yaml.'),
    en: ({ units }) => told(`listed with units that are not among the figures: ${units.join(', ')}`, 'every unit in the mapping', 'Add the units among the figures, or translate them in leverans.yaml.'),
  },
  'run-missing': {
    sv: ({ count, first }) => told(`${count} belopp saknas: ${some(count, first)}`, 'ett belopp, eller gäller inte, för varje enhet', 'Lämna uppgifterna som saknas (likvard forklara visar vilka); en månad sparas hel eller inte alls.'),
    en: ({ count, first }) => told(`${count} amounts are missing: ${some(count, first)}`, 'an amount, or not applicable, for every unit', 'Give the figures that are missing (likvard explain shows which); a month is kept whole or not at all.'),
  },
  'run-exists': {
    sv: ({ run }) => told(`månaden är redan körd (${run})`, 'en månad som inte är körd, eller en rättelse', 'Skriv --ratta "skälet": då sparas det som skiljer som en ny körning.'),
    en: ({ run }) => told(`the month has been run already (${run})`, 'a month that has not been run, or a correction', 'Write --correct "the reason": what differs is then kept as a new run.'),
  },
  'run-none-before': {
    sv: ({ month }) => told(`${month} är inte körd`, 'en körning att rätta', 'Kör månaden utan --ratta.'),
    en: ({ month }) => told(`${month} has not been run`, 'a run to correct', 'Run the month without --correct.'),
  },
  'run-changed': {
    sv: ({ run }) => told(`${run} är inte vad den var när nästa körning gjordes`, 'körningar som ingen har ändrat', 'Hämta tillbaka filen från säkerhetskopian. En körning rättas med en ny körning, aldrig i filen.'),
    en: ({ run }) => told(`${run} is not what it was when the next run was made`, 'runs that nobody has changed', 'Restore the file from the backup. A run is corrected by a new run, never in the file.'),
  },
  'run-fault': {
    sv: ({ rule, fault }) => told(`"${rule}" går inte att räkna i en ström av rader (${fault})`, 'regler för personen som läser dess egna uppgifter, och summor i regler för enheten', 'Se handboken, befolkning.'),
    en: ({ rule, fault }) => told(`"${rule}" cannot be computed in a stream of rows (${fault})`, 'rules of the person that read its own figures, and sums in rules of the unit', 'See the handbook, befolkning.'),
  },
};
