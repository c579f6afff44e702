export const match = {
  missing: (count: number) => (count === 1 ? 'Es fehlt noch eine Zuordnung.' : `Es fehlen noch ${count} Zuordnungen.`),
  label: (left: string) => `„${left}“`,
} as const;
