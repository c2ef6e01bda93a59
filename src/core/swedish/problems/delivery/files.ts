import type { DeliveredKind, DeliveryFileFacts } from '../../../figures/problems/delivery-facts.ts';
import { count, meant, meantInEnglish, oneOf } from '../figures/words.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

const KIND: Readonly<Record<'sv' | 'en', Readonly<Record<DeliveredKind, string>>>> = {
  sv: { number: 'tal', text: 'text', truth: 'ja/nej', date: 'datum' },
  en: { number: 'a number', text: 'a text', truth: 'yes/no', date: 'a day' },
};

/** What is wrong with the mapping of a delivery, or with one of its files as a whole. */
export const DELIVERY_FILE_SENTENCES: { readonly [Code in keyof DeliveryFileFacts]: Sentence<DeliveryFileFacts[Code]> } = {
  'delivery-positions': {
    sv: ({ found }) => told(`"${found}" är inga positioner`, 'första och sista tecknet, räknat från 1, som 1-12, eller 5 för ett enda', 'Skriv positionerna så, enligt filens postbeskrivning.'),
    en: ({ found }) => told(`"${found}" are no positions`, 'the first and last character, counted from 1, as 1-12, or 5 for a single one', 'Write the positions like that, by the description of the file.'),
  },
  'delivery-span': {
    sv: ({ found }) => told(`"${found}" är inget spann`, 'lägsta och högsta värde med två punkter emellan, som 0..40, inom 18 siffror', 'Skriv spannet så, med högst så många decimaler som uppgiften har.'),
    en: ({ found }) => told(`"${found}" is no range`, 'the least and the most with two points between, as 0..40, within 18 digits', 'Write the range like that, with no more decimals than the input has.'),
  },
  'delivery-field-twice': {
    sv: ({ field }) => told(`"${field}" står två gånger, så när som på stora och små bokstäver`, 'varje uppgift en gång', 'Ta bort den ena.'),
    en: ({ field }) => told(`"${field}" stands twice, but for large and small letters`, 'each input once', 'Remove one of them.'),
  },
  'delivery-type-differs': {
    sv: ({ field, found, expected }) => told(`"${field}" läses som ${KIND.sv[found]}`, `${KIND.sv[expected]}, som i regelboken`, 'Ta bort "typ", eller rätta namnet på uppgiften.'),
    en: ({ field, found, expected }) => told(`"${field}" is read as ${KIND.en[found]}`, `${KIND.en[expected]}, as in the rulebook`, 'Remove "typ", or correct the name of the input.'),
  },
  'delivery-value-unknown': {
    sv: ({ field, found, near, allowed }) => told(`"${field}" kan inte vara "${found}"`, oneOf(allowed, 'eller'), `Rätta det som står till höger under "värden".${meant(near)}`),
    en: ({ field, found, near, allowed }) => told(`"${field}" cannot be "${found}"`, oneOf(allowed, 'or'), `Correct what stands to the right under "värden".${meantInEnglish(near)}`),
  },
  'delivery-sources-differ': {
    sv: ({ part, field }) => told(`filerna för "${part}" ger inte samma "${field}"`, 'samma uppgifter i varje fil, av samma typ och med lika många decimaler', 'Lägg till uppgiften i den andra filen, eller rätta typen.'),
    en: ({ part, field }) => told(`the files of "${part}" do not give the same "${field}"`, 'the same inputs in each file, of the same type and with as many decimals', 'Add the input to the other file, or correct the type.'),
  },
  'delivery-units-not-given': {
    sv: ({ entity }) => told(`enheterna ska vara raderna för "${entity}" i siffrorna, men de finns inte där`, 'siffror med den entiteten', 'Ange --siffror koppling.yaml, eller skriv enheterna i en fil eller lista under "enheter".'),
    en: ({ entity }) => told(`the units should be the rows of "${entity}" in the figures, but they are not there`, 'figures with that entity', 'Give --figures koppling.yaml, or write the units in a file or list under "enheter".'),
  },
  'delivery-file-broken': {
    sv: ({ file }) => told(`${file} går inte att läsa`, 'en hel Parquet-fil', 'Hämta filen på nytt. Den kan vara avklippt.'),
    en: ({ file }) => told(`${file} cannot be read`, 'a whole Parquet file', 'Fetch the file again. It may be cut off.'),
  },
  'delivery-line-too-long': {
    sv: ({ file }) => told(`en rad i ${file} är längre än 500 000 tecken`, 'en textfil med radslut', 'Spara filen med radslut efter varje rad.'),
    en: ({ file }) => told(`a line of ${file} is longer than 500,000 characters`, 'a text file with line ends', 'Save the file with a line end after each row.'),
  },
  'delivery-no-rows': {
    sv: ({ file }) => told(`${file} har inga rader`, 'minst en rad under rubriken', 'Hämta hela filen, eller rätta "rubrikrad". En tom fil räknas aldrig som noll.'),
    en: ({ file }) => told(`${file} has no rows`, 'at least one row under the header', 'Fetch the whole file, or correct "rubrikrad". An empty file is never counted as zero.'),
  },
  'delivery-none-left': {
    sv: ({ part }) => told(`varje rad i "${part}" är fel`, 'minst en rad som går att läsa in', 'Rätta det som står om raderna nedan; ofta är det kopplingen.'),
    en: ({ part }) => told(`every row of "${part}" is wrong`, 'at least one row that can be taken in', 'Correct what is said of the rows below; often it is the mapping.'),
  },
  'delivery-column-missing': {
    sv: ({ column, near, columns }) => told(`kolumnen "${column}" finns inte i filen`, oneOf(columns, 'eller'), `Rätta kopplingen eller filen.${meant(near)}`),
    en: ({ column, near, columns }) => told(`the file has no column "${column}"`, oneOf(columns, 'or'), `Correct the mapping or the file.${meantInEnglish(near)}`),
  },
  'delivery-column-extra': {
    sv: ({ column }) => told(`kolumnen "${column}" är varken kopplad eller ignorerad`, 'ett besked om varje kolumn', `Koppla den, eller skriv "ignorera: [${column}]". Uppgifter som inte behövs ska helst inte lämnas alls.`),
    en: ({ column }) => told(`the column "${column}" is neither mapped nor ignored`, 'a word on every column', `Map it, or write "ignorera: [${column}]". What is not needed had better not be delivered.`),
  },
  'delivery-column-twice': {
    sv: ({ column }) => told(`rubriken "${column}" står två gånger`, 'varje rubrik en gång', 'Byt namn på den ena i filen.'),
    en: ({ column }) => told(`the header "${column}" stands twice`, 'each header once', 'Rename one of them in the file.'),
  },
  'delivery-column-type': {
    sv: ({ column, found }) => told(`kolumnen "${column}" har typen ${found}`, 'text, heltal, DECIMAL, DATE eller BOOLEAN', 'Skriv filen på nytt. Flyttal tas inte emot: de har inga exakta decimaler.'),
    en: ({ column, found }) => told(`the column "${column}" has the type ${found}`, 'text, whole numbers, DECIMAL, DATE or BOOLEAN', 'Write the file again. Floating point is not accepted: it has no exact decimals.'),
  },
  'delivery-positions-unmapped': {
    sv: ({ positions, example }) => told(`på position ${positions} står "${example}", som varken är kopplat eller ignorerat`, 'ett besked om varje tecken', `Koppla positionerna, eller skriv "ignorera: [${positions}]".`),
    en: ({ positions, example }) => told(`at position ${positions} stands "${example}", which is neither mapped nor ignored`, 'a word on every character', `Map the positions, or write "ignorera: [${positions}]".`),
  },
  'delivery-personal-number': {
    sv: (it) => told(`"${it.column}" ser ut att hålla personnummer: ${count(it.count, 'sv')} av ${count(it.of, 'sv')} har datum och kontrollsiffra`, 'pseudonymer, i varje kolumn, också i dem som ignoreras', 'Byt personnumren mot pseudonymer före leveransen: likvard pseudonymisera. Ta bort kolumner som inte behövs.'),
    en: (it) => told(`"${it.column}" seems to hold personal numbers: ${count(it.count, 'en')} of ${count(it.of, 'en')} have a date and a check digit`, 'pseudonyms, in every column, those ignored too', 'Change the personal numbers to pseudonyms before delivery: likvard pseudonymisera. Remove columns that are not needed.'),
  },
  'delivery-century': {
    sv: ({ column }) => told(`"${column}" har ett personnummer utan sekel`, 'tolv siffror, ÅÅÅÅMMDDNNNN, med eller utan bindestreck', 'Ta ut filen med sekel. Utan sekel får två personer med hundra år emellan samma pseudonym. Inget är skrivet.'),
    en: ({ column }) => told(`"${column}" has a personal number without century`, 'twelve digits, YYYYMMDDNNNN, with or without hyphen', 'Fetch the file with centuries. Without them two persons a hundred years apart get the same pseudonym. Nothing is written.'),
  },
  'delivery-notes-of-other-file': {
    sv: ({ file, of }) => told(`raderna i ${file} hör till en annan ${of} än den som ligger här`, 'rader ur just den fil som läses', `Flytta eller ta bort ${file}: radnumren i den gäller en fil med annat innehåll.`),
    en: ({ file, of }) => told(`the rows of ${file} belong to another ${of} than the one here`, 'rows of just the file that is read', `Move or remove ${file}: its row numbers are of a file with other content.`),
  },
  'delivery-notes-columns': {
    sv: ({ file, found, expected }) => told(`en rad i ${file} har kolumnerna ${found.slice(0, 20).join(';')}`, expected.join(';'), 'Låt kolumnerna stå som de skrevs. Är kopplingens kolumner ändrade, ta bort filen och läs leveransen på nytt.'),
    en: ({ file, found, expected }) => told(`a row of ${file} has the columns ${found.slice(0, 20).join(';')}`, expected.join(';'), 'Leave the columns as they were written. If the columns of the mapping have changed, remove the file and read the delivery again.'),
  },
  'delivery-notes-row': {
    sv: ({ found, of }) => told(`"${found}" är ingen rad i ${of}`, 'radens nummer som det skrevs', 'Rätta numret, eller ta bort raden här: den står kvar i källan.'),
    en: ({ found, of }) => told(`"${found}" is no row of ${of}`, 'the number of the row as it was written', 'Correct the number, or remove the row here: it still stands in the source.'),
  },
  'delivery-notes-twice': {
    sv: ({ row }) => told(`rad ${row} står två gånger`, 'varje rad en gång', 'Ta bort den ena. Rader läggs inte till här: en ny rad hör hemma i en källfil.'),
    en: ({ row }) => told(`row ${row} stands twice`, 'each row once', 'Remove one of them. Rows are not added here: a new row belongs in a source file.'),
  },
  'delivery-notes-act': {
    sv: ({ found }) => told(`åtgärden "${found}" finns inte`, 'rätta, stryk eller tomt', 'Skriv rätta om cellerna i raden är rättade, stryk om raden inte ska läsas in.'),
    en: ({ found }) => told(`there is no act "${found}"`, 'rätta, stryk or nothing', 'Write rätta if the cells of the row are corrected, stryk if the row is not to be taken in.'),
  },
  'delivery-notes-unmarked': {
    sv: (it) => told(`rader som är ändrade men inte har någon åtgärd: ${count(it.count, 'sv')}`, 'rätta i kolumnen åtgärd för varje rad som är rättad', 'Skriv rätta där det är meningen. Ett kalkylprogram kan ha ändrat resten (nollor först i ett nummer, dagar): återställ dem.'),
    en: (it) => told(`rows that are changed but have no act: ${count(it.count, 'en')}`, 'rätta in the column åtgärd for each row that is corrected', 'Write rätta where it is meant. A spreadsheet may have changed the rest (leading zeros, days): restore them.'),
  },
  'delivery-notes-waiting': {
    sv: (it) => told(`${it.file} har rader med åtgärd som inte är inlästa: ${count(it.count, 'sv')}`, 'en fil som får skrivas över', 'Läs in dem med --spela-om, eller ta bort filen.'),
    en: (it) => told(`${it.file} has rows with an act that are not taken in: ${count(it.count, 'en')}`, 'a file that may be written over', 'Take them in with --replay, or remove the file.'),
  },
};
