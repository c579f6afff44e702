import type { ReadGoal } from './amounts.ts';
import { firstName } from './first-names.ts';
import { phrase, placesOf } from './phrases.ts';
import type { SmartHint, TextRange } from './question.ts';

const name = String.raw`(?!(?:Instagram|Facebook|TikTok|YouTube|LinkedIn|WhatsApp|Google|Social|Das|Es|Er|Sie|Wir|Alle|Jeder|Niemand|Man|Ich|Team|Dies|Dafür|Darum|Und|Ziel|Bis)(?!\p{L}))(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?`;
const titled = String.raw`(?:Frau|Herrn?)\s+(?:Dr\.\s*)?\p{Lu}[\p{L}-]+`;
const article = String.raw`(?:(?:[Dd](?:ie|er|as|em|en)|[Uu]nsere?[nrm]?|[Mm]eine?[nrm]?|[Ee]ine?[nrm]?)\s+)?`;
const role = String.raw`(?:Leiterin|Leiter|Leitung|Büro|Vorstand|Kollegin|Kollege|Meisterin|Meister|Trainerin|Trainer|Empfang|Verwaltung|Werkstatt|Chefin|Chef|Azubis?|Auszubildende[nr]?|Geschäftsführ(?:erin|er|ung)|Inhaber(?:in)?|Praktikant(?:in|en)?|Werkstudent(?:in|en)?|Assistenz|Assistentin|Sekretariat|Redaktion|Agentur|Marketing|Vertrieb|Service|Kundenservice|Kundendienst|Personalabteilung|Buchhaltung|Abteilung\s+\p{Lu}[\p{L}-]+|Team\s+(?!Das|Wir|Bis)\p{Lu}[\p{L}-]+|\p{Lu}\p{L}+-?[Tt]eam|(?:Social-Media-|Community-)?Manager(?:in)?|\p{Lu}\p{L}*(?:leiterin|leiter|leitung|beauftragte[rn]?))`;
const roled = String.raw`${article}${role}(?:\s+${name})?`;
/** A first name that is known, with what a family name may be. */
const known = String.raw`${firstName}(?:\s\p{Lu}[\p{L}-]+)?`;
const person = `(?:${titled}|${roled}|${name})`;

const charge = `(?:[Vv]erantwort(?:lich(?:e[rn]?)?|ung)|[Zz]uständig(?:keit|e[rn]?)?|VERANTWORTLICH|ZUSTÄNDIG|[Aa]nsprechpartner(?:in)?|[Aa]nsprechperson|[Ff]ederführung|[Pp]rojektleitung|[Ll]eitung)`;
const link = String.raw`(?:\s+(?:dafür|hierfür|ist|sind|hat|bin|trägt|tragen|liegt|bei|übernimmt|macht))*\s*[:=–-]?\s*`;
/** Verbs that give a task to whoever stands beside them. */
const cares = String.raw`(?:kümmer[nt]\s+sich|sorg(?:t|en)|übernimmt|übernehmen|verantwortet|betreu(?:t|en)|koordiniert|organisiert|leitet|überwacht)`;
/** What a role does is its task; what a product does is not. */
const does = `(?:${cares}|beantworte[nt]+|antworte[nt]+|pflegt?|schreib(?:t|en)|poste[nt]|misst|steuert|führt|plant|gewinnt|erhöht|steigert|veröffentlicht|erstellt|zählt|prüft|macht|filmt|bringt|erreicht|soll(?:en)?|muss|wird)`;

const owners = [
  phrase(String.raw`${charge}${link}(?:ich(?:\s+selbst)?|${person})`, true),
  /(?<!\p{L})(?:verantwortlich|zuständig)\s*:\s*(?!wir|alle|jeder|niemand|man|das|bis)\p{Ll}{3,}/giu,
  phrase(
    String.raw`(?:[Ii]ch(?:\s+selbst)?|${person})\s+(?:ist|sind|bin|trägt|hat)\s+(?:die\s+|dafür\s+|hierfür\s+|für\s[^.,;:]{2,60}?\s)?(?:verantwortlich|zuständig|Verantwortung)`,
    true,
  ),
  phrase(String.raw`${person}(?:\s+\([^)]{1,40}\))?\s+${cares}`, true),
  phrase(String.raw`${cares}\s*:?\s+${person}`, true),
  phrase(String.raw`${titled}\s+\p{Ll}{3,}`, true),
  phrase(String.raw`${known}(?:\s+\([^)]{1,40}\))?\s+\p{Ll}{2,}(?:t|en|ss|rd)`, true),
  phrase(String.raw`${does}\s+${known}`, true),
  phrase(String.raw`${roled}\s+${does}`, true),
  phrase(String.raw`${does}\s+${roled}`, true),
  phrase(String.raw`(?:durch|von)\s+${titled}`, true),
  phrase(
    String.raw`[Ii]ch\s+(?:kümmere\s+mich|übernehme|sorge|mache|poste|schreibe|antworte|beantworte|gewinne|prüfe|messe|zähle|betreue|leite|veröffentliche)`,
    true,
  ),
];
const everyone = phrase(
  'wir|uns|alle|jeder|jede|man|jemand|niemand|das (?:ganze )?Team|die Mitarbeite\\p{L}+|die Belegschaft',
);

/** „Wer?“: somebody who answers for it. „Wir“ and „alle“ name nobody. */
export function ownerHint({ text }: ReadGoal): SmartHint {
  const question = 'owner';
  const words = longest(owners.flatMap((pattern) => placesOf(pattern, text)));
  if (words.length) return { question, found: true, words, reason: 'named' };
  const near = placesOf(everyone, text);
  return { question, found: false, words: near, reason: near.length ? 'everyone' : 'no-owner' };
}

/** Of stretches that overlap the longest, in the order of the text. */
function longest(ranges: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const one of [...ranges].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}
