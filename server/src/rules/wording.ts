import type { Text } from '../messages/message.ts';

/** Says that a rule broke: the program's error, not the author's. */
export const ruleFailed: Text = {
  fi: 'Sääntöä ”{rule}” ei voitu suorittaa ohjelman virheen vuoksi. Muut tarkistukset tehtiin.',
  sv: 'Regeln ”{rule}” kunde inte köras på grund av ett fel i programmet. De övriga kontrollerna gjordes.',
  en: 'The rule “{rule}” could not run because of an error in the program. All other checks were made.',
};

/** Stands for the findings of a rule that are not told one by one. */
export const moreOfTheSame: Text = {
  fi: 'Tämän säännön havaintoja on tästä eteenpäin vielä {count}. Niitä ei näytetä yksitellen: korjaa ensin edelliset.',
  sv: 'Från och med här finns det ytterligare {count} anmärkningar av samma regel. De visas inte en och en: rätta först de föregående.',
  en: 'There are {count} more findings of this rule from here on. They are not shown one by one: correct the earlier ones first.',
};
