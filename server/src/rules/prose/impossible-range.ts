import type { Description } from '../../description/description.ts';
import type { RangeMention } from '../../description/prose/impossible-ranges.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import type { Located } from './mentions.ts';
import { mentionRange, mentionsOf } from './mentions.ts';

/** Ages, years or shares that cannot be: "65-18-vuotiaat", 140 % of the participants, a part larger than its whole. */
export const rule: Rule = {
  id: 'impossible-range',
  group: 'prose',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    let isToldAsPeriod: IsTold | undefined;
    for (const located of mentionsOf(description, 'range')) {
      if (located.mention.of === 'day') {
        isToldAsPeriod ??= periodsInOrder(description);
        if (isToldAsPeriod(located)) continue;
      }
      report({ range: mentionRange(located), message: messageOf(located.mention) });
    }
  },
};

type IsTold = (day: Located<RangeMention>) => boolean;

/** Whether a day is in what the text says of the project's period: it is told with the period. To be asked in the order of the text. */
function periodsInOrder(description: Description): IsTold {
  const periods = mentionsOf(description, 'period');
  let next = 0;
  return ({ line, mention: { start, end } }) => {
    let period = periods[next];
    while (period && (period.line < line || (period.line === line && period.mention.end <= start))) {
      next++;
      period = periods[next];
    }
    return period !== undefined && period.line === line && period.mention.start < end;
  };
}

function messageOf(mention: RangeMention): Message {
  switch (mention.of) {
    case 'ages':
      return message(agesReversed, { from: mention.from, to: mention.to });
    case 'years':
    case 'dates':
      return message(timeReversed, { from: mention.from, to: mention.to });
    case 'day':
      return message(noSuchDay, { value: mention.written });
    case 'share':
      return message(sharesReversed, { from: mention.from, to: mention.to });
    case 'age':
      return message(ageTooHigh, { value: mention.value });
    case 'percent':
      return message(percentTooHigh, { value: String(mention.value).replace('.', ',') });
    case 'percents':
      return message(percentsTooMany, { value: mention.value });
    case 'part':
      return message(partTooLarge, { value: mention.value, whole: mention.whole });
  }
}

const agesReversed: Text = {
  fi: 'Ikähaarukka {from}–{to} ei ole mahdollinen. Tarkista luvut ja niiden järjestys.',
  sv: 'Åldersintervallet {from}–{to} är inte möjligt. Kontrollera talen och deras ordning.',
  en: 'The age range {from}–{to} is not possible. Check the numbers and their order.',
};

const ageTooHigh: Text = {
  fi: 'Ikä {value} vuotta ei ole mahdollinen. Tarkista luku.',
  sv: 'Åldern {value} år är inte möjlig. Kontrollera talet.',
  en: 'The age {value} is not possible. Check the number.',
};

const timeReversed: Text = {
  fi: 'Aika alkaa ({from}) myöhemmin kuin päättyy ({to}). Tarkista, ovatko ne vaihtaneet paikkaa.',
  sv: 'Tiden börjar ({from}) senare än den slutar ({to}). Kontrollera om de har bytt plats.',
  en: 'The time begins ({from}) later than it ends ({to}). Check whether the two have changed places.',
};

const noSuchDay: Text = {
  fi: 'Päivää {value} ei ole kalenterissa. Tarkista päivämäärä.',
  sv: 'Dagen {value} finns inte i kalendern. Kontrollera datumet.',
  en: 'The calendar has no such day as {value}. Check the date.',
};

const sharesReversed: Text = {
  fi: 'Vaihteluväli {from}–{to} % on väärin päin. Tarkista luvut.',
  sv: 'Intervallet {from}–{to} % är omvänt. Kontrollera talen.',
  en: 'The range {from}–{to} % is the wrong way round. Check the numbers.',
};

const percentTooHigh: Text = {
  fi: 'Osuus ei voi olla {value} %: osa ei ole suurempi kuin kokonaisuus. Tarkista luku.',
  sv: 'Andelen kan inte vara {value} %: en del är inte större än helheten. Kontrollera talet.',
  en: 'A share cannot be {value} %: a part cannot be larger than the whole. Check the number.',
};

const percentsTooMany: Text = {
  fi: 'Naisten ja miesten osuudet ovat yhteensä {value} %. Tarkista luvut.',
  sv: 'Kvinnornas och männens andelar är sammanlagt {value} %. Kontrollera talen.',
  en: 'The shares of women and men add up to {value} %. Check the numbers.',
};

const partTooLarge: Text = {
  fi: 'Osa ({value}) on suurempi kuin kokonaisuus ({whole}), josta se on laskettu. Tarkista luvut.',
  sv: 'Delen ({value}) är större än helheten ({whole}) som den hör till. Kontrollera talen.',
  en: 'The part ({value}) is larger than the whole ({whole}) it belongs to. Check the numbers.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Ikä, aika tai osuus, joka ei ole mahdollinen',
    sv: 'En ålder, tid eller andel som inte är möjlig',
    en: 'An impossible age, time or share',
  },
  why: {
    fi: 'Tekstissä on luku, joka ei voi pitää paikkaansa: ikähaarukka tai vuodet väärin päin, yli sadan prosentin osuus joukosta tai osa, joka on suurempi kuin kokonaisuutensa. Yleensä luvut ovat vaihtaneet paikkaa tai yksi numero on väärin. Kasvua (”kasvoi 140 %”) ja tavoitteen ylitystä ei ilmoiteta.',
    sv: 'I texten finns ett tal som inte kan stämma: åldrar eller år i omvänd ordning, en andel på över hundra procent av en grupp eller en del som är större än sin helhet. Oftast har talen bytt plats eller så är en siffra fel. Tillväxt (”kasvoi 140 %”) och överskridna mål rapporteras inte.',
    en: 'The text has a number that cannot be right: ages or years the wrong way round, a share of more than a hundred per cent of a group, or a part larger than its whole. Usually two numbers changed places or one digit is wrong. Growth (“kasvoi 140 %”) and exceeded targets are not reported.',
  },
  remedy: {
    fi: 'Tarkista luku lähteestään ja korjaa se.',
    sv: 'Kontrollera talet i dess källa och rätta det.',
    en: 'Check the number in its source and correct it.',
  },
  examples: [
    {
      right: 'Kohderyhmänä ovat 18–29-vuotiaat nuoret.',
      wrong: 'Kohderyhmänä ovat «29–18»-vuotiaat nuoret.',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
    {
      right: 'Ohjausta sai 40 % osallistujista.',
      wrong: 'Ohjausta sai «140 %» osallistujista.',
      insteadOf: 'Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
    },
    {
      right: 'Kyselyyn vastasi 50 nuorta, joista 31 naisia.',
      wrong: 'Kyselyyn vastasi 50 nuorta, joista «61» naisia.',
      insteadOf: 'Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
    },
    {
      right: 'Selvitys tehtiin vuosina 2017–2018.',
      wrong: 'Selvitys tehtiin vuosina «2018–2017».',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
  ],
};
