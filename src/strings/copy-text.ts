/** Words of taking a text out of the site. */
export const copyText = {
  copy: 'Als Text kopieren',
  copied: 'Text kopiert.',
  byHand: 'Ihr Browser lässt das Kopieren nicht zu. Der Text ist markiert: Kopieren Sie ihn mit Strg+C.',
  done: 'Schließen',
} as const;
