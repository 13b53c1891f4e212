/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)$/;

/** Writing direction of a language, given as the primary tag of BCP 47 ("ar", not "ar-EG"). */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
