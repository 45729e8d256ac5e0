import { between, pick } from './random.ts';

/** Words of project administration, to make prose of; inflected as they come. */
export const words: readonly string[] = (
  'hanke hankkeen osallistujat ohjaus työpaja nuoret työttömät koulutus verkosto yritykset kunta malli palvelu digitaidot kehitetään ' +
  'vahvistetaan tuetaan tavoitteena toimenpiteet alueella yhteistyössä toteutetaan kohderyhmä osaaminen työelämä arki ryhmä ryhmissä ' +
  'yksilöllinen valmennus oppilaitos järjestöt kokemusasiantuntija hyvinvointi tasa-arvo yhdenvertaisuus juurtuu jatkuu käyttöön tuloksena ' +
  'selvitys kartoitus tapaaminen ohjausryhmä arviointi viestintä tapahtuma julkaisu opas työnantaja työnhaku polku palvelupolku kynnys ' +
  'matala tuki vertaistuki ohjaaja mentori kokeilu pilotti vaikutus muutos tarve haaste ratkaisu mahdollisuus henkilöstö ammattilaiset ' +
  'asiakkaat kuntoutus sosiaalinen osallisuus yhteiskunta ympäristö kestävä kehitys etäyhteys laite sovellus turvallinen avoin materiaali'
).split(' ');

const figures = [
  'vuonna 2020',
  'noin 30 %',
  '(THL 2017)',
  'kolme kertaa',
  '12 kertaa',
  'elokuussa 2020',
  '1) ohjaus',
  '20 nuorta',
  'https://www.example.fi/opas',
];

function sentence(random: () => number): string {
  const count = between(random, 6, 16);
  const chosen: string[] = [];
  while (chosen.length < count) {
    const next = random() < 0.025 ? pick(random, figures) : pick(random, words);
    // Nobody writes a word twice in a row.
    if (next !== chosen.at(-1)) chosen.push(next);
  }
  const text = chosen.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Prose of about `length` characters: paragraphs of a few sentences, some numbered or bulleted lines, blank lines between. */
export function prose(random: () => number, length: number): string {
  const lines: string[] = [];
  for (let size = 0; size < length; ) {
    const bullet = random() < 0.25 ? pick(random, ['- ', '1. ', '2) ', '– ']) : '';
    const count = bullet === '' ? between(random, 2, 6) : 1;
    const line = bullet + Array.from({ length: count }, () => sentence(random)).join(' ');
    lines.push(line);
    if (bullet === '' && random() < 0.6) lines.push('');
    size += line.length;
  }
  return lines.join('\n').trimEnd();
}
