/**
 * Draws who imports whom, so that an arrow leads from a room to what it needs. What can be reached through another room is left out: the
 * picture shows the floors of the house, not every wire.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} rooms from `readRooms`, without a circle
 * @returns {string} a Mermaid diagram, which GitHub draws
 */
export function drawRooms(rooms) {
  const names = [...rooms.keys()].sort();
  const lines = names.map((room) => `  ${idOf(room)}["${room}"]`);
  for (const room of names) {
    const direct = [...(rooms.get(room) ?? [])].sort();
    for (const other of direct) {
      const reachedOtherwise = direct.some((between) => between !== other && reaches(rooms, between, other));
      if (!reachedOtherwise) lines.push(`  ${idOf(room)} --> ${idOf(other)}`);
    }
  }
  return ['```mermaid', 'graph TD', ...lines, '```'].join('\n');
}

function reaches(rooms, from, to) {
  return [...(rooms.get(from) ?? [])].some((next) => next === to || reaches(rooms, next, to));
}

function idOf(room) {
  return room.replace(/[^a-z]/g, '_');
}
