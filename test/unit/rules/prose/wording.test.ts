import { describe, test } from 'vitest';
import { expectFindings } from './support.ts';

describe('document-remnant, section 3', () => {
  test.each([
    'Tulokset on kuvattu luvussa Virhe. Viitteen lähdettä ei löytynyt.',
    'Ks. taulukko Virhe! Viitteen lähdettä ei löytynyt.',
    'Virhe. Kirjanmerkkiä ei ole määritetty.',
    'Ks. kuva Virhe! Kirjanmerkkiä ei ole määritetty. ja liite.',
    'Ks. kuva Error! Reference source not found.',
    'Sivu Error! Bookmark not defined.',
    'Virhe. Hyperlinkin viittaus ei kelpaa.',
    'Hankkeessa kehitetään malli[MK1] nuorille.',
    'Hankkeessa kehitetään malli [AE12] nuorille.',
    'Hankkeessa kehitetään malli.[A1]',
    'Kommentoinut [MK1]: tarkista luku',
    'Kommentti [AE2]: onko näin?',
    'Commented [MK1]: check',
    'Poistettu: vanha teksti',
    'Muotoiltu: Fontti: Lihavoitu',
    'Hankkeessa kehitetään malli<br>nuorille.',
    '<p>Hankkeessa kehitetään malli nuorille.</p>',
    'Hankkeessa kehitetään <strong>malli</strong> nuorille.',
    '<div class="teksti">Hankkeessa kehitetään malli nuorille.',
    '<a href="https://www.example.fi">Opas</a> on verkossa.',
    'Hankkeessa kehitet&auml;&auml;n malli nuorille.',
    'Hankkeessa kehitetään&nbsp;malli nuorille.',
    'Taito &amp; työ -malli nuorille.',
    'Malli &#8211; nuorille.',
    'Malli &ndash; nuorille.',
    'Hankkeessa kehitetään malli.\nSivu 3/12\nNuori saa ohjausta.',
    'Hankkeessa kehitetään malli.\nSivu 3 (12)\nNuori saa ohjausta.',
    'Hankkeessa kehitetään malli.\n3 (12)\nNuori saa ohjausta.',
    'Hankkeessa kehitetään malli.\n3/12\nNuori saa ohjausta.',
    'Hankkeessa kehitetään malli.\n- 3 -\nNuori saa ohjausta.',
    'Hankkeessa kehitetään malli.\nPage 2 of 5\nNuori saa ohjausta.',
    'Hankkeessa kehitetään malli.\nTulostettu 12.3.2021\nNuori saa ohjausta.',
    'Hankkeessa kehitetään malli.\nHakemusnumero: 102345\nNuori saa ohjausta.',
    'Hankkeessa kehitetään malli.\nLue lisää »\nNuori saa ohjausta.',
    'Hankkeessa kehitetään malli.\nhttps://www.example.fi/hanke.php?koodi=S29001 2/5\nNuori saa ohjausta.',
    'Hankkeessa kehitetään malli.\n12.3.2021 14.05 EURA 2014 -järjestelmä\nNuori saa ohjausta.',
    'Sisältö _Toc12345678 on tässä.',
    'Ks. { REF _Ref123456 \\h } tästä.',
    '1 Johdanto ............ 3',
  ])('told: %s', (text) => expectFindings('document-remnant', '3', text, 1));

  test.each([
    'Hankkeessa kehitetään malli (ks. [1]) nuorille.',
    'Lähteet [2] ja [12, s. 4] ja [liite 2].',
    'Nuorten määrä < 30 ja > 10.',
    'Kysely -> toimenpiteet -> uusi kysely.',
    'Taito & työ -malli, R&D ja T&K.',
    'Osoite <https://www.example.fi> on käytössä.',
    'Virhe. Se on ihmisen oppimisen lähde.',
    'Virheistä opitaan yhdessä.',
    'Sivu on verkossa.',
    'Sivulla 3 kerrotaan lisää.',
    '1/2 ajasta käytetään ohjaukseen.',
    'Ohjaus vie 3 (12) tunnista.',
    'Jaa ja opi -malli.',
    '3 (kolme) ohjaajaa tukee nuoria.',
    'Lue lisää hankkeen sivuilta.',
    '12.3.2021 pidettiin tilaisuus.',
  ])('silent: %s', (text) => expectFindings('document-remnant', '3', text, 0));
});

describe('personal-data, section 3', () => {
  test.each([
    'Lisätietoja: Matti Esimerkki, p. 040 123 4567.',
    'Lisätietoja antaa Eero Esimerkki, puh. 040-1234567.',
    'Yhteyshenkilö Liisa Malli (liisa.malli@example.fi).',
    'Ota yhteyttä: liisa.malli(at)example.fi',
    'Projektipäällikkö Liisa Malli, +358 40 123 4567',
    'Ohjaajana toimii Pekka Malli, 050 1234 567.',
    'Malli Liisa p. 044-1234567',
    'Tilinumero FI21 1234 5600 0007 85.',
    'IBAN: FI2112345600000785',
    'Avustus maksetaan tilille FI21 1234 5600 0007 85 erissä.',
    'Kirjaa: pekka.malli[at]example.fi',
    'Opettaja Päivi Malli-Testi, paivi.malli-testi@example.fi',
    'Liisa Malli, l.malli@example.fi',
    'Tili DE89 3704 0044 0532 0130 00.',
  ])('told: %s', (text) => expectFindings('personal-data', '3', text, 1));

  test.each([
    'Lisätietoja: info@example.fi',
    'Lisätietoja: toimisto(at)example.fi, p. 08 123 4567.',
    'Kirjaamo: kirjaamo.oulu@example.fi',
    'Neuvonta palvelee numerossa 0800 123 456.',
    'Y-tunnus 1234567-1 ja hankekoodi S29001.',
    'FI21 1234 5600 0007 86 ei ole tili.',
    'Sähköposti etunimi.sukunimi(at)example.fi',
    'Yhteyshenkilö Aino Esimerkki, aino.esimerkki(at)example.fi, 040 000 0002.',
    'Hanke tavoitti 040 123 henkilöä.',
    'Liisa Malli ja Pekka Testi kertoivat kokemuksistaan.',
    'Hanke toimi 1.3.2018–31.8.2020.',
    'Asetus (EU) 2016/679 ja direktiivi 95/46.',
    'Neuvontaa antaa Aino Koti, p. 08 123 4567.',
  ])('silent: %s', (text) => expectFindings('personal-data', '3', text, 0));
});

describe('impossible-range, section 3', () => {
  test.each([
    'Kohderyhmänä ovat 65-18-vuotiaat.',
    'Kohderyhmänä ovat 65–18-vuotiaat työttömät.',
    'Kohderyhmänä ovat 29 - 16 -vuotiaat nuoret.',
    'Kohderyhmänä ovat 29-16 vuotiaat nuoret.',
    'Nuoret ovat iältään 29–16 vuotta.',
    'Kohderyhmänä ovat 16–299-vuotiaat nuoret.',
    'Kohderyhmänä ovat 290-vuotiaat nuoret.',
    'Kohderyhmään kuuluvat 30–18-vuotiaille suunnatut palvelut.',
    'Selvitys tehtiin vuosina 2019–2018.',
    'Aineisto on vuosilta 2020-2015.',
    'Kysely oli auki 31.5.2019–1.4.2019.',
    'Kysely oli auki 31.5.–1.4.2019.',
    'Vuodesta 2020 vuoteen 2015 työttömyys kasvoi.',
    'Ohjausta sai 140 % osallistujista.',
    'Ohjausta sai 140 prosenttia nuorista.',
    'Osallistujista 120 % sai ohjausta.',
    'Osallistujista sai työpaikan 120 %.',
    'Vastausprosentti oli 112 %.',
    'Naisten osuus oli 140 %.',
    'Osallistujista 60 % naisia ja 50 % miehiä.',
    'Mukana on 80 nuorta, joista 95 naisia.',
    'Ryhmässä oli 50 henkilöä, joista naisia 60.',
    'Ryhmässä oli 50 henkilöä, joista 60 työllistyi.',
    'Ryhmässä oli 50 henkilöä, joista 30 naisia ja 25 miehiä.',
    '50 osallistujasta 60 työllistyi.',
    'Vastauksista 50–40 % oli myönteisiä.',
  ])('told: %s', (text) => expectFindings('impossible-range', '3', text, 1));

  test.each([
    'Kohderyhmänä ovat 18–65-vuotiaat.',
    'Kohderyhmänä ovat alle 30-vuotiaat ja yli 65-vuotiaat.',
    'Kohderyhmänä ovat yli 65 ja alle 18-vuotiaat.',
    'Yhdistys on 120-vuotias ja kaupunki 400-vuotias.',
    'Selvitys tehtiin vuosina 2018–2019.',
    'Työttömyys kasvoi 140 %.',
    'Tavoitteesta toteutui 120 %.',
    'Osallistujamäärä oli 120 % suunnitellusta.',
    'Osallistujista 80 % sai ohjausta.',
    'Ohjausta sai 100 % osallistujista.',
    'Ryhmässä oli 50 henkilöä, joista 30 naisia ja 20 miehiä.',
    'Mukana oli 12 yritystä, joista 300 työntekijää osallistui koulutukseen.',
    'Koulutuksia oli 12, joista 30 nuorta sai todistuksen.',
    'Ryhmässä oli 50 henkilöä, joista kullakin 60 tuntia ohjausta.',
    'Lähde: Esimerkki 2019, 2018.',
    'Asiakkaita oli 80, joista 2019 aloitti 40.',
    'Asteikolla 5–1 vastattiin 4.',
    'Ohjelma 2014-2020 ja 2021-2027.',
    'Kello 16–10 on suljettu.',
    'Osallistujamäärä nousi 140 % verrattuna edelliseen.',
  ])('silent: %s', (text) => expectFindings('impossible-range', '3', text, 0));
});

describe('repeated-words, section 3', () => {
  test.each([
    'Hankkeessa kehitetään uusi uusi malli.',
    'Hankkeessa on on malli.',
    'Nuori saa ohjausta ja ja tukea.',
    'Hanke hanke tukee nuoria.',
    'Hankkeessa kehitetään malli. Hankkeessa kehitetään malli.',
    'Kohderyhmät:\n- nuoret työttömät\n- pitkäaikaistyöttömät\n- nuoret työttömät',
    '1) ohjaus ja neuvonta\n2) valmennus\n3) ohjaus ja neuvonta',
  ])('told: %s', (text) => expectFindings('repeated-words', '3', text, 1));

  test.each([
    'Nuori saa hyvin hyvin paljon ohjausta.',
    'Se, se ja se.',
    'Malli on nuorten, nuorten ehdoilla.',
    'Bora Bora on kaukana.',
    '1 1 1',
    'Kohderyhmät:\n- nuoret\n- aikuiset\n- nuoret aikuiset',
    'Nuori oppii oppimaan.',
    'Ohjaus alkaa. Ohjaus jatkuu.',
  ])('silent: %s', (text) => expectFindings('repeated-words', '3', text, 0));
});

describe('other-language, section 3', () => {
  test.each([
    'The aim of the project is to support young people who are outside the labour market and to help them find work.',
    'Projektets mål är att stödja unga som står utanför arbetsmarknaden och hjälpa dem att hitta arbete eller studier.',
    'Hankkeessa on malli.\nThe project developed a new model for the guidance of young people in the area. It was used by all of the partners.',
  ])('told: %s', (text) => expectFindings('other-language', '3', text, 1));

  test.each([
    'Hankkeessa käytetään Individual Placement and Support -mallia (IPS), jossa nuori saa tukea.',
    'Esimerkki, A. (2019). The role of the guidance in the lives of the young people and the families of the area.',
    '”The aim of the project is to support young people who are outside the labour market and the like.”',
    'Hanke kuuluu verkostoon European Network of Social Integration and Inclusion of Youth.',
  ])('silent: %s', (text) => expectFindings('other-language', '3', text, 0));
});

describe('placeholder-text, section 3', () => {
  test.each([
    'Hankkeessa on XX.',
    'Hankkeessa kehitetään (kuvaa lyhyesti toimenpiteet).',
    '(Kuvaa lyhyesti hankkeen tavoitteet)',
    'Kuvaa lyhyesti hankkeen tavoitteet ja toimenpiteet.',
    'Kerro tässä, mitä hankkeessa tehdään.',
    'Kirjoita tähän hankkeen tiivistelmä (enintään 4000 merkkiä).',
    'Tiivistelmä hankkeen tavoitteista ja tuloksista (max. 2000 merkkiä)',
    'Hankkeen nimi on Polku (työnimi).',
    'Työnimi',
    'Projektipäällikkö: nimetään myöhemmin',
    'Ohjaaja (nimetään myöhemmin) aloittaa.',
    'Tulokset: tähän teksti',
    'Tähän teksti hankkeen tuloksista.',
    'Luetellaan tulokset (luettele tulokset tähän).',
  ])('told: %s', (text) => expectFindings('placeholder-text', '3', text, 1));

  test.each([
    'Ohjausryhmän jäsenet nimetään myöhemmin.',
    'Kuvaa työstään nuori saa ohjaajalta.',
    'Kerro tarinasi -kampanja tavoitti nuoria.',
    'Kirjoita ja kerro -työpaja.',
    'Kuvaus palvelupolusta valmistui keväällä.',
    'Hankkeen työnimi muuttui keväällä.',
    'Hankkeen tiivistelmä on verkossa.',
    'XX-kromosomi ja XX vuosisata.',
    'Nuori (kerro, jos tarvitset apua) saa tukea.',
  ])('silent: %s', (text) => expectFindings('placeholder-text', '3', text, 0));
});
