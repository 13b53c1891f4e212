import { expect, test } from 'vitest';
import { told } from './told.ts';

/** Izvestia’s own forms as a machine puts them into English: the outlet is told, the house speaks. */
test.each([
	['The bridge will open in May, Izvestia was told in the Ministry of Works.', 'Ministry of Works'],
	['Izvestia was told in the ministry that the bridge will open in May.', 'ministry'],
	['"The bridge will open in May," Izvestia was told in the department.', 'department'],
	[
		'In the regional Ministry of Works told Izvestia that it will open in May.',
		'regional Ministry of Works',
	],
	['"The bridge will open in May," - told Izvestia in the department.', 'department'],
	['"The bridge will open in May," - noted in the department.', 'department'],
	['"The bridge will open in May," - it is noted in the report.', 'report'],
	['As follows from the answer of the ministry, the bridge will open in May.', 'ministry'],
	[
		'In response to a request of Izvestia, the ministry answered that it will open in May.',
		'ministry',
	],
	['The bridge will open in May. This was reported to Izvestia by Mayor Paul Grome.', 'Paul Grome'],
])('%s', (text, speaker) => {
	expect(told(text, { language: 'en' }).map((quote) => quote.speaker)).toEqual([speaker]);
});
