import type { Card, Target } from '../../model/item.ts';

interface Written {
  readonly id: string;
  readonly text: string;
  readonly short?: string | undefined;
  readonly face?: string | undefined;
  readonly alone?: boolean | undefined;
}

/** What may be shown of a card, a side or a field. */
export function part({ id, text, short, face, alone }: Written): Card & Target {
  return {
    id,
    text,
    ...(short === undefined ? {} : { short }),
    ...(face === undefined ? {} : { face }),
    ...(alone ? { alone } : {}),
  };
}
