import type { InterviewWords } from '../language.ts';

export const interviews: InterviewWords = {
	askers:
		'frage interviewer interviewerin journalist journalistin moderator moderatorin reporter reporterin',
	answerers: 'antwort',
	requests: 'beschreiben erklären erläutern erzählen nennen sagen schildern',
	conversations: `
		antwortet beantwortet befragt fragen gefragt gespräch gesprochen getroffen interview spricht
		traf unterhalten
	`,
	interviewers:
		'journalist journalistin korrespondent korrespondentin redakteur redakteurin reporter',
	firstPerson: `
		ich mein meine meinem meinen meiner meines mich mir uns unser unsere unserem unseren unserer
		unseres wir
	`,
	secondPerson: 'dein deine deinem deinen deiner dich dir du euch euer eure',
};
