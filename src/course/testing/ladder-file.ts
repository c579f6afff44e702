/** A quiz file with one ladder: one person on two rungs, whose face is this file. */
export function ladderFile(face: string): string {
  return `chapter: K4
items:
  - id: u08-st-leiter
    kind: categorise
    placements: many
    look: ladder
    title: "Leiter"
    bloom: Anwenden
    objective: k4-z1
    seeds: [S83]
    stem: "Wer steht wo?"
    hint: "Was tut sie?"
    fields: [{ id: liest, text: "Liest" }, { id: schreibt, text: "Schreibt" }]
    cards:
      - { id: aylin, short: "Aylin, 34", text: "Aylin liest und bloggt.", in: [liest, schreibt], feedback: "Beides tut sie.", face: ${face} }
`;
}
