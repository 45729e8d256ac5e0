import type { Text } from '../message.ts';

/** Wording of the rules in rules/funding. The names of the figures are the form's labels; elsewhere they are translated. */
export const figureNames: Readonly<Record<'granted' | 'realised' | 'plannedTotal' | 'realisedTotal', Text>> = {
  granted: {
    fi: 'Myönnetty EU- ja valtion rahoitus',
    sv: 'Beviljad EU- och statlig finansiering',
    en: 'Granted EU and state funding',
  },
  realised: {
    fi: 'Toteutunut EU- ja valtion rahoitus',
    sv: 'Förverkligad EU- och statlig finansiering',
    en: 'Realised EU and state funding',
  },
  plannedTotal: {
    fi: 'Suunniteltu julkinen rahoitus yhteensä',
    sv: 'Planerad offentlig finansiering sammanlagt',
    en: 'Planned public funding in total',
  },
  realisedTotal: {
    fi: 'Toteutunut julkinen rahoitus yhteensä',
    sv: 'Förverkligad offentlig finansiering sammanlagt',
    en: 'Realised public funding in total',
  },
};

/** A finding is the failed comparison, then the four figures as they stand, then the likely cause when there is one. */
export const fundingFinding: Text = { fi: '{problem} {shares}', sv: '{problem} {shares}', en: '{problem} {shares}' };

/** As `fundingFinding`, with a likely cause. */
export const fundingFindingWithCause: Text = {
  fi: '{problem} {shares} {cause}',
  sv: '{problem} {shares} {cause}',
  en: '{problem} {shares} {cause}',
};

export const fundingShares: Text = {
  fi: 'EU:n ja valtion osuus julkisesta rahoituksesta: suunnitelmassa {plan}, toteutumassa {realisation}.',
  sv: 'EU:s och statens andel av den offentliga finansieringen: i planen {plan}, i utfallet {realisation}.',
  en: 'EU and state share of the public funding: planned {plan}, realised {realisation}.',
};

/** Where neither figure of the realisation can be read. */
export const fundingPlanShare: Text = {
  fi: 'EU:n ja valtion osuus julkisesta rahoituksesta suunnitelmassa: {plan}.',
  sv: 'EU:s och statens andel av den offentliga finansieringen i planen: {plan}.',
  en: 'EU and state share of the planned public funding: {plan}.',
};

/** Where neither figure of the plan can be read. */
export const fundingRealisationShare: Text = {
  fi: 'EU:n ja valtion osuus julkisesta rahoituksesta toteutumassa: {realisation}.',
  sv: 'EU:s och statens andel av den offentliga finansieringen i utfallet: {realisation}.',
  en: 'EU and state share of the realised public funding: {realisation}.',
};

export const fundingShare: Text = {
  fi: '{part} / {total} € = {percent}',
  sv: '{part} / {total} € = {percent}',
  en: '{part} / {total} € = {percent}',
};

export const fundingWithoutShare: Text = {
  fi: '{part} / {total} €',
  sv: '{part} / {total} €',
  en: '{part} / {total} €',
};

export const otherFigure: Text = {
  fi: '”{figure}” on {value} €.',
  sv: '”{figure}” är {value} €.',
  en: '“{figure}” is {value} €.',
};

export const grantedExceedsPublicTotal: Text = {
  fi: 'Myönnetty EU- ja valtion rahoitus {granted} € on {difference} € suurempi kuin suunniteltu julkinen rahoitus yhteensä {plannedTotal} €, johon se sisältyy.',
  sv: 'Den beviljade EU- och statliga finansieringen {granted} € är {difference} € större än den planerade offentliga finansieringen sammanlagt {plannedTotal} €, som den ingår i.',
  en: 'The granted EU and state funding, {granted} €, exceeds the planned public total it is part of, {plannedTotal} €, by {difference} €.',
};

export const realisedExceedsRealisedTotal: Text = {
  fi: 'Toteutunut EU- ja valtion rahoitus {realised} € on {difference} € suurempi kuin toteutunut julkinen rahoitus yhteensä {realisedTotal} €, johon se sisältyy.',
  sv: 'Den förverkligade EU- och statliga finansieringen {realised} € är {difference} € större än den förverkligade offentliga finansieringen sammanlagt {realisedTotal} €, som den ingår i.',
  en: 'The realised EU and state funding, {realised} €, exceeds the realised public total it is part of, {realisedTotal} €, by {difference} €.',
};

export const realisedExceedsGranted: Text = {
  fi: 'Toteutunut EU- ja valtion rahoitus {realised} € on {difference} € suurempi kuin myönnetty {granted} €. Enempää kuin myönnettiin ei voi toteutua.',
  sv: 'Den förverkligade EU- och statliga finansieringen {realised} € är {difference} € större än den beviljade {granted} €. Mer än vad som beviljats kan inte betalas.',
  en: 'The realised EU and state funding, {realised} €, exceeds what was granted, {granted} €, by {difference} €. No more than was granted can be paid.',
};

export const realisedTotalExceedsPlannedTotal: Text = {
  fi: 'Toteutunut julkinen rahoitus yhteensä {realisedTotal} € on {difference} € suurempi kuin suunniteltu {plannedTotal} €. Tarkista luvut.',
  sv: 'Den förverkligade offentliga finansieringen sammanlagt {realisedTotal} € är {difference} € större än den planerade {plannedTotal} €. Kontrollera talen.',
  en: 'The realised public total, {realisedTotal} €, exceeds the planned one, {plannedTotal} €, by {difference} €. Check the figures.',
};

export const otherFundingNotRealised: Text = {
  fi: 'Suunnitelmassa on muuta julkista rahoitusta {plannedOther} €, mutta toteutumassa ei lainkaan: EU- ja valtion rahoitus {realised} € on siinä koko julkinen rahoitus. Lisää toteutunut muu rahoitus tai tarkista luvut.',
  sv: 'Planen har annan offentlig finansiering för {plannedOther} €, men utfallet ingen alls: där är EU- och statlig finansiering {realised} € all offentlig finansiering. Lägg till den övriga förverkligade finansieringen eller kontrollera talen.',
  en: 'The plan has {plannedOther} € of other public funding, the realisation none: there the EU and state funding, {realised} €, is all public funding. Add the other funding that was realised, or check the figures.',
};

export const otherFundingNotPlanned: Text = {
  fi: 'Toteutumassa on muuta julkista rahoitusta {realisedOther} €, mutta suunnitelmassa ei lainkaan: EU- ja valtion rahoitus {granted} € on siinä koko julkinen rahoitus. Tarkista luvut.',
  sv: 'Utfallet har annan offentlig finansiering för {realisedOther} €, men planen ingen alls: där är EU- och statlig finansiering {granted} € all offentlig finansiering. Kontrollera talen.',
  en: 'The realisation has {realisedOther} € of other public funding, the plan none: there the EU and state funding, {granted} €, is all public funding. Check the figures.',
};

export const lowPublicShare: Text = {
  fi: 'Myönnetty EU- ja valtion rahoitus {granted} € on alle puolet suunnitellusta julkisesta rahoituksesta {plannedTotal} €. Yleensä se on 50–100 %: tarkista luvut.',
  sv: 'Den beviljade EU- och statliga finansieringen {granted} € är mindre än hälften av den planerade offentliga finansieringen {plannedTotal} €. Vanligen är den 50–100 %: kontrollera talen.',
  en: 'The granted EU and state funding, {granted} €, is less than half of the planned public funding, {plannedTotal} €. It usually is 50–100%: check the figures.',
};

export const fundingShareDrift: Text = {
  fi: 'EU:n ja valtion osuus on toteutumassa toinen kuin suunnitelmassa: ero on yli yhden prosenttiyksikön. Tarkista luvut.',
  sv: 'EU:s och statens andel är en annan i utfallet än i planen: skillnaden är mer än en procentenhet. Kontrollera talen.',
  en: 'The EU and state share differs between plan and realisation by more than one percentage point. Check the figures.',
};

export const zeroFunding: Text = {
  fi: '”{figure}” on 0 €. Kirjoita rahoituspäätöksen mukainen summa.',
  sv: '”{figure}” är 0 €. Skriv summan enligt finansieringsbeslutet.',
  en: '“{figure}” is 0 €. Write the sum of the funding decision.',
};

export const causeDigit: Text = {
  fi: 'Luultavasti virhe on luvussa ”{figure}”: {slip}. Muihin lukuihin sopisi {value} €.',
  sv: 'Felet finns troligen i ”{figure}”: {slip}. Till de andra talen skulle {value} € passa.',
  en: 'The mistake is probably in “{figure}”: {slip}. {value} € would fit the other figures.',
};

export const causeFigure: Text = {
  fi: 'Luultavasti virhe on luvussa ”{figure}”: kun siitä korjaa yhden numeron, luvut sopivat yhteen.',
  sv: 'Felet finns troligen i ”{figure}”: om man rättar en siffra där går talen ihop.',
  en: 'The mistake is probably in “{figure}”: with one digit of it corrected the figures agree.',
};

export const causeSwap: Text = {
  fi: 'Luultavasti luvut ”{one}” ja ”{other}” ovat toistensa paikalla.',
  sv: 'Troligen står ”{one}” och ”{other}” på varandras plats.',
  en: 'Probably “{one}” and “{other}” stand in each other’s place.',
};

export const causeEither: Text = {
  fi: 'Luvut sopivat yhteen, jos {one} tai jos {other}. Tarkista, kumpi on oikein.',
  sv: 'Talen går ihop om {one} eller om {other}. Kontrollera vilket som stämmer.',
  en: 'The figures agree if {one} or if {other}. Check which is right.',
};

export const optionDigit: Text = {
  fi: '”{figure}” on {value} €',
  sv: '”{figure}” är {value} €',
  en: '“{figure}” is {value} €',
};

export const optionSwap: Text = {
  fi: '”{one}” ja ”{other}” vaihtavat paikkaa',
  sv: '”{one}” och ”{other}” byter plats',
  en: '“{one}” and “{other}” change places',
};

/** How a digit got wrong, after "the mistake is in the figure: ...". */
export const slipNames: Readonly<Record<'lost' | 'extra' | 'transposed' | 'replaced', Text>> = {
  lost: { fi: 'siitä puuttuu numero', sv: 'en siffra saknas', en: 'a digit is missing' },
  extra: { fi: 'siinä on numero liikaa', sv: 'det har en siffra för mycket', en: 'it has a digit too many' },
  transposed: {
    fi: 'kaksi vierekkäistä numeroa on vaihtanut paikkaa',
    sv: 'två siffror bredvid varandra har bytt plats',
    en: 'two neighbouring digits are transposed',
  },
  replaced: { fi: 'yksi sen numeroista on väärä', sv: 'en av siffrorna är fel', en: 'one of its digits is wrong' },
};

export const writeFigure: Text = {
  fi: '{figure}: korjaa luvuksi {value}',
  sv: '{figure}: rätta till {value}',
  en: '{figure}: correct to {value}',
};

export const swapFigures: Text = {
  fi: 'Vaihda luvut {one} ja {other} keskenään',
  sv: 'Låt talen {one} och {other} byta plats',
  en: 'Swap the figures {one} and {other}',
};

export const amountFormat: Text = { fi: '{problem} {advice}', sv: '{problem} {advice}', en: '{problem} {advice}' };

/** What is wrong with the way an amount is written. */
export const amountFaults: Readonly<
  Record<'negative' | 'too-long' | 'decimals' | 'separator' | 'grouping' | 'unit' | 'not-a-number', Text>
> = {
  negative: {
    fi: 'Rahoitus ”{value}” on negatiivinen: summa on aina 0 tai enemmän.',
    sv: 'Finansieringen ”{value}” är negativ: summan är alltid 0 eller mer.',
    en: 'The funding “{value}” is negative: a sum is always 0 or more.',
  },
  'too-long': {
    fi: 'Luvussa ”{value}” on enemmän numeroita kuin rahoitussummassa voi olla.',
    sv: 'Talet ”{value}” har fler siffror än en finansieringssumma kan ha.',
    en: 'The number “{value}” has more digits than a sum of funding can have.',
  },
  decimals: {
    fi: 'Summassa ”{value}” on desimaaleja: rahoitus kirjoitetaan kokonaisina euroina.',
    sv: 'Summan ”{value}” har decimaler: finansieringen skrivs i hela euro.',
    en: 'The sum “{value}” has decimals: funding is written in whole euros.',
  },
  separator: {
    fi: 'Summassa ”{value}” on piste, pilkku tai heittomerkki: tuhannet erotetaan välilyönnillä.',
    sv: 'Summan ”{value}” har en punkt, ett komma eller en apostrof: tusental skiljs åt med mellanslag.',
    en: 'The sum “{value}” has a full stop, a comma or an apostrophe: thousands are parted by a space.',
  },
  grouping: {
    fi: 'Summan ”{value}” numerot on ryhmitelty väärin: välilyönti tulee kolmen numeron välein lopusta lukien.',
    sv: 'Siffrorna i summan ”{value}” är fel grupperade: mellanslaget kommer efter var tredje siffra från slutet.',
    en: 'The digits of the sum “{value}” are grouped wrongly: a space parts every three digits from the end.',
  },
  unit: {
    fi: 'Summassa ”{value}” on rahayksikkö: kenttään kirjoitetaan pelkkä luku.',
    sv: 'Summan ”{value}” har en valutabeteckning: i fältet skrivs bara talet.',
    en: 'The sum “{value}” has a currency sign or word: the field takes the bare number.',
  },
  'not-a-number': {
    fi: '”{value}” ei ole euromäärä.',
    sv: '”{value}” är inte ett belopp i euro.',
    en: '“{value}” is not an amount of euros.',
  },
};

export const amountAdvice: Text = {
  fi: 'Kirjoita kokonaiset eurot, esimerkiksi {example}.',
  sv: 'Skriv hela euro, till exempel {example}.',
  en: 'Write whole euros, for example {example}.',
};

export const amountAdviceMeant: Text = { fi: 'Kirjoita {meant}.', sv: 'Skriv {meant}.', en: 'Write {meant}.' };

export const amountAdviceDoubtful: Text = {
  fi: 'Tarkista, onko oikea summa {meant}.',
  sv: 'Kontrollera om den rätta summan är {meant}.',
  en: 'Check whether the right sum is {meant}.',
};

export const writeAmount: Text = { fi: 'Kirjoita {meant}', sv: 'Skriv {meant}', en: 'Write {meant}' };
