import { wordsOf } from '../../base/word-list.ts';

/**
 * Beginnings of the months' names, January first, by language; only as long as tells them apart. A name is
 * given where no language above has the same.
 */
const NAMES: Readonly<Record<string, string>> = {
	en: 'jan feb mar apr may jun jul aug sep oct nov dec',
	ru: 'янв фев мар апр мая|май июн июл авг сен окт ноя дек',
	ar: `
		يناير|كانون_الثاني فبراير|شباط مارس|آذار
		أبريل|ابريل|نيسان مايو|أيار يونيو|حزيران
		يوليو|تموز أغسطس|اغسطس|آب سبتمبر|أيلول
		أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول
	`,
	bg: 'яну - - - - юни юли - сеп - ное -',
	cs: 'led úno bře dub kvě červn červenc|čvc srp zář říj - pro',
	da: '- - - - maj - - - - okt - -',
	de: 'jän - mär|mrz - mai - - - - okt - dez',
	es: 'ene - - abr - - - ago set - - dic',
	fr: '- fév|fev - avr - juin juil aoû|aou - - - déc',
	id: '- - - - mei - - agu - - - des',
	it: 'gen - - - mag giu lug - - ott - -',
	nl: '- - maa|mrt - - - - - - - - -',
	pl: 'sty lut - kwi - cze lip sie wrz paź lis gru',
	pt: '- - - - - - - - - out - -',
	ro: 'ian - - - - iun iul - - - noi -',
	tr: 'oca şub - nis - haz tem ağu eyl eki kas ara',
	uk: 'січ лют бер кві тра чер лип сер вер жов лис гру',
};

/** Month by the beginning of its name. */
const MONTHS = new Map<string, number>();
for (const names of Object.values(NAMES)) {
	for (const [index, name] of wordsOf(names).entries()) {
		if (name === '-') continue;
		for (const one of name.split('|')) MONTHS.set(one.replace('_', ' '), index + 1);
	}
}
const LONGEST = Math.max(...[...MONTHS.keys()].map((name) => name.length));

/** The number of the month with a name, or with a name shortened; 0 where it is none. */
export function monthOf(word: string): number {
	const name = word.toLowerCase();
	for (let length = Math.min(LONGEST, name.length); length >= 3; length--) {
		const month = MONTHS.get(name.slice(0, length));
		if (month) return month;
	}
	return MONTHS.get(name) ?? 0;
}
