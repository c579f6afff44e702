interface Phone {
  readonly screen: { readonly width: number; readonly height: number };
  readonly tag: string[];
}

/**
 * The two phones on which the journeys of learners are made: on one of them with every change, on the other one in the
 * gate.
 */
export const phones: readonly Phone[] = [
  { screen: { width: 390, height: 844 }, tag: [] },
  { screen: { width: 320, height: 568 }, tag: ['@gate'] },
];
