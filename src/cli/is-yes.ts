// Whether a person who was asked said yes, in Vietnamese or English, with or without signs; saying nothing is no.

export const isYes = (answer: string | undefined): boolean =>
  /^(?:c|co|có|y|yes)$/i.test((answer ?? '').trim().normalize('NFC'));
