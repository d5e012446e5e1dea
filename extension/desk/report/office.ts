/** Who sends the report, as its head and foot name it; "" leaves a blank to be filled by hand. */
export interface Office {
  /** The body over the sender: "Ủy ban nhân dân tỉnh …". */
  readonly parent: string;
  readonly name: string;
  /** Its abbreviation in the symbol of letters: "STP". */
  readonly code: string;
  /** Place of the date line. */
  readonly place: string;
  /** Post of the signer: "Giám đốc". */
  readonly signer: string;
}

export const NO_OFFICE: Office = { parent: '', name: '', code: '', place: '', signer: '' };
