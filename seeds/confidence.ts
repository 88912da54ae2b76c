import { w } from "./record";

/** How sure the compilers are of what a spoiled passage meant. */
export const HIGH = w("Confidence in this reading: high.", "Уверенность в этом прочтении: высокая.", "Бұл оқылымға сенім: жоғары.", "Эътимод ба ин хониш: баланд.");
export const MEDIUM = w("Confidence in this reading: medium.", "Уверенность в этом прочтении: средняя.", "Бұл оқылымға сенім: орташа.", "Эътимод ба ин хониш: миёна.");
