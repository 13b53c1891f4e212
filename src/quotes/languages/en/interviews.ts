import type { InterviewWords } from '../language.ts';

export const interviews: InterviewWords = {
	askers: `
		anchor audience caller correspondent host interviewer interviewers journalist journalists moderator
		q question questioner questions reporter reporters
	`,
	answerers: 'a answer answers interviewee',
	requests: 'describe elaborate explain name share talk tell walk',
	conversations: `
		answered answers asked chat chats chatted conversation interview interviewed met q&a question
		questioned questions sat speak speaks spoke talk talked talking talks
	`,
	interviewers: 'columnist correspondent editor host journalist reporter writer',
	firstPerson:
		"i i'd i'll i'm i've me mine my myself our ours ourselves us we we'd we'll we're we've",
	secondPerson: "you you'd you'll you're you've your yours yourself yourselves",
};
