import { describe, test } from 'vitest';
import { expectFindings } from './support.ts';

// The sample's 7.2 has 80 persons; 7.1 has 12 companies planned, 9 realised.
describe('participants-differ-in-prose, section 3', () => {
  test.each([
    'Hankkeeseen osallistuu yhteensä 90 henkilöä.',
    'Hankkeeseen osallistuu 90 hlöä.',
    'Hankkeeseen tulee osallistumaan 90 henkilöä.',
    'Hankkeeseen osallistuu n. 270 hlöä.',
    'Hankkeeseen osallistuu noin 200 henkilöä.',
    'Hankkeeseen osallistuu vähintään 150 henkilöä.',
    'Hankkeessa on mukana yhteensä 271 osallistujaa.',
    'Hankkeessa on yhteensä 90 osallistujaa.',
    'Hankkeeseen otetaan mukaan 90 osallistujaa.',
    'Hankkeen osallistujamäärä on 90.',
    'Hankkeen osallistujamäärä on yhteensä 90 henkilöä.',
    'Osallistujamäärä: 90 hlö',
    'Osallistujamäärä 90',
    'Osallistujia: 90',
    'Osallistujia on 120.',
    'Osallistujia tulee olemaan 90.',
    'Osallistujatavoite on 90 henkilöä.',
    'Hankkeen osallistujatavoite on 60.',
    'Osallistuvien henkilöiden lukumäärä: 90',
    'Hankkeeseen osallistuvien henkilöiden määrä on 90.',
    'Hankkeeseen osallistuvien määrä on yhteensä 90 henkilöä.',
    'Tavoitteena on saada mukaan 90 osallistujaa.',
    'Tavoitteena on saada hankkeeseen mukaan 90 osallistujaa.',
    'Hankkeen tavoitteena on saada 90 henkilöä mukaan toimintaan.',
    'Hankkeen tavoitteena on tavoittaa 90 henkilöä.',
    'Tavoitteena on, että hankkeeseen osallistuu kaikkiaan 90 henkilöä.',
    'Tavoitteena on yhteensä 90 osallistujaa.',
    'Yhteensä 90 henkilöä osallistuu hankkeen toimintaan.',
    '90 henkilöä osallistuu hankkeeseen.',
    'Kaikkiaan 90 osallistujaa otetaan mukaan hankkeeseen.',
    'Hankkeeseen valitaan 90 osallistujaa.',
    'Hankkeeseen rekrytoidaan yhteensä 90 nuorta.',
    'Hankkeeseen osallistuu kaikkiaan 95 asiakasta.',
    'Osallistujiksi valitaan 90 henkilöä.',
    'Toimintaan osallistuu 90 henkilöä.',
    'Toimintaan osallistuu yhteensä 120 nuorta.',
    'Mukana on 90 henkilöä.',
    'Mukaan otetaan 90 henkilöä.',
    'Hankkeeseen osallistuu yhdeksänkymmentä henkilöä.',
    'Hankkeeseen osallistuu sata henkilöä.',
    'Hankkeeseen osallistuu yhteensä satakaksikymmentä osallistujaa.',
    'Hankkeeseen osallistuu 120–150 henkilöä.',
    'Hankkeeseen osallistuu 200-250 henkilöä.',
    'Hankkeeseen osallistuu 260 kohderyhmään kuuluvaa henkilöä.',
    'Hankkeessa on tavoitteena tavoittaa 150 osallistujaa.',
    'Hankkeeseen osallistuu 1 200 henkilöä.',
    'Hankkeeseen osallistuu 90 henkilöä ja 12 yritystä.',
    'Hankkeeseen osallistuu 12 yritystä ja 90 henkilöä.',
    'Projektiin osallistuu arviolta 300 henkilöä.',
    'Polku työhön -hankkeeseen osallistuu 90 henkilöä.',
    'Hankkeen toimenpiteisiin osallistuu 90 henkilöä, joille järjestetään koulutusta.',
    'Hankkeeseen arvioidaan osallistuvan 95 henkilöä.',
    'Hankkeen kohderyhmään kuuluu ja hankkeeseen osallistuu 95 henkilöä.',
    'Hankkeella tavoitetaan 120 henkilöä.',
  ])('told: %s', (text) => expectFindings('participants-differ-in-prose', '3', text, 1));

  test.each([
    'Hankkeeseen osallistuu 80 henkilöä.',
    'Hankkeeseen osallistuu n. 80 hlöä.',
    'Hankkeeseen osallistuu noin 100 henkilöä.',
    'Hankkeeseen osallistuu yli 70 henkilöä.',
    'Hankkeeseen osallistuu vähintään 60 henkilöä.',
    'Hankkeeseen osallistuu 70–90 henkilöä.',
    'Hankkeeseen osallistuu kahdeksankymmentä henkilöä.',
    'Hankkeeseen osallistuu 50 henkilöä asiakkaista ja 30 henkilöä työntekijöistä.',
    'Hankkeeseen osallistuu 60 henkilöä ja 20 ammattilaista.',
    'Hankkeeseen osallistuu 60 asiakasta ja 20 työntekijää.',
    'Seminaariin osallistuu 150 henkilöä.',
    'Hankkeen loppuseminaariin osallistuu yhteensä 150 henkilöä.',
    'Hankkeen työpajoihin osallistuu 25 henkilöä.',
    'Hankkeeseen osallistuu 25 henkilöä vuodessa.',
    'Vuosittain hankkeeseen osallistuu 30 henkilöä.',
    'Ryhmään otetaan 12 osallistujaa kerrallaan.',
    'Valmennukseen osallistuu yhteensä 40 nuorta.',
    'Edeltävään hankkeeseen osallistui 120 henkilöä.',
    'Aiempaan hankkeeseen osallistuu 120 henkilöä.',
    'Hankkeen kohderyhmän koko alueella on noin 2500 henkilöä.',
    'Alueella on 1200 työtöntä.',
    'Hankkeessa koulutetaan 15 vertaisohjaajaa.',
    'Välillisesti hankkeesta hyötyy 500 henkilöä.',
    'Hankkeeseen osallistuu 20 työtöntä henkilöä.',
    'Raahesta hankkeeseen osallistuu 30 henkilöä.',
    'Hankkeeseen osallistuu Oulusta 50 henkilöä ja Raahesta 30 henkilöä.',
    'Osatoteuttajan toimintaan osallistuu 30 henkilöä.',
    'Kyselyyn vastasi 210 henkilöä.',
    'Hankkeen verkkosivuilla tavoitetaan 5000 henkilöä.',
    'Tapahtumiin osallistuu hankkeen aikana 300 henkilöä.',
    'Hankkeen ensimmäisenä vuonna mukaan otetaan 30 henkilöä.',
    'Hankkeen ohjausryhmässä on mukana 8 henkilöä.',
    'Hankkeessa työskentelee 4 henkilöä.',
    'Hankkeessa on mukana 3 projektityöntekijää.',
  ])('silent: %s', (text) => expectFindings('participants-differ-in-prose', '3', text, 0));
});

describe('companies-differ-in-prose, section 3', () => {
  test.each([
    'Hankkeeseen osallistuu 20 yritystä.',
    'Hankkeeseen osallistuu yhteensä 20 yritystä.',
    'Hankkeessa on mukana 25 yritystä.',
    'Mukana on 20 yritystä.',
    'Hankkeeseen osallistuu kaksikymmentä yritystä.',
    'Osallistuvien yritysten määrä on 20.',
    'Hankkeeseen osallistuvien yritysten lukumäärä: 20',
    'Yrityksiä on mukana 25.',
    'Hankkeeseen osallistuu 80 henkilöä ja 20 yritystä.',
    'Tavoitteena on saada mukaan 20 yritystä.',
    'Hankkeen tavoitteena on saada 25 yritystä mukaan toimintaan.',
    'Hankkeeseen osallistuu 15 pk-yritystä.',
    'Hankkeeseen osallistuu n. 30 yritystä.',
    'Hankkeeseen otetaan mukaan 20 alueen yritystä.',
    '20 yritystä osallistuu hankkeeseen.',
    'Toimintaan osallistuu 20 yritystä.',
    'Hankkeeseen osallistuu 20–30 yritystä.',
  ])('told: %s', (text) => expectFindings('companies-differ-in-prose', '3', text, 1));

  test.each([
    'Hankkeeseen osallistuu 12 yritystä.',
    'Hankkeeseen osallistuu noin 10 yritystä.',
    'Hankkeeseen osallistuu 10–15 yritystä.',
    'Rekrytointitapahtumaan osallistuu 30 yritystä.',
    'Hankkeen seminaariin osallistuu 40 yritystä.',
    'Alueella toimii 1500 yritystä.',
    'Hankkeessa haastatellaan 5 yritystä.',
    'Kyselyyn vastasi 60 yritystä.',
    'Aiemmassa hankkeessa oli mukana 30 yritystä.',
    'Silta-hankkeeseen osallistuu 30 yritystä.',
    'Hankkeeseen osallistuu 7 mikroyritystä ja 5 pienyritystä.',
    'Hankkeen verkostossa on mukana 50 yritystä.',
  ])('silent: %s', (text) => expectFindings('companies-differ-in-prose', '3', text, 0));
});

describe('companies-differ-in-prose, section 9', () => {
  test.each([
    'Hankkeeseen osallistui 20 yritystä.',
    'Mukana oli yhteensä 25 yritystä.',
    'Hankkeeseen osallistui kaikkiaan 15 yritystä.',
  ])('told: %s', (text) => expectFindings('companies-differ-in-prose', '9', text, 1));

  test.each([
    'Hankkeeseen osallistui 9 yritystä.',
    'Hankkeeseen osallistui yhteensä 9 yritystä, kun tavoite oli 12.',
    'Messuille osallistui 60 yritystä.',
  ])('silent: %s', (text) => expectFindings('companies-differ-in-prose', '9', text, 0));
});

describe('participants-differ-in-prose, section 9', () => {
  test.each(['Hankkeeseen osallistui yhteensä 92 henkilöä.'])('silent: %s', (text) =>
    expectFindings('participants-differ-in-prose', '9', text, 0),
  );
});
