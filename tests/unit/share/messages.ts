import en from '../../../src/_locales/en/messages.json';
import ru from '../../../src/_locales/ru/messages.json';
import { makeWords, type Words } from '../../../src/base/words.ts';

const CATALOGUES: Record<string, Record<string, { message: string }>> = { en, ru };

/** The real texts, as the extension's i18n would give them. */
export function wordsOf(language: 'en' | 'ru'): Words {
	const messages = CATALOGUES[language] ?? {};
	return makeWords(language, (key, substitutions) =>
		(messages[key]?.message ?? '').replace(
			/\$(\d)/g,
			(_, number) => substitutions[Number(number) - 1] ?? '',
		),
	);
}
