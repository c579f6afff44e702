/** The two axes of a SWOT board; its fields stand in the order S W O T. */
export const swot = {
  inside: 'innen',
  outside: 'außen',
  helps: 'hilft uns',
  hinders: 'hindert uns',
  /** „Feld Stärken: innen, hilft uns“ */
  field: (name: string, row: string, column: string) => `Feld ${name}: ${row}, ${column}`,
  axes: (row: string, column: string) => `${row}, ${column}`,
} as const;
