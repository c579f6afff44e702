import './styles.css';
import type { EstimateItem } from '../../model/item.ts';
import { estimate as words } from '../../strings/estimate.ts';
import type { Stage, StageView } from '../shared/stage.ts';
import { StagedElement } from '../shared/staged-element.ts';
import { classParts, classView } from './class-view.ts';
import { ownParts, ownView } from './own-view.ts';

/**
 * Estimates in two rounds with anonymous feedback between (kind `estimate`): in class with the numbers of the room,
 * alone among an invented group. Until a round is closed its values are not in the page.
 *
 * @fires smm-announce - see StagedElement
 */
export class SmmEstimate extends StagedElement<EstimateItem> {
  constructor() {
    super('estimate');
  }

  protected override startsOver() {
    return { class: classParts, own: ownParts, done: words.startedOver, undone: words.undone };
  }

  protected override viewOf(view: Stage<EstimateItem>, inDeck: boolean): StageView {
    return inDeck ? classView(view) : ownView(view);
  }
}
