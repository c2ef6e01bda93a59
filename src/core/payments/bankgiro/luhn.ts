/** Whether the last digit is the check digit of the others by the 10-modulus, as bankgiro, plusgiro, OCR and organisation numbers have it. */
export function hasCheckDigit(digits: string): boolean {
  return digits.length > 1 && weighted(digits) % 10 === 0;
}

/** The digit to put after `digits` so that they pass. */
export function checkDigit(digits: string): string {
  return String((10 - (weighted(`${digits}0`) % 10)) % 10);
}

/** Every other digit from the right counts twice, and a product of two digits as their sum. */
function weighted(digits: string): number {
  return [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
