import type { Choice, ClozeSegment, HottextSegment, Item } from '../../model/item.ts';
import { firstOrder, orderOf } from '../../model/shuffle.ts';
import { tagOf } from '../../model/tag.ts';
import { escapeHtml } from './escape.ts';

/**
 * An item written out so that it can be read with scripts off: inside the element that will draw it, from its body
 * alone. Keys and feedback are never passed on; what is shuffled when it is drawn does not stand in the author's order
 * here either, because the right answer is often written first, and steps to order never stand in the right one.
 */
export function itemHtml(item: Item): string {
  return `<${tagOf(item)} data-item="${escapeHtml(item.id)}">${promptHtml(item)}${bodyHtml(item)}</${tagOf(item)}>`;
}

/** One field of a canvas, written where the learner fills it. */
export function canvasFieldHtml(item: Item, id: string): string {
  const field = item.kind === 'canvas' ? item.body.fields.find((one) => one.id === id) : undefined;
  if (!field) return '';
  const name = escapeHtml(`${item.id}/${id}`);
  return `<smm-canvas-field data-field="${name}">${fieldHtml(field)}</smm-canvas-field>`;
}

function promptHtml(item: Item): string {
  if (item.kind === 'canvas') return '';
  const { context, stem } = item.body;
  // The story begins with who answers.
  if (item.kind === 'simulation') return context === undefined ? '' : paragraph('item-context', context);
  return `${context === undefined ? '' : paragraph('item-context', context)}${paragraph('item-stem', stem)}`;
}

function bodyHtml(item: Item): string {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'vote':
      return listHtml('item-options', orderOf(item.body.options, item.id));
    case 'tf-reason': {
      const { statement, reasonStem, reasons } = item.body;
      return [
        paragraph('item-statement', statement),
        listHtml('item-options', [
          { id: 'true', text: 'richtig' },
          { id: 'false', text: 'falsch' },
        ]),
        paragraph('item-stem', reasonStem),
        listHtml('item-options', orderOf(reasons, item.id)),
      ].join('');
    }
    case 'order': {
      const { ends, steps } = item.body;
      const [first, last] = ends.map((end) => paragraph('item-end', end));
      return `${first}${listHtml('item-steps', firstOrder(steps, item.key.order, item.id))}${last}`;
    }
    case 'match':
      return (
        listHtml('item-cards', orderOf(item.body.left, item.id)) +
        listHtml('item-fields', orderOf(item.body.right, `${item.id}/right`))
      );
    case 'categorise':
      return listHtml('item-cards', orderOf(item.body.cards, item.id)) + listHtml('item-fields', item.body.fields);
    case 'cloze': {
      const { segments, gaps } = item.body;
      return `<p class="item-text">${segments.map((segment) => gapHtml(segment, gaps)).join('')}</p>`;
    }
    case 'hottext':
      return `<p class="item-text">${item.body.segments.map(markHtml).join('')}</p>`;
    case 'numeric':
      return paragraph('item-unit', `Antwort als Zahl: ${item.body.unit}`);
    case 'estimate':
      return paragraph('item-unit', `Schätzung als Zahl von ${item.body.min} bis ${item.body.max}: ${item.body.unit}`);
    case 'simulation':
      return (
        paragraph('item-text', item.body.company) +
        paragraph('item-stem', item.body.stem) +
        paragraph('item-text', 'Jede Antwort wird nach diesen Regeln beurteilt:') +
        listHtml('item-rules', item.body.rules)
      );
    case 'canvas':
      return item.body.fields.map(fieldHtml).join('');
  }
}

function fieldHtml({ label, prompt }: { readonly label: string; readonly prompt: string }): string {
  return paragraph('field-label', label) + (prompt ? paragraph('field-prompt', prompt) : '');
}

type Gap = Extract<Item, { kind: 'cloze' }>['body']['gaps'][number];

/** A gap shows what can be chosen, in brackets, or dots where it is written freely. */
function gapHtml(segment: ClozeSegment, gaps: readonly Gap[]): string {
  if ('text' in segment) return escapeHtml(segment.text);
  const options = gaps.find(({ id }) => id === segment.gap)?.options;
  const choices = options && orderOf(options, segment.gap).map(({ text }) => escapeHtml(text));
  return `<span class="item-gap">[${choices?.join(' / ') ?? '…'}]</span>`;
}

function markHtml(segment: HottextSegment): string {
  const text = escapeHtml(segment.text);
  return 'id' in segment ? `<span class="item-mark">${text}</span>` : text;
}

function listHtml(name: string, choices: readonly Choice[]): string {
  return `<ul class="${name}">${choices.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

function paragraph(name: string, text: string): string {
  return `<p class="${name}">${escapeHtml(text)}</p>`;
}
