import type { VoteItem } from '../../model/item.ts';
import { vote as words } from '../../strings/vote.ts';
import type { Stage, StageView } from '../shared/stage.ts';
import { StagedElement } from '../shared/staged-element.ts';
import { classView } from './class-view.ts';
import { ownView } from './own-view.ts';

/**
 * A question asked twice with talk between: in class with counted votes, alone with one's own. Until the end neither
 * the result of round 1 nor the right answer is in the page.
 *
 * @fires smm-announce - see StagedElement
 */
export class SmmVote extends StagedElement<VoteItem> {
  constructor() {
    super('vote');
  }

  protected override startsOver() {
    return {
      class: ['round1', 'round2', 'stage'],
      own: ['own1', 'own2', 'ownStage'],
      done: words.startedOver,
      undone: words.undone,
    };
  }

  protected override viewOf(vote: Stage<VoteItem>, inDeck: boolean): StageView {
    return inDeck ? classView(vote) : ownView(vote);
  }
}
